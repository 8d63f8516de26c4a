//! The whole product on one page. Never has a rule of its own.
