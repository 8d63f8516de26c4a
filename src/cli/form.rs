//! `chna form`: XLSForms to our own text and back, XForms, and a translator's spreadsheet.

use super::output::print_line;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::Failure;
use crate::instrument::check::packs;
use crate::instrument::xform::xform;
use crate::instrument::xlsform::{self, Problems, Workbook, fielding, folder, translator};
use crate::instrument::{Instrument, Problem, paper};
use crate::language::Language;

/// Import and export instruments: XLSForm, XForm, a translator's spreadsheet
#[derive(Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Turn an XLSForm into a folder of text
    Import {
        /// The form: .xlsx, .xls, .csv or .md
        file: PathBuf,
        /// The folder to write: instrument.toml and translations
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Import what can be imported, and list the rest
        #[arg(long)]
        lenient: bool,
    },
    /// Write an instrument, or an XLSForm, in another format
    Export {
        /// The folder of an instrument, or an XLSForm file
        from: PathBuf,
        #[arg(long, value_enum)]
        to: Format,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Of a translation or a paper form: the language's tag, such as es
        #[arg(long, value_name = "TAG")]
        language: Option<String>,
        /// With this pack of the folder, packs/ID.toml; may be given more than once. A translation has a sheet for each
        #[arg(long = "pack", value_name = "ID")]
        packs: Vec<String>,
    },
    /// Take back a translator's spreadsheet
    ImportTranslation {
        /// The spreadsheet that export --to translation wrote, filled in
        file: PathBuf,
        /// The folder of the instrument
        #[arg(long, value_name = "DIR")]
        into: PathBuf,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// An XLSForm workbook
    Xlsx,
    /// The XML that ODK, Kobo and Enketo read
    Xform,
    /// A form to print, with the same ids and codes: HTML
    Paper,
    /// A spreadsheet for a translator, with --language
    Translation,
}

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    match &arguments.action {
        Action::Import { file, out, lenient } => import(file, out, *lenient),
        Action::Export {
            from,
            to: Format::Translation,
            out,
            language,
            packs,
        } => translation(from, out, language.as_deref(), packs),
        Action::Export {
            from,
            to: Format::Paper,
            out,
            language,
            packs,
        } => paper(from, out, language.as_deref(), packs),
        Action::Export {
            from, to, out, packs, ..
        } => export(from, *to, out, packs),
        Action::ImportTranslation { file, into } => take_translation(file, into),
    }
}

fn import(file: &Path, out: &Path, lenient: bool) -> Result<(), Failure> {
    let mut problems = Problems::new(file);
    let workbook = xlsform::read(file, &mut problems);
    let stem = stem(file);
    if let Some(workbook) = &workbook {
        xlsform::build(workbook, &stem, &mut problems);
    }
    say(&problems);
    let failed = problems.has_errors() && !lenient;
    let Some(workbook) = workbook.filter(|_| !failed) else {
        return Err(Failure::Problems(Vec::new()));
    };
    replaceable(out)?;
    let files = folder::write(&workbook, &stem);
    for (path, text) in &files {
        write(&out.join(path), text.as_bytes())?;
    }
    // Languages of an import before this one would come back as columns.
    for other in translations(out)
        .into_iter()
        .filter(|other| !files.contains_key(other))
    {
        std::fs::remove_file(out.join(&other)).map_err(|error| unwritable(&out.join(&other), &error))?;
    }
    Ok(())
}

/// An import may take the place of another, not of an instrument that a person has written.
fn replaceable(out: &Path) -> Result<(), Failure> {
    let file = out.join("instrument.toml");
    match std::fs::read_to_string(&file) {
        Ok(text) if !fielding::is_imported(&text) => Err(Failure::problem(
            "F076",
            format!("{} was not imported and would be lost", file.display()),
            "choose another folder with --out",
        )),
        _ => Ok(()),
    }
}

/// The translations in a folder, as paths below it.
fn translations(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(dir.join("translations"))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".toml"))
        .map(|name| format!("translations/{name}"))
        .collect();
    names.sort();
    names
}

