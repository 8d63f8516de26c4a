//! A row that asks, notes or calculates something: one item, sometimes with one beside it.

use super::super::form::{Action, Class, Node, event};
use super::super::kind::{self, Control};
use super::super::row::{Cell, Row, Words};
use super::parameters::value;
use super::select::osm_list;
use super::{Builder, range};
use crate::instrument::expression::did_you_mean;

impl Builder<'_> {
    pub(super) fn item(&mut self, kind: &str, name: &str, row: &Row) {
        let parameters = self.parameters(row);
        if let Some(select) = kind::select(kind) {
            self.select(&select, kind, name, row, parameters);
            return;
        }
        if let Some(list) = osm_list(kind) {
            self.osm(&list, name, row);
            return;
        }
        let Some(known) = kind::kind(kind) else {
            self.unknown_kind(kind, row);
            return;
        };
        if known.control == Control::Select {
            self.error(
                row.number,
                "F020",
                format!("\"{name}\" is of type \"{kind}\" and names no list of choices"),
                format!("write {kind} LIST, with a list of the sheet \"choices\""),
            );
            return;
        }
        let mut node = self.full_item(kind, kind, name, row);
        match kind {
            "calculate"
                if node.bound("calculate").is_none() && !node.binds("calculate") && !node.dynamic_default =>
            {
                self.error(
                    row.number,
                    "F028",
                    format!("\"{name}\" calculates nothing"),
                    "write an expression in the column \"calculation\"",
                );
            }
            "subscriberid" | "simserial" => self.warning(
                row.number,
                "F011",
                format!("\"{kind}\" is no longer known to most devices"),
                "leave the row out",
            ),
            "range" => {
                let appearance = node.attribute("appearance").unwrap_or_default().to_owned();
                match range::range(&parameters, &appearance, &self.form.lists) {
                    Ok(range) => {
                        for (key, value) in &range.attributes {
                            node.set_attribute(key, value);
                        }
                        if range.decimal {
                            node.set_bind("type", Words::Plain("decimal".to_owned()));
                        }
                        node.itemset = range.labels;
                    }
                    Err(what) => self.bad_parameter(row.number, what),
                }
            }
            "text" => {
                self.accept(&parameters, &["rows"], row.number);
                if let Some(rows) = value(&parameters, "rows") {
                    if rows.parse::<i64>().is_err() {
                        self.bad_parameter(row.number, format!("\"rows\" is \"{rows}\", not a whole number"));
                    }
                    node.set_attribute("rows", rows);
                }
            }
            "photo" => self.photo(&mut node, &parameters, row),
            "audio" => {
                self.accept(&parameters, &["quality"], row.number);
                if let Some(quality) = value(&parameters, "quality") {
                    self.quality(quality, &["voice-only", "low", "normal", "external"], row.number);
                    node.set_bind("odk:quality", Words::Plain(quality.to_owned()));
                }
            }
            "background-audio" => {
                self.accept(&parameters, &["quality"], row.number);
                let quality = value(&parameters, "quality").map(str::to_owned);
                if let Some(quality) = &quality {
                    self.quality(quality, &["voice-only", "low", "normal"], row.number);
                }
                node.actions.push(Action {
                    name: "odk:recordaudio",
                    event: event::LOAD,
                    value: None,
                    quality,
                });
            }
            "geopoint" | "geoshape" | "geotrace" => self.geo(&mut node, kind, &parameters, row),
            "start-geopoint" => node.actions.push(Action {
                name: "odk:setgeopoint",
                event: event::FIRST_LOAD,
                value: None,
                quality: None,
            }),
            "background-geopoint" => {
                if node.trigger.is_empty() {
                    self.error(
                        row.number,
                        "F033",
                        format!("\"{name}\" has no trigger"),
                        "write the item whose answer starts it, as ${name}, in the column \"trigger\"",
                    );
                }
                if node.binds("calculate") {
                    self.error(
                        row.number,
                        "F033",
                        format!("\"{name}\" has a calculation"),
                        "leave the column \"calculation\" empty",
                    );
                }
            }
            "xml-external" | "csv-external" => {
                let base = name.strip_suffix(kind::extension(name)).unwrap_or(name);
                self.instances.insert(base.to_owned());
                // It has no answer that an expression could read, and nothing sets it.
                self.names.remove(name);
                node.trigger.clear();
                node.actions.clear();
            }
            _ => {}
        }
        let parent = self.parent();
        self.form.add(parent, node);
    }

    /// An item of a type alone, without a row's cells.
    pub(super) fn plain_item(&mut self, kind: &str, name: &str, row: usize) -> Node {
        let found = kind::kind(kind);
        let control = found.map_or(Control::None, |kind| kind.control);
        let mut node = Node::new(Class::Item(control), kind, name, row);
        if let Some(found) = found {
            node.tag = found.tag;
            if !found.mediatype.is_empty() {
                node.set_attribute("mediatype", found.mediatype);
            }
            if !found.bind.is_empty() {
                for (key, text) in found.bind {
                    node.set_bind(key, Words::Plain((*text).to_owned()));
                }
            }
            if !found.hint.is_empty() {
                node.hint = Some(Words::Plain(found.hint.to_owned()));
            }
        }
        node
    }

    /// `written`: the type as the row has it, which decides what a default means.
    pub(super) fn full_item(&mut self, kind: &str, written: &str, name: &str, row: &Row) -> Node {
        let mut node = self.plain_item(kind, name, row.number);
        self.fill(&mut node, row);
        if let Some(cell) = row.get("guidance_hint") {
            node.guidance_hint = Some(Words::from_cell(cell));
        }
        node.default = row.text("default").map(str::to_owned);
        node.choice_filter = row.text("choice_filter").map(str::to_owned);
        node.trigger = std::mem::take(&mut self.row_trigger);
        self.dynamic_default(&mut node, written, row);
        if node.attribute("appearance") == Some("label") && node.label.is_none() {
            node.label = Some(Words::Plain(" ".to_owned()));
        }
        node
    }

    pub(super) fn section(&mut self, class: Class, kind: &str, name: &str, row: &Row) -> Node {
        let mut node = Node::new(class, kind, name, row.number);
        self.fill(&mut node, row);
        if node.attribute("appearance") == Some("label") && node.label.is_none() {
            node.label = Some(Words::Plain(" ".to_owned()));
        }
        node
    }

    /// What items and sections share.
    fn fill(&mut self, node: &mut Node, row: &Row) {
        node.label = row.get("label").map(Words::from_cell);
        if let Some(cell) = row.get("hint") {
            node.hint = Some(Words::from_cell(cell));
        }
        if let Some(Cell::Parts(parts)) = row.get("media") {
            for (kind, cell) in parts {
                if !matches!(kind.as_str(), "image" | "big-image" | "audio" | "video") {
                    self.error(
                        row.number,
                        "F010",
                        format!("\"media::{kind}\" is no medium"),
                        "use media::image, media::big-image, media::audio or media::video",
                    );
                    continue;
                }
                node.media.push((kind.clone(), Words::from_cell(cell)));
            }
        }
        if let Some(Cell::Parts(parts)) = row.get("bind") {
            for (key, cell) in parts {
                let mut words = Words::from_cell(cell);
                if let (Words::Plain(text), "entities:saveto") = (&mut words, key.as_str()) {
                    // `list#property`: the list says which entity, the XForm names the property.
                    if let Some((_, property)) = text.split_once('#') {
                        *text = property.to_owned();
                    }
                }
                node.set_bind(key, words);
            }
        }
        if let Some(Cell::Parts(parts)) = row.get("control") {
            for (key, cell) in parts {
                if let Cell::Text(text) = cell {
                    node.set_attribute(key, text);
                }
            }
        }
        if let Some(Cell::Parts(parts)) = row.get("instance") {
            for (key, cell) in parts {
                if let Cell::Text(text) = cell {
                    node.instance.push((key.clone(), text.clone()));
                }
            }
        }
    }

    fn unknown_kind(&mut self, kind: &str, row: &Row) {
        let hint = did_you_mean(kind, kind::COMMON.iter().copied());
        self.error(
            row.number,
            "F011",
            format!(
                "there is no type \"{}\"{hint}",
                super::super::problem::shown(kind)
            ),
            "use a type of the XLSForm standard, such as text, integer or select_one LIST",
        );
    }
}
