//! Items and sections of a folder, written one after the other.

use super::super::kind;
use crate::instrument::quote;

/// Pairs of key and written value.
pub type Pairs = Vec<(String, String)>;

/// A container whose end has not come.
pub struct Level {
    /// What stands before its own `xlsform`.
    pub pairs: Pairs,
    pub xlsform: Pairs,
    pub begin: String,
    pub of: kind::Container,
    pub children: Vec<Entry>,
}

/// An item with its children, ready to be written.
pub struct Entry {
    pub pairs: Pairs,
    pub children: Vec<Entry>,
    pub is_group: bool,
}

#[derive(Default)]
pub struct RowPairs {
    pub texts: Pairs,
    /// Not yet written as TOML.
    pub keys: Pairs,
    pub cells: Pairs,
}

impl Level {
    pub fn close(self) -> Entry {
        let is_group = self.of == kind::Container::Group;
        entry(self.pairs, self.xlsform, self.children, is_group)
    }
}

pub fn entry(mut pairs: Pairs, xlsform: Pairs, children: Vec<Entry>, is_group: bool) -> Entry {
    if !xlsform.is_empty() {
        pairs.push(("xlsform".to_owned(), quote::inline(&xlsform)));
    }
    Entry {
        pairs,
        children,
        is_group,
    }
}

pub fn push(entry: Entry, open: &mut [Level], top: &mut Vec<Entry>) {
    match open.last_mut() {
        Some(level) => level.children.push(entry),
        None => top.push(entry),
    }
}

/// What a truth is called where the workbook does not say otherwise.
pub fn plain_truth(truth: bool) -> &'static str {
    if truth { "yes" } else { "no" }
}

pub fn sections_text(top: &[Entry], title: &str) -> String {
    let mut out = String::new();
    let mut bare = 0;
    let mut in_bare = false;
    for entry in top {
        if entry.is_group {
            in_bare = false;
            out.push_str("\n[[section]]\n");
            write_pairs(entry, &mut out);
            for child in &entry.children {
                write_item(child, "section", &mut out);
            }
        } else {
            if !in_bare {
                in_bare = true;
                bare += 1;
                out.push_str(&format!(
                    "\n[[section]]\nid = \"bare_{bare}\"\ntopic = \"form\"\ntitle = {}\nbare = true\n",
                    quote::text(title)
                ));
            }
            write_item(entry, "section", &mut out);
        }
    }
    out
}

pub fn write_item(entry: &Entry, above: &str, out: &mut String) {
    let path = format!("{above}.item");
    out.push_str(&format!("\n[[{path}]]\n"));
    write_pairs(entry, out);
    for child in &entry.children {
        write_item(child, &path, out);
    }
}

pub fn write_pairs(entry: &Entry, out: &mut String) {
    for (key, value) in &entry.pairs {
        out.push_str(&format!("{} = {value}\n", quote::key(key)));
    }
}
