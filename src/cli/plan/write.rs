//! `chna plan write`: the plan as documents.

use std::path::PathBuf;

use clap::Args;

use super::{Planned, Which};
use crate::cli::{Failure, release_folder};
use crate::language::{Language, shipped};
use crate::plan::Part;
use crate::plan::calendar::{calendar, ics};
use crate::plan::sheet::sheets;
use crate::report::docx::docx;
use crate::report::improvement::{due, improvement, one_pager, plan_workbook};
use crate::report::pdf::pdfs;
use crate::report::picture::pictures;
use crate::report::release::{figures, tables};
use crate::report::say::Say;
use crate::report::{Document, ReleaseFile, html};

/// Write the plan: as a page, for Word and as a workbook, its calendar, and a page for families per priority in every language
///
/// The same files and version give the same bytes.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    which: Which,
    /// The folder to write; an earlier plan in it is replaced
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The language of the document
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: Language,
    /// Also print the plan as PDF, and each page for families
    #[arg(long)]
    pdf: bool,
}

/// The names that stand at the top of a plan's folder.
const TOP: [&str; 8] = [
    "plan.html",
    "plan.pdf",
    "plan.docx",
    "plan.xlsx",
    "calendar.ics",
    "families",
    "figures",
    "tables",
];

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let survey = arguments.which.survey()?;
    let planned = arguments.which.read(&survey)?;
    planned.plan()?;
    let files = files(&planned, &arguments.language, arguments.pdf)?;
    release_folder::write_as(&arguments.out, &files, &TOP)
}

/// Everything that is written of a plan.
pub fn files(planned: &Planned<'_>, language: &Language, print: bool) -> Result<Vec<ReleaseFile>, Failure> {
    let plan = planned.plan()?;
    let document = planned.speak(language, |inputs| improvement(inputs, language));
    let mut files = of_document("plan", &document)?;
    let say = Say::new(language);
    let cycle = planned.cycle;
    files.push(ReleaseFile {
        path: "calendar.ics".to_owned(),
        bytes: ics(&cycle.id, &calendar(cycle, plan), |day| due(day, &say)).into_bytes(),
    });
    let sheets = sheets(
        plan,
        &planned.folder.log,
        &planned.checklists,
        planned.folder.session.as_ref(),
    );
    let title = plan.head().map_or("", |head| head.get("title"));
    files.push(ReleaseFile {
        path: "plan.xlsx".to_owned(),
        bytes: plan_workbook(title, &sheets)
            .map_err(|cause| Failure::problem("R303", cause, "please report it"))?,
    });
    let mut printed = vec![("plan".to_owned(), document)];
    for language in shipped() {
        let pages = planned.speak(&language, |inputs| {
            let priorities = plan.of(Part::Priority);
            priorities
                .map(|priority| {
                    let name = format!("families/{}.{language}", priority.id);
                    (name, one_pager(inputs, priority, &language))
                })
                .collect::<Vec<_>>()
        });
        files.extend(pages.iter().map(|(name, page)| ReleaseFile {
            path: format!("{name}.html"),
            bytes: html(page).into_bytes(),
        }));
        printed.extend(pages);
    }
    if print {
        files.extend(in_print(&printed)?);
    }
    Ok(files)
}

/// Documents as PDF, each under its name.
pub fn in_print(named: &[(String, Document)]) -> Result<Vec<ReleaseFile>, Failure> {
    let documents: Vec<&Document> = named.iter().map(|(_, document)| document).collect();
    let bytes = pdfs(&documents).map_err(|cause| Failure::Problems(vec![cause.to_string()]))?;
    let files = named.iter().zip(bytes).map(|((name, _), bytes)| ReleaseFile {
        path: format!("{name}.pdf"),
        bytes,
    });
    Ok(files.collect())
}

/// A document as a page and for Word, with its figures and tables beside it.
pub fn of_document(name: &str, document: &Document) -> Result<Vec<ReleaseFile>, Failure> {
    let pictures = pictures(document).map_err(|cause| Failure::Problems(vec![cause.to_string()]))?;
    let word = docx(document, &pictures).map_err(|cause| Failure::Problems(vec![cause.to_string()]))?;
    let mut files = vec![
        ReleaseFile {
            path: format!("{name}.html"),
            bytes: html(document).into_bytes(),
        },
        ReleaseFile {
            path: format!("{name}.docx"),
            bytes: word,
        },
    ];
    files.extend(figures(document));
    files.extend(tables(document));
    Ok(files)
}
