//! The texts of all languages, by the path of what they belong to.

use std::collections::BTreeMap;

use super::element::{Content, Element};
use super::label;
use super::path::Paths;
use crate::instrument::xlsform::form::{Class, Form, Node, NodeId};
use crate::instrument::xlsform::name::has_reference;
use crate::instrument::xlsform::row::Words;

/// `long`, `guidance`, `image` … of one text in one language.
struct Value {
    form: String,
    text: String,
    context: Option<NodeId>,
}

struct Text {
    path: String,
    values: Vec<Value>,
}

/// The texts of one language, in order, and where each path stands.
#[derive(Default)]
struct Texts {
    list: Vec<Text>,
    places: BTreeMap<String, usize>,
}

impl Texts {
    fn at(&mut self, path: &str) -> usize {
        if let Some(at) = self.places.get(path) {
            return *at;
        }
        self.places.insert(path.to_owned(), self.list.len());
        self.list.push(Text {
            path: path.to_owned(),
            values: Vec::new(),
        });
        self.list.len() - 1
    }

    fn set(&mut self, path: &str, value: Value) {
        let at = self.at(path);
        let Some(text) = self.list.get_mut(at) else { return };
        match text.values.iter_mut().find(|known| known.form == value.form) {
            Some(known) => *known = value,
            None => text.values.push(value),
        }
    }
}

/// All texts that are not written where they are shown.
#[derive(Default)]
pub struct Translations {
    languages: Vec<(String, Texts)>,
}

/// Whether a list's labels stand among the translations: in several languages, with media, or with answers in them.
pub fn list_needs_itext(form: &Form, list: &str) -> bool {
    form.list(list).is_some_and(|list| {
        list.choices.iter().any(|choice| {
            !choice.media.is_empty()
                || match &choice.label {
                    Some(Words::Languages(_)) => true,
                    Some(Words::Plain(label)) => has_reference(label),
                    None => false,
                }
        })
    })
}

/// Whether a label is a reference to the translations.
pub fn label_needs_itext(node: &Node) -> bool {
    matches!(node.label, Some(Words::Languages(_))) || !node.media.is_empty()
}

impl Translations {
    pub fn of(paths: &Paths<'_>) -> Self {
        let form = paths.form;
        let mut all = Self::default();
        for list in &form.lists {
            if list_needs_itext(form, &list.name) {
                for (at, choice) in list.choices.iter().enumerate() {
                    let path = format!("{}-{at}", list.name);
                    if let Some(label) = &choice.label {
                        all.put(form, &path, "long", label, None);
                    }
                    for (kind, words) in &choice.media {
                        all.put(form, &path, kind, words, None);
                    }
                }
            }
        }
        let shown = |id: &NodeId| {
            let node = form.node(*id);
            node.is_item() || node.is_section()
        };
        let ids: Vec<NodeId> = form.in_order().into_iter().filter(shown).collect();
        for id in &ids {
            all.words_of(paths, *id);
        }
        for id in &ids {
            let node = form.node(*id);
            let path = format!("{}:label", paths.path(*id));
            for (kind, words) in &node.media {
                all.put(form, &path, kind, words, None);
            }
        }
        all.fill_gaps();
        all
    }

    fn words_of(&mut self, paths: &Paths<'_>, id: NodeId) {
        let form = paths.form;
        let node = form.node(id);
        if node.class == Class::Survey {
            return;
        }
        let path = paths.path(id);
        for key in ["jr:constraintMsg", "jr:requiredMsg", "jr:noAppErrorString"] {
            let words = node
                .bind
                .iter()
                .flatten()
                .find(|(name, _)| name == key)
                .map(|(_, words)| words);
            let Some(words) = words else { continue };
            let plain_needs = key != "jr:noAppErrorString" && words.plain().is_some_and(has_reference);
            if words.plain().is_none() || plain_needs {
                self.put(form, &format!("{path}:{key}"), "long", words, Some(id));
            }
        }
        if let Some(label) = &node.label
            && label_needs_itext(node)
        {
            self.put(form, &format!("{path}:label"), "long", label, Some(id));
        }
        let guided = node.guidance_hint.is_some();
        if let Some(hint) = &node.hint
            && (guided || hint.plain().is_none())
        {
            self.put(form, &format!("{path}:hint"), "long", hint, Some(id));
        }
        if let Some(guidance) = &node.guidance_hint {
            self.put(form, &format!("{path}:hint"), "guidance", guidance, Some(id));
        }
    }

    fn put(&mut self, form: &Form, path: &str, kind: &str, words: &Words, context: Option<NodeId>) {
        match words {
            Words::Plain(text) => self.set(&form.settings.default_language, path, kind, text, context),
            Words::Languages(texts) => {
                for (language, text) in texts {
                    self.set(language, path, kind, text, context);
                }
            }
        }
    }

    fn set(&mut self, language: &str, path: &str, kind: &str, text: &str, context: Option<NodeId>) {
        let at = match self.languages.iter().position(|(known, _)| known == language) {
            Some(at) => at,
            None => {
                self.languages.push((language.to_owned(), Texts::default()));
                self.languages.len() - 1
            }
        };
        if let Some((_, texts)) = self.languages.get_mut(at) {
            let value = Value {
                form: kind.to_owned(),
                text: text.to_owned(),
                context,
            };
            texts.set(path, value);
        }
    }

    /// A text that a language lacks is `-` in it, so that every language has the same texts.
    fn fill_gaps(&mut self) {
        let mut wanted = Texts::default();
        for (_, texts) in &self.languages {
            for text in &texts.list {
                for value in &text.values {
                    wanted.set(
                        &text.path,
                        Value {
                            form: value.form.clone(),
                            text: "-".to_owned(),
                            context: None,
                        },
                    );
                }
            }
        }
        for (_, texts) in &mut self.languages {
            for text in &wanted.list {
                let at = texts.at(&text.path);
                let Some(own) = texts.list.get_mut(at) else {
                    continue;
                };
                for value in &text.values {
                    if !own.values.iter().any(|known| known.form == value.form) {
                        own.values.push(Value {
                            form: value.form.clone(),
                            text: value.text.clone(),
                            context: None,
                        });
                    }
                }
            }
        }
    }

    /// The `<itext>` of a form that has any.
    pub fn element(&self, paths: &Paths<'_>) -> Option<Element> {
        if self.languages.is_empty() {
            return None;
        }
        let mut itext = Element::new("itext");
        for (language, texts) in &self.languages {
            let mut translation = Element::new("translation").with("lang", language.as_str());
            if *language == paths.form.settings.default_language {
                translation.set("default", "true()");
            }
            for text in &texts.list {
                translation.add(text_element(text, paths));
            }
            itext.add(translation);
        }
        Some(itext)
    }
}

fn text_element(text: &Text, paths: &Paths<'_>) -> Element {
    let of = text.path.split_once(':').map_or("", |(_, of)| of);
    let mut element = Element::new("text").with("id", text.path.as_str());
    for value in &text.values {
        let mut content = label::content(&value.text, value.context, paths);
        let shown = Element::new("value");
        let shown = if of == "hint" {
            if value.form == "guidance" {
                shown.with("form", "guidance")
            } else {
                shown
            }
        } else if value.form == "long" {
            shown
        } else if value.text == "-" {
            continue;
        } else {
            let folder = match value.form.as_str() {
                "image" | "big-image" => "images",
                other => other,
            };
            content.insert(0, Content::Text(format!("jr://{folder}/")));
            shown.with("form", value.form.as_str())
        };
        element.add(Element { content, ..shown });
    }
    element
}