fn export(from: &Path, format: Format, out: &Path, packs: &[String]) -> Result<(), Failure> {
    let mut problems = Problems::new(from);
    let (workbook, stem) = if from.is_dir() {
        from_folder(from, packs)?
    } else {
        let read = xlsform::read(from, &mut problems);
        let Some(workbook) = read else {
            say(&problems);
            return Err(Failure::Problems(Vec::new()));
        };
        no_packs(packs, from)?;
        (workbook, stem(from))
    };
    let form = xlsform::build(&workbook, &stem, &mut problems);
    say(&problems);
    // A folder that was imported leniently may go back to the spreadsheet it came from.
    let refused = problems.has_errors() && !(from.is_dir() && format == Format::Xlsx);
    if refused {
        return Err(Failure::Problems(Vec::new()));
    }
    match (format, form) {
        (Format::Xform, Some(form)) => write(out, xform(&form).as_bytes()),
        (Format::Xform, None) => Err(Failure::Problems(Vec::new())),
        _ => write_workbook(&workbook, from, out),
    }
}

/// The workbook of a folder, and what its form is called.
fn from_folder(dir: &Path, packs: &[String]) -> Result<(Workbook, String), Failure> {
    let files = texts(dir)?;
    match folder::read(&files) {
        Ok(workbook) => {
            no_packs(packs, dir)?;
            let id = document(&files, dir)?
                .get("instrument")
                .and_then(|head| head.get("id"))
                .and_then(toml::Value::as_str)
                .map_or_else(|| stem(dir), str::to_owned);
            Ok((workbook, id))
        }
        Err(folder::NotAFolder::Native) => {
            let instrument = load(dir, packs)?;
            Ok((xlsform::native::workbook(&instrument), instrument.id))
        }
        Err(folder::NotAFolder::Damaged(file, line, what)) => Err(damaged(&dir.join(file), line, &what)),
    }
}

/// An instrument with the packs named.
fn load(dir: &Path, packs: &[String]) -> Result<Instrument, Failure> {
    let (instrument, _) = Instrument::load(dir).map_err(|problems| lines(&problems))?;
    let problems = packs::named(&dir.join("packs"), "", packs, &instrument);
    match problems.is_empty() {
        true => Ok(instrument.with_packs(packs)),
        false => Err(lines(&problems)),
    }
}

fn lines(problems: &[Problem]) -> Failure {
    Failure::Problems(problems.iter().map(ToString::to_string).collect())
}

/// Packs stand in a folder of ours; a form from elsewhere has none.
fn no_packs(packs: &[String], from: &Path) -> Result<(), Failure> {
    match packs.first() {
        None => Ok(()),
        Some(pack) => Err(Failure::problem(
            "I092",
            format!("{} has no pack \"{pack}\"", from.display()),
            "leave --pack out, or name the folder of an instrument of ours",
        )),
    }
}

/// A form to print, of our folder or of an XLSForm.
fn paper(from: &Path, out: &Path, language: Option<&str>, packs: &[String]) -> Result<(), Failure> {
    let instrument = if from.is_dir() {
        load(from, packs)?
    } else {
        no_packs(packs, from)?;
        let mut problems = Problems::new(from);
        let workbook = xlsform::read(from, &mut problems);
        let form = workbook
            .as_ref()
            .and_then(|workbook| xlsform::build(workbook, &stem(from), &mut problems));
        say(&problems);
        let (Some(workbook), Some(_), false) = (workbook, form, problems.has_errors()) else {
            return Err(Failure::Problems(Vec::new()));
        };
        let files = folder::write(&workbook, &stem(from));
        let text = files
            .get("instrument.toml")
            .map(String::as_str)
            .unwrap_or_default();
        let mut instrument = Instrument::parse(from, text).map_err(|problems| lines(&problems))?;
        instrument.read_translations(&files);
        instrument
    };
    let language = match language {
        None => instrument.source_language.clone(),
        Some(tag) => tag
            .parse()
            .map_err(|error| Failure::Usage(format!("F070 {error}")))?,
    };
    if language != instrument.source_language && !instrument.translations.contains_key(&language) {
        return Err(Failure::problem(
            "F077",
            format!("{} is not translated into {language}", from.display()),
            "leave --language out, or name one of its languages",
        ));
    }
    write(out, paper::html(&instrument, &language).as_bytes())
}

