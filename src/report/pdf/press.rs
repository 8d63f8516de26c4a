//! typst, run in memory: a template, a document's data, its fonts; no file is read, no clock, no network.

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
use crate::report::Document;

/// How documents are laid out.
const TEMPLATE: &str = include_str!("../../../reports/print/assessment.typ");
const MAIN: &str = "/main.typ";
const CONTENT: &str = "/content.json";

/// Each document as PDF. `contents` are theirs, in their order.
pub fn print(documents: &[&Document], contents: Vec<Value>, fonts: Fonts) -> Result<Vec<Vec<u8>>, PdfError> {
    let mut desk = Desk::new(fonts).map_err(|cause| PdfError::NotSet {
        document: documents
            .first()
            .map_or_else(String::new, |document| document.title.clone()),
        cause,
    })?;
    let mut pdfs = Vec::with_capacity(documents.len());
    for (document, content) in documents.iter().zip(contents) {
        let fail = |cause: String| PdfError::NotSet {
            document: document.title.clone(),
            cause,
        };
        desk.lay(document, content);
        pdfs.push(desk.set().map_err(fail)?);
        // What typst remembers of one document seldom serves the next but one.
        comemo::evict(2);
    }
    Ok(pdfs)
}

/// All that typst can see: one document at a time.
struct Desk {
    library: LazyHash<Library>,
    fonts: Fonts,
    main: Source,
    content: (FileId, Bytes),
}

impl Desk {
    fn new(fonts: Fonts) -> Result<Self, String> {
        let library = Library::builder()
            .with_features([Feature::A11yExtras].into_iter().collect())
            .build();
        Ok(Self {
            library: LazyHash::new(library),
            fonts,
            main: Source::new(file(MAIN)?, TEMPLATE.to_owned()),
            content: (file(CONTENT)?, Bytes::new([])),
        })
    }

    fn lay(&mut self, document: &Document, mut content: Value) {
        content["fonts"] = json!({
            "serif": self.fonts.serif(&document.language),
            "sans": self.fonts.sans(&document.language),
        });
        self.content.1 = Bytes::from_string(content.to_string());
    }

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

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.store.book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        match id == self.main.id() {
            true => Ok(self.main.clone()),
            false => Err(FileError::AccessDenied),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id == self.content.0 {
            true => Ok(self.content.1.clone()),
            false => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.store.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
