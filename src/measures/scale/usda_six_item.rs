//! Food security of a household, by the six-item short form of the US Household Food Security Survey Module.
//!
//! Source: USDA Economic Research Service (2012), U.S. Household Food Security Survey Module: Six-Item Short Form.

use polars::prelude::*;

use super::hunger_vital_sign::affirmed;
use super::{is_true, number, scored, yes};

/// What a household said, affirmed or not; `None` is a missing answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SixItems {
    /// HH3: the food bought did not last, often or sometimes.
    pub did_not_last: Option<bool>,
    /// HH4: no balanced meals, often or sometimes.
    pub not_balanced: Option<bool>,
    /// AD1: adults cut or skipped meals.
    pub cut_meals: Option<bool>,
    /// AD1a: almost every month, or some months. Asked only after AD1.
    pub cut_often: Option<bool>,
    /// AD2: ate less than they felt they should.
    pub ate_less: Option<bool>,
    /// AD3: hungry and did not eat.
    pub hungry: Option<bool>,
}

/// How food secure a household is; a part that missing answers leave open is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoodSecurity {
    /// 0 to 6: 0 and 1 high or marginal, 2 to 4 low, 5 and 6 very low food security. Only where every item is known.
    pub points: Option<u8>,
    /// Low or very low.
    pub insecure: Option<bool>,
    pub very_low: Option<bool>,
}

/// The household's food security.
///
/// Screener: where none of HH3, HH4 and AD1 is affirmed, AD2 and AD3 need not be asked and count as no; and so does AD1a where
/// AD1 is not yes. Missing: two known points are insecure; with at most one item missing and the rest negative a household is
/// secure; all else is not scored.
pub fn food_security(said: SixItems) -> FoodSecurity {
    let screener = [said.did_not_last, said.not_balanced, said.cut_meals];
    let unless_asked =
        |asked: bool, answer: Option<bool>| if asked { answer } else { answer.or(Some(false)) };
    let affirmed = screener.contains(&Some(true));
    let items = [
        said.did_not_last,
        said.not_balanced,
        said.cut_meals,
        unless_asked(said.cut_meals == Some(true), said.cut_often),
        unless_asked(affirmed, said.ate_less),
        unless_asked(affirmed, said.hungry),
    ];
    let known = items.iter().filter(|item| **item == Some(true)).count() as u8;
    let missing = items.iter().filter(|item| item.is_none()).count() as u8;
    let insecure = match (known, missing) {
        (2.., _) => Some(true),
        (_, 0) | (0, 1) => Some(false),
        _ => None,
    };
    let very_low = match insecure {
        None => None,
        Some(_) if known >= 5 => Some(true),
        Some(_) if known + missing < 5 => Some(false),
        Some(_) => None,
    };
    FoodSecurity {
        points: (missing == 0).then_some(known),
        insecure,
        very_low,
    }
}

/// How often meals were cut: almost every month or some months, or the codes 1, 2 and 3 of federal surveys.
fn often(answer: &str) -> Option<u8> {
    match answer {
        "almost_every" | "some" | "1" | "2" => Some(1),
        "1_2" | "3" => Some(0),
        _ => None,
    }
}

/// Three columns: the points, 1 where food insecure, 1 where very low.
pub(super) fn columns(read: &[Expr]) -> Vec<Expr> {
    let part = |part: fn(FoodSecurity) -> Option<f64>| {
        scored(
            read,
            &[affirmed, affirmed, yes, often, yes, yes],
            move |row| match row {
                [hh3, hh4, ad1, ad1a, ad2, ad3] => part(food_security(SixItems {
                    did_not_last: is_true(*hh3),
                    not_balanced: is_true(*hh4),
                    cut_meals: is_true(*ad1),
                    cut_often: is_true(*ad1a),
                    ate_less: is_true(*ad2),
                    hungry: is_true(*ad3),
                })),
                _ => None,
            },
        )
    };
    vec![
        part(|scored| scored.points.map(f64::from)),
        part(|scored| scored.insecure.map(number)),
        part(|scored| scored.very_low.map(number)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One letter for each item in order: y affirmed, n not, - missing.
    fn scored(letters: &str) -> (Option<u8>, Option<bool>, Option<bool>) {
        let mut items = letters.chars().map(|letter| match letter {
            'y' => Some(true),
            'n' => Some(false),
            _ => None,
        });
        let mut next = || items.next().flatten();
        let scored = food_security(SixItems {
            did_not_last: next(),
            not_balanced: next(),
            cut_meals: next(),
            cut_often: next(),
            ate_less: next(),
            hungry: next(),
        });
        (scored.points, scored.insecure, scored.very_low)
    }

    #[test]
    fn points_become_food_security() {
        for (letters, points, insecure, very_low) in [
            ("nnnnnn", 0, false, false),
            ("ynnnnn", 1, false, false),
            ("yynnnn", 2, true, false),
            ("yyyyn-", 4, true, false),
            ("yyynyn", 4, true, false),
            ("yyyyyn", 5, true, true),
            ("yyyyyy", 6, true, true),
        ] {
            let (known, was_insecure, was_very_low) = scored(letters);
            assert!(known.is_none_or(|known| known == points), "{letters}");
            assert_eq!(was_insecure, Some(insecure), "{letters}");
            assert!(was_very_low.is_none_or(|low| low == very_low), "{letters}");
        }
    }

    #[test]
    fn the_screener_counts_what_was_not_asked_as_no() {
        assert_eq!(scored("nnn---"), (Some(0), Some(false), Some(false)));
        assert_eq!(
            scored("ynn-nn"),
            (Some(1), Some(false), Some(false)),
            "AD1a after a no"
        );
    }

    #[test]
    fn missing_answers_leave_open_only_what_they_could_change() {
        assert_eq!(scored("yy----"), (None, Some(true), None), "two known points");
        assert_eq!(scored("yynn-n"), (None, Some(true), Some(false)));
        assert_eq!(scored("yyyyy-"), (None, Some(true), Some(true)));
        assert_eq!(
            scored("nn----"),
            (None, Some(false), Some(false)),
            "one missing, the rest negative"
        );
        assert_eq!(scored("n-----"), (None, None, None), "two missing");
        assert_eq!(scored("ynnn-n"), (None, None, None), "one point and one missing");
        assert_eq!(scored("------"), (None, None, None));
    }
}
