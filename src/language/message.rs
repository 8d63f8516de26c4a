//! The catalogue: what the program itself says, in every language it ships (Fluent).

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::number::{self, Style};
use super::tag::{Direction, Language};

/// A tag and its file. A language joins the program here.
const FILES: &[(&str, &str)] = &[
    ("en", include_str!("messages/en.ftl")),
    ("es", include_str!("messages/es.ftl")),
    ("ht", include_str!("messages/ht.ftl")),
    ("kea", include_str!("messages/kea.ftl")),
    ("pt", include_str!("messages/pt.ftl")),
    ("vi", include_str!("messages/vi.ftl")),
    ("zh-Hant", include_str!("messages/zh-Hant.ftl")),
    ("zh-Hans", include_str!("messages/zh-Hans.ftl")),
    ("ar", include_str!("messages/ar.ftl")),
    ("so", include_str!("messages/so.ftl")),
    ("fr", include_str!("messages/fr.ftl")),
];

static CATALOGUES: LazyLock<BTreeMap<&str, FluentBundle<FluentResource>>> = LazyLock::new(|| {
    FILES
        .iter()
        .map(|(tag, text)| (*tag, bundle(tag, text)))
        .collect()
});

static SHIPPED: LazyLock<Vec<Language>> =
    LazyLock::new(|| CATALOGUES.keys().filter_map(|tag| tag.parse().ok()).collect());

/// What stands in for a `{ $name }` of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// Written as it is.
    Text(&'a str),
    /// Chooses the plural, and is written as the language writes numbers ("1,200"). A year is a text.
    Number(f64),
}

/// The message `key` in the reader's language, with its arguments.
///
/// A language that the program does not ship is spoken in the nearest it does ([`Language::nearest`]), a key that is
/// missing there in English; a key unknown to all is itself the text, so that a page is never blank.
pub fn message(language: &Language, key: &str, args: &[(&str, Value<'_>)]) -> String {
    let english = Language::english();
    let own = match CATALOGUES.contains_key(language.tag()) {
        true => Some(language),
        false => language.nearest(&SHIPPED),
    };
    own.into_iter()
        .chain([&english])
        .filter_map(|language| CATALOGUES.get(language.tag()))
        .find_map(|bundle| say(bundle, key, args))
        .unwrap_or_else(|| key.to_owned())
}

impl Language {
    /// What a reader of another language calls it: "Arabic" in English; its own name where the program has no word for it.
    pub fn named(&self, reader: &Language) -> String {
        match self.nearest(&SHIPPED) {
            Some(known) => message(reader, &format!("language-{}", known.tag()), &[]),
            None => self.endonym().to_owned(),
        }
    }
}

/// The languages of the program's own words, in order of their tags.
pub fn shipped() -> Vec<Language> {
    let mut tags: Vec<Language> = CATALOGUES.keys().filter_map(|tag| tag.parse().ok()).collect();
    // English first: it is what stands where nothing else is known of a reader.
    tags.sort_by_key(|tag| *tag != Language::english());
    tags
}

fn say(bundle: &FluentBundle<FluentResource>, key: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    };
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let values: FluentArgs<'_> = args
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Value::Text(text) => FluentValue::String(Cow::Borrowed(text)),
                Value::Number(number) => FluentValue::from(*number),
            };
            (*name, value)
        })
        .collect();
    // What cannot be resolved is written by Fluent as `{$name}`: visible, and found by the catalogue test.
    let mut errors = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(&values), &mut errors)
            .into_owned(),
    )
}

fn bundle(tag: &str, text: &str) -> FluentBundle<FluentResource> {
    let language: Language = tag.parse().unwrap_or_else(|_| Language::english());
    let mut bundle = FluentBundle::new_concurrent(language.identifier().into_iter().collect());
    // Isolating marks keep a left-to-right name from turning a right-to-left sentence around; elsewhere they are noise.
    bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
    bundle.set_formatter(Some(match number::style(&language) {
        Style::CommaPoint => |value, _| written(value, Style::CommaPoint),
        Style::PointComma => |value, _| written(value, Style::PointComma),
        Style::SpaceComma => |value, _| written(value, Style::SpaceComma),
        Style::NarrowComma => |value, _| written(value, Style::NarrowComma),
    }));
    // A message the file breaks off is missing then, which the catalogue test shows; the rest still speaks.
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

fn written(value: &FluentValue<'_>, style: Style) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let digits = if number.value.fract() == 0.0 { 0 } else { 1 };
            Some(number::written(number.value, digits, style))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_language_speaks_english_and_an_unknown_key_itself() {
        let cornish: Language = "kw".parse().unwrap();
        assert_eq!(message(&cornish, "answer-dk", &[]), "I'm not sure");
        assert_eq!(message(&cornish, "no-such-key", &[]), "no-such-key");
        let mexican: Language = "es-MX".parse().unwrap();
        assert_eq!(message(&mexican, "answer-dk", &[]), "No estoy segura o seguro");
        let taiwanese: Language = "zh-TW".parse().unwrap();
        assert_eq!(message(&taiwanese, "web-help", &[]), "幫助");
    }

    #[test]
    fn every_file_is_fluent_throughout() {
        for (tag, text) in FILES {
            if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
                panic!("{tag}.ftl: {errors:?}");
            }
        }
    }
}
