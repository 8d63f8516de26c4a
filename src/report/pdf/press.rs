//! typst, run in memory: a template, a document's data, its fonts; no file is read, no clock, no network.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::{io, thread};

use serde_json::{Value, json};
use typst::comemo;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::PdfError;
use super::font::Fonts;
use crate::report::document::{Document, Layout};

/// How documents are laid out: the look they share, and a template for each layout.
const LOOK: &str = include_str!("../../../reports/print/look.typ");
const BOOK: &str = include_str!("../../../reports/print/assessment.typ");
const BRIEF: &str = include_str!("../../../reports/print/brief.typ");
const SLIDES: &str = include_str!("../../../reports/print/slides.typ");
/// How deep setting may nest: a table in a list in a figure takes more than a thread is given otherwise.
const STACK: usize = 32 << 20;

/// After so many documents typst forgets what it was not asked again.
const KEPT: usize = 4;

/// Each document as PDF, several at a time. `contents` are theirs, in their order.
pub fn print(documents: &[&Document], contents: &[Value], fonts: Fonts) -> Result<Vec<Vec<u8>>, PdfError> {
    let fail = |document: &Document, cause: String| PdfError::NotSet {
        document: document.title.clone(),
        cause,
    };
    let Some(first) = documents.first() else {
        return Ok(Vec::new());
    };
    let press = Press::new(fonts).map_err(|cause| fail(first, cause))?;
    let next = AtomicUsize::new(0);
    let work = || {
        let mut set = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some((document, content)) = documents.get(place).zip(contents.get(place)) else {
                return set;
            };
            let pdf = press.lay(place, document, content).set();
            comemo::evict(KEPT);
            set.push((place, pdf.map_err(|cause| fail(document, cause))));
        }
    };
    // Threads of our own: one that waits for a part of its document must not begin another document meanwhile.
    let at_once = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(documents.len());
    let mut set = thread::scope(|scope| {
        let started: Result<Vec<_>, io::Error> = (0..at_once)
            .map(|_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work))
            .collect();
        let mut set = Vec::with_capacity(documents.len());
        for worker in started.map_err(|cause| fail(first, cause.to_string()))? {
            set.extend(
                worker
                    .join()
                    .map_err(|_| fail(first, "setting it stopped".to_owned()))?,
            );
        }
        Ok::<_, PdfError>(set)
    })?;
    set.sort_by_key(|(place, _)| *place);
    set.into_iter().map(|(_, pdf)| pdf).collect()
}

/// What every document is set with: typst's library, fonts, templates.
struct Press {
    library: LazyHash<Library>,
    fonts: Fonts,
    look: Source,
    book: Source,
    brief: Source,
    slides: Source,
    content: FileId,
}

/// One document on the press: all that typst can see.
struct Desk<'p> {
    press: &'p Press,
    main: &'p Source,
    content: Bytes,
}

impl Press {
    fn new(fonts: Fonts) -> Result<Self, String> {
        let library = Library::builder()
            .with_features([Feature::A11yExtras].into_iter().collect())
            .build();
        let source = |path: &str, text: &str| Ok::<_, String>(Source::new(file(path)?, text.to_owned()));
        Ok(Self {
            library: LazyHash::new(library),
            fonts,
            look: source("/look.typ", LOOK)?,
            book: source("/book.typ", BOOK)?,
            brief: source("/brief.typ", BRIEF)?,
            slides: source("/slides.typ", SLIDES)?,
            content: file("/content.json")?,
        })
    }

    fn lay(&self, place: usize, document: &Document, content: &Value) -> Desk<'_> {
        let mut content = content.clone();
        content["fonts"] = json!({
            "serif": self.fonts.serif(place, &document.language),
            "sans": self.fonts.sans(place, &document.language),
        });
        Desk {
            press: self,
            main: match document.layout {
                Layout::Book => &self.book,
                Layout::Brief | Layout::Sheet => &self.brief,
                Layout::Slides => &self.slides,
            },
            content: Bytes::from_string(content.to_string()),
        }
    }
}

impl Desk<'_> {
    fn set(&self) -> Result<Vec<u8>, String> {
        let compiled = typst::compile::<PagedDocument>(self);
        let document = compiled.output.map_err(|problems| said(&problems))?;
        let standards =
            PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|problem| problem.message().to_string())?;
        let options = PdfOptions {
            standards,
            creator: Smart::Custom(Some(concat!("chna ", env!("CARGO_PKG_VERSION")).to_owned())),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|problems| said(&problems))
    }
}

fn said(problems: &[SourceDiagnostic]) -> String {
    let all: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
    all.join("; ")
}

fn file(path: &str) -> Result<FileId, String> {
    let path = VirtualPath::new(path).map_err(|problem| format!("{problem:?}"))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.press.fonts.store.book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [self.main, &self.press.look]
            .into_iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id == self.press.content {
            true => Ok(self.content.clone()),
            false => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.store.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
