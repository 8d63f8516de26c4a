//! XLSForms: read, refused with a place, kept cell by cell, and written as the field's own converter writes them.

#![allow(clippy::expect_used, reason = "a helper of tests fails as a test does")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chna::instrument::xform::xform;
use chna::instrument::xlsform::{Form, Problems, Workbook, build, export, folder, parse, read};
use proptest::prelude::*;

fn fixtures(folder: &str) -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/xlsforms")
        .join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(&dir)
        .unwrap_or_else(|error| panic!("{}: {error}", dir.display()))
        .map(|entry| entry.expect("a fixture").path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files
}

fn stem(file: &Path) -> String {
    file.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn form_of(file: &Path) -> (Option<Workbook>, Option<Form>, Problems) {
    let mut problems = Problems::new(file);
    let workbook = read(file, &mut problems);
    let form = workbook
        .as_ref()
        .and_then(|workbook| build(workbook, &stem(file), &mut problems));
    (workbook, form, problems)
}

fn good(file: &Path) -> (Workbook, Form) {
    let (workbook, form, problems) = form_of(file);
    assert!(!problems.has_errors(), "{:#?}", problems.list);
    (workbook.expect("a workbook"), form.expect("a form"))
}

/// What pyxform says of these files, by path.
fn oracle(files: &[PathBuf]) -> BTreeMap<String, BTreeMap<String, String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let python = root.join(".venv/bin/python");
    assert!(python.exists(), "pyxform is not installed: run tests/run once");
    let output = Command::new(python)
        .arg(root.join("xlsform/oracle.py"))
        .args(files)
        .output()
        .expect("python runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// A document without what does not matter: prefixes, order of attributes, spaces around text.
fn tree(xml: &str) -> String {
    let document = roxmltree::Document::parse(xml).expect("XML");
    let mut out = String::new();
    branch(document.root_element(), 0, &mut out);
    out
}

fn branch(node: roxmltree::Node<'_, '_>, depth: usize, out: &mut String) {
    let name = |namespace: Option<&str>, local: &str| format!("{{{}}}{local}", namespace.unwrap_or_default());
    let mut attributes: Vec<String> = node
        .attributes()
        .map(|attribute| {
            format!(
                "{}={:?}",
                name(attribute.namespace(), attribute.name()),
                attribute.value()
            )
        })
        .collect();
    attributes.sort();
    let own = name(node.tag_name().namespace(), node.tag_name().name());
    let _ = writeln!(out, "{}{own} {}", " ".repeat(depth), attributes.join(" "));
    let mut children: Vec<String> = Vec::new();
    for child in node.children() {
        let mut text = String::new();
        if child.is_element() {
            branch(child, depth + 1, &mut text);
        } else if let Some(words) = child.text().filter(|text| !text.trim().is_empty()) {
            let words: Vec<&str> = words.split_whitespace().collect();
            let _ = writeln!(text, "{}{:?}", " ".repeat(depth + 1), words.join(" "));
        }
        children.push(text);
    }
    // The values of a text stand in any order in pyxform's own output.
    if node.tag_name().name() == "text" {
        children.sort();
    }
    out.push_str(&children.concat());
}

#[test]
fn xforms_have_the_tree_that_pyxform_makes() {
    let files = fixtures("");
    assert!(files.len() > 10);
    for (path, theirs) in oracle(&files) {
        let theirs = theirs
            .get("xform")
            .unwrap_or_else(|| panic!("{path}: {theirs:?}"));
        let (_, form) = good(Path::new(&path));
        assert_eq!(tree(&xform(&form)), tree(theirs), "{path}");
    }
}

#[test]
fn what_must_be_refused_is_refused_at_its_place_by_us_and_by_pyxform() {
    let files = fixtures("refused");
    assert!(files.len() > 20);
    for (path, theirs) in oracle(&files) {
        assert!(theirs.contains_key("error"), "pyxform takes {path}");
        refused_as_written(Path::new(&path));
    }
    for path in fixtures("ours_only") {
        refused_as_written(&path);
    }
}

/// The first line of the file says code and place: `# F014 survey:3`.
fn refused_as_written(path: &Path) {
    let text = fs::read_to_string(path).expect("a fixture");
    let first = text.lines().next().unwrap_or_default().trim_start_matches("# ");
    let (code, place) = first.split_once(' ').unwrap_or((first, ""));
    let (_, _, problems) = form_of(path);
    let found = problems.list.iter().any(|problem| {
        problem.code == code && (place.is_empty() || format!("{}:{}", problem.sheet, problem.row) == place)
    });
    assert!(
        found && problems.has_errors(),
        "{}: {:#?}",
        path.display(),
        problems.list
    );
    for problem in &problems.list {
        assert!(!problem.way_out.is_empty());
    }
}

#[test]
fn a_form_comes_back_from_its_folder_cell_by_cell() {
    for folder in ["", "refused", "ours_only"] {
        for path in fixtures(folder) {
            let mut problems = Problems::new(&path);
            let before = read(&path, &mut problems).expect("a workbook");
            let files = folder::write(&before, &stem(&path));
            let after = folder::read(&files).expect("a folder");
            assert_eq!(after, before, "{}\n{}", path.display(), files["instrument.toml"]);
        }
    }
}

#[test]
fn a_workbook_comes_back_from_xlsx_cell_by_cell_and_byte_by_byte() {
    for path in fixtures("") {
        let (before, _) = good(&path);
        let bytes = export::xlsx(&before).expect("a workbook");
        assert_eq!(bytes, export::xlsx(&before).expect("the same workbook"));
        let mut problems = Problems::new(&path);
        assert_eq!(
            parse(&bytes, "xlsx", &mut problems).as_ref(),
            Some(&before),
            "{}",
            path.display()
        );
    }
}

#[test]
fn an_edited_label_changes_both_exports() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/xlsforms/languages.md");
    let (before, _) = good(&path);
    let mut files = folder::write(&before, "languages");
    let edit = |files: &mut BTreeMap<String, String>, path: &str, old: &str, new: &str| {
        let text = files.get_mut(path).expect("a file");
        assert!(text.contains(old), "{text}");
        *text = text.replace(old, new);
    };
    edit(&mut files, "instrument.toml", "Your age?", "How old are you?");
    edit(
        &mut files,
        "translations/es.toml",
        "¿Su edad?",
        "¿Cuántos años tiene?",
    );
    edit(
        &mut files,
        "instrument.toml",
        "{ code = \"n\", label = \"No\" },",
        "{ code = \"n\", label = \"No\" },\n    { code = \"d\", label = \"Don't know\" },",
    );
    let after = folder::read(&files).expect("a folder");
    let texts: Vec<&String> = after
        .sheets
        .iter()
        .flat_map(|sheet| sheet.cells.values())
        .collect();
    for text in ["How old are you?", "¿Cuántos años tiene?", "Don't know"] {
        assert!(texts.iter().any(|known| *known == text), "{text}");
    }
    let mut problems = Problems::new(&path);
    let form = build(&after, "languages", &mut problems).expect("a form");
    let xml = xform(&form);
    assert!(
        xml.contains("How old are you?")
            && xml.contains("¿Cuántos años tiene?")
            && xml.contains("Don't know")
    );
}

#[test]
fn import_says_all_problems_and_lenient_import_keeps_going() {
    let dir = tempfile::tempdir().expect("a folder");
    let file = dir.path().join("two.md");
    fs::write(
        &file,
        "| survey |\n| | type | name | label |\n| | intger | a | A |\n| | text | a b | B |\n",
    )
    .expect("written");
    let run = |more: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_chna"))
            .args(["form", "import"])
            .arg(&file)
            .arg("--out")
            .arg(dir.path().join("out"))
            .args(more)
            .output()
            .expect("chna runs")
    };
    let strict = run(&[]);
    assert_eq!(strict.status.code(), Some(1));
    let said = String::from_utf8_lossy(&strict.stderr).into_owned();
    assert!(
        said.contains("two.md:survey:2: F011") && said.contains("two.md:survey:3: F013"),
        "{said}"
    );
    assert!(!dir.path().join("out").exists());
    let lenient = run(&["--lenient"]);
    assert_eq!(lenient.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&lenient.stderr), said);
    assert!(dir.path().join("out/instrument.toml").exists());
    let export = Command::new(env!("CARGO_BIN_EXE_chna"))
        .args(["form", "export"])
        .arg(&file)
        .args(["--to", "xform", "--out"])
        .arg(dir.path().join("two.xml"))
        .output()
        .expect("chna runs");
    assert_eq!(export.status.code(), Some(1));
}

