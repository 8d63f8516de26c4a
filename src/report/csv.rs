//! A table of the document as CSV, cell by cell as it is read.

use super::document::{Table, TableCell};

/// The table with a head; its sections' headings become a first column where there are any.
///
/// A text that a spreadsheet would take for a formula (`+7 (1 to 13)`) starts with a space.
pub fn csv(table: &Table) -> String {
    let sectioned = table.sections.iter().any(|section| section.label.is_some());
    let mut lines = vec![line(
        sectioned.then_some(""),
        table.columns.iter().map(|column| column.label.as_str()),
    )];
    for section in &table.sections {
        let label = section.label.as_deref().unwrap_or_default();
        for row in &section.rows {
            let cells = row.cells.iter().map(TableCell::text);
            lines.push(line(
                sectioned.then_some(label),
                std::iter::once(row.label.as_str()).chain(cells),
            ));
        }
    }
    lines.concat()
}

pub(super) fn line<'a>(first: Option<&'a str>, cells: impl Iterator<Item = &'a str>) -> String {
    let cells: Vec<String> = first.into_iter().chain(cells).map(field).collect();
    format!("{}\r\n", cells.join(","))
}

fn field(text: &str) -> String {
    let safe = match text.chars().next() {
        Some('=' | '+' | '-' | '@') => format!(" {text}"),
        _ => text.to_owned(),
    };
    if safe.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", safe.replace('"', "\"\""))
    } else {
        safe
    }
}

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn a_field_is_quoted_where_it_must_be() {
        assert_eq!(field("Docks"), "Docks");
        assert_eq!(field("a \"b\", c"), "\"a \"\"b\"\", c\"");
        assert_eq!(field("+7 (1 to 13)"), " +7 (1 to 13)");
    }
}
