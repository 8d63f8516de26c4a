//! A row that asks, notes or calculates something: one item, sometimes with one beside it.

use super::super::form::{Action, Class, FormChoice, Node, event};
use super::super::kind::{self, Control, Select, SelectOf};
use super::super::name::{has_reference, is_name, is_reference};
use super::super::parameter;
use super::super::row::{Cell, Row, Words};
use super::{Builder, TableList, range};
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
        if kind::kind(kind).is_none() {
            self.unknown_kind(kind, row);
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
    fn full_item(&mut self, kind: &str, written: &str, name: &str, row: &Row) -> Node {
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

    fn select(
        &mut self,
        select: &Select,
        written: &str,
        name: &str,
        row: &Row,
        parameters: Vec<(String, String)>,
    ) {
        let list = select.list.as_str();
        let is_file = kind::is_file(list);
        if select.of == SelectOf::External {
            if !self.external_lists.contains(list) {
                let what = if self.external_lists.is_empty() {
                    "there is no sheet named \"external_choices\"".to_owned()
                } else {
                    format!("the list \"{list}\" is not in the external choices")
                };
                self.error(
                    row.number,
                    "F036",
                    what,
                    "add its choices to the sheet \"external_choices\", with the columns list_name and name",
                );
            } else if !row.has("choice_filter")
                && value(&parameters, "randomize") != Some("true")
                && self.form.list(list).is_none()
            {
                self.error(
                    row.number,
                    "F036",
                    format!("\"{name}\" shows the whole external list"),
                    "write a choice_filter, or use select_one",
                );
            }
        } else {
            let base = list.strip_suffix(kind::extension(list)).unwrap_or(list);
            self.instances.insert(base.to_owned());
            if select.from_file && (!is_file || base.contains('.')) {
                self.error(
                    row.number,
                    "F022",
                    format!("\"{list}\" is no file we can take choices from"),
                    "name a file in .csv, .xml or .geojson, with one dot in its name",
                );
            } else if self.form.list(list).is_none() && !is_file && !has_reference(list) {
                self.no_such_list(list, row.number);
            }
        }
        if select.of == SelectOf::Multiple && !is_file {
            let spaced: Option<String> = self.form.list(list).and_then(|list| {
                list.choices
                    .iter()
                    .find(|choice| choice.name.contains(' '))
                    .map(|choice| choice.name.clone())
            });
            if let Some(choice) = spaced {
                self.error(
                    row.number,
                    "F023",
                    format!("the choice \"{choice}\" of the list \"{list}\" has a space in its name"),
                    "take it out: answers of several choices are joined by spaces",
                );
            }
        }
        self.select_parameters(select, &parameters, row.number);

        let mut node = self.full_item(select.of.kind(), written, name, row);
        node.parameters = parameters;
        node.itemset = Some(list.to_owned());
        if select.of == SelectOf::External && row.has("choice_filter") {
            node.query = Some(list.to_owned());
        }
        let other = select.or_other.then(|| self.or_other(list, name, row)).flatten();
        if let Some(table) = self.table_list.clone() {
            match table {
                TableList::Begun => {
                    self.table_list = Some(TableList::Of(list.to_owned()));
                    if row.has("choice_filter") {
                        self.error(
                            row.number,
                            "F024",
                            format!("\"{name}\" filters the choices of a grid"),
                            "leave choice_filter empty inside a group with the appearance table-list",
                        );
                    }
                    let head = format!("reserved_name_for_field_list_labels_{}", row.number);
                    let mut head = self.plain_item(select.of.kind(), &head, 0);
                    head.set_attribute("appearance", "label");
                    head.itemset = Some(list.to_owned());
                    head.label = Some(Words::Plain(" ".to_owned()));
                    let parent = self.parent();
                    self.form.add(parent, head);
                }
                TableList::Of(first) if first != list => self.error(
                    row.number,
                    "F024",
                    format!("the grid has the list \"{first}\", and \"{name}\" the list \"{list}\""),
                    "use one list for all items of a group with the appearance table-list",
                ),
                TableList::Of(_) => {}
            }
            node.set_attribute("appearance", "list-nolabel");
        }
        let parent = self.parent();
        self.form.add(parent, node);
        if let Some(other) = other {
            self.form.add(parent, other);
        }
    }

    fn select_parameters(&mut self, select: &Select, parameters: &[(String, String)], row: usize) {
        if select.plain_from_file {
            self.accept(parameters, &["label", "randomize", "seed", "value"], row);
            for key in ["value", "label"] {
                if let Some(name) = value(parameters, key).filter(|name| !is_name(name)) {
                    self.bad_parameter(row, format!("\"{key}\" is \"{name}\", which names no column"));
                }
            }
        } else {
            self.accept(parameters, &["randomize", "seed"], row);
        }
        let seed = value(parameters, "seed");
        match value(parameters, "randomize") {
            Some("true" | "false") => {
                if let Some(seed) = seed.filter(|seed| !is_reference(seed) && seed.parse::<f64>().is_err()) {
                    self.bad_parameter(
                        row,
                        format!("\"seed\" is \"{seed}\", neither a number nor a reference"),
                    );
                }
            }
            Some(other) => self.bad_parameter(
                row,
                format!("\"randomize\" is \"{other}\", neither true nor false"),
            ),
            None if seed.is_some() => {
                self.bad_parameter(row, "\"seed\" stands without randomize=true".to_owned())
            }
            None => {}
        }
    }

    /// The choice "Other" in the list, and the box for it.
    fn or_other(&mut self, list: &str, name: &str, row: &Row) -> Option<Node> {
        if row.has("choice_filter") {
            self.error(
                row.number,
                "F024",
                format!("\"{name}\" has or_other and a choice_filter"),
                "add a choice \"other\" to the list, and a text item after it, instead of or_other",
            );
            return None;
        }
        let Some(choices) = self.form.lists.iter_mut().find(|known| known.name == list) else {
            self.error(
                row.number,
                "F024",
                format!("\"{name}\" has or_other, but no choices of its own"),
                "use a list of the sheet \"choices\"",
            );
            return None;
        };
        if !choices.choices.iter().any(|choice| choice.name == "other") {
            let mut languages: Vec<String> = Vec::new();
            for choice in &choices.choices {
                if let Some(Words::Languages(texts)) = &choice.label {
                    for (language, _) in texts {
                        if !languages.contains(language) {
                            languages.push(language.clone());
                        }
                    }
                }
            }
            let label = if languages.is_empty() {
                Words::Plain("Other".to_owned())
            } else {
                Words::Languages(
                    languages
                        .into_iter()
                        .map(|language| (language, "Other".to_owned()))
                        .collect(),
                )
            };
            choices.choices.push(FormChoice {
                name: "other".to_owned(),
                label: Some(label),
                media: Vec::new(),
                extra: Vec::new(),
                sms_option: None,
                row: 0,
            });
        }
        let mut box_for_it = self.plain_item("text", &format!("{name}_other"), 0);
        box_for_it.label = Some(Words::Plain("Specify other.".to_owned()));
        box_for_it.set_bind("relevant", Words::Plain(format!("selected(../{name}, 'other')")));
        Some(box_for_it)
    }

    fn osm(&mut self, list: &str, name: &str, row: &Row) {
        let mut node = self.full_item("osm", &format!("osm {list}"), name, row);
        if !self.osm.is_empty() {
            match self.osm.iter().find(|known| known.name == list) {
                Some(known) => {
                    node.tags = known
                        .choices
                        .iter()
                        .map(|choice| super::super::form::Tag {
                            name: choice.name.clone(),
                            label: choice.label.clone(),
                        })
                        .collect();
                }
                None => self.error(
                    row.number,
                    "F020",
                    format!("the list \"{list}\" is not in the sheet \"osm\""),
                    "add its tags there",
                ),
            }
        }
        let parent = self.parent();
        self.form.add(parent, node);
    }

    fn photo(&mut self, node: &mut Node, parameters: &[(String, String)], row: &Row) {
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

    fn geo(&mut self, node: &mut Node, kind: &str, parameters: &[(String, String)], row: &Row) {
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

    fn parameters(&mut self, row: &Row) -> Vec<(String, String)> {
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

    fn accept(&mut self, parameters: &[(String, String)], known: &[&str], row: usize) {
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

    fn quality(&mut self, quality: &str, known: &[&str], row: usize) {
        if !known.contains(&quality) {
            self.bad_parameter(
                row,
                format!("\"quality\" is \"{quality}\", none of {}", known.join(", ")),
            );
        }
    }

    fn bad_parameter(&mut self, row: usize, what: String) {
        self.error(row, "F027", what, "correct the column \"parameters\"");
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

fn value<'a>(parameters: &'a [(String, String)], key: &str) -> Option<&'a str> {
    parameters
        .iter()
        .find(|(name, _)| name == key)
        .map(|(_, value)| value.as_str())
}

/// The list of `osm LIST`, wherever in the type it stands.
fn osm_list(kind: &str) -> Option<String> {
    let at = kind.find("osm ")?;
    let list = kind[at + 4..].split_whitespace().next()?;
    kind[at + 4..].starts_with(list).then(|| list.to_owned())
}
