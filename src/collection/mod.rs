//! What is answered: an answer to one item, one person's response, the sealed submission.
//!
//! In: JSON or the pairs of a posted page. Out: typed answers, or every problem with them, each with its item and in
//! words for the reader. Knows neither SQL nor HTTP.

pub mod answer;
pub mod given;
pub mod note;
pub mod problem;
pub mod quality;
pub mod redact;
pub mod response;
pub mod sheet;
pub mod submission;

pub use answer::Answer;
pub use given::Given;
pub use problem::AnswerProblem;
pub use quality::Flag;
pub use response::{Answers, Consent, Response};
pub use sheet::{Sheet, row_path};
pub use submission::{Missing, Submission};
