//! `chna report`: a cycle's assessment, from the database to a folder of files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::plan::Planned;
use super::progress::Progress;
use super::settings::{Database, Surveys};
use super::{Failure, export, output, own_text, release_folder, runtime, store_failure, text};
use crate::collection::Submission;
use crate::disclosure::release::Proof;
use crate::instrument::{Survey, hexadecimal};
use crate::language::Language;
use crate::pipeline::assess::{self, Assessed, Assessment, Audience, assess};
use crate::pipeline::evidence::evidence;
use crate::pipeline::shares::shares;
use crate::plan::folder::PRIORITIZATION;
use crate::report::findings::{Findings, RunFact};
use crate::report::improvement::{Last, join};
use crate::report::own;
use crate::report::passage::passages;
use crate::report::{self, Format, ReleaseError, ReleaseFile};
use crate::store::Store;

/// Write a cycle's community health needs assessment: a page, its figures, its tables
///
/// Everything shown has passed disclosure control. The same answers, settings and version give the same bytes.
#[derive(clap::Args)]
pub struct Arguments {
    /// The cycle, by the name of its folder
    #[arg(long, value_name = "ID")]
    cycle: String,
    /// The folder to write; an earlier report in it is replaced, and your own words in its folder `text` stay
    #[arg(long, value_name = "DIR", required_unless_present = "passages")]
    out: Option<PathBuf>,
    /// The folder of your own words, a Markdown file for each passage, those of another language in a folder of its tag [default: text in DIR of --out]
    #[arg(long, value_name = "DIR")]
    text: Option<PathBuf>,
    /// Write nothing; list every passage instead: its id, its fingerprint and its text, with tabs between
    #[arg(long)]
    passages: bool,
    /// Who may read it: `public` hides counts of 1 to 10, `internal` counts of 1 to 4
    #[arg(long, value_enum, default_value = "public")]
    audience: ForWhom,
    /// Also write what an outsider could work out of every hidden number, as CSV; it names small groups, so it is not for publication
    #[arg(long, value_name = "FILE")]
    audit: Option<PathBuf>,
    /// What to write, with commas between: html, pdf, sheets, docx, xlsx, csv, parquet, svg, png [default: all]
    #[arg(long, value_name = "FORMATS", value_delimiter = ',')]
    format: Vec<Format>,
    /// The language of the document
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: Language,
    /// The languages of the fact sheets, with commas between; a language group's is in that language, too [default: the document's]
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    sheet_languages: Vec<Language>,
    #[command(flatten)]
    database: Database,
    #[command(flatten)]
    surveys: Surveys,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum ForWhom {
    Public,
    Internal,
}

/// Reads, computes, writes.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let survey = arguments.surveys.load()?;
    let audience = match arguments.audience {
        ForWhom::Public => Audience::Public,
        ForWhom::Internal => Audience::Internal,
    };
    let url = arguments.database.url()?;
    let named: BTreeSet<Format> = arguments.format.iter().copied().collect();
    let all = BTreeSet::from(Format::ALL);
    let out = arguments.out.as_deref().filter(|_| !arguments.passages);
    if let Some(out) = out {
        release_folder::check(out)?;
    }
    let inside = out.map(|out| out.join(own_text::TEXT));
    runtime()?.block_on(async {
        let store = Store::open_existing(&url).await.map_err(store_failure)?;
        let wanted = Wanted {
            cycle: &arguments.cycle,
            audience,
            language: &arguments.language,
            sheets: match arguments.sheet_languages.as_slice() {
                [] => std::slice::from_ref(&arguments.language),
                languages => languages,
            },
            formats: match named.is_empty() {
                true => &all,
                false => &named,
            },
            by_name: !named.is_empty(),
            text: arguments.text.as_deref().or(inside.as_deref()),
        };
        let Some(out) = out else {
            let listed = listed(&survey, &store, &wanted).await;
            store.close().await;
            output::print(format_args!("{}", listed?));
            return Ok(());
        };
        let released = release(&survey, &store, &wanted).await;
        store.close().await;
        let released = released?;
        if let Some(file) = &arguments.audit {
            write_audit(file, &released.proofs)?;
        }
        release_folder::write(out, &released.files)
    })
}

/// What one report consists of, and the proof that it gives nothing away.
pub(super) struct Released {
    pub files: Vec<ReleaseFile>,
    proofs: Vec<Proof>,
}

fn write_audit(file: &Path, proofs: &[Proof]) -> Result<(), Failure> {
    let fail = |cause: &dyn std::fmt::Display| {
        Failure::problem(
            "R304",
            format!("{} cannot be written: {cause}", file.display()),
            "give --audit a path that you may write to",
        )
    };
    let mut writer = csv::Writer::from_path(file).map_err(|cause| fail(&cause))?;
    for proof in proofs {
        writer.serialize(proof).map_err(|cause| fail(&cause))?;
    }
    writer.flush().map_err(|cause| fail(&cause))
}

