//! The synthetic town behind `chna demo`: families with known truths, so that every step can be checked.
