//! The instrument on paper: one HTML page to print, with the ids and codes of the screen beside boxes and lines.

mod condition;
mod item;

use std::collections::BTreeMap;

use super::definition::{Instrument, Section};
use super::expression::is_name;
use super::item::{Item, ItemKind, SetKind};
use super::text::fill;
use crate::language::{Language, message};

/// Stands where a program would put another answer, and for an answer left empty.
const BLANK: &str = "____";

const STYLE: &str = include_str!("paper/style.css");

/// A page to print, in this language where it is translated.
///
/// What only a program knows (calculations, hidden items, metadata) is left out. Items are numbered in order; what
/// is asked of some only says of whom, and a choice after which items are left out points to the next one.
pub fn html(instrument: &Instrument, language: &Language) -> String {
    let paper = Paper::new(instrument, language);
    let mut body = String::new();
    for section in &instrument.sections {
        paper.section(section, &mut body);
    }
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<p>{how}</p>\n{body}\
         <footer>{reference}</footer>\n</body>\n</html>\n",
        tag = language.tag(),
        direction = language.direction().attribute(),
        title = escape(&paper.filled(&instrument.title)),
        how = escape(&message(language, "paper-how", &[])),
        reference = escape(&instrument.reference()),
    )
}

struct Paper<'a> {
    instrument: &'a Instrument,
    language: &'a Language,
    /// The items a family answers, in order, each with its section.
    asked: Vec<(&'a Section, &'a Item)>,
    /// What each is called on the page, by id.
    numbers: BTreeMap<&'a str, String>,
}

impl<'a> Paper<'a> {
    fn new(instrument: &'a Instrument, language: &'a Language) -> Self {
        let asked: Vec<(&Section, &Item)> = instrument
            .sections
            .iter()
            .flat_map(|section| section.items.iter().map(move |item| (section, item)))
            .filter(|(_, item)| item.is_asked())
            .collect();
        let mut numbers = BTreeMap::new();
        for (at, (_, item)) in asked.iter().enumerate() {
            let number = (at + 1).to_string();
            for (letter, member) in ('a'..='z').zip(item.members().iter().filter(|member| member.is_asked()))
            {
                numbers.insert(member.id.as_str(), format!("{number}{letter}"));
            }
            numbers.insert(item.id.as_str(), number);
        }
        Self {
            instrument,
            language,
            asked,
            numbers,
        }
    }

    fn section(&self, section: &'a Section, page: &mut String) {
        let title = self.instrument.section_title(section, self.language);
        page.push_str(&format!(
            "<section id=\"{}\">\n<h2>{}</h2>\n",
            escape(&section.id),
            self.words(title)
        ));
        if let Some(intro) = self.instrument.section_intro(section, self.language) {
            page.push_str(&format!("<p>{}</p>\n", self.words(intro)));
        }
        if let Some(only) = section.relevant.as_ref().and_then(|when| self.only_if(when)) {
            page.push_str(&only);
        }
        let mut rest = &section.items[..];
        while let [first, ..] = rest {
            // Members of one set stand together.
            let together = rest
                .iter()
                .take_while(|item| first.set.is_some() && item.set == first.set)
                .count()
                .max(1);
            let (these, after) = rest.split_at(together);
            self.together(these, page);
            rest = after;
        }
        page.push_str("</section>\n");
    }

    fn together(&self, items: &'a [Item], page: &mut String) {
        let [first, ..] = items else { return };
        let Some(set) = &first.set else {
            return self.item(first, page);
        };
        page.push_str(&format!(
            "<div class=\"set\">\n<h3>{}</h3>\n",
            self.words(self.instrument.set_label(set, self.language))
        ));
        if let Some(hint) = self.instrument.set_hint(set, self.language) {
            page.push_str(&format!("<p class=\"hint\">{}</p>\n", self.words(hint)));
        }
        match set.kind {
            SetKind::Grid => self.grid(items, page),
            SetKind::Rank => self.rank(items, page),
            SetKind::Group => items.iter().for_each(|item| self.item(item, page)),
        }
        page.push_str("</div>\n");
    }

    /// A text with the instrument's own words in their places, and a blank for what only a cycle or an answer says.
    fn filled(&self, text: &str) -> String {
        let mut text = text.to_owned();
        fill(&mut text, &self.instrument.words);
        let mut filled = String::new();
        let mut rest = text.as_str();
        while let Some((before, place)) = rest.split_once('{') {
            let Some((name, after)) = place.split_once('}').filter(|(name, _)| is_name(name)) else {
                filled.push_str(before);
                filled.push('{');
                rest = place;
                continue;
            };
            let answer = before.ends_with('$');
            filled.push_str(if answer {
                &before[..before.len() - 1]
            } else {
                before
            });
            filled.push_str(if answer || name != "number" {
                BLANK
            } else {
                "{number}"
            });
            rest = after;
        }
        filled.push_str(rest);
        filled
    }

    fn words(&self, text: &str) -> String {
        escape(&self.filled(text).replace("**", "")).replace('\n', "<br>")
    }

    fn number(&self, item: &Item) -> &str {
        self.numbers.get(item.id.as_str()).map_or("", String::as_str)
    }

    /// Where a person goes on who gives this answer, where that is not the next item.
    fn goes_on(&self, item: &Item, code: &str) -> Option<&str> {
        let at = self.asked.iter().position(|(_, asked)| asked.id == item.id)?;
        let after = &self.asked[at + 1..];
        let open = after
            .iter()
            .position(|(section, next)| !condition::closes(section, next, item.id.as_str(), code))?;
        let (_, next) = after.get(open).filter(|_| open > 0)?;
        Some(self.number(next))
    }

    fn is_on_paper(item: &Item) -> bool {
        item.is_asked() || matches!(item.kind, ItemKind::Note)
    }
}

/// Text as HTML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
