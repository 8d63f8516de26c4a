//! Hunger Vital Sign™: at risk of food insecurity where either of two items is often or sometimes true.
//!
//! Source: Hager et al. (2010), Pediatrics 126(1):e26–e32.

use polars::prelude::*;

use super::{is_true, number, scored};

/// Whether the family is at risk; nothing where no item is affirmed and one is missing.
pub fn at_risk(first: Option<bool>, second: Option<bool>) -> Option<bool> {
    match (first, second) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

/// Whether an answer affirms: "often true", "sometimes true" and "never true", or the codes 1, 2 and 3 of federal surveys.
pub fn affirms(answer: &str) -> Option<bool> {
    match answer {
        "1" | "2" => Some(true),
        "3" => Some(false),
        words if words.starts_with("often") || words.starts_with("sometimes") => Some(true),
        words if words.starts_with("never") => Some(false),
        _ => None,
    }
}

/// The same as a number.
pub(super) fn affirmed(answer: &str) -> Option<u8> {
    affirms(answer).map(u8::from)
}

/// One column: 1 at risk, 0 not.
pub(super) fn columns(read: &[Expr]) -> Vec<Expr> {
    vec![scored(read, &[affirmed], |row| match row {
        [first, second] => at_risk(is_true(*first), is_true(*second)).map(number),
        _ => None,
    })]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_item_affirmed_is_at_risk() {
        let scored = |first: &str, second: &str| at_risk(affirms(first), affirms(second));
        assert_eq!(scored("often", "never"), Some(true));
        assert_eq!(scored("3", "2"), Some(true));
        assert_eq!(scored("sometimes_true", ""), Some(true));
        assert_eq!(scored("never", "never true"), Some(false));
        assert_eq!(scored("never", "dk"), None);
        assert_eq!(scored("9", "3"), None);
    }
}