/// Which report.
pub(super) struct Wanted<'a> {
    pub cycle: &'a str,
    pub audience: Audience,
    pub language: &'a Language,
    /// Those of the fact sheets.
    pub sheets: &'a [Language],
    pub formats: &'a BTreeSet<Format>,
    /// Every one of them was asked for by its name; else print is left out where this machine cannot write it.
    pub by_name: bool,
    /// The folder of the analyst's own words.
    pub text: Option<&'a Path>,
}

impl Wanted<'_> {
    fn writes(&self, format: Format) -> bool {
        self.formats.contains(&format)
    }
}

/// Every passage of the report as the program writes it, a line each.
async fn listed(survey: &Survey, store: &Store, wanted: &Wanted<'_>) -> Result<String, Failure> {
    let mut assessment = assessed(survey, store, wanted).await?;
    complete(survey, &mut assessment, wanted)?;
    let all = passages(&assessment.document, &assessment.findings);
    let lines = all
        .iter()
        .map(|passage| format!("{}\t{}\t{}\n", passage.id, passage.fingerprint(), passage.text));
    Ok(lines.collect())
}

/// The chapters that plans give, and the one that stands after all others.
fn complete(survey: &Survey, assessment: &mut Assessment, wanted: &Wanted<'_>) -> Result<(), Failure> {
    plans(survey, assessment, wanted)?;
    report::assessment::cross(&mut assessment.document, &assessment.findings);
    Ok(())
}

/// The analyst's own words in their places; what has changed under them is said on standard error.
fn own_words(assessment: &mut Assessment, wanted: &Wanted<'_>) -> Result<(), Failure> {
    let Some(folder) = wanted.text else { return Ok(()) };
    let files = own_text::read(folder, wanted.language)?;
    let draft = wanted.audience == Audience::Internal;
    let applied = own::apply(&mut assessment.document, &assessment.findings, &files, draft);
    let warnings =
        applied.map_err(|problems| Failure::Problems(problems.iter().map(ToString::to_string).collect()))?;
    for warning in warnings {
        eprintln!("{warning}");
    }
    Ok(())
}

/// The files of one cycle's report, from this store.
pub(super) async fn release(
    survey: &Survey,
    store: &Store,
    wanted: &Wanted<'_>,
) -> Result<Released, Failure> {
    let assessment = assessed(survey, store, wanted).await?;
    files(survey, assessment, wanted)
}

/// One cycle's report as findings and document, without the chapters that plans give it.
pub(super) async fn assessed(
    survey: &Survey,
    store: &Store,
    wanted: &Wanted<'_>,
) -> Result<Assessment, Failure> {
    let progress = Progress::start();
    let cycle = wanted.cycle;
    let answers = read(survey, store, cycle).await?;
    let assessment = assess(&Assessed {
        survey,
        cycle,
        submissions: &answers.submissions,
        audience: wanted.audience,
        run: run_facts(survey, cycle, &answers),
        language: wanted.language,
        sheets: match wanted.writes(Format::Sheets) {
            true => wanted.sheets,
            false => &[],
        },
        progress: &|step| progress.step(step),
    })
    .map_err(|error| Failure::Problems(vec![error.to_string()]));
    progress.finish();
    let mut assessment = assessment?;
    let submissions = answers.submissions.get(cycle).map_or(&[][..], Vec::as_slice);
    let quotes = text::quotes(survey, store, cycle, submissions).await?;
    report::assessment::quote(&mut assessment.document, &assessment.findings, &quotes);
    Ok(assessment)
}

/// The files of a report, with what the plans beside its cycle and the one before have to say.
pub(super) fn files(
    survey: &Survey,
    mut assessment: Assessment,
    wanted: &Wanted<'_>,
) -> Result<Released, Failure> {
    complete(survey, &mut assessment, wanted)?;
    own_words(&mut assessment, wanted)?;
    let Assessment {
        findings,
        document,
        briefs,
    } = &assessment;
    let in_formats = |formats: &BTreeSet<Format>| report::release(findings, document, briefs, formats);
    let made = match in_formats(wanted.formats) {
        Err(ReleaseError::Pdf(cause)) if !wanted.by_name && cause.is_of_this_machine() => {
            eprintln!("{cause}. Everything else is written.");
            let mut left = wanted.formats.clone();
            left.retain(|format| !matches!(format, Format::Pdf | Format::Sheets));
            in_formats(&left)
        }
        made => made,
    };
    let mut files = made.map_err(|error| Failure::Problems(vec![error.to_string()]))?;
    if wanted.writes(Format::Parquet) {
        files.push(ReleaseFile {
            path: "shares.parquet".to_owned(),
            bytes: shares(findings).map_err(|cause| Failure::problem("R306", cause, "please report it"))?,
        });
    }
    Ok(Released {
        files,
        proofs: assessment.findings.proofs,
    })
}

