//! Dates and times as the field's web engines hold them: an instant in a time zone.

use std::fmt;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ZonedDateTime};

/// Milliseconds of a day.
const DAY_MS: f64 = 86_400_000.0;
/// Instants the calendar holds: almost eight thousand years either way.
const FARTHEST_MS: f64 = 2.5e14;
/// The offsets a written time may have, in minutes either way.
const FARTHEST_OFFSET: i32 = 14 * 60 + 59;

/// A date, or a date with a time; or what came of a text that is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment(Option<ZonedDateTime>);

impl Moment {
    pub fn new(zoned: ZonedDateTime) -> Self {
        Self(Some(zoned))
    }

    /// What `date('soon')` gives: NaN as a number.
    pub fn invalid() -> Self {
        Self(None)
    }

    pub fn zoned(&self) -> Option<&ZonedDateTime> {
        self.0.as_ref()
    }

    /// Days since the beginning of 1970 (UTC), with the part of the day.
    pub fn days(&self) -> f64 {
        self.0
            .as_ref()
            .map_or(f64::NAN, |zoned| milliseconds(zoned) / DAY_MS)
    }

    /// The moment `days` after the beginning of 1970 (UTC).
    pub fn from_days(days: f64, zone: &TimeZone) -> Self {
        let ms = (days * DAY_MS + 0.5).floor();
        if ms.is_nan() || (days * DAY_MS).abs() >= FARTHEST_MS {
            return Self::invalid();
        }
        #[allow(clippy::cast_possible_truncation, reason = "bounded above")]
        let instant = Timestamp::from_millisecond(ms as i64);
        instant.map_or_else(
            |_| Self::invalid(),
            |instant| Self::new(instant.to_zoned_datetime(zone.clone())),
        )
    }

    /// A text such as `2025-06-01`, `2025-06-01T10:30`, `2025-06-01T10:30:00.000-04:00`.
    ///
    /// Without an offset it is a time in `zone`. `None` where the text is no date.
    pub fn parse(text: &str, zone: &TimeZone) -> Option<Self> {
        let (date, rest) = date(text)?;
        let Some(rest) = rest.strip_prefix('T') else {
            return if rest.is_empty() {
                Self::local(date, Time::midnight(), zone)
            } else {
                None
            };
        };
        let (time, rest) = time(rest)?;
        if rest.is_empty() {
            return Self::local(date, time, zone);
        }
        let instant = offset(rest)?
            .to_timestamp(DateTime::from_parts(date, time))
            .ok()?;
        Some(Self::new(instant.to_zoned_datetime(zone.clone())))
    }

    fn local(date: Date, time: Time, zone: &TimeZone) -> Option<Self> {
        DateTime::from_parts(date, time)
            .to_zoned_datetime(zone.clone())
            .ok()
            .map(Self::new)
    }
}

fn milliseconds(zoned: &ZonedDateTime) -> f64 {
    #[allow(
        clippy::cast_precision_loss,
        reason = "milliseconds of ten thousand years are exact in f64"
    )]
    let ms = zoned.timestamp().as_nanosecond().div_euclid(1_000_000) as f64;
    ms
}

/// The number at the start of `text`, of exactly `digits` digits, and the rest.
fn number(text: &str, digits: usize) -> Option<(i16, &str)> {
    let written = text.get(..digits)?;
    if !written.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((written.parse().ok()?, &text[digits..]))
}

/// `2025-06-01` at the start of `text`, and the rest.
fn date(text: &str) -> Option<(Date, &str)> {
    let (year, rest) = number(text, 4)?;
    let (month, rest) = number(rest.strip_prefix('-')?, 2)?;
    let (day, rest) = number(rest.strip_prefix('-')?, 2)?;
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some((date, rest))
}

/// `10`, `10:30`, `10:30:00`, `10:30:00.000` at the start of `text`, and the rest.
pub fn time(text: &str) -> Option<(Time, &str)> {
    let (hour, mut rest) = number(text, 2)?;
    let (mut minute, mut second, mut nanosecond) = (0, 0, 0);
    if let Some(after) = rest.strip_prefix(':') {
        (minute, rest) = number(after, 2)?;
        if let Some(after) = rest.strip_prefix(':') {
            (second, rest) = number(after, 2)?;
            if let Some(after) = rest.strip_prefix('.') {
                let digits = after.bytes().take_while(u8::is_ascii_digit).count();
                if digits == 0 {
                    return None;
                }
                let written = format!("{:0<9}", &after[..digits.min(9)]);
                nanosecond = written.parse().ok()?;
                rest = &after[digits..];
            }
        }
    }
    let time = Time::new(
        i8::try_from(hour).ok()?,
        i8::try_from(minute).ok()?,
        i8::try_from(second).ok()?,
        nanosecond,
    );
    Some((time.ok()?, rest))
}