/// A spreadsheet with a sheet for the instrument, and one for each pack.
fn translation(dir: &Path, out: &Path, language: Option<&str>, packs: &[String]) -> Result<(), Failure> {
    let Some(language) = language else {
        return Err(Failure::Usage(
            "F070 the language is missing; add --language with a tag such as es".to_owned(),
        ));
    };
    let language: Language = language
        .parse()
        .map_err(|error| Failure::Usage(format!("F070 {error}")))?;
    let files = texts(dir)?;
    let known = translator::entries(&translated(&files, dir, &language)?);
    let documents = [&document(&files, dir)?, &indicators(&files, dir)?];
    let name = translator::sheet_name(&language, None);
    let mut sheets = vec![translator::sheet(&name, documents, &known)];
    for pack in packs {
        let (_, document) = pack_file(dir, pack)?;
        let known = translator::entries(&pack_translation(&document, &language));
        let name = translator::sheet_name(&language, Some(pack));
        sheets.push(translator::sheet(&name, [&document, &document], &known));
    }
    write_workbook(&Workbook { sheets }, dir, out)
}

/// The text of a pack's file, and what stands in it.
fn pack_file(dir: &Path, pack: &str) -> Result<(String, toml::Table), Failure> {
    let name = format!("packs/{pack}.toml");
    let path = dir.join(&name);
    let text = match pack.contains(['/', '\\']) {
        true => Err(std::io::Error::from(std::io::ErrorKind::NotFound)),
        false => std::fs::read_to_string(&path),
    };
    let text = text.map_err(|_| {
        Failure::problem(
            "I092",
            format!("{} has no pack \"{}\"", dir.display(), pack.escape_default()),
            "name a file of its folder packs, without .toml",
        )
    })?;
    let files = BTreeMap::from([(name.clone(), text)]);
    let document = parsed(&files, dir, &name)?;
    Ok((files.into_values().collect(), document))
}

fn pack_translation(document: &toml::Table, language: &Language) -> toml::Table {
    let all = document.get("translation").and_then(toml::Value::as_table);
    let own = all.and_then(|all| all.get(language.tag())?.as_table());
    own.cloned().unwrap_or_default()
}

/// Each sheet into the file of its language, or into that of its pack.
fn take_translation(file: &Path, dir: &Path) -> Result<(), Failure> {
    let mut problems = Problems::new(file);
    let Some(workbook) = xlsform::read(file, &mut problems) else {
        say(&problems);
        return Err(Failure::Problems(Vec::new()));
    };
    let unfit = |what: String| {
        Failure::problem(
            "F071",
            format!("{}: {what}", file.display()),
            "use the spreadsheet that chna form export --to translation wrote",
        )
    };
    if workbook.sheets.is_empty() {
        return Err(unfit("the workbook has no sheet".to_owned()));
    }
    let files = texts(dir)?;
    let whole = [document(&files, dir)?, indicators(&files, dir)?];
    // Everything is read before anything is written.
    let mut written = Vec::new();
    for sheet in &workbook.sheets {
        let (language, pack) = translator::named(sheet).map_err(unfit)?;
        let (path, text, returned) = match pack {
            None => {
                let name = format!("translations/{language}.toml");
                let documents = [&whole[0], &whole[1]];
                let known = translator::entries(&translated(&files, dir, &language)?);
                let returned = translator::take(sheet, documents, known).map_err(unfit)?;
                let before = files.get(&name).map(String::as_str).unwrap_or_default();
                let text = translator::file(&language, documents, &returned.entries, before);
                (dir.join(name), text, returned)
            }
            Some(pack) => {
                let (before, document) = pack_file(dir, pack)?;
                let path = dir.join(format!("packs/{pack}.toml"));
                let known = translator::entries(&pack_translation(&document, &language));
                let returned = translator::take(sheet, [&document, &document], known).map_err(unfit)?;
                let text = translator::pack_file(&before, &language, &returned.entries).map_err(|what| {
                    Failure::problem(
                        "F078",
                        format!("{}: {what}", path.display()),
                        format!("write them as [translation.{language}.item.ID] label = {{ text = \"…\" }}, then take the spreadsheet again"),
                    )
                })?;
                (path, text, returned)
            }
        };
        for (row, what) in &returned.refused {
            problems.error(
                &sheet.name,
                *row,
                "F072",
                what.as_str(),
                "export the spreadsheet anew and copy the translation into it",
            );
        }
        written.push((path, text, returned.taken));
    }
    for (path, text, taken) in &written {
        write(path, text.as_bytes())?;
        print_line!("{taken} texts taken into {}", path.display());
    }
    say(&problems);
    if problems.has_errors() {
        return Err(Failure::Problems(Vec::new()));
    }
    Ok(())
}

