//! A document as typed parts: what is said, apart from how it is laid out.
//!
//! One model, every format: a renderer lays these parts out and adds no number and no word of content.

use crate::charts::Chart;
use crate::language::Language;
use crate::report::say::Say;

/// A whole document, in the order it is read.
#[derive(Clone, Debug)]
pub struct Document {
    pub layout: Layout,
    pub language: Language,
    /// The day it speaks of as its own, `YYYY-MM-DD`: the last one of asking, so that no clock is needed.
    pub date: String,
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// The years it speaks of, as on the cover.
    pub period: String,
    /// A line that must be read first, such as "Synthetic data".
    pub notice: Option<String>,
    pub front: Vec<Block>,
    pub chapters: Vec<Chapter>,
    /// Names the program and its version.
    pub colophon: String,
    pub words: Furniture,
}

/// How a document is laid out where pages are of a fixed size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Cover, contents, chapters, tables at the back.
    Book,
    /// Two pages at most.
    Brief,
    /// One page, always.
    Sheet,
    /// A wide page for each chapter.
    Slides,
}

/// The words a renderer needs around the content.
#[derive(Clone, Debug, Default)]
pub struct Furniture {
    pub skip: String,
    pub contents: String,
    /// Says of a figure that its numbers stand in a table.
    pub numbers: String,
    /// "Page n of m", where `<n>` and `<m>` stand for the numbers.
    pub page: String,
    /// Heads the tables that print puts at the back.
    pub tables: String,
}

impl Furniture {
    pub fn of(say: &Say<'_>) -> Self {
        Self {
            skip: say.word("report-skip"),
            contents: say.word("report-contents"),
            numbers: say.word("report-numbers"),
            tables: say.word("report-tables"),
            page: say.with("report-page", &[("n", "<n>"), ("total", "<m>")]),
        }
    }
}

/// The line that names the program and its version.
pub fn colophon(say: &Say<'_>) -> String {
    say.with(
        "report-colophon",
        &[("program", concat!("chna ", env!("CARGO_PKG_VERSION")))],
    )
}

/// A chapter: a title to find it by, a headline that says its finding.
#[derive(Clone, Debug)]
pub struct Chapter {
    /// Unique in the document; the target of links.
    pub id: String,
    pub title: String,
    pub headline: Option<Sentence>,
    pub blocks: Vec<Block>,
    /// Starts a new part of the table of contents.
    pub part: Option<String>,
}

impl Chapter {
    /// Whether it holds more than headings and lines that say there is nothing.
    pub fn says_something(&self) -> bool {
        let empty = |block: &Block| matches!(block, Block::Heading(_) | Block::Absent(_));
        !self.blocks.iter().all(empty)
    }
}

/// A sentence, and who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub text: String,
    /// Written by the program from a template and numbers; an analyst may replace it.
    pub generated: bool,
}

impl Sentence {
    /// A sentence the program made from numbers.
    pub fn generated(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            generated: true,
        }
    }

    /// Sentences one after the other, as text.
    pub fn joined(sentences: &[Self]) -> String {
        let all: Vec<&str> = sentences.iter().map(|sentence| sentence.text.as_str()).collect();
        all.join(" ")
    }

    /// A sentence that is the same in every document.
    pub fn fixed(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            generated: false,
        }
    }
}

/// One part of a chapter.
#[derive(Clone, Debug)]
pub enum Block {
    /// A heading under the chapter's.
    Heading(String),
    Paragraph(Vec<Sentence>),
    List(Vec<Sentence>),
    /// Findings with the chapter each stands in.
    Findings(Vec<Finding>),
    Tiles(Vec<Tile>),
    Figure(Box<Figure>),
    Table(Table),
    /// Parts a reader opens when she wants them; always open in print.
    Folded {
        id: String,
        summary: String,
        blocks: Vec<Block>,
    },
    /// Lines of a list of rules, each met, waived or open.
    Lines(Vec<CheckLine>),
    /// Says that there is nothing, where a reader looks for something.
    Absent(Sentence),
    /// Terms and what they stand for: the run sheet.
    Facts(Vec<(String, String)>),
    SmallPrint(Vec<Sentence>),
    Own(OwnText),
}

/// Words of the analyst's own, in the place of the program's or after them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnText {
    pub parts: Vec<OwnPart>,
    /// Of a draft: the numbers have changed since it was written.
    pub warning: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnPart {
    Paragraph(Vec<Span>),
    List(Vec<Vec<Span>>),
}

/// Words in one dress.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    pub text: String,
    pub bold: bool,
    /// Where they lead: an address on the web, of mail, or a telephone's.
    pub link: Option<String>,
}

