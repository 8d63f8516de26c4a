//! `chna plan` as an analyst types it: from kept findings to a plan, a year of work, its report, and an edited workbook back.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::improvement::evidence;

/// A folder of surveys whose cycle 2025 has findings to plan from.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys");
        crate::collector::copy(&ours, &desk.path("surveys"));
        fs::write(desk.cycle("evidence.json"), evidence().to_text().unwrap()).unwrap();
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn cycle(&self, name: &str) -> PathBuf {
        self.path("surveys/cycles/2025").join(name)
    }

    /// Exit code, standard output, standard error of `chna plan …` for the cycle 2025.
    fn plan(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_chna"))
            .arg("plan")
            .args(arguments)
            .args(["--cycle", "2025"])
            .current_dir(self.0.path())
            .env("CHNA_SURVEYS", self.path("surveys"))
            .env_remove("CHNA_DATABASE")
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    }

    fn done(&self, arguments: &[&str]) -> String {
        let (code, said, problem) = self.plan(arguments);
        assert_eq!(code, Some(0), "{arguments:?}: {problem}");
        said
    }

    fn refused(&self, arguments: &[&str], code: &str) {
        let (exit, _, problem) = self.plan(arguments);
        assert!(
            exit == Some(1) && problem.contains(code),
            "{arguments:?}: {problem}"
        );
    }
}

#[test]
fn from_findings_to_a_years_report() {
    let desk = Desk::new();
    desk.refused(&["write", "--out", "plan"], "P3");
    desk.done(&["prioritize", "--method", "simplex"]);
    desk.done(&["draft"]);
    let drafted = fs::read_to_string(desk.cycle("plan.toml")).unwrap();
    assert!(desk.done(&["draft"]).contains("nothing was added"));
    assert_eq!(fs::read_to_string(desk.cycle("plan.toml")).unwrap(), drafted);

    desk.done(&["log", "--of", "s_food_1", "--on", "2026-05-01", "--people", "40"]);
    desk.done(&["log", "--of", "o_food_1", "--on", "2026-06-30", "--value", "0.22"]);
    desk.refused(
        &["log", "--of", "s_moon_1", "--on", "2026-05-01", "--people", "4"],
        "P3",
    );
    desk.refused(
        &["log", "--of", "s_food_1", "--on", "2026-02-30", "--people", "4"],
        "P3",
    );

    desk.done(&["write", "--out", "plan"]);
    desk.done(&["progress", "--year", "2026", "--out", "2026", "--pdf"]);
    for file in ["plan/plan.docx", "2026/progress.docx"] {
        let bytes = fs::read(desk.path(file)).unwrap();
        let text = crate::agreement::part(&bytes, "word/document.xml");
        assert!(text.contains("<w:tbl>") && text.contains("Heading1"), "{file}");
    }
    let print = fs::read(desk.path("2026/progress.pdf")).unwrap();
    assert!(print.starts_with(b"%PDF"));
    let report = fs::read_to_string(desk.path("2026/progress.html")).unwrap();
    assert!(report.contains("40") && report.contains("22%"), "{report}");
    let days = fs::read_to_string(desk.path("plan/calendar.ics")).unwrap();
    assert!(days.starts_with("BEGIN:VCALENDAR\r\n") && days.contains("BEGIN:VEVENT"));
}

#[test]
fn the_workbook_comes_back_through_an_office_program() {
    let desk = Desk::new();
    desk.done(&["prioritize", "--method", "simplex"]);
    desk.done(&["draft"]);
    desk.done(&["log", "--of", "s_food_1", "--on", "2026-05-01", "--people", "40"]);
    desk.done(&["write", "--out", "plan"]);
    fs::create_dir(desk.path("saved")).unwrap();
    let office = Command::new("soffice")
        .arg(format!(
            "-env:UserInstallation=file://{}",
            desk.path("profile").display()
        ))
        .args(["--headless", "--convert-to", "xlsx", "--outdir"])
        .arg(desk.path("saved"))
        .arg(desk.path("plan/plan.xlsx"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&office.stderr).into_owned();
    assert!(desk.path("saved/plan.xlsx").exists(), "{said}");
    assert_eq!(desk.done(&["import", "saved/plan.xlsx"]), "nothing has changed\n");

    let before = fs::read(desk.cycle("plan.toml")).unwrap();
    fs::write(desk.path("none.xlsx"), "not a workbook").unwrap();
    let (code, _, problem) = desk.plan(&["import", "none.xlsx"]);
    assert!(code == Some(1) && problem.contains("none.xlsx"), "{problem}");
    assert_eq!(fs::read(desk.cycle("plan.toml")).unwrap(), before);
}
