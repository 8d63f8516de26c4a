//! Plans run from a test: the JSON that `chna estimate` prints, and its rows by name.

use chna::pipeline::analyse::{Also, analyse_text};
use serde_json::Value;

/// What a plan answered.
pub struct Answer {
    pub json: Value,
}

/// Runs a plan; its data file is relative to the repository.
pub fn analyse(plan: &str) -> Answer {
    match try_analyse(plan) {
        Ok(answer) => answer,
        Err(problems) => panic!("{}", problems.join("\n")),
    }
}

/// Runs a plan, or gives the lines it would print as problems.
pub fn try_analyse(plan: &str) -> Result<Answer, Vec<String>> {
    let also = Also {
        weights: true,
        explained: true,
    };
    let analysis = analyse_text("plan.toml".as_ref(), plan, None, also)?;
    Ok(Answer {
        json: serde_json::to_value(&analysis).unwrap(),
    })
}

/// The one line that a plan is refused with.
pub fn refusal(plan: &str) -> String {
    match try_analyse(plan) {
        Ok(_) => panic!("not refused: {plan}"),
        Err(problems) => problems.join("\n"),
    }
}

/// The answer to a plan on rows of its own.
pub fn of_rows(text: &str, plan: &str) -> Answer {
    on_rows(text, plan, analyse)
}

/// The lines that a plan on rows of its own is refused with.
pub fn refusal_of_rows(text: &str, plan: &str) -> String {
    on_rows(text, plan, refusal)
}

fn on_rows<T>(text: &str, plan: &str, run: fn(&str) -> T) -> T {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rows.csv");
    std::fs::write(&file, text).unwrap();
    run(&format!("[data]\nfile = \"{}\"\n{plan}", file.display()))
}

impl Answer {
    /// The row of an estimate in a domain.
    pub fn row(&self, id: &str, domain: &[(&str, &str)]) -> &Value {
        let is =
            |row: &&Value| row["id"] == id && domain.iter().all(|(by, level)| row["domain"][by] == *level);
        let mut found = self.json["estimates"].as_array().unwrap().iter().filter(is);
        let row = found.next().unwrap_or_else(|| panic!("no row {id} {domain:?}"));
        assert!(found.next().is_none(), "one row only: {id} {domain:?}");
        row
    }

    /// The row of an estimate of one of several columns.
    pub fn row_of(&self, id: &str, column: &str) -> &Value {
        let mut rows = self.json["estimates"].as_array().unwrap().iter();
        rows.find(|row| row["id"] == id && row["of"] == column).unwrap()
    }
}

/// Fails unless both are numbers within a relative tolerance.
pub fn close(ours: &Value, theirs: &Value, tolerance: f64) {
    let number = |value: &Value| value.as_f64().unwrap_or_else(|| panic!("{value} is no number"));
    let (ours, theirs) = (number(ours), number(theirs));
    let off = (ours - theirs).abs();
    assert!(
        off <= tolerance * ours.abs().max(theirs.abs()) || off < 1e-14,
        "ours {ours}, theirs {theirs}, off by {:.1e}",
        off / theirs.abs()
    );
}