/// How priorities were chosen, and what came of the latest plan before.
fn plans(survey: &Survey, assessment: &mut Assessment, wanted: &Wanted<'_>) -> Result<(), Failure> {
    let now = evidence(&assessment.findings);
    let mut own = Planned::of(survey, wanted.cycle)?;
    own.sound_in(PRIORITIZATION)?;
    own.folder.evidence = Some(now.clone());
    let opens = assessment.findings.cycle.opens.clone();
    let last = Planned::latest(survey, &opens)?;
    let document = &mut assessment.document;
    match last {
        None => own.speak(wanted.language, |own| join(document, Some(own), None)),
        Some(last) => own.speak(wanted.language, |own| {
            last.speak(wanted.language, |plan| {
                join(document, Some(own), Some(&Last { plan, now: &now }));
            })
        }),
    }
    Ok(())
}

/// What one cycle's report rests on, from this store.
pub(super) async fn findings(
    survey: &Survey,
    store: &Store,
    cycle: &str,
    audience: Audience,
    language: &Language,
) -> Result<Findings, Failure> {
    let progress = Progress::start();
    let answers = read(survey, store, cycle).await?;
    let found = assess::findings(&Assessed {
        survey,
        cycle,
        submissions: &answers.submissions,
        audience,
        run: run_facts(survey, cycle, &answers),
        language,
        sheets: &[],
        progress: &|step| progress.step(step),
    })
    .map_err(|error| Failure::Problems(vec![error.to_string()]));
    progress.finish();
    found
}

/// Submissions by cycle, and a hash of each cycle's documents.
pub(super) struct Answers {
    pub submissions: BTreeMap<String, Vec<Submission>>,
    pub hashes: BTreeMap<String, String>,
}

/// The answers of the cycle and of those before it; one that its instrument does not allow is named, and stops the report.
pub(super) async fn read(survey: &Survey, store: &Store, cycle: &str) -> Result<Answers, Failure> {
    let mut answers = Answers {
        submissions: BTreeMap::new(),
        hashes: BTreeMap::new(),
    };
    let Some(assessed) = survey.cycles.get(cycle) else {
        return Ok(answers);
    };
    for (id, other) in survey
        .cycles
        .iter()
        .filter(|(_, other)| other.opens <= assessed.opens)
    {
        let Some((instrument, _)) = survey.instruments.get(&other.instrument) else {
            continue;
        };
        let fielded = instrument.fielded(other);
        let stored = store.responses(id).await.map_err(store_failure)?;
        let editions = store.instruments(id).await.map_err(store_failure)?;
        let mut hash = Sha256::new();
        let mut submissions = Vec::with_capacity(stored.len());
        for response in &stored {
            hash.update(response.document.as_bytes());
            hash.update(b"\n");
            let submission = export::read(id, &fielded, response, &editions);
            submissions.push(submission.map_err(|what| {
                Failure::problem(
                    "R104",
                    format!("cycle \"{id}\", response {}: {what}", response.id),
                    "the instrument has changed since; restore its items and choices, or correct the response",
                )
            })?);
        }
        answers.hashes.insert(id.clone(), short(hash));
        answers.submissions.insert(id.clone(), submissions);
    }
    Ok(answers)
}

/// What the run sheet names: program, instrument, margins and answers, by hash.
pub(super) fn run_facts(survey: &Survey, cycle: &str, answers: &Answers) -> Vec<(RunFact, String)> {
    let mut facts = vec![(RunFact::Program, format!("chna {}", env!("CARGO_PKG_VERSION")))];
    if let Some(cycle) = survey.cycles.get(cycle)
        && let Some((instrument, _)) = survey.instruments.get(&cycle.instrument)
    {
        let instrument = instrument.fielded(cycle);
        let mut margins = Sha256::new();
        for row in &cycle.margins {
            margins.update(format!(
                "{},{},{},{},{}\n",
                row.dimension, row.category, row.count, row.source, row.year
            ));
        }
        facts.push((
            RunFact::Instrument,
            format!("{} {}", instrument.reference(), instrument.version),
        ));
        facts.push((RunFact::Cycle, cycle.id.clone()));
        facts.push((RunFact::Margins, short(margins)));
        let of_file = |fact, file: PathBuf| {
            let bytes = std::fs::read(file).ok()?;
            Some((fact, short(Sha256::new_with_prefix(bytes))))
        };
        let own = survey.dir.join("cycles").join(&cycle.id);
        let files = [
            (
                RunFact::Indicators,
                survey.dir.join(&cycle.instrument).join("indicators.toml"),
            ),
            (RunFact::Benchmarks, own.join("benchmarks.csv")),
        ];
        facts.extend(files.into_iter().filter_map(|(fact, file)| of_file(fact, file)));
    }
    for (id, hash) in &answers.hashes {
        let fact = if id == cycle {
            RunFact::Data
        } else {
            RunFact::Earlier
        };
        facts.push((fact, format!("{id}: {hash}")));
    }
    facts
}

/// The first 16 hexadecimal digits of a digest.
fn short(hash: Sha256) -> String {
    hexadecimal(&hash.finalize()[..8])
}