#[test]
fn the_family_survey_is_an_xlsform_and_goes_to_its_translator_and_back() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let dir = tempfile::tempdir().expect("a folder");
    let out = |name: &str| dir.path().join(name);
    let run = |arguments: &[&std::ffi::OsStr]| {
        let output = Command::new(env!("CARGO_BIN_EXE_chna"))
            .arg("form")
            .args(arguments)
            .output()
            .expect("chna runs");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    };
    let family = root.join("surveys/family");
    for (format, name) in [("xlsx", "family.xlsx"), ("xform", "family.xml")] {
        run(&[
            "export".as_ref(),
            family.as_ref(),
            "--to".as_ref(),
            format.as_ref(),
            "--out".as_ref(),
            out(name).as_ref(),
        ]);
    }
    // pyxform makes the same of the workbook as we do of the folder.
    let theirs = oracle(&[out("family.xlsx")]);
    let theirs = theirs
        .values()
        .next()
        .and_then(|answer| answer.get("xform"))
        .expect("pyxform takes it");
    assert_eq!(
        tree(&fs::read_to_string(out("family.xml")).expect("an XForm")),
        tree(theirs)
    );

    for part in ["instrument.toml", "translations/es.toml"] {
        fs::create_dir_all(out("copy/translations")).expect("a folder");
        fs::copy(family.join(part), out("copy").join(part)).expect("copied");
    }
    let copy = out("copy");
    run(&[
        "export".as_ref(),
        copy.as_ref(),
        "--to".as_ref(),
        "translation".as_ref(),
        "--language".as_ref(),
        "es".as_ref(),
        "--out".as_ref(),
        out("es.xlsx").as_ref(),
    ]);
    let before: toml::Table = fs::read_to_string(copy.join("translations/es.toml"))
        .expect("a file")
        .parse()
        .expect("TOML");
    run(&[
        "import-translation".as_ref(),
        out("es.xlsx").as_ref(),
        "--into".as_ref(),
        copy.as_ref(),
    ]);
    let after: toml::Table = fs::read_to_string(copy.join("translations/es.toml"))
        .expect("a file")
        .parse()
        .expect("TOML");
    assert_eq!(after.get("item"), before.get("item"));
    assert_eq!(after.get("choices"), before.get("choices"));
}

