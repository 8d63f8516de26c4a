//! The house holds: arrows go down only, a crate stays in its home room, and no estimate is named above `disclosure`.
//!
//! Read from the text of `src/`: every path that begins at the crate's root, in `use` lines and inside functions alike.
//! Comments and string literals do not count.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

/// Floor, room, and what it may see: a room, or one path of it.
const HOUSE: &[(u32, &str, &[&str])] = &[
    (0, "language", &[]),
    (1, "instrument", &["language"]),
    (2, "collection", &["instrument", "language"]),
    (3, "store", &["instrument", "collection"]),
    (4, "measures", &["language", "instrument", "collection"]),
    (5, "weighting", &["measures"]),
    (
        6,
        "estimation",
        &["instrument::expression", "measures", "weighting"],
    ),
    (7, "disclosure", &["estimation"]),
    (8, "charts", &["disclosure", "language"]),
    (9, "plan", &["language", "instrument", "disclosure"]),
    (
        10,
        "report",
        &[
            "language",
            "instrument",
            "weighting::Diagnostics",
            "estimation::DesignSummary",
            "disclosure",
            "charts",
            "plan",
        ],
    ),
    (
        11,
        "pipeline",
        &[
            "language",
            "instrument",
            "collection",
            "measures",
            "weighting",
            "estimation",
            "disclosure",
            "charts",
            "plan",
            "report",
        ],
    ),
    (12, "town", &["language", "instrument", "collection", "plan"]),
    (
        13,
        "web",
        &[
            "language",
            "instrument",
            "collection",
            "store",
            "disclosure",
            "charts",
            "plan",
            "report",
            "pipeline",
        ],
    ),
    (
        14,
        "cli",
        &[
            "language",
            "instrument",
            "collection",
            "store",
            "measures",
            "weighting",
            "estimation",
            "disclosure",
            "charts",
            "plan",
            "report",
            "pipeline",
            "town",
            "web",
        ],
    ),
];

/// A crate and the rooms that may name it.
const HOMES: &[(&str, &[&str])] = &[
    ("askama", &["web", "report"]),
    ("axum", &["web"]),
    ("calamine", &["instrument", "measures"]),
    ("clap", &["cli"]),
    ("fluent_bundle", &["language"]),
    ("indicatif", &["cli"]),
    ("plotters", &["charts"]),
    ("polars", &["measures", "weighting", "estimation"]),
    ("roxmltree", &["instrument"]),
    ("sqlx", &["store"]),
    ("typst", &["report"]),
    ("tower", &["web"]),
    ("tower_http", &["web"]),
    ("unic_langid", &["language"]),
];

/// Rooms that see numbers only once they are cleared.
const AFTER_DISCLOSURE: &[&str] = &["charts", "plan", "report", "pipeline", "town", "web", "cli"];

