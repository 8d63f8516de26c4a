//! From what each member of a board said to an order of needs. People choose; this counts.

mod cast;
mod hanlon;
mod matrix;
mod nominal;
mod place;
mod session;
mod session_file;
mod votes;

pub use cast::{Lack, checked, from_fields, from_kept, kept, mark};
pub use hanlon::{Gate, size_marks};
pub use matrix::{WhatIf, what_if};
pub use place::{Detail, Outcome, Place, SetAside, count, moved, order};
pub use session::{Ballot, CHOSEN, Criterion, Final, Marks, Method, No, Session};
pub use session_file::{from_content, parse, to_text};
pub use votes::Round;
