//! Numbers with their uncertainty.
//!
//! In: a table (one row per respondent), a design, requests. Out: estimates with standard error, interval and df.
//! A statistic is a point and its scores; one function turns scores and a design into a variance; a domain is the
//! full design with scores of 0 outside it. Never rounds, never formats.

pub mod comparison;
pub mod design;
pub mod error;
pub mod estimate;
pub mod request;

pub use comparison::{Comparison, Weighed, clear_at, compare};
pub use design::{DesignSpec, DesignSummary, LonelyPsu, WeightAdjustment};
pub use error::EstimationError;
pub use estimate::{Estimate, Presentation};
pub use request::{
    DegreesOfFreedom, DesignEffect, IntervalMethod, QuantileRule, Request, Standard, Statistic,
};
