//! The document's parts as paragraphs, tables and pictures.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::charts::{Role, Theme, escape};
use crate::language::Direction;
use crate::report::document::{
    Block, Chapter, CheckLine, Document, Figure, LineState, Mark, OwnPart, OwnText, Row, Sentence, Span,
    Table, TableCell, Tile,
};
use crate::report::picture::Picture;

/// English metric units in a twentieth of a point.
const EMU: i64 = 635;
/// The text's width, in twentieths of a point.
const WIDTH: i64 = 9360;

/// The body as it grows, and the pictures it shows.
pub struct Body<'a> {
    pub xml: String,
    pub pictures: &'a [Picture],
    document: &'a Document,
    bookmarks: &'a BTreeMap<&'a str, usize>,
    right_to_left: bool,
}

impl<'a> Body<'a> {
    pub fn new(
        document: &'a Document,
        pictures: &'a [Picture],
        bookmarks: &'a BTreeMap<&'a str, usize>,
    ) -> Self {
        Self {
            xml: String::new(),
            pictures,
            right_to_left: document.language.direction() == Direction::RightToLeft,
            document,
            bookmarks,
        }
    }

    pub fn cover(&mut self) {
        let document = self.document;
        self.paragraph("Subtitle", &self.run(&document.publisher));
        self.paragraph("Title", &self.run(&document.title));
        self.paragraph("Subtitle", &self.run(&document.period));
        if let Some(notice) = &document.notice {
            self.paragraph("Notice", &self.run(notice));
        }
    }

