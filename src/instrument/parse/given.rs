//! What an operator writes down beside a cycle for its report: `resources.csv`, `consulted.csv`, `comments.csv`.

use std::path::Path;

use super::rows::{Cells, rows};
use crate::instrument::cycle::{Comment, Consulted, Resource};
use crate::instrument::problem::Problem;

const RESOURCES: [&str; 9] = [
    "topic",
    "name",
    "offers",
    "for",
    "languages",
    "area",
    "cost",
    "contact",
    "checked",
];
const CONSULTED: [&str; 6] = ["who", "how", "people", "languages", "when", "role"];
const COMMENTS: [&str; 3] = ["date", "comment", "reply"];

/// Resources with what they offer; one without a name is a problem.
pub fn resources(file: &Path, text: &str) -> (Vec<Resource>, Vec<Problem>) {
    read(file, text, &RESOURCES, 1, |row| Resource {
        topic: row.cell(0).to_owned(),
        name: row.cell(1).to_owned(),
        offers: row.cell(2).to_owned(),
        whom: row.cell(3).to_owned(),
        languages: row.cell(4).to_owned(),
        area: row.cell(5).to_owned(),
        cost: row.cell(6).to_owned(),
        contact: row.cell(7).to_owned(),
        checked: row.cell(8).to_owned(),
    })
}

/// Who was heard; a row that does not say who is a problem.
pub fn consulted(file: &Path, text: &str) -> (Vec<Consulted>, Vec<Problem>) {
    read(file, text, &CONSULTED, 0, |row| Consulted {
        who: row.cell(0).to_owned(),
        how: row.cell(1).to_owned(),
        people: row.cell(2).to_owned(),
        languages: row.cell(3).to_owned(),
        when: row.cell(4).to_owned(),
        role: row.cell(5).to_owned(),
    })
}

/// Comments with their replies; an empty one is a problem.
pub fn comments(file: &Path, text: &str) -> (Vec<Comment>, Vec<Problem>) {
    read(file, text, &COMMENTS, 1, |row| Comment {
        date: row.cell(0).to_owned(),
        comment: row.cell(1).to_owned(),
        reply: row.cell(2).to_owned(),
    })
}

/// Every row whose cell at `needed` is not empty.
fn read<T>(
    file: &Path,
    text: &str,
    columns: &'static [&'static str],
    needed: usize,
    make: impl Fn(&Cells) -> T,
) -> (Vec<T>, Vec<Problem>) {
    let (rows, mut problems) = rows(file, text, columns, "I074");
    let mut read = Vec::new();
    for row in &rows {
        match row.cell(needed) {
            "" => problems.push(Problem::error(
                file,
                row.line,
                "I074",
                format!("`{}` is empty", columns[needed]),
                "fill it in, or delete the row",
            )),
            _ => read.push(make(row)),
        }
    }
    (read, problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_without_a_name_is_said_and_the_others_are_read() {
        let text = "topic,name,offers,for,languages,area,cost,contact,checked\nfood,Pantry,Food,Everyone,en es,Docks,free,555-0101,2025-01-10\nfood,,Soup,,,,,,\n";
        let (read, problems) = resources(Path::new("resources.csv"), text);
        assert_eq!(read.len(), 1);
        assert_eq!(read[0].name, "Pantry");
        assert_eq!(problems.len(), 1);
        assert!(
            problems[0]
                .to_string()
                .contains("resources.csv:3: I074 `name` is empty"),
            "{}",
            problems[0]
        );
    }
}