/// `Z`, `+02:00`, `-04:30`, whole.
pub fn offset(text: &str) -> Option<Offset> {
    if text == "Z" {
        return Some(Offset::UTC);
    }
    let (sign, rest) = match text.chars().next()? {
        '+' => (1, &text[1..]),
        '-' => (-1, &text[1..]),
        _ => return None,
    };
    let (hours, rest) = number(rest, 2)?;
    let (minutes, rest) = number(rest.strip_prefix(':')?, 2)?;
    let all = i32::from(hours) * 60 + i32::from(minutes);
    if !rest.is_empty() || minutes > 59 || all > FARTHEST_OFFSET {
        return None;
    }
    Offset::from_seconds(sign * all * 60).ok()
}

impl fmt::Display for Moment {
    /// `2025-06-01` at the beginning of a day, else `2025-06-01T10:30:00.000-04:00`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(zoned) = &self.0 else {
            return f.write_str("Invalid Date");
        };
        write!(f, "{:04}-{:02}-{:02}", zoned.year(), zoned.month(), zoned.day())?;
        let milliseconds = zoned.subsec_nanosecond() / 1_000_000;
        if (zoned.hour(), zoned.minute(), zoned.second(), milliseconds) == (0, 0, 0, 0) {
            return Ok(());
        }
        // A part of a second is written as short as it is, and none as `.000`, as web engines do.
        let part = format!("{milliseconds:03}");
        let part = if milliseconds == 0 {
            part.as_str()
        } else {
            part.trim_end_matches('0')
        };
        let seconds = zoned.offset().seconds();
        let (sign, minutes) = if seconds < 0 {
            ('-', -seconds / 60)
        } else {
            ('+', seconds / 60)
        };
        write!(
            f,
            "T{:02}:{:02}:{:02}.{part}{sign}{:02}:{:02}",
            zoned.hour(),
            zoned.minute(),
            zoned.second(),
            minutes / 60,
            minutes % 60
        )
    }
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// `moment` written after a pattern: `%Y %y %m %n %b %d %e %a` and, of the time, `%H %h %M %S %3`. All else stays.
pub fn format(moment: &ZonedDateTime, pattern: &str) -> String {
    let mut written = String::with_capacity(pattern.len() + 8);
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        if letter != '%' {
            written.push(letter);
            continue;
        }
        let rest = letters.clone();
        match letters.next() {
            Some('Y') => written += &format!("{:04}", moment.year()),
            Some('y') => written += &format!("{:02}", moment.year().rem_euclid(100)),
            Some('m') => written += &format!("{:02}", moment.month()),
            Some('n') => written += &moment.month().to_string(),
            Some('b') => written += MONTHS[usize::from(moment.month().unsigned_abs()).saturating_sub(1) % 12],
            Some('d') => written += &format!("{:02}", moment.day()),
            Some('e') => written += &moment.day().to_string(),
            Some('a') => {
                written += DAYS[usize::from(moment.weekday().to_monday_zero_offset().unsigned_abs()) % 7]
            }
            Some('H') => written += &format!("{:02}", moment.hour()),
            Some('h') => written += &moment.hour().to_string(),
            Some('M') => written += &format!("{:02}", moment.minute()),
            Some('S') => written += &format!("{:02}", moment.second()),
            Some('3') => written += &format!("{:03}", moment.millisecond()),
            _ => {
                written.push('%');
                letters = rest;
            }
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boston() -> TimeZone {
        TimeZone::get("America/New_York").unwrap()
    }

    #[test]
    fn a_date_is_a_number_of_days() {
        let read = |text| Moment::parse(text, &TimeZone::UTC).unwrap();
        assert_eq!(read("1970-01-02").days(), 1.0);
        assert_eq!(read("1970-01-02T12:00:00.000+00:00").days(), 1.5);
        assert_eq!(read("2025-06-01").to_string(), "2025-06-01");
        assert_eq!(
            Moment::parse("2025-06-01", &boston()).unwrap().days(),
            20240.0 + 4.0 / 24.0
        );
        assert_eq!(
            Moment::parse("2025-06-01T10:30:00Z", &boston())
                .unwrap()
                .to_string(),
            "2025-06-01T06:30:00.000-04:00"
        );
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "soon",
            "2025-13-01",
            "2025-02-30",
            "2025-6-1",
            "2025-06-01 10:00",
            "2025-06-01T25:00",
            "2025-06-01T10:00+15:00",
            "2025-06-01x",
        ] {
            assert_eq!(Moment::parse(text, &TimeZone::UTC), None, "{text}");
        }
    }

    #[test]
    fn patterns_keep_what_they_do_not_know() {
        let moment = Moment::parse("2025-06-01T09:05:07.008", &boston()).unwrap();
        assert_eq!(
            format(
                moment.zoned().unwrap(),
                "%Y %y %m %n %b %d %e %a %H %h %M %S %3 %z 100%"
            ),
            "2025 25 06 6 Jun 01 1 Sun 09 9 05 07 008 %z 100%"
        );
    }
}