/// A small workbook that says its sheets share more texts than memory holds.
fn promises() -> Vec<u8> {
    use std::io::Write;
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive
        .start_file("xl/sharedStrings.xml", zip::write::SimpleFileOptions::default())
        .expect("a part");
    archive
        .write_all(b"<sst uniqueCount=\"4000000000000\"><si><t>x</t></si></sst>")
        .expect("written");
    archive.finish().expect("a file").into_inner()
}

/// Files that are no forms: each is a problem with a code, in bounded time.
#[test]
fn what_is_no_form_is_refused() {
    let deep: String = std::iter::once("| survey |\n| | type | name | label |\n".to_owned())
        .chain((0..10_000).map(|at| format!("| | begin group | g{at} | G |\n")))
        .collect();
    let long = format!(
        "| survey |\n| | type | name | label | calculation |\n| | calculate | a | | {} |\n",
        "1+".repeat(500_000)
    );
    let brackets = format!(
        "| survey |\n| | type | name | calculation |\n| | calculate | a | {}1{} |\n",
        "(".repeat(10_000),
        ")".repeat(10_000)
    );
    let many: String = std::iter::once("survey,type,name,label\n".to_owned())
        .chain((0..1_000_000).map(|at| format!(",text,q{at},Q\n")))
        .collect();
    let promises = promises();
    let cases: [(&str, &[u8], &str, &str); 8] = [
        ("not a workbook", b"PK\x03\x04 but no more", "xlsx", "F001"),
        ("bytes", &[0xff, 0xfe, 0x00, 0x12], "csv", "F001"),
        (
            "an old workbook cut short",
            &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1],
            "xls",
            "F001",
        ),
        ("nesting", deep.as_bytes(), "md", "F019"),
        ("a long expression", long.as_bytes(), "md", "F002"),
        ("a deep expression", brackets.as_bytes(), "md", "F002"),
        ("a promise of texts", &promises, "xlsx", "F001"),
        ("a million rows", many.as_bytes(), "csv", "F002"),
    ];
    for (name, bytes, extension, code) in cases {
        let mut problems = Problems::new(Path::new(name));
        let workbook = parse(bytes, extension, &mut problems);
        if let Some(workbook) = workbook {
            build(&workbook, "x", &mut problems);
            folder::read(&folder::write(&workbook, "x")).expect("a folder all the same");
        }
        assert!(
            problems.list.iter().any(|problem| problem.code == code) && problems.has_errors(),
            "{name}: {:?}",
            problems.list.first()
        );
    }
}

