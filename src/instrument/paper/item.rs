//! One item on paper: its words, and boxes or a line for the answer.

use super::{Paper, escape};
use crate::instrument::item::{Item, ItemKind, SetKind};
use crate::language::message;

/// Rows of a repeat that fit the page; more go on a second sheet.
const ROWS: usize = 8;

impl<'a> Paper<'a> {
    pub(super) fn item(&self, item: &'a Item, page: &mut String) {
        if !Self::is_on_paper(item) {
            return;
        }
        let label = self.words(self.instrument.label(item, self.language));
        if matches!(item.kind, ItemKind::Note) {
            page.push_str(&format!("<p>{label}</p>\n"));
            return;
        }
        page.push_str(&format!(
            "<div class=\"item\" id=\"{}\">\n",
            escape(item.id.as_str())
        ));
        if let Some(only) = item.relevant.as_ref().and_then(|when| self.only_if(when)) {
            page.push_str(&only);
        }
        page.push_str(&format!(
            "<p class=\"label\"><b>{}</b> {label} <small>{}</small></p>\n",
            self.number(item),
            escape(item.id.as_str())
        ));
        if let Some(hint) = self.instrument.hint(item, self.language) {
            page.push_str(&format!("<p class=\"hint\">{}</p>\n", self.words(hint)));
        }
        match &item.kind {
            ItemKind::Repeat { items, at_most, .. } => self.rows(item, items, *at_most, page),
            ItemKind::SelectOne { .. } | ItemKind::SelectMultiple { .. } | ItemKind::Acknowledge => {
                self.boxes(item, page);
            }
            _ => {
                page.push_str("<p class=\"line\"></p>\n");
                self.boxes(item, page);
            }
        }
        page.push_str("</div>\n");
    }

    /// Codes and words of what may be ticked, ways of giving no answer last.
    fn choices(&self, item: &Item) -> Vec<(String, String)> {
        let mut choices: Vec<(String, String)> = item
            .choices()
            .iter()
            .map(|choice| {
                let label = self.instrument.choice_label(item, choice, self.language);
                (choice.code.clone(), self.words(label))
            })
            .collect();
        if matches!(item.kind, ItemKind::Acknowledge) {
            choices.push(("OK".to_owned(), String::new()));
        }
        for missing in &item.missing {
            let key = format!("answer-{}", missing.code());
            choices.push((
                missing.code().to_owned(),
                escape(&message(self.language, &key, &[])),
            ));
        }
        choices
    }

    fn boxes(&self, item: &Item, page: &mut String) {
        let choices = self.choices(item);
        if choices.is_empty() {
            return;
        }
        if matches!(item.kind, ItemKind::SelectMultiple { .. }) {
            let many = message(self.language, "paper-many", &[]);
            page.push_str(&format!("<p class=\"hint\">{}</p>\n", escape(&many)));
        }
        page.push_str("<ul>\n");
        for (code, label) in choices {
            let then = if item.ends.contains(&code) {
                format!(" <i>{}</i>", escape(&message(self.language, "paper-stop", &[])))
            } else {
                self.goes_on(item, &code)
                    .map_or(String::new(), |next| format!(" <i class=\"go\">{next}</i>"))
            };
            page.push_str(&format!(
                "<li><span class=\"box\"></span> {label} <small>{}</small>{then}</li>\n",
                escape(&code)
            ));
        }
        page.push_str("</ul>\n");
    }

    /// A row per item, a column per choice.
    pub(super) fn grid(&self, items: &'a [Item], page: &mut String) {
        let [first, ..] = items else { return };
        page.push_str("<table>\n<tr><td></td>");
        let columns = self.choices(first);
        for (code, label) in &columns {
            page.push_str(&format!(
                "<th scope=\"col\">{label} <small>{}</small></th>",
                escape(code)
            ));
        }
        page.push_str("</tr>\n");
        for item in items {
            let only = item.relevant.as_ref().and_then(|when| self.only_if(when));
            page.push_str(&format!(
                "<tr id=\"{}\"><th scope=\"row\">{}<b>{}</b> {} <small>{0}</small></th>",
                escape(item.id.as_str()),
                only.unwrap_or_default(),
                self.number(item),
                self.words(self.instrument.label(item, self.language))
            ));
            page.push_str(&"<td><span class=\"box\"></span></td>".repeat(columns.len()));
            page.push_str("</tr>\n");
        }
        page.push_str("</table>\n");
    }

    /// The choices once, and a line for the code at each place.
    pub(super) fn rank(&self, items: &'a [Item], page: &mut String) {
        let [first, ..] = items else { return };
        page.push_str("<ul>\n");
        for (code, label) in self.choices(first) {
            page.push_str(&format!("<li>{label} <small>{}</small></li>\n", escape(&code)));
        }
        page.push_str("</ul>\n");
        for item in items {
            page.push_str(&format!(
                "<p class=\"place\" id=\"{}\"><b>{}</b> {} <small>{0}</small> <span class=\"line\"></span></p>\n",
                escape(item.id.as_str()),
                self.number(item),
                self.words(self.instrument.label(item, self.language))
            ));
        }
    }

    /// A table with a row for each of several.
    fn rows(&self, repeat: &Item, members: &'a [Item], at_most: usize, page: &mut String) {
        page.push_str("<table>\n<tr><td></td>");
        let members: Vec<&Item> = members
            .iter()
            .filter(|member| {
                member.is_asked() && member.set.as_ref().is_none_or(|set| set.kind != SetKind::Rank)
            })
            .collect();
        for member in &members {
            let codes: Vec<String> = self
                .choices(member)
                .into_iter()
                .map(|(code, label)| format!("{} = {label}", escape(&code)))
                .collect();
            page.push_str(&format!(
                "<th scope=\"col\"><b>{}</b> {} <small>{}</small><br>{}</th>",
                self.number(member),
                self.words(self.instrument.label(member, self.language)),
                escape(member.id.as_str()),
                codes.join("<br>")
            ));
        }
        page.push_str("</tr>\n");
        let label = self
            .instrument
            .row_label(repeat, self.language)
            .unwrap_or("{number}");
        for row in 1..=at_most.min(ROWS) {
            let label = label.replace("{number}", &row.to_string());
            page.push_str(&format!("<tr><th scope=\"row\">{}</th>", self.words(&label)));
            page.push_str(&"<td></td>".repeat(members.len()));
            page.push_str("</tr>\n");
        }
        page.push_str("</table>\n");
    }
}