/// A headline finding, and where to read on.
#[derive(Clone, Debug)]
pub struct Finding {
    pub sentence: Sentence,
    pub chapter: String,
    pub link: String,
}

/// One line of a list of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckLine {
    pub text: String,
    pub state: LineState,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineState {
    /// By the chapter with this id.
    Met { chapter: String, link: String },
    /// Not needed, in words with the reason.
    Waived(String),
    /// Not met, in words.
    Open(String),
}

impl LineState {
    /// The sign beside the line.
    pub fn sign(&self) -> &'static str {
        match self {
            Self::Met { .. } => "✓",
            Self::Waived(_) => "–",
            Self::Open(_) => "✗",
        }
    }
}

/// A key number.
#[derive(Clone, Debug)]
pub struct Tile {
    pub number: String,
    pub label: String,
    /// Interval, answers, change: a short line each.
    pub lines: Vec<String>,
    /// The one the chapter is about.
    pub main: bool,
}

/// A chart with its words: the title is the finding.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Unique in the document; also its file's name.
    pub id: String,
    pub finding: Sentence,
    /// Measure, who, answers, year.
    pub subtitle: String,
    pub chart: Chart,
    pub foot: Vec<String>,
    /// The id of the part that holds its table.
    pub numbers: Option<String>,
}

/// A table: a head, rows in sections, notes.
#[derive(Clone, Debug)]
pub struct Table {
    /// Unique in the document; also its file's name.
    pub id: String,
    pub kind: TableKind,
    pub caption: String,
    pub columns: Vec<Column>,
    pub sections: Vec<Section>,
    pub notes: Vec<String>,
}

/// How a table is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableKind {
    Plain,
    /// Many narrow columns, their heads upright.
    Heat,
}

#[derive(Clone, Debug)]
pub struct Column {
    pub label: String,
    /// Numbers stand at the right.
    pub numeric: bool,
}

/// Rows under one heading ("Neighborhood"); the heading may be absent.
#[derive(Clone, Debug)]
pub struct Section {
    pub label: Option<String>,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug)]
pub struct Row {
    pub label: String,
    pub cells: Vec<TableCell>,
    pub total: bool,
}

/// A cell as it is read; a hidden one says so in words.
#[derive(Clone, Debug, PartialEq)]
pub enum TableCell {
    Text(String),
    /// The text shown, and the same number for a workbook, no finer than the text.
    Number {
        text: String,
        value: f64,
    },
    /// An interval, or a difference with its own: it must not break.
    Range(String),
    /// "too few to show".
    Hidden(String),
    Empty,
    /// A number with a mark of its own, for the heat table.
    Marked {
        text: String,
        mark: Mark,
        words: String,
    },
}

/// How a group stands to the other families, when that is clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Worse,
    Better,
    None,
}

impl Mark {
    /// The sign beside the number; none for no clear difference.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Worse => "▲",
            Self::Better => "▽",
            Self::None => "",
        }
    }
}

impl TableCell {
    /// What a reader sees.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Range(text) | Self::Hidden(text) => text,
            Self::Number { text, .. } | Self::Marked { text, .. } => text,
            Self::Empty => "",
        }
    }
}

impl Row {
    /// The cells with the columns each takes: hidden ones that stand side by side are one, so that the words are read once.
    pub fn spans(&self) -> Vec<(&TableCell, usize)> {
        let mut spans: Vec<(&TableCell, usize)> = Vec::new();
        for cell in &self.cells {
            match (cell, spans.last_mut()) {
                (TableCell::Hidden(_), Some((TableCell::Hidden(_), span))) => *span += 1,
                _ => spans.push((cell, 1)),
            }
        }
        spans
    }
}

impl Document {
    /// Whether it lists its chapters: a page of one thing needs no list of what is on it.
    pub fn has_contents(&self) -> bool {
        !self.chapters.is_empty()
    }

    /// Every block, those inside folded parts too, in reading order.
    pub fn blocks(&self) -> Vec<&Block> {
        fn open<'a>(blocks: &'a [Block], into: &mut Vec<&'a Block>) {
            for block in blocks {
                into.push(block);
                if let Block::Folded { blocks, .. } = block {
                    open(blocks, into);
                }
            }
        }
        let mut all = Vec::new();
        open(&self.front, &mut all);
        for chapter in &self.chapters {
            open(&chapter.blocks, &mut all);
        }
        all
    }

    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks().into_iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
    }

    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        self.blocks().into_iter().filter_map(|block| match block {
            Block::Figure(figure) => Some(figure.as_ref()),
            _ => None,
        })
    }
}