#[test]
fn an_imported_form_can_be_asked_on_our_own_pages_where_it_fits() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/xlsforms/languages.md");
    let (workbook, _) = good(&path);
    let dir = tempfile::tempdir().expect("a folder");
    for (name, text) in folder::write(&workbook, "languages") {
        let file = dir.path().join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, text).expect("written");
    }
    let (instrument, _) = chna::instrument::Instrument::load(dir.path()).expect("an instrument");
    let spanish: chna::language::Language = "es".parse().expect("a language");
    let age = instrument.item("age").expect("an item");
    assert_eq!(instrument.label(age, &spanish), "¿Su edad?");
    assert!(age.required && age.line > 0);
    assert_eq!(
        instrument.section_of("age").map(|section| section.title.as_str()),
        Some("Home")
    );
    let sure = instrument.item("s").expect("an item");
    assert_eq!(instrument.choice_label(sure, &sure.choices()[0], &spanish), "Sí");
}

/// Old workbooks that make their reader panic: a problem of the file, said like another.
#[test]
fn a_damaged_workbook_is_a_problem() {
    let files = fixtures("damaged");
    assert!(!files.is_empty());
    for file in files {
        let (workbook, _, problems) = form_of(&file);
        assert!(
            workbook.is_none() && problems.list.iter().all(|problem| problem.code == "F001"),
            "{:?}",
            problems.list
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Any table of words that mean something to the reader: no panic, and the cells come back.
    #[test]
    fn any_table_is_read_and_comes_back(rows in proptest::collection::vec(proptest::collection::vec(0..WORDS.len(), 0..7), 0..25), sheet in 0..3_usize) {
        let mut text = format!("| {} |\n", ["survey", "choices", "Survey"][sheet]);
        for row in &rows {
            let cells: Vec<&str> = row.iter().map(|at| WORDS[*at]).collect();
            let _ = writeln!(text, "| | {} |", cells.join(" | "));
        }
        let mut problems = Problems::new(Path::new("any.md"));
        let workbook = parse(text.as_bytes(), "md", &mut problems).expect("a workbook");
        let form = build(&workbook, "any", &mut problems);
        if let (Some(form), false) = (form, problems.has_errors()) {
            let xml = xform(&form);
            prop_assert!(roxmltree::Document::parse(&xml).is_ok(), "{xml}");
        }
        let files = folder::write(&workbook, "any");
        let back = folder::read(&files);
        prop_assert_eq!(back, Ok(workbook), "{}\n{}", text, &files["instrument.toml"]);
    }

    /// Any bytes: no panic.
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400), kind in 0..4_usize) {
        let (head, extension): (&[u8], &str) = [(&b"PK\x03\x04"[..], "xlsx"), (&b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"[..], "xls"), (&b"survey,type\n"[..], "csv"), (&b"| survey |\n"[..], "md")][kind];
        let mut all = head.to_vec();
        all.extend(bytes);
        let mut problems = Problems::new(Path::new("any"));
        if let Some(workbook) = parse(&all, extension, &mut problems) {
            build(&workbook, "any", &mut problems);
        }
    }
}

const WORDS: &[&str] = &[
    "",
    "type",
    "name",
    "label",
    "label::es",
    "label::English (en)",
    "hint::es",
    "list_name",
    "list name",
    "relevant",
    "required",
    "calculation",
    "parameters",
    "appearance",
    "choice_filter",
    "media::image",
    "default",
    "trigger",
    "begin group",
    "end group",
    "begin_repeat",
    "end_repeat",
    "begin loop over l",
    "end loop",
    "text",
    "integer",
    "select_one l",
    "select_multiple l or_other",
    "rank l",
    "range",
    "note",
    "calculate",
    "audit",
    "l",
    "a",
    "b",
    "a",
    "b",
    "${a}",
    "${b} + 1",
    "${",
    "yes",
    "no",
    "true()",
    "start=1 end=3",
    "randomize=true",
    "table-list",
    "label",
    "x y",
    "-",
    "instance('l')/root/item[name=${a}]/label",
    "\u{200f}a",
    "é",
    "\"quoted\" \\ {brace}",
    "#5",
    "%(name)s",
    "repeat_count",
];
