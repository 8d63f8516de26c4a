//! Numbers with their uncertainty.
//!
//! In: a table (one row per respondent), a design, requests. Out: estimates with standard error, interval and df.
//! A statistic is a point and its scores; one function turns scores and a design into a variance; a domain is the
//! full design with scores of 0 outside it. Never rounds, never formats.

mod adjust;
pub mod agreement;
pub mod answer;
mod answered;
mod column;
mod combine;
pub mod comparison;
pub mod contrast;
pub mod data;
pub mod design;
pub mod distribution;
mod domain;
pub mod error;
pub mod estimate;
pub mod explain;
mod hash;
mod intercept;
pub mod interval;
mod kernel;
mod likelihood;
mod matrix;
pub mod measure;
pub mod model;
mod multiple;
pub mod plan;
mod point;
pub mod projection;
mod quantile;
pub mod quantile_rule;
mod quantile_score;
pub mod replicate;
pub mod request;
mod row;
mod sample;
pub mod stage;
mod standardize;
pub mod sums;
pub mod survey;
pub mod table;
mod term;
pub mod test;
pub mod trial;
mod variable;
pub mod variance;

pub use agreement::Agreement;
pub use answer::run;
pub use answered::Answered;
pub use comparison::{Comparison, Weighed, adjusted, clear_at, compare};
pub use contrast::{Contrast, ContrastSpec, Given};
pub use design::{
    CalibrateSpec, DesignSpec, DesignSummary, LonelyPsu, MarginSpec, NonresponseSpec, ReplicateKind,
    ReplicateSpec, TrimSpec, WeightAdjustment,
};
pub use error::EstimationError;
pub use estimate::{Estimate, Presentation};
pub use model::{ModelKind, ModelResult, ModelSpec};
pub use plan::{Plan, PlanProblem};
pub use request::{
    DegreesOfFreedom, Denominator, DesignEffect, IntervalMethod, QuantileRule, Request, Standard, Statistic,
};
pub use survey::Survey;
pub use test::{ChiSquare, RankScore, TestKind, TestResult, TestSpec};