#[test]
fn arrows_go_down_and_crates_stay_at_home() {
    let breaches: Vec<String> = sources()
        .iter()
        .flat_map(|(file, text)| breaches(file, text))
        .collect();
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn the_map_in_lib_rs_is_this_table() {
    let row = Regex::new(r"(?m)^//! \| (\d+) \| \[`(\w+)`\]").unwrap();
    let text = fs::read_to_string(src().join("lib.rs")).unwrap();
    let map: Vec<(u32, String)> = row
        .captures_iter(&text)
        .map(|row| (row[1].parse().unwrap(), row[2].to_owned()))
        .collect();
    let table: Vec<(u32, String)> = HOUSE
        .iter()
        .map(|(floor, room, _)| (*floor, (*room).to_owned()))
        .collect();
    assert_eq!(
        map, table,
        "the map in src/lib.rs and HOUSE in tests/it/floors.rs say the same"
    );
}

#[test]
fn every_room_sees_lower_floors_only() {
    let floor: BTreeMap<&str, u32> = HOUSE.iter().map(|(floor, room, _)| (*room, *floor)).collect();
    for (own, room, sees) in HOUSE {
        for seen in *sees {
            let seen_room = seen.split("::").next().unwrap();
            assert!(floor[seen_room] < *own, "{room} may not look up to {seen}");
        }
    }
}

#[test]
fn the_checker_finds_an_upward_arrow() {
    for (file, text) in [
        ("charts/dot.rs", "use crate::report::Document;"),
        (
            "charts/dot.rs",
            "use crate::{language::Language, report::{html::{write}}};",
        ),
        ("measures/mod.rs", "fn f() { let d = crate::weighting::rake(); }"),
        ("store/mod.rs", "use super::super::web::Page;"),
        ("store/mod.rs", "pub(in crate::web) fn f() {}"),
        ("pipeline/assess.rs", "use crate::store::Store;"),
        ("instrument/item.rs", "use crate::*;"),
        ("attic/mod.rs", "use crate::language::Language;"),
        ("report/methods.rs", "use crate::weighting::{Diagnostics, rake};"),
    ] {
        assert_eq!(breaches(file, text).len(), 1, "{file}: {text}");
    }
}

#[test]
fn the_checker_finds_a_crate_away_from_home() {
    for (file, text) in [
        ("web/home.rs", "use sqlx::Row;"),
        ("web/home.rs", "fn f() { ::sqlx::query(\"select 1\"); }"),
        ("cli/serve.rs", "use {axum::Router, std::fs};"),
        ("report/html.rs", "use plotters as p;"),
        ("pipeline/mod.rs", "fn f(frame: polars::prelude::DataFrame) {}"),
        ("store/mod.rs", "#[derive(clap::Parser)] struct A;"),
    ] {
        assert_eq!(breaches(file, text).len(), 1, "{file}: {text}");
    }
}

#[test]
fn the_checker_finds_an_estimate_above_disclosure() {
    for (file, text) in [
        ("charts/dot.rs", "fn draw(e: &Estimate) {}"),
        ("plan/mod.rs", "type E = disclosure::Estimate;"),
        ("cli/estimate.rs", "use crate::estimation::*;"),
    ] {
        let found = breaches(file, text);
        assert!(
            found.iter().any(|breach| breach.contains("estimate")),
            "{file}: {text}: {found:?}"
        );
    }
}

#[test]
fn the_checker_lets_the_house_be() {
    for (file, text) in [
        (
            "charts/dot.rs",
            "use crate::disclosure::Published;\nuse super::theme::Theme;",
        ),
        (
            "charts/dot.rs",
            "// use crate::report::Document, an Estimate and sqlx::query\nfn f() {}",
        ),
        (
            "charts/dot.rs",
            "/* crate::web::x /* nested */ */ const A: &str = \"crate::web::Estimate\";",
        ),
        (
            "charts/dot.rs",
            "const A: &str = r#\"say \"crate::web::x\" \"#; const B: char = '\"';",
        ),
        (
            "charts/dot.rs",
            "fn f<'a>(x: &'a str) -> &'a str { x } // EstimateLike",
        ),
        (
            "store/mod.rs",
            "use sqlx::Row; use crate::collection::Submission;",
        ),
        (
            "web/home.rs",
            "use crate::web::router; use crate::store::{Store, StoreError};",
        ),
        ("report/methods.rs", "use crate::weighting::Diagnostics;"),
        (
            "measures/column.rs",
            "struct EstimateRow; mod my_axum {} fn f() { my_axum::g() }",
        ),
    ] {
        assert_eq!(breaches(file, text), Vec::<String>::new(), "{file}: {text}");
    }
}

/// What the file does against the rules of the house, one line each. `file` is relative to `src/`.
fn breaches(file: &str, text: &str) -> Vec<String> {
    let room = file.split('/').next().unwrap_or_default();
    let room = room.strip_suffix(".rs").unwrap_or(room);
    let Some((floor, _, sees)) = HOUSE.iter().find(|(_, name, _)| *name == room) else {
        if AFTER_DISCLOSURE.contains(&room) {
            return estimates_named(file, room, &code_of(text));
        }
        return vec![format!(
            "{file}: {room} is no room of the house; give it a floor in src/lib.rs and here"
        )];
    };
    let code = code_of(text);
    let mut found = Vec::new();
    for path in paths_from_the_root(&code) {
        let seen = path.split("::").next().unwrap_or_default();
        let allowed = seen == room
            || sees
                .iter()
                .any(|sight| path == *sight || path.starts_with(&format!("{sight}::")));
        if !allowed {
            found.push(format!(
                "{file}: floor {floor}, {room}, may not see crate::{path}"
            ));
        }
    }
    for (name, homes) in HOMES {
        if !homes.contains(&room) && names_crate(&code, name) {
            found.push(format!(
                "{file}: the crate {name} is at home in {}",
                homes.join(", ")
            ));
        }
    }
    found.extend(estimates_named(file, room, &code));
    found
}

fn estimates_named(file: &str, room: &str, code: &str) -> Vec<String> {
    static NAMED: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\bEstimate\b|\bestimation\s*::\s*\*").unwrap());
    if AFTER_DISCLOSURE.contains(&room) && NAMED.is_match(code) {
        vec![format!(
            "{file}: an estimate is named above disclosure; take `Published` or `Reviewed`"
        )]
    } else {
        Vec::new()
    }
}

/// Whether the code names the crate: at the start of a path, or alone in a `use`.
fn names_crate(code: &str, name: &str) -> bool {
    code.contains(name)
        && Regex::new(&format!(
            r"(^|[^\w:])(::)?{name}\s*::|\b(use|extern\s+crate)\s+(::)?{name}\b"
        ))
        .unwrap()
        .is_match(code)
}

/// Every path written from the crate's root, its braces opened: `crate::{a::b, c}` gives `a::b` and `c`.
/// `super::super::x` counts as such a path when `x` is a room.
fn paths_from_the_root(code: &str) -> Vec<String> {
    static ROOT: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(^|[^\w:])(crate|(super\s*::\s*)+super)\s*::\s*").unwrap());
    let mut paths = Vec::new();
    for start in ROOT.captures_iter(code) {
        let mut opened = Vec::new();
        open_tree(&code[start.get(0).unwrap().end()..], "", &mut opened);
        let is_room = |path: &String| {
            let first = path.split("::").next().unwrap_or_default();
            HOUSE.iter().any(|(_, room, _)| *room == first)
        };
        let from_super = &start[2] != "crate";
        paths.extend(opened.into_iter().filter(|path| !from_super || is_room(path)));
    }
    paths
}

/// Reads one tree of a `use` and returns what is left behind it.
fn open_tree<'a>(code: &'a str, before: &str, paths: &mut Vec<String>) -> &'a str {
    let mut rest = code.trim_start();
    if let Some(inside) = rest.strip_prefix('{') {
        rest = inside.trim_start();
        while !rest.is_empty() && !rest.starts_with('}') {
            let left = open_tree(rest, before, paths).trim_start();
            let left = left.strip_prefix("as ").map_or(left, |alias| {
                alias
                    .trim_start_matches(|c: char| c.is_alphanumeric() || c == '_')
                    .trim_start()
            });
            let left = left.strip_prefix(',').unwrap_or(left).trim_start();
            if left.len() == rest.len() {
                break; // not a tree we know; what was read so far still counts
            }
            rest = left;
        }
        return rest.strip_prefix('}').unwrap_or(rest);
    }
    let end = rest
        .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '*'))
        .unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    let path = match (before, name) {
        ("", name) => name.to_owned(),
        (before, "self" | "") => before.to_owned(),
        (before, name) => format!("{before}::{name}"),
    };
    match after.trim_start().strip_prefix("::") {
        Some(deeper) if !deeper.starts_with('<') => open_tree(deeper, &path, paths),
        _ => {
            if !path.is_empty() {
                paths.push(path);
            }
            after
        }
    }
}

