//! The files and lists that stand beside a form, each under an id of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;

use super::super::form::{Class, Form, Node};
use super::super::kind::{self, Control};
use super::super::name::has_last_saved;
use super::super::problem::Problems;
use super::searches;

/// A file that something in the form reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub id: String,
    pub source: String,
    /// Row of what reads it.
    row: usize,
    /// An item of its own stands for it.
    is_item: bool,
}

static PULLDATA: LazyLock<Regex> = LazyLock::new(|| match Regex::new(r"pulldata\s*\(\s*(.*?),") {
    Ok(regex) => regex,
    Err(error) => unreachable!("{error}"),
});

/// Every file, as often as it is read, in the order of the form; what was saved last comes last.
pub fn files(form: &Form) -> Vec<File> {
    let mut found = Vec::new();
    let mut last_saved = false;
    for id in form.in_order() {
        let node = form.node(id);
        let mut add = |id: &str, source: String, is_item: bool| {
            found.push(File {
                id: id.to_owned(),
                source,
                row: node.row,
                is_item,
            });
        };
        if node.class == Class::Item(Control::External) {
            let (folder, extension) = if node.kind == "csv-external" {
                ("file-csv", "csv")
            } else {
                ("file", "xml")
            };
            add(
                &node.name,
                format!("jr://{folder}/{}.{extension}", node.name),
                true,
            );
            continue;
        }
        // What an entity is made of declares no file, as in the field's converter.
        let is_entity = matches!(node.class, Class::Attribute | Class::EntityLabel);
        for text in expressions(node).filter(|_| !is_entity) {
            for captures in PULLDATA.captures_iter(text) {
                let name = captures.get(1).map_or("", |name| name.as_str());
                let name = name.replace(['\'', '"'], "");
                let name = name.trim();
                add(name, format!("jr://file-csv/{name}.csv"), false);
            }
            last_saved |= node.is_item() && has_last_saved(text);
        }
        if node.class == Class::Item(Control::Select) {
            let list = node.itemset.as_deref().unwrap_or_default();
            let extension = kind::extension(list);
            if kind::is_file(list) {
                let folder = if extension == ".csv" { "file-csv" } else { "file" };
                let name = list.strip_suffix(extension).unwrap_or(list);
                add(name, format!("jr://{folder}/{list}"), false);
            }
        }
    }
    if last_saved {
        found.push(File {
            id: "__last-saved".to_owned(),
            source: "jr://instance/last-saved".to_owned(),
            row: 0,
            is_item: false,
        });
    }
    found
}

/// The expressions of an item that may read a file.
fn expressions(node: &Node) -> impl Iterator<Item = &str> {
    ["calculate", "constraint", "readonly", "required", "relevant"]
        .into_iter()
        .filter_map(|key| node.bound(key))
        .chain(node.choice_filter.as_deref())
        .chain(node.default.as_deref())
}

/// Whether a list's choices are searched in a file beside the form, and not kept in it.
pub fn is_searched(form: &Form, list: &str) -> bool {
    form.nodes
        .iter()
        .any(|node| node.itemset.as_deref() == Some(list) && searches(node))
}

/// An id stands for one file or one list.
pub fn check(form: &Form, sheet: &str, problems: &mut Problems) {
    const WAY_OUT: &str = "give the file or the list another name, here and where it is read";
    let mut known: BTreeMap<&str, &File> = BTreeMap::new();
    let mut items: BTreeSet<&str> = BTreeSet::new();
    let files = files(form);
    for file in &files {
        if file.is_item && !items.insert(&file.id) {
            let what = format!("there are two items for the file \"{}\"", file.id);
            let way_out = "leave one of them, at the top of the form";
            problems.error(sheet, file.row, "F022", what, way_out);
        }
        let Some(first) = known.get(file.id.as_str()) else {
            known.insert(&file.id, file);
            continue;
        };
        if first.source != file.source {
            let what = format!(
                "\"{}\" would stand for {} and for {}",
                file.id, first.source, file.source
            );
            problems.error(sheet, file.row, "F022", what, WAY_OUT);
        }
    }
    for list in &form.lists {
        if let Some(file) = known.get(list.name.as_str())
            && !is_searched(form, &list.name)
        {
            let what = format!(
                "\"{}\" would stand for a list of choices and for {}",
                list.name, file.source
            );
            problems.error(sheet, file.row, "F022", what, WAY_OUT);
        }
    }
}
