//! One row of the survey sheet after the other.

use super::super::form::{Action, Class, Node, event};
use super::super::kind::{self, Bracket, Container};
use super::super::name::{has_reference, is_name, is_reference, parse_references};
use super::super::row::{Row, Words};
use super::super::token::is_dynamic;
use super::{Builder, DEEPEST, Open, TableList, truth};
use crate::instrument::expression::did_you_mean;

impl Builder<'_> {
    pub(super) fn read(&mut self, row: &Row) {
        let mut row = row.clone();
        if let Some(disabled) = row.text("disabled").map(str::to_owned) {
            row.cells.retain(|(key, _)| key != "disabled");
            if truth(&disabled) == Some(true) {
                return;
            }
        }
        if row.cells.is_empty() {
            return;
        }
        let Some(written) = row.text("type").map(str::to_owned) else {
            self.without_type(&row);
            return;
        };
        let kind = kind::dealiased(&written).to_owned();
        self.row_trigger = self.trigger(&row);
        if self.is_setting(&kind, &row) {
            return;
        }
        let bracket = kind::bracket(&kind);
        if kind == "audit" {
            self.audit(&row);
            return;
        }
        if let Some(bracket) = bracket.as_ref().filter(|bracket| !bracket.begins) {
            self.entity_reference(&row, "", true);
            self.end(bracket.of, &row);
            return;
        }
        let Some(name) = self.name(&kind, &row) else {
            // The level must be there for its end to close it.
            if let Some(bracket) = bracket {
                self.begin(&bracket, "unnamed", &row);
            }
            return;
        };
        self.entity_reference(&row, &name, bracket.is_some());
        if let Some(bracket) = bracket {
            self.begin(&bracket, &name, &row);
            return;
        }
        self.item_names.insert(name.clone());
        self.item(&kind, &name, &row);
    }

    fn without_type(&mut self, row: &Row) {
        if row.has("name") || row.has("label") {
            self.error(
                row.number,
                "F010",
                "the row has a name or a label, but no type",
                "write a type such as text, integer or select_one LIST",
            );
        } else {
            self.warning(
                row.number,
                "F010",
                "the row has neither type, name nor label and is kept as a remark",
                "nothing to do if that is what it is",
            );
        }
    }

    /// Title and id may stand in the survey sheet as rows.
    fn is_setting(&mut self, kind: &str, row: &Row) -> bool {
        let name = row.text("name").unwrap_or("None").to_owned();
        match kind {
            "form_title" | "set_form_title" => self.form.settings.title = name,
            "form_id" | "set_form_id" => self.form.settings.id = name,
            "prefix" => self.form.settings.prefix = name,
            _ => return false,
        }
        true
    }

    /// The row's name, where it can be one; its place among the names is taken.
    fn name(&mut self, kind: &str, row: &Row) -> Option<String> {
        let name = match row.text("name") {
            Some(name) => name.to_owned(),
            None if kind == "note" => format!("generated_note_name_{}", row.number),
            None => {
                self.error(
                    row.number,
                    "F012",
                    format!("the row of type \"{kind}\" has no name"),
                    "give it a short name in the column \"name\"",
                );
                return None;
            }
        };
        if !is_name(&name) {
            let hidden = name.chars().any(|c| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'));
            let way_out = if hidden {
                "type it anew: it holds marks that cannot be seen"
            } else {
                "begin it with a letter or underscore, then letters, digits, _ - and ."
            };
            self.error(
                row.number,
                "F013",
                format!(
                    "\"{}\" cannot be a name",
                    super::super::problem::shown(&name).escape_debug()
                ),
                way_out,
            );
            return None;
        }
        *self.names.entry(name.clone()).or_default() += 1;
        if name == "meta" {
            self.error(
                row.number,
                "F015",
                "the name \"meta\" is taken by the form itself",
                "choose another name",
            );
            return None;
        }
        let open = self.stack.last_mut()?;
        if let Some(first) = open.names.get(&name).copied() {
            self.error(
                row.number,
                "F014",
                format!("the name \"{name}\" is there twice at this level, first in row {first}"),
                "give one of them another name",
            );
            return None;
        }
        open.names.insert(name.clone(), row.number);
        if !open.lower_names.insert(name.to_lowercase()) {
            self.warning(
                row.number,
                "F014",
                format!("the name \"{name}\" differs from another only by its capitals"),
                "give one of them another name: some programs cannot tell them apart",
            );
        }
        Some(name)
    }

    fn begin(&mut self, bracket: &Bracket, name: &str, row: &Row) {
        if self.too_deep > 0 || self.stack.len() > DEEPEST {
            if self.too_deep == 0 {
                self.error(
                    row.number,
                    "F019",
                    format!("the groups are nested more than {DEEPEST} deep"),
                    "flatten them: no device can show this",
                );
            }
            self.too_deep += 1;
            return;
        }
        let mut of = bracket.of;
        let mut over = None;
        if of == Container::Loop {
            match &bracket.list {
                Some(list) if self.form.list(list).is_some() => over = Some(list.clone()),
                Some(list) => self.no_such_list(list, row.number),
                None => self.error(
                    row.number,
                    "F020",
                    "the loop names no list",
                    "write begin loop over LIST",
                ),
            }
            of = Container::Group;
        }
        let class = match of {
            Container::Repeat => Class::Repeat,
            Container::Group | Container::Loop => Class::Group { bodyless: false },
        };
        let mut node = self.section(class, of.name(), name, row);
        if bracket.of == Container::Repeat {
            self.repeat(&mut node, row);
        }
        if let Some(expression) = node.attribute("jr:count").map(str::to_owned)
            && !is_reference(&expression)
        {
            let counted = format!("{name}_count");
            let mut count = self.plain_item("calculate", &counted, 0);
            count.set_bind("readonly", Words::Plain("true()".to_owned()));
            count.set_bind("calculate", Words::Plain(expression));
            let parent = self.parent();
            self.form.add(parent, count);
            node.set_attribute("jr:count", &format!("${{{counted}}}"));
        }
        let note = self.table_list_note(&mut node, row.number);
        if let Some(intent) = row.text("intent") {
            node.set_attribute("intent", intent);
        }
        let parent = self.parent();
        let id = self.form.add(parent, node);
        if let Some(note) = note {
            self.form.add(id, note);
        }
        if let Some(list) = over {
            self.loops.push((id, list));
        }
        self.stack.push(Open::new(id, Some(bracket.of), row.number));
    }

    fn repeat(&mut self, node: &mut Node, row: &Row) {
        let name = node.name.clone();
        if self.form.nodes.first().is_some_and(|root| root.name == name) {
            self.error(
                row.number,
                "F016",
                format!("the repeat \"{name}\" is called like the form's first element"),
                "give it another name",
            );
        } else if let Some(first) = self.repeat_names.insert(name.clone(), row.number) {
            self.error(
                row.number,
                "F016",
                format!("two repeats are called \"{name}\", the first in row {first}"),
                "give one of them another name",
            );
        }
        if self.table_list.is_some() {
            self.error(
                row.number,
                "F060",
                format!("the repeat \"{name}\" stands inside a grid"),
                "end the group with the appearance table-list before it",
            );
        }
    }

    /// A grid's own label becomes a note at its head.
    fn table_list_note(&mut self, node: &mut Node, row: usize) -> Option<Node> {
        let appearance = node.attribute("appearance")?.to_owned();
        if !appearance.split_whitespace().any(|word| word == "table-list") {
            return None;
        }
        self.table_list = Some(TableList::Begun);
        let mut own = "field-list".to_owned();
        for word in appearance.split_whitespace().filter(|word| *word != "table-list") {
            own.push(' ');
            own.push_str(word);
        }
        node.set_attribute("appearance", &own);
        if node.label.is_none() && node.hint.is_none() {
            return None;
        }
        let mut note = self.plain_item("note", &format!("generated_table_list_label_{row}"), 0);
        note.label = node.label.take();
        note.hint = node.hint.take();
        Some(note)
    }

    fn end(&mut self, of: Container, row: &Row) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let last = self.stack.last().and_then(|open| open.of);
        if self.stack.len() > 1 && last == Some(of) {
            self.stack.pop();
            self.table_list = None;
            return;
        }
        let name = row
            .text("name")
            .map(|name| format!(" \"{name}\""))
            .unwrap_or_default();
        let what = match self.stack.last().filter(|_| self.stack.len() > 1) {
            Some(open) => format!(
                "a {}{name} ends here, but the {} of row {} is the open one",
                of.name(),
                last.map_or("group", Container::name),
                open.row
            ),
            None => format!("a {}{name} ends here that has not begun", of.name()),
        };
        self.error(
            row.number,
            "F017",
            what,
            "match every begin with an end of its kind, the inner before the outer",
        );
        // Close the one that is meant, so that one slip is one problem.
        if let Some(at) = self.stack.iter().rposition(|open| open.of == Some(of)) {
            self.stack.truncate(at);
            self.table_list = None;
        }
    }

    /// Adds what a default that is computed needs.
    pub(super) fn dynamic_default(&mut self, node: &mut Node, kind: &str, row: &Row) {
        let Some(default) = row.text("default") else {
            return;
        };
        if !is_dynamic(default, kind) {
            return;
        }
        node.dynamic_default = true;
        node.actions.push(Action {
            name: "setvalue",
            event: event::FIRST_LOAD,
            value: None,
            quality: None,
        });
        if self.in_repeat() {
            node.actions.push(Action {
                name: "setvalue",
                event: event::NEW_REPEAT,
                value: None,
                quality: None,
            });
        }
    }

    /// The names in the column `trigger`.
    pub(super) fn trigger(&mut self, row: &Row) -> Vec<String> {
        let Some(text) = row.text("trigger") else {
            return Vec::new();
        };
        let mut names = Vec::new();
        let mut wrong = !has_reference(text) && !text.contains("${");
        for part in text.split(',') {
            match parse_references(part) {
                Ok(found) if found.len() <= 1 => names.extend(found.into_iter().map(|found| found.name)),
                _ => wrong = true,
            }
        }
        if wrong {
            self.error(
                row.number,
                "F033",
                format!("the trigger \"{text}\" is no list of references"),
                "write ${name}, or several with commas between them",
            );
            return Vec::new();
        }
        self.triggers
            .extend(names.iter().map(|name| (name.clone(), row.number)));
        names
    }

    pub(super) fn no_such_list(&mut self, list: &str, row: usize) {
        if !self.has_choices_sheet {
            self.error(
                row,
                "F021",
                format!("the list \"{list}\" is used, but there is no sheet named \"choices\""),
                "add one with the columns list_name, name and label",
            );
            return;
        }
        let hint = did_you_mean(list, self.form.lists.iter().map(|list| list.name.as_str()));
        self.error(
            row,
            "F020",
            format!("the list \"{list}\" is not in the choices{hint}"),
            "add its choices to the sheet \"choices\", or use the name of another list",
        );
    }
}
