//! The whole product on one page. Never has a rule of its own.

pub mod analyse;
pub mod assess;
pub mod evidence;
pub mod listing;
pub mod shares;
