//! All of `surveys/`: the instruments and the cycles that field them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::check::glossary::{self, Term};
use super::check::{
    Part, burden, fielding, indicators as check_indicators, packs as check_packs, translations,
};
use super::cycle::Cycle;
use super::definition::{DataTable, Instrument};
use super::expression::did_you_mean;
use super::indicator::Indicators;
use super::pack::Pack;
use super::parse;
use super::problem::{Problem, Severity};
use super::source::{BROKEN, Source, read_text};
use super::translation::Translation;

/// What a folder of surveys holds.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    pub dir: PathBuf,
    pub instruments: BTreeMap<String, (Instrument, Indicators)>,
    pub cycles: BTreeMap<String, Cycle>,
}

impl Instrument {
    /// The instrument in a folder, with its translations and indicators.
    ///
    /// Errors: every problem of its files, at least one of them an error.
    pub fn load(dir: &Path) -> Result<(Instrument, Indicators), Vec<Problem>> {
        let mut problems = Vec::new();
        let read = read_instrument(dir, &mut problems);
        match read {
            Some(read) if !has_error(&problems) => Ok(read),
            _ => Err(sorted(problems)),
        }
    }
}

impl Survey {
    /// Every instrument and cycle below `dir`.
    ///
    /// Errors: every problem of its files, at least one of them an error.
    pub fn load(dir: &Path) -> Result<Survey, Vec<Problem>> {
        let (survey, problems) = Self::read(dir);
        if has_error(&problems) {
            Err(problems)
        } else {
            Ok(survey)
        }
    }

    /// Every problem below `dir`, errors and warnings, in order of file and line.
    pub fn check(dir: &Path) -> Vec<Problem> {
        Self::read(dir).1
    }

    /// What can be read, and every problem. `dir` may also be the folder of one instrument.
    pub fn read(dir: &Path) -> (Survey, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut survey = Survey {
            dir: dir.to_owned(),
            ..Survey::default()
        };
        if dir.join("instrument.toml").is_file() {
            survey.add_instrument(dir, &mut problems);
            return (survey, sorted(problems));
        }
        match folders(dir) {
            Ok(inner) => {
                for folder in inner {
                    if folder.join("instrument.toml").is_file() {
                        survey.add_instrument(&folder, &mut problems);
                    }
                }
            }
            Err(problem) => problems.push(problem),
        }
        let cycles = dir.join("cycles");
        if cycles.is_dir() {
            for folder in folders(&cycles).unwrap_or_default() {
                survey.add_cycle(&folder, &mut problems);
            }
        }
        if survey.instruments.is_empty() && problems.is_empty() {
            problems.push(Problem::error(
                dir,
                0,
                "I003",
                "there is no instrument here",
                "name the folder that holds instrument.toml, or the one above it",
            ));
        }
        (survey, sorted(problems))
    }

    fn add_instrument(&mut self, folder: &Path, problems: &mut Vec<Problem>) {
        if let Some(read) = read_instrument(folder, problems) {
            self.instruments.insert(name(folder), read);
        }
    }

