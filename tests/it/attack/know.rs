//! What an outsider knows once all files of all releases lie before him: each number by what it is about.

use std::collections::BTreeMap;

use chna::report::ReleaseFile;

use super::read::{EVERYONE, HIDDEN, Line, count, lines, percent, records};

/// Of a group, or of everyone: how many answered, and which share of them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Said {
    pub n: Option<f64>,
    /// As far as rounding leaves it open.
    pub share: Option<(f64, f64)>,
}

/// By dimension, then group; a group that is hidden everywhere says nothing.
pub type Table = BTreeMap<String, BTreeMap<String, Said>>;

#[derive(Clone, Debug, Default)]
pub struct Measure {
    pub total: Said,
    pub groups: Table,
}

#[derive(Clone, Debug, Default)]
pub struct Known {
    /// By cycle: the table of who answered.
    pub who: BTreeMap<String, Table>,
    /// By cycle and measure.
    pub measures: BTreeMap<(String, String), Measure>,
    /// What one file says of a number that the same release hides elsewhere.
    pub contradictions: Vec<String>,
}

impl Said {
    fn learn(&mut self, other: Self) {
        self.n = self.n.or(other.n);
        self.share = match (self.share, other.share) {
            (Some(own), Some(more)) => Some((own.0.max(more.0), own.1.min(more.1))),
            (own, more) => own.or(more),
        };
    }
}

impl Known {
    /// Takes in all files of one cycle's release.
    pub fn read(&mut self, cycle: &str, files: &[ReleaseFile]) {
        let shares = files.iter().find(|file| file.path == "shares.csv").unwrap();
        let mut ids = BTreeMap::new();
        for row in records(&shares.bytes).into_iter().skip(1) {
            if !row[0].starts_with("ind_") {
                continue;
            }
            ids.insert(row[0].replace('_', "-"), row[0].clone());
            ids.insert(row[1].clone(), row[0].clone());
            let share = row[7].parse::<f64>().ok();
            let said = Said {
                n: count(&row[6]),
                share: share.map(|share| (share - 0.005, share + 0.005)),
            };
            self.learn(&row[2], &row[0], (&row[3], &row[4]), said);
        }
        self.columns(cycle, files, &ids);
        let all = lines(files);
        self.compare(&all);
        for line in &all {
            let first = line.cells.first().map_or("", String::as_str);
            let second = line.cells.get(1).map_or("", String::as_str);
            let said = Said {
                n: count(first),
                share: percent(second),
            };
            if line.table == "table-who" || line.table == "table-flow-by" {
                let table = self.who.entry(cycle.to_owned()).or_default();
                let group = table.entry(line.section.clone()).or_default();
                let own = group.entry(line.label.clone()).or_default();
                own.learn(Said { share: None, ..said });
            } else if let Some(id) = line
                .table
                .strip_prefix("trend-table-")
                .and_then(|slug| ids.get(slug))
            {
                self.learn(&line.label.clone(), id, ("", ""), said);
                let crude = Said {
                    share: line.cells.get(3).and_then(|text| percent(text)),
                    ..said
                };
                self.learn(&line.label.clone(), id, ("", ""), crude);
            } else if let Some(id) = line.table.strip_prefix("table-").and_then(|slug| ids.get(slug)) {
                let place = match line.section.is_empty() || line.label == EVERYONE {
                    true => ("", ""),
                    false => (line.section.as_str(), line.label.as_str()),
                };
                self.learn(cycle, id, place, said);
            }
        }
    }

    fn learn(&mut self, cycle: &str, measure: &str, (dimension, group): (&str, &str), said: Said) {
        let key = (cycle.to_owned(), measure.to_owned());
        let own = self.measures.entry(key).or_default();
        let place = match dimension.is_empty() {
            true => &mut own.total,
            false => {
                let groups = own.groups.entry(dimension.to_owned()).or_default();
                groups.entry(group.to_owned()).or_default()
            }
        };
        place.learn(said);
    }

    /// Tables with a measure or a cycle a column: shares without the answers behind them.
    fn columns(&mut self, cycle: &str, files: &[ReleaseFile], ids: &BTreeMap<String, String>) {
        let table = |name: &str| {
            let file = files
                .iter()
                .find(|file| file.path == format!("tables/{name}.csv"));
            file.map_or_else(Vec::new, |file| records(&file.bytes))
        };
        let share = |text: &String| Said {
            n: None,
            share: percent(text),
        };
        let heat = table("table-heat");
        for row in heat.iter().skip(1) {
            for (head, cell) in heat[0].iter().zip(row).skip(2) {
                let place = match row[0].is_empty() {
                    true => ("", ""),
                    false => (row[0].as_str(), row[1].as_str()),
                };
                self.learn(cycle, &ids[head], place, share(cell));
            }
        }
        let years = table("table-years");
        for row in years.iter().skip(1) {
            for (head, cell) in years[0].iter().zip(row).skip(1) {
                self.learn(head, &ids[&row[0]], ("", ""), share(cell));
            }
        }
    }

    /// Groups whose share is said somewhere though their answers are hidden everywhere.
    pub fn shares_of_hidden(&self) -> Vec<String> {
        let mut found = Vec::new();
        for ((cycle, measure), tables) in &self.measures {
            for (dimension, groups) in &tables.groups {
                let betrayed = groups
                    .iter()
                    .filter(|(_, said)| said.n.is_none() && said.share.is_some());
                found.extend(betrayed.map(|(group, said)| {
                    format!("{cycle} / {measure} / {dimension} / {group}: {:?}", said.share)
                }));
            }
        }
        found
    }

    /// A row that is hidden in one format holds no number in another.
    fn compare(&mut self, all: &[Line]) {
        let key = |line: &Line| {
            let section = match line.label.as_str() {
                EVERYONE => String::new(),
                _ => line.section.clone(),
            };
            (line.table.clone(), section, line.label.clone())
        };
        let is_hidden = |line: &Line| line.cells.first().is_some_and(|cell| cell == HIDDEN);
        let mut hidden = BTreeMap::new();
        for line in all.iter().filter(|line| is_hidden(line)) {
            hidden.insert(key(line), line.format);
        }
        for line in all.iter().filter(|line| !is_hidden(line)) {
            if let Some(format) = hidden.get(&key(line)) {
                let place = format!("{} / {} / {}", line.table, line.section, line.label);
                self.contradictions.push(format!(
                    "{place}: hidden in {format}, {} says {:?}",
                    line.format, line.cells
                ));
            }
        }
    }
}
