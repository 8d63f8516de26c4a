//! The report's voice: keys and numbers in, words of the reader's language out.

use crate::charts::Words;
use crate::disclosure::{Cell, Reason};
use crate::language::{Language, Value, count, date, decimal, message, percent};
use crate::report::findings::Findings;

/// Speaks one language. Shares come in as 0 to 1 and go out as whole percents.
#[derive(Clone, Debug)]
pub struct Say<'a> {
    pub language: &'a Language,
}

impl<'a> Say<'a> {
    pub fn new(language: &'a Language) -> Self {
        Self { language }
    }

    /// The message of a key.
    pub fn word(&self, key: &str) -> String {
        message(self.language, key, &[])
    }

    /// The message of a key, with texts put in.
    pub fn with(&self, key: &str, texts: &[(&str, &str)]) -> String {
        let arguments: Vec<(&str, Value<'_>)> = texts
            .iter()
            .map(|(name, text)| (*name, Value::Text(text)))
            .collect();
        message(self.language, key, &arguments)
    }

    /// "14%"; "<1%" for a share that is not 0 and would read as 0.
    pub fn percent(&self, share: f64) -> String {
        if share > 0.0 && whole(share) == 0 {
            return format!("<{}", percent(0.01, 0, self.language));
        }
        percent(share, 0, self.language)
    }

    pub fn count(&self, n: u64) -> String {
        count(n, self.language)
    }

    /// A day of the cycle in words.
    pub fn date(&self, day: &str) -> String {
        date(day, self.language)
    }

    /// How many answered, or that they were fewer than may be said.
    pub fn respondents(&self, findings: &Findings) -> String {
        match findings.respondents {
            Some(n) => self.count(n),
            None => self.with("report-fewer", &[("n", &self.count(findings.rules.min_count))]),
        }
    }

    pub fn decimal(&self, x: f64, digits: usize) -> String {
        decimal(x, digits, self.language)
    }

    /// Whole points between two shares as they are read, so that the text never contradicts its percents.
    pub fn points(&self, a: f64, b: f64) -> i64 {
        whole(a) - whole(b)
    }

    /// "1 point", "7 points"; with a sign where `signed`.
    pub fn points_in_words(&self, points: i64, signed: bool) -> String {
        let shown = if signed {
            self.signed(points)
        } else {
            self.count(points.unsigned_abs())
        };
        let arguments = [
            ("n", Value::Number(points.unsigned_abs() as f64)),
            ("shown", Value::Text(&shown)),
        ];
        message(self.language, "report-points", &arguments)
    }

    /// "a", "a and b", "a, b and c".
    pub fn list(&self, words: &[String]) -> String {
        match words {
            [] => String::new(),
            [one] => one.clone(),
            [rest @ .., last] => self.with("report-and", &[("rest", &self.series(rest)), ("last", last)]),
        }
    }

    /// "a, b, c", with the comma of the language.
    pub fn series<T: AsRef<str>>(&self, words: &[T]) -> String {
        let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
        words.join(&self.word("report-comma"))
    }

    /// "24%", or "24%†" where it must be read with care, or the words for a hidden one.
    pub fn cell(&self, cell: &Cell) -> String {
        match cell.figures() {
            Some(figures) if matches!(cell, Cell::Flagged(..)) => {
                format!("{}†", self.percent(figures.share()))
            }
            Some(figures) => self.percent(figures.share()),
            None => self.hidden(cell),
        }
    }

    /// Why a cell holds no number: too few to show without giving them away, or too few who answered.
    pub fn hidden(&self, cell: &Cell) -> String {
        self.word(match cell.reasons().contains(&Reason::Unanswered) {
            true => "report-unanswered",
            false => "report-too-few",
        })
    }

    /// "20–28%"-like range of an interval.
    pub fn interval(&self, lower: f64, upper: f64) -> String {
        let (from, to) = (self.percent(lower), self.percent(upper));
        self.with("report-interval", &[("from", &from), ("to", &to)])
    }

    /// "+7", "−3" or "0" points.
    pub fn signed(&self, points: i64) -> String {
        let size = self.count(points.unsigned_abs());
        match points {
            0 => size,
            p if p > 0 => format!("+{size}"),
            _ => format!("−{size}"),
        }
    }

    /// The words every chart needs.
    pub fn chart_words(&self) -> Words {
        Words {
            too_few: self.word("report-too-few"),
            total: self.word("report-all-families"),
        }
    }
}

/// A share in whole percents, rounded as it is shown.
pub fn whole(share: f64) -> i64 {
    (share * 100.0).round() as i64
}