    fn add_cycle(&mut self, folder: &Path, problems: &mut Vec<Problem>) {
        let file = folder.join("cycle.toml");
        let text = match read_text(&file) {
            Ok(text) => text,
            Err(problem) => return problems.push(problem),
        };
        let (cycle, found) = parse::cycle::cycle(&file, &name(folder), &text);
        problems.extend(found);
        let Some((mut cycle, logo)) = cycle else { return };
        match logo.map(|name| parse::brand::logo(folder, &name)) {
            Some(Ok(logo)) => cycle.brand.logo = Some(logo),
            Some(Err(problem)) => problems.push(problem),
            None => {}
        }
        match read_text(&folder.join("support.toml")) {
            Ok(text) => {
                let (support, found) = parse::cycle::support(&folder.join("support.toml"), &text);
                cycle.support = support;
                problems.extend(found);
            }
            Err(problem) => problems.push(problem),
        }
        if cycle.support.is_empty() {
            problems.push(Problem::error(
                &folder.join("support.toml"),
                0,
                "I070",
                "the support box would be empty",
                "add a [[line]] with number and label: families are asked about hard things",
            ));
        }
        let margins_file = folder.join("margins.csv");
        let mut rows = Vec::new();
        if margins_file.exists() {
            match read_text(&margins_file) {
                Ok(text) => {
                    let (read, found) = parse::margins::margins(&margins_file, &text);
                    rows = read;
                    problems.extend(found);
                }
                Err(problem) => problems.push(problem),
            }
        }
        match self.instruments.get(&cycle.instrument) {
            Some((instrument, indicators)) => {
                problems.extend(fielding::cycle(&file, &text, &cycle, instrument, indicators));
                problems.extend(fielding::margins(
                    &margins_file,
                    &rows,
                    &cycle,
                    instrument,
                    indicators,
                ));
                problems.extend(burden::cycle(&file, &cycle, instrument));
                let file = folder.join("benchmarks.csv");
                if file.exists() {
                    match read_text(&file) {
                        Ok(text) => {
                            let (read, found) = parse::benchmarks::benchmarks(
                                &file,
                                &text,
                                &indicators.with_packs(&cycle.packs, instrument),
                            );
                            cycle.benchmarks = read;
                            problems.extend(found);
                        }
                        Err(problem) => problems.push(problem),
                    }
                }
            }
            None if cycle.instrument.is_empty() || self.dir.join(&cycle.instrument).is_dir() => {}
            None => problems.push(Problem::error(
                &file,
                fielding::line_of(&text, "instrument"),
                "I060",
                format!(
                    "there is no instrument \"{}\"{}",
                    cycle.instrument,
                    did_you_mean(&cycle.instrument, self.instruments.keys().map(String::as_str))
                ),
                "name a folder beside `cycles` that holds an instrument.toml",
            )),
        }
        add_maps(folder, &mut cycle, problems);
        cycle.resources = given(folder, "resources.csv", parse::given::resources, problems);
        cycle.consulted = given(folder, "consulted.csv", parse::given::consulted, problems);
        cycle.comments = given(folder, "comments.csv", parse::given::comments, problems);
        cycle.margins = rows.into_iter().map(|(_, row)| row).collect();
        self.cycles.insert(cycle.id.clone(), cycle);
    }
}

/// The rows of a file that a cycle may have.
fn given<T>(
    folder: &Path,
    name: &str,
    parse: impl Fn(&Path, &str) -> (Vec<T>, Vec<Problem>),
    problems: &mut Vec<Problem>,
) -> Vec<T> {
    let file = folder.join(name);
    if !file.exists() {
        return Vec::new();
    }
    match read_text(&file) {
        Ok(text) => {
            let (rows, found) = parse(&file, &text);
            problems.extend(found);
            rows
        }
        Err(problem) => {
            problems.push(problem);
            Vec::new()
        }
    }
}

/// The list of a cycle that a map shows.
const MAPPED: &str = "neighborhoods";

/// The schematic map and the outlines of a cycle's neighborhoods, where it has them.
fn add_maps(folder: &Path, cycle: &mut Cycle, problems: &mut Vec<Problem>) {
    let neighborhoods = cycle.lists.get(MAPPED).map_or(&[][..], Vec::as_slice);
    let file = folder.join("tiles.csv");
    if file.exists() {
        match read_text(&file) {
            Ok(text) => {
                let (read, found) = parse::tiles::tiles(&file, &text, neighborhoods);
                problems.extend(found);
                cycle.tiles = read;
            }
            Err(problem) => problems.push(problem),
        }
    }
    if let Some(map) = &cycle.map {
        let file = folder.join(map);
        match read_text(&file).and_then(|text| parse::areas::areas(&file, &text, neighborhoods)) {
            Ok(outlines) => cycle.outlines = outlines,
            Err(problem) => problems.push(problem),
        }
    }
}

fn read_instrument(dir: &Path, problems: &mut Vec<Problem>) -> Option<(Instrument, Indicators)> {
    let file = dir.join("instrument.toml");
    let text = match read_text(&file) {
        Ok(text) => text,
        Err(problem) => {
            problems.push(problem);
            return None;
        }
    };
    let tables = read_tables(&dir.join("tables"), problems);
    let (mut instrument, found) = parse::instrument(&file, &text, tables);
    let broken = found.iter().any(|problem| problem.code == BROKEN);
    problems.extend(found);
    if broken {
        return None;
    }
    problems.extend(burden::texts(&file, &instrument, Part::Whole));
    let file = dir.join("indicators.toml");
    let mut indicators = Indicators::default();
    if file.exists() {
        match read_text(&file) {
            Ok(text) => {
                let (read, found) = parse::indicators::indicators(&file, &text);
                problems.extend(found);
                let source = Source::new(&file, &text);
                check_indicators::indicators(&source, &read, &Indicators::default(), &instrument);
                problems.extend(source.into_problems());
                indicators = read;
            }
            Err(problem) => problems.push(problem),
        }
    }
    problems.extend(check_indicators::unused_topics(
        &dir.join("instrument.toml"),
        &instrument,
        &indicators,
    ));
    instrument.packs = read_packs(&dir.join("packs"), &instrument, &indicators, problems);
    let terms = read_glossary(&dir.join("glossary.toml"), problems);
    let translated = read_translations(&dir.join("translations"), &terms, &instrument, &indicators);
    for (translation, found) in translated {
        problems.extend(found);
        if let Some(translation) = translation {
            instrument
                .translations
                .insert(translation.language.clone(), translation);
        }
    }
    Some((instrument, indicators))
}

