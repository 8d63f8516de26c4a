//! The parameters of a range item, in exact decimals.

use super::super::form::List;

/// Attributes of the control, whether its numbers have decimals, and the list that labels its ticks.
#[derive(Debug)]
pub struct Range {
    pub attributes: Vec<(String, String)>,
    pub decimal: bool,
    pub labels: Option<String>,
}

/// Errors: what is wrong.
pub fn range(parameters: &[(String, String)], appearance: &str, lists: &[List]) -> Result<Range, String> {
    const KNOWN: [&str; 6] = [
        "end",
        "placeholder",
        "start",
        "step",
        "tick_interval",
        "tick_labelset",
    ];
    if let Some((other, _)) = parameters.iter().find(|(key, _)| !KNOWN.contains(&key.as_str())) {
        return Err(format!("a range has no parameter \"{other}\""));
    }
    let given = |key: &str| {
        parameters
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value.as_str())
    };
    let special = ["tick_interval", "placeholder", "tick_labelset"]
        .iter()
        .any(|key| given(key).is_some());
    if special
        && !appearance.is_empty()
        && !appearance.contains("vertical")
        && !appearance.contains("no-ticks")
    {
        return Err(format!(
            "ticks and a placeholder do not go with the appearance \"{appearance}\""
        ));
    }
    let mut attributes: Vec<(String, String)> = parameters.to_vec();
    for (key, default) in [("start", "1"), ("end", "10"), ("step", "1")] {
        if given(key).is_none() {
            attributes.push((key.to_owned(), default.to_owned()));
        }
    }
    let number = |key: &str| -> Result<Option<Decimal>, String> {
        attributes
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| {
                Decimal::parse(value).ok_or_else(|| format!("\"{key}\" is \"{value}\", not a number"))
            })
            .transpose()
    };
    let start = number("start")?.unwrap_or(Decimal::whole(1));
    let end = number("end")?.unwrap_or(Decimal::whole(10));
    let step = number("step")?.unwrap_or(Decimal::whole(1));
    let interval = number("tick_interval")?;
    let placeholder = number("placeholder")?;
    let width = end.minus(start).size();
    let inside = |value: Decimal| !(value.below(start.least(end)) || start.most(end).below(value));
    if step.is_zero() {
        return Err("\"step\" is 0".to_owned());
    }
    if width.below(step) {
        return Err("\"step\" is larger than the range".to_owned());
    }
    if let Some(interval) = interval {
        if interval.is_zero() {
            return Err("\"tick_interval\" is 0".to_owned());
        }
        if width.below(interval) {
            return Err("\"tick_interval\" is larger than the range".to_owned());
        }
        if !interval.is_multiple_of(step) {
            return Err("\"tick_interval\" is no multiple of \"step\"".to_owned());
        }
        rename(&mut attributes, "tick_interval", "odk:tick-interval");
    }
    if let Some(placeholder) = placeholder {
        if !placeholder.minus(start).is_multiple_of(step) {
            return Err("\"placeholder\" is not on a step".to_owned());
        }
        if !inside(placeholder) {
            return Err("\"placeholder\" is outside the range".to_owned());
        }
        rename(&mut attributes, "placeholder", "odk:placeholder");
    }
    let labels = given("tick_labelset").map(str::to_owned);
    if let Some(name) = &labels {
        let list = lists.iter().find(|list| list.name == *name).ok_or_else(|| {
            format!("\"tick_labelset\" names the list \"{name}\", which is not in the choices")
        })?;
        let mut shown: Vec<Decimal> = Vec::new();
        for choice in &list.choices {
            let value = Decimal::parse(&choice.name)
                .ok_or_else(|| format!("the choice \"{}\" of \"{name}\" is not a number", choice.name))?;
            if !inside(value) {
                return Err(format!(
                    "the choice \"{}\" of \"{name}\" is outside the range",
                    choice.name
                ));
            }
            if !value.minus(start).is_multiple_of(interval.unwrap_or(step))
                || interval.is_none() && !value.minus(start).is_multiple_of(step)
            {
                return Err(format!(
                    "the choice \"{}\" of \"{name}\" is on no tick",
                    choice.name
                ));
            }
            if !shown.iter().any(|known| known.same(value)) {
                shown.push(value);
            }
        }
        if appearance.contains("no-ticks") {
            if shown.len() > 2 {
                return Err(format!("without ticks, \"{name}\" may have two choices only"));
            }
            let both = [start, end]
                .iter()
                .all(|end| shown.iter().any(|value| value.same(*end)));
            let only = shown.iter().all(|value| value.same(start) || value.same(end));
            if !(both && only) {
                return Err(format!(
                    "without ticks, \"{name}\" labels the start and the end only"
                ));
            }
        }
        attributes.retain(|(key, _)| key != "tick_labelset");
    }
    let decimal = [Some(start), Some(end), Some(step), interval, placeholder]
        .into_iter()
        .flatten()
        .any(|value| !value.is_whole());
    Ok(Range {
        attributes,
        decimal,
        labels,
    })
}