fn say(problems: &Problems) {
    for problem in &problems.list {
        eprintln!("{problem}");
    }
}

fn stem(file: &Path) -> String {
    file.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

const INDICATORS: &str = "indicators.toml";

/// `instrument.toml`, `indicators.toml` and the translations of a folder, by path.
fn texts(dir: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let mut names = vec!["instrument.toml".to_owned()];
    if dir.join(INDICATORS).exists() {
        names.push(INDICATORS.to_owned());
    }
    names.extend(translations(dir));
    names
        .into_iter()
        .map(|name| {
            let path = dir.join(&name);
            std::fs::read_to_string(&path)
                .map(|text| (name, text))
                .map_err(|error| {
                    Failure::problem(
                        "F001",
                        format!("{}: the file cannot be read: {error}", path.display()),
                        "name the folder of an instrument, with an instrument.toml in it",
                    )
                })
        })
        .collect()
}

fn document(files: &BTreeMap<String, String>, dir: &Path) -> Result<toml::Table, Failure> {
    parsed(files, dir, "instrument.toml")
}

/// Empty where there are no indicators.
fn indicators(files: &BTreeMap<String, String>, dir: &Path) -> Result<toml::Table, Failure> {
    match files.contains_key(INDICATORS) {
        true => parsed(files, dir, INDICATORS),
        false => Ok(toml::Table::new()),
    }
}

/// The language's file; empty where there is none yet.
fn translated(
    files: &BTreeMap<String, String>,
    dir: &Path,
    language: &Language,
) -> Result<toml::Table, Failure> {
    let name = format!("translations/{language}.toml");
    if files.contains_key(&name) {
        parsed(files, dir, &name)
    } else {
        Ok(toml::Table::new())
    }
}

fn parsed(files: &BTreeMap<String, String>, dir: &Path, name: &str) -> Result<toml::Table, Failure> {
    let text = files.get(name).map(String::as_str).unwrap_or_default();
    text.parse::<toml::Table>().map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let line = text
            .get(..at)
            .map_or(0, |before| before.matches('\n').count() + 1);
        damaged(&dir.join(name), line, &error.message().replace('\n', ", "))
    })
}

fn damaged(file: &Path, line: usize, what: &str) -> Failure {
    Failure::Problems(vec![format!(
        "{}:{line}: I001 the file is no TOML: {what}; correct the line",
        file.display()
    )])
}

fn write_workbook(workbook: &Workbook, from: &Path, out: &Path) -> Result<(), Failure> {
    let bytes = xlsform::export::xlsx(workbook).map_err(|what| {
        Failure::problem(
            "F073",
            format!("{}: {what}", from.display()),
            "shorten the sheet's name or the text",
        )
    })?;
    write(out, &bytes)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let made = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    made.and_then(|()| std::fs::write(path, bytes))
        .map_err(|error| unwritable(path, &error))
}

fn unwritable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::problem(
        "F074",
        format!("{} cannot be written: {error}", path.display()),
        "check the folder and that you may write there",
    )
}
