//! `cycles/<id>/tiles.csv`: `code,short,column,row`, where each neighborhood stands on a schematic map.

use std::path::Path;

use super::rows::rows;
use crate::instrument::cycle::TilePlace;
use crate::instrument::expression::did_you_mean;
use crate::instrument::item::Choice;
use crate::instrument::problem::Problem;

const COLUMNS: [&str; 4] = ["code", "short", "column", "row"];
/// More columns or rows would leave no room for a name.
const MOST: u32 = 12;

/// The places that can be read, and every problem of the others. `neighborhoods` are the cycle's.
pub fn tiles(file: &Path, text: &str, neighborhoods: &[Choice]) -> (Vec<TilePlace>, Vec<Problem>) {
    let (rows, mut problems) = rows(file, text, &COLUMNS, "I072");
    let mut read: Vec<TilePlace> = Vec::new();
    for row in &rows {
        let code = row.cell(0);
        let mut problem = |message: String, way_out: &str| {
            problems.push(Problem::error(
                file,
                row.line,
                "I072",
                message,
                way_out.to_owned(),
            ));
        };
        if !neighborhoods.iter().any(|choice| choice.code == code) {
            let known = neighborhoods.iter().map(|choice| choice.code.as_str());
            problem(
                format!(
                    "there is no neighborhood \"{code}\" in this cycle{}",
                    did_you_mean(code, known)
                ),
                "use a code of the cycle's neighborhoods; a map of another town does not fit",
            );
            continue;
        }
        let [column, line] = [2, 3].map(|cell| row.cell(cell).parse::<u32>().ok().filter(|at| *at < MOST));
        let (Some(column), Some(line)) = (column, line) else {
            problem(
                format!(
                    "the place of \"{code}\" is \"{}\", \"{}\"",
                    row.cell(2),
                    row.cell(3)
                ),
                "write column and row as whole numbers from 0 to 11",
            );
            continue;
        };
        if read.iter().any(|tile| (tile.column, tile.row) == (column, line)) {
            problem(
                format!("\"{code}\" stands where another does"),
                "give every neighborhood a place of its own",
            );
            continue;
        }
        read.push(TilePlace {
            code: code.to_owned(),
            short: row.cell(1).to_owned(),
            column,
            row: line,
        });
    }
    (read, problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices(codes: &[&str]) -> Vec<Choice> {
        let choice = |code: &&str| Choice {
            code: (*code).to_owned(),
            label: (*code).to_owned(),
            ..Choice::default()
        };
        codes.iter().map(choice).collect()
    }

    #[test]
    fn our_map_of_boston_has_every_place_once() {
        let text = include_str!("../../../reports/maps/boston_tiles.csv");
        let codes: Vec<&str> = text
            .lines()
            .skip(1)
            .filter_map(|line| line.split(',').next())
            .collect();
        let (read, problems) = tiles(Path::new("tiles.csv"), text, &choices(&codes));
        assert!(problems.is_empty());
        assert_eq!(read.len(), 26);
    }

    #[test]
    fn another_town_and_a_place_taken_twice_are_problems() {
        let text = "code,short,column,row\ndocks,D,0,0\nroxbury,R,1,0\nfern,F,0,0\nash,A,x,0\n";
        let (read, problems) = tiles(Path::new("tiles.csv"), text, &choices(&["docks", "fern", "ash"]));
        assert_eq!(read.len(), 1);
        let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(said.len(), 3, "{said:?}");
        assert!(said[0].contains("no neighborhood \"roxbury\"") && said[0].contains("I072"));
    }
}
