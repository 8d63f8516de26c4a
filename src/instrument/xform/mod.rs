//! XForm: the XML that the field's apps and web forms read, made from an XLSForm.
//!
//! In: a [`Form`] without problems. Out: one document, with the structure the field's own converter gives it.

mod body;
mod element;
mod instance;
mod label;
mod model;
mod path;
mod translation;

use element::Element;
use path::Paths;
use translation::Translations;

use crate::instrument::xlsform::form::Form;

/// The document of a form.
pub fn xform(form: &Form) -> String {
    let paths = Paths::new(form);
    let mut model = Element::new("model").with("odk:xforms-version", "1.0.0");
    if let Some(version) = form.entity_version {
        model.set("entities:entities-version", version);
    }
    model = model
        .containing(submission(form))
        .containing(Translations::of(&paths).element(&paths))
        .containing([Element::new("instance").containing([instance::primary(&paths)])])
        .containing(model::secondary(&paths))
        .containing(model::binds(&paths));
    let mut body = Element::new("h:body");
    if !form.settings.style.is_empty() {
        body.set("class", form.settings.style.as_str());
    }
    let mut html = Element::new("h:html");
    for (prefix, uri) in namespaces(form) {
        html.set(&prefix, uri);
    }
    html.containing([
        Element::new("h:head").containing([Element::new("h:title").text(&form.settings.title), model]),
        body.containing(body::controls(&paths, 0)),
    ])
    .document()
}

fn namespaces(form: &Form) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = [
        ("xmlns", "http://www.w3.org/2002/xforms"),
        ("xmlns:h", "http://www.w3.org/1999/xhtml"),
        ("xmlns:ev", "http://www.w3.org/2001/xml-events"),
        ("xmlns:xsd", "http://www.w3.org/2001/XMLSchema"),
        ("xmlns:jr", "http://openrosa.org/javarosa"),
        ("xmlns:orx", "http://openrosa.org/xforms"),
        ("xmlns:odk", "http://www.opendatakit.org/xforms"),
    ]
    .map(|(prefix, uri)| (prefix.to_owned(), uri.to_owned()))
    .to_vec();
    let mut own = form.settings.namespaces.clone();
    if form.entity_version.is_some() {
        own.push_str(" entities=http://www.opendatakit.org/xforms/entities");
    }
    for pair in own.split_whitespace() {
        let mut parts = pair.split('=');
        if let (Some(prefix), Some(uri), None) = (parts.next(), parts.next(), parts.next()) {
            let prefix = format!("xmlns:{prefix}");
            if prefix != "xmlns:" && !all.iter().any(|(known, _)| *known == prefix) {
                all.push((prefix, uri.replace(['"', '\''], "")));
            }
        }
    }
    all
}

fn submission(form: &Form) -> Option<Element> {
    let settings = &form.settings;
    let mut element = Element::new("submission");
    if !settings.submission_url.is_empty() {
        element.set("action", settings.submission_url.as_str());
        element.set("method", "post");
    }
    for (name, value) in [
        ("base64RsaPublicKey", &settings.public_key),
        ("orx:auto-send", &settings.auto_send),
        ("orx:auto-delete", &settings.auto_delete),
    ] {
        if !value.is_empty() {
            element.set(name, value.as_str());
        }
    }
    if settings.client_editable {
        element.set("odk:client-editable", "true");
    }
    (!element.attributes.is_empty()).then_some(element)
}
