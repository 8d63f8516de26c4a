//! What reading alone does not show: references between items, translations, cycles and indicators, and the burden.

pub mod burden;
pub mod compare;
pub mod expressions;
pub mod fielding;
pub mod glossary;
pub mod grade;
pub mod indicators;
pub mod sense;
pub mod translations;
