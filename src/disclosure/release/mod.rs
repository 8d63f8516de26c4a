//! Disclosure control over a whole release at once.
//!
//! In: who is in which group and who gave which answer, as sets of respondents. Out: a [`Clearance`] that says of every
//! cell of every table whether it may be shown, with the proof that no hidden number can be worked out.
//!
//! Cells are hidden first for their own sake (the rules of [`super::Publication`]). Then an outsider is played who knows
//! all that is published and everything that must hold between the tables: groups add up to their total, areas to their
//! town, events are a part of the answers, one indicator's answers are another's events. For each protected number linear
//! programming gives the smallest and the largest value that agree with it all. While that range does not hold all of
//! 1 to 10, the smallest cell that stands in its way is hidden, too.
//!
//! Source: Fischetti and Salazar (2001), Solving the cell suppression problem; CMS cell size policy.

pub mod clear;
pub mod clearance;
mod distribution;
pub mod flow;
pub mod members;
mod outsider;
mod system;
mod tables;

pub use clear::clear;
pub use clearance::{Clearance, Proof};
pub use members::Members;
pub use tables::{Choice, Dimension, Distribution, Group, List, Measure, Release};
