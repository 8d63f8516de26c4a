//! The column `parameters`: what each type takes, and what it makes of it.

use super::super::form::Node;
use super::super::parameter;
use super::super::row::{Row, Words};
use super::Builder;
use crate::instrument::expression::did_you_mean;

impl Builder<'_> {
    pub(super) fn photo(&mut self, node: &mut Node, parameters: &[(String, String)], row: &Row) {
        if let Some(default) = &mut node.default
            && !default.contains("jr://images/")
        {
            *default = format!("jr://images/{default}");
        }
        self.accept(parameters, &["app", "max-pixels"], row.number);
        if let Some(pixels) = value(parameters, "max-pixels") {
            if pixels.parse::<i64>().is_err() {
                self.bad_parameter(
                    row.number,
                    format!("\"max-pixels\" is \"{pixels}\", not a whole number"),
                );
            }
            node.set_bind("orx:max-pixels", Words::Plain(pixels.to_owned()));
        }
        let plain = matches!(node.attribute("appearance"), None | Some("annotate"));
        if let Some(app) = value(parameters, "app").filter(|_| plain) {
            let segments: Vec<&str> = app.split('.').collect();
            let sound = segments.len() > 1
                && segments.iter().all(|segment| {
                    segment.starts_with(|c: char| c.is_ascii_alphabetic())
                        && segment.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
                });
            if !sound {
                self.bad_parameter(
                    row.number,
                    format!("\"app\" is \"{app}\", which names no package"),
                );
            }
            node.set_attribute("intent", app);
        }
    }

    pub(super) fn geo(&mut self, node: &mut Node, kind: &str, parameters: &[(String, String)], row: &Row) {
        if kind == "geopoint" {
            self.accept(
                parameters,
                &[
                    "allow-mock-accuracy",
                    "capture-accuracy",
                    "reference-geometry",
                    "warning-accuracy",
                ],
                row.number,
            );
            for (key, attribute) in [
                ("capture-accuracy", "accuracyThreshold"),
                ("warning-accuracy", "unacceptableAccuracyThreshold"),
            ] {
                if let Some(accuracy) = value(parameters, key) {
                    if accuracy.parse::<f64>().is_err() {
                        self.bad_parameter(row.number, format!("\"{key}\" is \"{accuracy}\", not a number"));
                    }
                    node.set_attribute(attribute, accuracy);
                }
            }
        } else {
            self.accept(
                parameters,
                &["allow-mock-accuracy", "incremental", "reference-geometry"],
                row.number,
            );
            if let Some(incremental) = value(parameters, "incremental") {
                if super::truth(incremental) != Some(true) {
                    self.bad_parameter(
                        row.number,
                        format!("\"incremental\" is \"{incremental}\", not true"),
                    );
                }
                node.set_attribute("incremental", "true");
            }
        }
        if let Some(mock) = value(parameters, "allow-mock-accuracy") {
            if !matches!(mock, "true" | "false") {
                self.bad_parameter(
                    row.number,
                    format!("\"allow-mock-accuracy\" is \"{mock}\", neither true nor false"),
                );
            }
            node.set_bind("odk:allow-mock-accuracy", Words::Plain(mock.to_owned()));
        }
        if let Some(reference) = value(parameters, "reference-geometry") {
            self.geometries.push((reference.to_owned(), row.number));
            node.itemset = Some(reference.to_owned());
        }
    }

    /// The log of how the form was filled; it always stands in `meta`.
    pub(super) fn audit(&mut self, row: &Row) {
        if row.text("name").is_some_and(|name| name != "audit") {
            self.error(
                row.number,
                "F037",
                "an audit is always called \"audit\"",
                "leave its name empty",
            );
        }
        let parameters = self.parameters(row);
        self.accept(
            &parameters,
            &[
                "identify-user",
                "location-max-age",
                "location-min-interval",
                "location-priority",
                "track-changes",
                "track-changes-reasons",
            ],
            row.number,
        );
        let mut node = self.full_item("audit", "audit", "audit", row);
        for key in ["track-changes", "identify-user"] {
            if let Some(text) = value(&parameters, key) {
                if !matches!(text, "true" | "false") {
                    self.bad_parameter(
                        row.number,
                        format!("\"{key}\" is \"{text}\", neither true nor false"),
                    );
                }
                node.set_bind(&format!("odk:{key}"), Words::Plain(text.to_owned()));
            }
        }
        if let Some(text) = value(&parameters, "track-changes-reasons") {
            if text != "on-form-edit" {
                self.bad_parameter(
                    row.number,
                    format!("\"track-changes-reasons\" is \"{text}\", not on-form-edit"),
                );
            }
            node.set_bind("odk:track-changes-reasons", Words::Plain(text.to_owned()));
        }
        let location: Vec<Option<&str>> = ["location-priority", "location-min-interval", "location-max-age"]
            .iter()
            .map(|key| value(&parameters, key))
            .collect();
        match location.as_slice() {
            [None, None, None] => {}
            [Some(priority), Some(interval), Some(age)] => {
                if !matches!(*priority, "no-power" | "low-power" | "balanced" | "high-accuracy") {
                    self.bad_parameter(
                        row.number,
                        format!(
                            "\"location-priority\" is \"{priority}\", none of no-power, low-power, balanced, high-accuracy"
                        ),
                    );
                }
                match (interval.parse::<u64>(), age.parse::<u64>()) {
                    (Ok(interval), Ok(age)) if age >= interval => {}
                    _ => self.bad_parameter(
                        row.number,
                        "\"location-max-age\" and \"location-min-interval\" are to be whole numbers, the first not the smaller"
                            .to_owned(),
                    ),
                }
                for (key, text) in [
                    ("location-max-age", *age),
                    ("location-min-interval", *interval),
                    ("location-priority", *priority),
                ] {
                    node.set_bind(&format!("odk:{key}"), Words::Plain(text.to_owned()));
                }
            }
            _ => self.bad_parameter(
                row.number,
                "location-priority, location-min-interval and location-max-age are needed together"
                    .to_owned(),
            ),
        }
        self.meta.push(node);
    }

    pub(super) fn parameters(&mut self, row: &Row) -> Vec<(String, String)> {
        match parameter::parse(row.text("parameters").unwrap_or_default()) {
            Ok(parameters) => parameters,
            Err(part) => {
                self.error(
                    row.number,
                    "F025",
                    format!("the parameters hold \"{part}\", which is no key=value"),
                    "write them as key=value, with spaces between them",
                );
                Vec::new()
            }
        }
    }

    pub(super) fn accept(&mut self, parameters: &[(String, String)], known: &[&str], row: usize) {
        for (key, _) in parameters {
            if !known.contains(&key.as_str()) {
                let hint = did_you_mean(key, known.iter().copied());
                self.error(
                    row,
                    "F026",
                    format!("the type has no parameter \"{key}\"{hint}"),
                    format!("it takes {}", known.join(", ")),
                );
            }
        }
    }

    pub(super) fn quality(&mut self, quality: &str, known: &[&str], row: usize) {
        if !known.contains(&quality) {
            self.bad_parameter(
                row,
                format!("\"quality\" is \"{quality}\", none of {}", known.join(", ")),
            );
        }
    }

    pub(super) fn bad_parameter(&mut self, row: usize, what: String) {
        self.error(row, "F027", what, "correct the column \"parameters\"");
    }
}

/// The value of a parameter.
pub(super) fn value<'a>(parameters: &'a [(String, String)], key: &str) -> Option<&'a str> {
    parameters
        .iter()
        .find(|(name, _)| name == key)
        .map(|(_, value)| value.as_str())
}
