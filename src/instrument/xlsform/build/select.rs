//! Items with choices: from a list, a file, an earlier answer, or a map.

use super::super::form::{FormChoice, Node, Tag};
use super::super::kind::{self, Select, SelectOf};
use super::super::name::{has_reference, is_name, is_reference};
use super::super::row::{Row, Words};
use super::parameters::value;
use super::{Builder, TableList};

impl Builder<'_> {
    pub(super) fn select(
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

    pub(super) fn select_parameters(&mut self, select: &Select, parameters: &[(String, String)], row: usize) {
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
    pub(super) fn or_other(&mut self, list: &str, name: &str, row: &Row) -> Option<Node> {
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

    pub(super) fn osm(&mut self, list: &str, name: &str, row: &Row) {
        let mut node = self.full_item("osm", &format!("osm {list}"), name, row);
        if !self.osm.is_empty() {
            match self.osm.iter().find(|known| known.name == list) {
                Some(known) => {
                    node.tags = known
                        .choices
                        .iter()
                        .map(|choice| Tag {
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
}

/// The list of `osm LIST`, wherever in the type it stands.
pub(super) fn osm_list(kind: &str) -> Option<String> {
    let at = kind.find("osm ")?;
    let list = kind[at + 4..].split_whitespace().next()?;
    kind[at + 4..].starts_with(list).then(|| list.to_owned())
}