fn rename(attributes: &mut [(String, String)], old: &str, new: &str) {
    if let Some((name, _)) = attributes.iter_mut().find(|(name, _)| name == old) {
        new.clone_into(name);
    }
}

/// A decimal number, exactly: `digits` times ten to the minus `scale`.
#[derive(Clone, Copy, Debug)]
struct Decimal {
    digits: i128,
    scale: u32,
}

impl Decimal {
    const LONGEST: usize = 12;

    fn whole(digits: i128) -> Self {
        Self { digits, scale: 0 }
    }

    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (negative, rest) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = rest.split_once('.').unwrap_or((rest, ""));
        let digits = format!("{whole}{fraction}");
        if digits.is_empty()
            || whole.len() > Self::LONGEST
            || fraction.len() > Self::LONGEST
            || !digits.bytes().all(|b| b.is_ascii_digit())
        {
            return None;
        }
        let value: i128 = digits.parse().ok()?;
        Some(Self {
            digits: if negative { -value } else { value },
            scale: fraction.len() as u32,
        })
    }

    /// Both with the larger of the scales. At most 36 digits in all fit.
    fn aligned(self, other: Self) -> (i128, i128, u32) {
        let scale = self.scale.max(other.scale);
        let up = |value: Self| value.digits * 10_i128.pow(scale - value.scale);
        (up(self), up(other), scale)
    }

    fn minus(self, other: Self) -> Self {
        let (left, right, scale) = self.aligned(other);
        Self {
            digits: left - right,
            scale,
        }
    }

    fn size(self) -> Self {
        Self {
            digits: self.digits.abs(),
            ..self
        }
    }

    fn below(self, other: Self) -> bool {
        let (left, right, _) = self.aligned(other);
        left < right
    }

    fn same(self, other: Self) -> bool {
        self.minus(other).is_zero()
    }

    fn least(self, other: Self) -> Self {
        if other.below(self) { other } else { self }
    }

    fn most(self, other: Self) -> Self {
        if self.below(other) { other } else { self }
    }

    fn is_zero(self) -> bool {
        self.digits == 0
    }

    fn is_multiple_of(self, step: Self) -> bool {
        let (left, right, _) = self.aligned(step);
        right != 0 && left % right == 0
    }

    fn is_whole(self) -> bool {
        self.is_multiple_of(Self::whole(1))
    }
}

#[cfg(test)]
mod tests {
    use super::range;

    fn parameters(text: &str) -> Vec<(String, String)> {
        crate::instrument::xlsform::parameter::parse(text).unwrap_or_default()
    }

    #[test]
    fn a_range_in_tenths_is_exact() {
        let found = range(&parameters("start=0 end=0.3 step=0.1"), "", &[]);
        assert!(found.is_ok_and(|range| range.decimal));
        assert!(range(&parameters("start=1 end=5 step=0"), "", &[]).is_err());
        assert!(range(&parameters("start=0 end=7 step=2 tick_interval=3"), "", &[]).is_err());
        assert!(range(&parameters("strat=1"), "", &[]).is_err());
    }
}
