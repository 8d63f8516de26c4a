//! Days as a language writes them.

use super::message::{Value, message};
use super::tag::Language;

/// A day in words: "March 1, 2025", "1 de marzo de 2025", "2025年3月1日".
///
/// `day` is written `2025-03-01`; what is no such day comes back as it is.
pub fn date(day: &str, language: &Language) -> String {
    let Some((year, month, of_month)) = parts(day) else {
        return day.to_owned();
    };
    let month = message(language, &format!("date-month-{month}"), &[]);
    message(
        language,
        "date",
        &[
            ("day", Value::Number(f64::from(of_month))),
            ("month", Value::Text(&month)),
            // A text, so that no language sets its thousands apart.
            ("year", Value::Text(year)),
        ],
    )
}

fn parts(day: &str) -> Option<(&str, u8, u8)> {
    let (year, rest) = day.split_once('-')?;
    let (month, of_month) = rest.split_once('-')?;
    let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let month = month.parse().ok().filter(|month| (1..=12).contains(month))?;
    let of_month = of_month.parse().ok().filter(|day| (1..=31).contains(day))?;
    is_year.then_some((year, month, of_month))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_the_language_writes_it() {
        let said = |tag: &str, day: &str| date(day, &tag.parse().unwrap());
        assert_eq!(said("en", "2025-03-01"), "March 1, 2025");
        assert_eq!(said("es", "2025-03-01"), "1 de marzo de 2025");
        assert_eq!(said("pt", "2025-12-31"), "31 de dezembro de 2025");
        assert_eq!(said("fr", "2025-03-01"), "1er mars 2025");
        assert_eq!(said("fr", "2025-03-02"), "2 mars 2025");
        assert_eq!(said("zh-Hant", "2025-03-01"), "2025年3月1日");
        assert_eq!(said("vi", "2025-03-01"), "ngày 1 tháng 3 năm 2025");
        let arabic = said("ar", "2025-03-01").replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(arabic, "1 مارس 2025");
    }

    #[test]
    fn what_is_no_day_stays_as_it_is() {
        let english = Language::english();
        for text in ["", "2025", "2025-13-01", "2025-03-40", "soon", "25-03-01"] {
            assert_eq!(date(text, &english), text);
        }
    }
}