    /// Links to every chapter, in a field that Word can make anew with page numbers.
    pub fn contents(&mut self) {
        let document = self.document;
        if !document.has_contents() {
            return;
        }
        self.paragraph("Part", &self.run(&document.words.contents));
        let last = document.chapters.len().saturating_sub(1);
        for (i, chapter) in document.chapters.iter().enumerate() {
            if let Some(part) = chapter.part.as_ref().filter(|_| i > 0) {
                self.paragraph("Part", &self.run(part));
            }
            let mut inner = String::new();
            if i == 0 {
                inner.push_str(r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \o "1-1" \h \z \u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>"#);
            }
            inner.push_str(&self.link(&chapter.id, &chapter.title));
            if i == last {
                inner.push_str(r#"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#);
            }
            self.paragraph("TOC1", &inner);
        }
    }

    pub fn chapter(&mut self, chapter: &Chapter) {
        let title = self.marked(&chapter.id, &self.run(&chapter.title));
        self.paragraph("Heading1", &title);
        if let Some(headline) = &chapter.headline {
            self.paragraph("Headline", &self.said(headline));
        }
        self.blocks(&chapter.blocks, 2);
    }

    pub fn colophon(&mut self) {
        self.paragraph("Notes", &self.run(&self.document.colophon));
    }

    pub fn blocks(&mut self, blocks: &[Block], level: usize) {
        for block in blocks {
            self.block(block, level);
        }
    }

    fn block(&mut self, block: &Block, level: usize) {
        match block {
            Block::Heading(text) => self.heading(level.max(2), &self.run(text)),
            Block::Paragraph(sentences) => self.paragraph("Normal", &self.all_said(sentences)),
            Block::SmallPrint(sentences) => self.paragraph("Notes", &self.all_said(sentences)),
            Block::List(items) => {
                for item in items {
                    self.paragraph("ListBullet", &self.said(item));
                }
            }
            Block::Findings(findings) => {
                for finding in findings {
                    let inner = format!(
                        "{}<w:r><w:br/></w:r>{}",
                        self.said(&finding.sentence),
                        self.link(&finding.chapter, &finding.link)
                    );
                    self.paragraph("ListNumber", &inner);
                }
            }
            Block::Tiles(tiles) => tiles.iter().for_each(|tile| self.tile(tile)),
            Block::Figure(figure) => self.figure(figure),
            Block::Table(table) => self.table(table),
            Block::Folded { id, summary, blocks } => {
                let summary = self.marked(id, &self.run(summary));
                self.heading((level + 1).min(3), &summary);
                self.blocks(blocks, level + 1);
            }
            Block::Lines(lines) => lines.iter().for_each(|line| self.line(line)),
            Block::Absent(sentence) => self.paragraph("Notes", &self.run(&sentence.text)),
            Block::Facts(facts) => self.facts(facts),
            Block::Own(own) => self.own(own),
        }
    }

    fn line(&mut self, line: &CheckLine) {
        let state = match &line.state {
            LineState::Met { chapter, link } => self.link(chapter, link),
            LineState::Waived(words) | LineState::Open(words) => self.run(words),
        };
        let said = self.run(&format!("{} {}", line.state.sign(), line.text));
        self.paragraph("Normal", &format!("{said}<w:r><w:br/></w:r>{state}"));
    }

    /// The analyst's own words; what has changed under them first.
    fn own(&mut self, own: &OwnText) {
        if let Some(warning) = &own.warning {
            self.paragraph("Notice", &self.run(warning));
        }
        for part in &own.parts {
            match part {
                OwnPart::Paragraph(spans) => self.paragraph("Normal", &self.dressed(spans)),
                OwnPart::List(items) => {
                    for item in items {
                        self.paragraph("ListBullet", &self.dressed(item));
                    }
                }
            }
        }
    }

    fn dressed(&self, spans: &[Span]) -> String {
        let run = |span: &Span| {
            let bold = if span.bold { "<w:b/><w:bCs/>" } else { "" };
            let text = escape(&span.text);
            let side = self.side();
            match &span.link {
                None => {
                    format!(r#"<w:r><w:rPr>{bold}{side}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>"#)
                }
                Some(address) => format!(
                    r#"<w:fldSimple w:instr="{}"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/>{bold}{side}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:fldSimple>"#,
                    escape(&format!(" HYPERLINK \"{}\" ", address.replace('"', "%22")))
                ),
            }
        };
        spans.iter().map(run).collect()
    }

    fn heading(&mut self, level: usize, inner: &str) {
        self.paragraph(&format!("Heading{level}"), inner);
    }

    fn tile(&mut self, tile: &Tile) {
        let side = self.side();
        let mut inner = format!(
            r#"<w:r><w:rPr><w:rStyle w:val="Number"/>{side}</w:rPr><w:t xml:space="preserve">{}</w:t></w:r>"#,
            escape(&tile.number)
        );
        inner.push_str(&self.run(&format!("  {}", tile.label)));
        for line in &tile.lines {
            let _ = write!(inner, "<w:r><w:br/></w:r>{}", self.run(line));
        }
        self.paragraph("KeyNumber", &inner);
    }

    fn figure(&mut self, figure: &Figure) {
        let Some((place, picture)) = self
            .pictures
            .iter()
            .enumerate()
            .find(|(_, picture)| picture.id == figure.id)
        else {
            return;
        };
        let number = place + 1;
        let width = WIDTH * EMU;
        let height = width * i64::from(picture.height) / i64::from(picture.width);
        self.paragraph("Caption", &self.said(&figure.finding));
        self.paragraph("Notes", &self.run(&figure.subtitle));
        let alternative = escape(figure.chart.alternative());
        let name = escape(&figure.id);
        self.paragraph(
            "Picture",
            &format!(
                r#"<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{number}" name="{name}" descr="{alternative}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{number}" name="{name}" descr="{alternative}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture{number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"#
            ),
        );
        let mut foot = self.run(&format!("{} ", figure.foot.join(" ")));
        if let Some(id) = &figure.numbers {
            foot.push_str(&self.link(id, &self.document.words.numbers));
        }
        self.paragraph("Notes", &foot);
    }

    fn table(&mut self, table: &Table) {
        self.paragraph("Caption", &self.run(&table.caption));
        let count = table.columns.len().max(1) as i64;
        let first = if count <= 2 { WIDTH * 2 / 3 } else { WIDTH / 4 };
        let other = (WIDTH - first) / (count - 1).max(1);
        self.open_table(&escape(&table.caption));
        let _ = write!(self.xml, r#"<w:tblGrid><w:gridCol w:w="{first}"/>"#);
        for _ in 1..count {
            let _ = write!(self.xml, r#"<w:gridCol w:w="{other}"/>"#);
        }
        self.xml
            .push_str("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for column in &table.columns {
            self.cell(
                &column.label,
                Look {
                    quiet: true,
                    end: column.numeric,
                    ..Look::default()
                },
            );
        }
        self.xml.push_str("</w:tr>");
        for section in &table.sections {
            if let Some(label) = &section.label {
                self.xml.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
                self.cell(
                    label,
                    Look {
                        bold: true,
                        span: count as usize,
                        ..Look::default()
                    },
                );
                self.xml.push_str("</w:tr>");
            }
            for row in &section.rows {
                self.row(row, table);
            }
        }
        self.xml.push_str("</w:tbl>");
        self.paragraph("Notes", &self.run(&table.notes.join(" ")));
    }

    fn row(&mut self, row: &Row, table: &Table) {
        self.xml.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        let look = Look {
            bold: row.total,
            tint: row.total,
            ..Look::default()
        };
        self.cell(&row.label, look);
        let mut at = 1;
        for (cell, span) in row.spans() {
            let numeric = table.columns.get(at).is_some_and(|column| column.numeric);
            let text = match cell {
                TableCell::Marked { text, mark, .. } if *mark != Mark::None => {
                    format!("{} {text}", mark.sign())
                }
                cell => cell.text().to_owned(),
            };
            let hidden = matches!(cell, TableCell::Hidden(_));
            self.cell(
                &text,
                Look {
                    span,
                    quiet: hidden,
                    end: numeric && !hidden,
                    ..look
                },
            );
            at += span;
        }
        self.xml.push_str("</w:tr>");
    }

    fn facts(&mut self, facts: &[(String, String)]) {
        self.open_table("");
        let (first, other) = (WIDTH / 3, WIDTH * 2 / 3);
        let _ = write!(
            self.xml,
            r#"<w:tblGrid><w:gridCol w:w="{first}"/><w:gridCol w:w="{other}"/></w:tblGrid>"#
        );
        for (term, value) in facts {
            self.xml.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            self.cell(
                term,
                Look {
                    quiet: true,
                    ..Look::default()
                },
            );
            self.cell(value, Look::default());
            self.xml.push_str("</w:tr>");
        }
        self.xml.push_str("</w:tbl>");
        self.paragraph("Notes", "");
    }

    fn open_table(&mut self, caption: &str) {
        let side = if self.right_to_left { "<w:bidiVisual/>" } else { "" };
        let caption = match caption {
            "" => String::new(),
            caption => format!(r#"<w:tblCaption w:val="{caption}"/>"#),
        };
        let _ = write!(
            self.xml,
            r#"<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/>{side}<w:tblW w:w="{WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{caption}</w:tblPr>"#
        );
    }

    fn cell(&mut self, text: &str, look: Look) {
        let theme = Theme::print();
        let hex = |role: Role| theme.light(role).hex().trim_start_matches('#').to_owned();
        let mut cell = String::new();
        if look.span > 1 {
            let _ = write!(cell, r#"<w:gridSpan w:val="{}"/>"#, look.span);
        }
        if look.tint {
            let _ = write!(
                cell,
                r#"<w:shd w:val="clear" w:color="auto" w:fill="{}"/>"#,
                hex(Role::Tint)
            );
        }
        let mut run = String::new();
        if look.bold {
            run.push_str("<w:b/><w:bCs/>");
        }
        if look.quiet {
            let _ = write!(run, r#"<w:color w:val="{}"/>"#, hex(Role::Quiet));
        }
        run.push_str(self.side());
        let end = if look.end { r#"<w:jc w:val="end"/>"# } else { "" };
        let _ = write!(
            self.xml,
            r#"<w:tc><w:tcPr>{cell}</w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/>{end}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{}</w:t></w:r></w:p></w:tc>"#,
            escape(text)
        );
    }

    fn paragraph(&mut self, style: &str, inner: &str) {
        let _ = writeln!(
            self.xml,
            r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{inner}</w:p>"#
        );
    }

    fn run(&self, text: &str) -> String {
        format!(
            r#"<w:r><w:rPr>{}</w:rPr><w:t xml:space="preserve">{}</w:t></w:r>"#,
            self.side(),
            escape(text)
        )
    }

    /// A sentence; one that the program wrote wears a style of its own, by which Word finds them all.
    fn said(&self, sentence: &Sentence) -> String {
        let style = match sentence.generated {
            true => r#"<w:rStyle w:val="Generated"/>"#,
            false => "",
        };
        format!(
            r#"<w:r><w:rPr>{style}{}</w:rPr><w:t xml:space="preserve">{}</w:t></w:r>"#,
            self.side(),
            escape(&sentence.text)
        )
    }

    fn all_said(&self, sentences: &[Sentence]) -> String {
        let all: Vec<String> = sentences.iter().map(|sentence| self.said(sentence)).collect();
        all.join(&self.run(" "))
    }

    /// Letters of a right-to-left script take a font and a size of their own.
    fn side(&self) -> &'static str {
        if self.right_to_left { "<w:rtl/>" } else { "" }
    }

    fn marked(&self, id: &str, inner: &str) -> String {
        match self.bookmarks.get(id) {
            Some(number) => format!(
                r#"<w:bookmarkStart w:id="{number}" w:name="part{number}"/>{inner}<w:bookmarkEnd w:id="{number}"/>"#
            ),
            None => inner.to_owned(),
        }
    }

    fn link(&self, to: &str, text: &str) -> String {
        match self.bookmarks.get(to) {
            Some(number) => format!(
                r#"<w:hyperlink w:anchor="part{number}" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/>{}</w:rPr><w:t xml:space="preserve">{}</w:t></w:r></w:hyperlink>"#,
                self.side(),
                escape(text)
            ),
            None => self.run(text),
        }
    }
}

/// How a cell is set.
#[derive(Clone, Copy, Default)]
struct Look {
    span: usize,
    bold: bool,
    quiet: bool,
    tint: bool,
    /// Set against the end of the line, as numbers are.
    end: bool,
}
