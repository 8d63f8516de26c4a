//! Numbers as a language writes them. The only place where a share becomes a percent.

use super::tag::{Direction, Language};

const MINUS: &str = "\u{2212}";

/// How thousands are set apart and what stands before the decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// 1,200.5
    CommaPoint,
    /// 1.200,5
    PointComma,
    /// 1 200,5 with a no-break space
    SpaceComma,
    /// 1 200,5 with a narrow no-break space
    NarrowComma,
}

/// A share from 0 to 1 as a percent: "31%", "31 %" where the language sets it apart.
pub fn percent(share: f64, decimals: usize, language: &Language) -> String {
    let gap = match base(language) {
        "es" => "\u{a0}",
        "fr" => "\u{202f}",
        _ => "",
    };
    format!("{}{gap}%", decimal(share * 100.0, decimals, language))
}

/// A count with its thousands set apart: "1,200".
pub fn count(n: u64, language: &Language) -> String {
    grouped(&n.to_string(), separators(style(language)).0)
}

/// A number with so many decimals: "1,200.5".
pub fn decimal(x: f64, digits: usize, language: &Language) -> String {
    let text = written(x, digits, style(language));
    // Without the mark a minus sign moves to the other end of the number in right-to-left text.
    if text.starts_with(MINUS) && language.direction() == Direction::RightToLeft {
        return format!("\u{200e}{text}");
    }
    text
}

pub(super) fn written(x: f64, digits: usize, style: Style) -> String {
    let (thousands, point) = separators(style);
    let plain = format!("{:.digits$}", x.abs());
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let shown_zero = plain.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    let sign = if x < 0.0 && !shown_zero { MINUS } else { "" };
    let mut text = format!("{sign}{}", grouped(whole, thousands));
    if !decimals.is_empty() {
        text.push_str(point);
        text.push_str(decimals);
    }
    text
}

/// As families of the United States read them: Spanish as in Mexico, Portuguese and French as at home.
pub(super) fn style(language: &Language) -> Style {
    match base(language) {
        "pt" | "vi" => Style::PointComma,
        "kea" => Style::SpaceComma,
        "fr" => Style::NarrowComma,
        _ => Style::CommaPoint,
    }
}

fn separators(style: Style) -> (&'static str, &'static str) {
    match style {
        Style::CommaPoint => (",", "."),
        Style::PointComma => (".", ","),
        Style::SpaceComma => ("\u{a0}", ","),
        Style::NarrowComma => ("\u{202f}", ","),
    }
}

fn base(language: &Language) -> &str {
    language.tag().split('-').next().unwrap_or_default()
}

/// `digits` in groups of three from the right; what is no number ("NaN", "inf") stays as it is.
fn grouped(digits: &str, separator: &str) -> String {
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits.to_owned();
    }
    let mut text = String::with_capacity(digits.len() * 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        tag.parse().unwrap()
    }

    #[test]
    fn each_language_writes_its_own_way() {
        assert_eq!(count(1_234_567, &language("en")), "1,234,567");
        assert_eq!(count(999, &language("en")), "999");
        assert_eq!(count(1200, &language("pt")), "1.200");
        assert_eq!(count(1200, &language("fr")), "1\u{202f}200");
        assert_eq!(decimal(1200.55, 1, &language("vi")), "1.200,5");
        assert_eq!(decimal(-3.25, 1, &language("ar")), "\u{200e}\u{2212}3.2");
        assert_eq!(decimal(-3.25, 1, &language("so")), "\u{2212}3.2");
        assert_eq!(decimal(-0.01, 1, &language("en")), "0.0");
        assert_eq!(percent(0.314, 0, &language("en")), "31%");
        assert_eq!(percent(0.314, 1, &language("es")), "31.4\u{a0}%");
        assert_eq!(percent(0.314, 0, &language("fr")), "31\u{202f}%");
    }
}