/// The text with comments dropped and what stands in string literals blanked.
fn code_of(text: &str) -> String {
    static SKIP: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r####"(?s)//[^\n]*|"(?:\\.|[^"\\])*"|r"[^"]*"|r#".*?"#|r##".*?"##|r###".*?"###|'(?:\\[^\n]{1,9}?|[^'\\\n])'|/\*"####,
        )
        .unwrap()
    });
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(found) = SKIP.find(rest) {
        code.push_str(&rest[..found.start()]);
        code.push(' ');
        rest = if found.as_str() == "/*" {
            after_block_comment(&rest[found.end()..])
        } else {
            &rest[found.end()..]
        };
    }
    code + rest
}

/// Block comments nest, so depth is counted.
fn after_block_comment(text: &str) -> &str {
    let mut depth = 1;
    let mut at = 0;
    while depth > 0 {
        let Some(next) = text[at..].find("*/") else {
            return "";
        };
        depth += text[at..at + next].matches("/*").count();
        depth -= 1;
        at += next + 2;
    }
    &text[at..]
}

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every source file of the rooms, by its path under `src/`, in order. `lib.rs` is the map and `main.rs` the door.
fn sources() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![src()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path
                    .strip_prefix(src())
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                if name != "lib.rs" && name != "main.rs" {
                    found.insert(name, fs::read_to_string(&path).unwrap());
                }
            }
        }
    }
    assert!(found.len() > 10, "src/ is read");
    found
}
