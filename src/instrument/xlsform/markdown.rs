//! A workbook in Markdown tables: a sheet's name in the first column, its rows in the others.

use super::workbook::{Sheet, Workbook};

/// Reads `| survey |` / `| | type | name |` …; separator rows, comments and rows without content are not counted.
pub fn parse(text: &str) -> Workbook {
    let mut workbook = Workbook::default();
    let mut current: Option<usize> = None;
    let mut row = 0;
    for line in text.lines() {
        let Some(content) = table_row(line) else {
            continue;
        };
        let cells = split(content);
        let Some((name, cells)) = cells.split_first() else {
            continue;
        };
        if !name.is_empty() {
            // The same name again starts the sheet anew, as the field's tools do.
            workbook.sheets.retain(|sheet| sheet.name != *name);
            workbook.sheets.push(Sheet::new(name));
            current = Some(workbook.sheets.len() - 1);
            row = 0;
        }
        let Some(sheet) = current.and_then(|at| workbook.sheets.get_mut(at)) else {
            continue;
        };
        if cells.iter().all(String::is_empty) {
            continue;
        }
        row += 1;
        for (column, cell) in cells.iter().enumerate() {
            sheet.set(row, column, cell.as_str());
        }
    }
    workbook
}

/// Whether a text without a telling name reads as tables.
pub fn looks_like_it(text: &str) -> bool {
    text.chars().take(5_000).filter(|c| *c == '|').count() >= 5
}

/// What stands between the first and the last `|` of a line; nothing for a comment, a separator, other text.
fn table_row(line: &str) -> Option<&str> {
    let line = line.trim_end_matches('\r');
    if line.trim_start().starts_with('#') {
        return None;
    }
    let start = line.find('|')?;
    let end = line.rfind('|')?;
    if start == end || !line[..start].trim().is_empty() {
        return None;
    }
    let content = &line[start + 1..end];
    let separator = content.trim_start().starts_with(['-', ':'])
        && content.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '));
    (!separator).then_some(content)
}

/// Cells, trimmed; `\|` is a bar inside one.
fn split(content: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for character in content.chars() {
        if character == '|' && !escaped {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            if character == '|' {
                cell.pop();
            }
            cell.push(character);
        }
        escaped = character == '\\';
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}