/// Every language of a folder with its problems, in order of their files; each is read by a thread of its own, since they are
/// most of what there is to read.
fn read_translations(
    dir: &Path,
    terms: &[Term],
    instrument: &Instrument,
    indicators: &Indicators,
) -> Vec<(Option<Translation>, Vec<Problem>)> {
    let wanted = translations::wanted(instrument, indicators);
    let uses = glossary::uses(terms, &wanted);
    let read = |file: &Path| {
        let text = match read_text(file) {
            Ok(text) => text,
            Err(problem) => return (None, vec![problem]),
        };
        let (translation, mut problems) = parse::translation::translation(file, &text);
        if let Some(translation) = &translation {
            problems.extend(translations::translation(file, translation, &wanted));
            problems.extend(glossary::translation(file, translation, &wanted, &uses));
        }
        (translation, problems)
    };
    let files = toml_files(dir);
    std::thread::scope(|scope| {
        let reading: Vec<_> = files
            .iter()
            .map(|file| (file, scope.spawn(|| read(file))))
            .collect();
        reading
            .into_iter()
            // A thread that broke down is tried again here, where its fault is ours to see.
            .map(|(file, thread)| thread.join().unwrap_or_else(|_| read(file)))
            .collect()
    })
}

/// The packs of a folder, by id.
fn read_packs(
    dir: &Path,
    instrument: &Instrument,
    indicators: &Indicators,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, Pack> {
    let mut packs = BTreeMap::new();
    for file in toml_files(dir) {
        let text = match read_text(&file) {
            Ok(text) => text,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        let (pack, found) = parse::pack::pack(&file, &text, instrument);
        problems.extend(found);
        if let Some(pack) = pack {
            problems.extend(check_packs::pack(&file, &text, &pack, instrument, indicators));
            packs.insert(pack.id.clone(), pack);
        }
    }
    packs
}

/// The agreed words of a folder; none where there is no such file.
fn read_glossary(file: &Path, problems: &mut Vec<Problem>) -> Vec<Term> {
    if !file.exists() {
        return Vec::new();
    }
    match read_text(file) {
        Ok(text) => {
            let (terms, found) = glossary::terms(file, &text);
            problems.extend(found);
            terms
        }
        Err(problem) => {
            problems.push(problem);
            Vec::new()
        }
    }
}

/// Every `<name>.csv` of a folder, by name; none where there is no such folder.
fn read_tables(dir: &Path, problems: &mut Vec<Problem>) -> BTreeMap<String, DataTable> {
    let entries = std::fs::read_dir(dir).into_iter().flatten();
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "csv"))
        .collect();
    files.sort();
    let mut tables = BTreeMap::new();
    for file in files {
        match read_text(&file) {
            Ok(text) => {
                let (table, found) = parse::data_table::data_table(&file, &text);
                problems.extend(found);
                let name = file.file_stem().map(|stem| stem.to_string_lossy().into_owned());
                tables.insert(name.unwrap_or_default(), table);
            }
            Err(problem) => problems.push(problem),
        }
    }
    tables
}

/// The folders in a folder, in order of their names.
fn folders(dir: &Path) -> Result<Vec<PathBuf>, Problem> {
    let entries = std::fs::read_dir(dir).map_err(|error| {
        Problem::error(
            dir,
            0,
            "I003",
            format!("the folder cannot be opened: {error}"),
            "correct the path, or run this where `surveys` is",
        )
    })?;
    let mut folders: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    Ok(folders)
}

fn toml_files(dir: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(dir) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    files
}

fn name(folder: &Path) -> String {
    let name = folder.file_name().or_else(|| folder.parent()?.file_name());
    name.unwrap_or_default().to_string_lossy().into_owned()
}

fn has_error(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}

fn sorted(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort();
    problems.dedup();
    problems
}
