//! The document as one self-contained page: style and figures inside, no script.

use std::fmt::Write as _;

use super::document::{
    Block, Chapter, CheckLine, Document, Figure, LineState, Mark, OwnPart, OwnText, Row, Sentence, Span,
    Table, TableCell, TableKind, Tile,
};
use crate::charts::{Theme, Width, draw, escape};

const STYLE: &str = include_str!("../../reports/style/assessment.css");

/// The page. Landmarks, headings in order, a caption for every table, an alternative for every figure.
pub fn html(document: &Document) -> String {
    let language = &document.language;
    let theme = Theme::default();
    let mut out = String::with_capacity(400_000);
    let direction = language.direction().attribute();
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{} · {}</title>\n<style>\n{}{}\n{STYLE}</style>\n</head>\n<body>\n",
        language.tag(),
        escape(&document.title),
        escape(&document.publisher),
        theme.css(),
        Theme::figure_css(),
    );
    let page = Page {
        document,
        theme: &theme,
    };
    page.cover(&mut out);
    page.contents(&mut out);
    out.push_str("<main id=\"main\">\n");
    page.blocks(&document.front, 2, &mut out);
    for chapter in &document.chapters {
        page.chapter(chapter, &mut out);
    }
    let _ = write!(
        out,
        "</main>\n<footer><p>{}</p></footer>\n</body>\n</html>\n",
        escape(&document.colophon)
    );
    out
}

struct Page<'a> {
    document: &'a Document,
    theme: &'a Theme,
}

impl Page<'_> {
    fn cover(&self, out: &mut String) {
        let document = self.document;
        let _ = write!(
            out,
            "<a class=\"skip\" href=\"#main\">{}</a>\n<header class=\"cover\">\n{MOTIF}",
            escape(&document.words.skip)
        );
        if let Some(notice) = &document.notice {
            let _ = writeln!(out, "<p class=\"notice\">{}</p>", escape(notice));
        }
        let _ = write!(
            out,
            "<p class=\"publisher\">{}</p>\n<h1>{}</h1>\n<p class=\"period\">{}</p>\n</header>\n",
            escape(&document.publisher),
            escape(&document.title),
            escape(&document.period)
        );
    }

    fn contents(&self, out: &mut String) {
        if !self.document.has_contents() {
            return;
        }
        let label = escape(&self.document.words.contents);
        let _ = write!(
            out,
            "<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">{label}</h2>\n<ol>\n"
        );
        for chapter in &self.document.chapters {
            if let Some(part) = &chapter.part {
                let _ = writeln!(out, "<li class=\"part\">{}</li>", escape(part));
            }
            let _ = writeln!(
                out,
                "<li><a href=\"#{}\">{}</a></li>",
                chapter.id,
                escape(&chapter.title)
            );
        }
        out.push_str("</ol>\n</nav>\n");
    }

    fn chapter(&self, chapter: &Chapter, out: &mut String) {
        let id = &chapter.id;
        let _ = writeln!(
            out,
            "<section id=\"{id}\" class=\"chapter\" aria-labelledby=\"{id}-title\">"
        );
        let _ = writeln!(out, "<h2 id=\"{id}-title\">{}</h2>", escape(&chapter.title));
        if let Some(headline) = &chapter.headline {
            let _ = writeln!(
                out,
                "<p class=\"headline\"{}>{}</p>",
                source(headline),
                escape(&headline.text)
            );
        }
        self.blocks(&chapter.blocks, 3, out);
        out.push_str("</section>\n");
    }

    fn blocks(&self, blocks: &[Block], level: usize, out: &mut String) {
        for block in blocks {
            self.block(block, level, out);
        }
    }

    fn block(&self, block: &Block, level: usize, out: &mut String) {
        match block {
            Block::Heading(text) => {
                let _ = writeln!(out, "<h{level}>{}</h{level}>", escape(text));
            }
            Block::Paragraph(sentences) => {
                let _ = writeln!(out, "<p>{}</p>", spans(sentences));
            }
            Block::SmallPrint(sentences) => {
                let _ = writeln!(out, "<p class=\"small\">{}</p>", spans(sentences));
            }
            Block::List(items) => {
                out.push_str("<ul>\n");
                for item in items {
                    let _ = writeln!(out, "<li{}>{}</li>", source(item), escape(&item.text));
                }
                out.push_str("</ul>\n");
            }
            Block::Findings(findings) => {
                out.push_str("<ol class=\"findings\">\n");
                for finding in findings {
                    let _ = writeln!(
                        out,
                        "<li><p{}>{}</p><a href=\"#{}\">{}</a></li>",
                        source(&finding.sentence),
                        escape(&finding.sentence.text),
                        finding.chapter,
                        escape(&finding.link)
                    );
                }
                out.push_str("</ol>\n");
            }
            Block::Own(own) => own_html(own, out),
            Block::Tiles(tiles) => tiles_html(tiles, out),
            Block::Figure(figure) => self.figure(figure, out),
            Block::Table(table) => self.table(table, out),
            Block::Folded { id, summary, blocks } => {
                let _ = writeln!(
                    out,
                    "<details id=\"{id}\">\n<summary>{}</summary>",
                    escape(summary)
                );
                self.blocks(blocks, level + 1, out);
                out.push_str("</details>\n");
            }
            Block::Lines(lines) => lines_html(lines, out),
            Block::Absent(sentence) => {
                let _ = writeln!(
                    out,
                    "<p class=\"absent\"{}>{}</p>",
                    source(sentence),
                    escape(&sentence.text)
                );
            }
            Block::Facts(facts) => {
                out.push_str("<dl class=\"facts\">\n");
                for (term, value) in facts {
                    let _ = writeln!(
                        out,
                        "<div><dt>{}</dt><dd>{}</dd></div>",
                        escape(term),
                        escape(value)
                    );
                }
                out.push_str("</dl>\n");
            }
        }
    }

    fn figure(&self, figure: &Figure, out: &mut String) {
        let Figure {
            id,
            finding,
            subtitle,
            chart,
            ..
        } = figure;
        let _ = write!(
            out,
            "<figure id=\"{id}\">\n<figcaption><strong{}>{}</strong> <span>{}</span></figcaption>\n",
            source(finding),
            escape(&finding.text),
            escape(subtitle)
        );
        out.push_str(&draw(chart, Width::Wide, self.theme).inline(&format!("{id}-wide"), "wide"));
        out.push_str(&draw(chart, Width::Narrow, self.theme).inline(&format!("{id}-narrow"), "narrow"));
        let mut foot: Vec<String> = figure.foot.iter().map(|line| escape(line)).collect();
        if let Some(id) = &figure.numbers {
            foot.push(format!(
                "<a href=\"#{id}\">{}</a>",
                escape(&self.document.words.numbers)
            ));
        }
        if !foot.is_empty() {
            let _ = write!(out, "\n<p class=\"foot\">{}</p>", foot.join(" "));
        }
        out.push_str("\n</figure>\n");
    }

    fn table(&self, table: &Table, out: &mut String) {
        let id = &table.id;
        let (class, columns) = match table.kind {
            TableKind::Plain => ("table", String::new()),
            TableKind::Heat => (
                "table heat",
                format!(" style=\"--columns:{}\"", table.columns.len() - 1),
            ),
        };
        let _ = write!(
            out,
            "<div class=\"{class}\" role=\"region\" aria-labelledby=\"{id}-caption\" tabindex=\"0\">\n<table id=\"{id}\"{columns}>\n<caption id=\"{id}-caption\">{}</caption>\n<thead><tr>",
            escape(&table.caption)
        );
        for column in &table.columns {
            let class = if column.numeric { " class=\"number\"" } else { "" };
            let _ = write!(
                out,
                "<th scope=\"col\"{class}><span>{}</span></th>",
                escape(&column.label)
            );
        }
        out.push_str("</tr></thead>\n");
        for section in &table.sections {
            out.push_str("<tbody>\n");
            if let Some(label) = &section.label {
                let _ = writeln!(
                    out,
                    "<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"{}\"><span>{}</span></th></tr>",
                    table.columns.len(),
                    escape(label)
                );
            }
            for row in &section.rows {
                out.push_str(if row.total { "<tr class=\"total\">" } else { "<tr>" });
                let _ = write!(out, "<th scope=\"row\">{}</th>", escape(&row.label));
                cells(row, out);
                out.push_str("</tr>\n");
            }
            out.push_str("</tbody>\n");
        }
        out.push_str("</table>\n</div>\n");
        if !table.notes.is_empty() {
            let _ = writeln!(out, "<p class=\"notes\">{}</p>", escape(&table.notes.join(" ")));
        }
    }
}

fn cells(row: &Row, out: &mut String) {
    for (cell, span) in row.spans() {
        match cell {
            TableCell::Hidden(words) => {
                let across = if span > 1 {
                    format!(" colspan=\"{span}\"")
                } else {
                    String::new()
                };
                let _ = write!(out, "<td class=\"hidden\"{across}>{}</td>", escape(words));
            }
            TableCell::Text(text) => {
                let _ = write!(out, "<td>{}</td>", escape(text));
            }
            TableCell::Number { text, .. } | TableCell::Range(text) => {
                let _ = write!(out, "<td class=\"number\">{}</td>", escape(text));
            }
            TableCell::Empty => out.push_str("<td></td>"),
            TableCell::Marked { text, mark, words } => {
                let sign = mark.sign();
                let class = match mark {
                    Mark::Worse => "worse",
                    Mark::Better => "better",
                    Mark::None => "",
                };
                if sign.is_empty() {
                    let _ = write!(out, "<td class=\"number\">{}</td>", escape(text));
                } else {
                    let _ = write!(
                        out,
                        "<td class=\"number {class}\"><span aria-hidden=\"true\">{sign}</span> {}<span class=\"unseen\"> {}</span></td>",
                        escape(text),
                        escape(words)
                    );
                }
            }
        }
    }
}

fn tiles_html(tiles: &[Tile], out: &mut String) {
    out.push_str("<ul class=\"tiles\">\n");
    for tile in tiles {
        let class = if tile.main { " class=\"main\"" } else { "" };
        let _ = write!(
            out,
            "<li{class}><strong>{}</strong><span class=\"label\">{}</span>",
            escape(&tile.number),
            escape(&tile.label)
        );
        for line in &tile.lines {
            let _ = write!(out, "<span class=\"line\">{}</span>", escape(line));
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}

fn lines_html(lines: &[CheckLine], out: &mut String) {
    out.push_str("<ul class=\"lines\">\n");
    for line in lines {
        let (class, state) = match &line.state {
            LineState::Met { chapter, link } => {
                ("met", format!("<a href=\"#{chapter}\">{}</a>", escape(link)))
            }
            LineState::Waived(words) => ("waived", format!("<em>{}</em>", escape(words))),
            LineState::Open(words) => ("open", format!("<strong>{}</strong>", escape(words))),
        };
        let _ = writeln!(
            out,
            "<li class=\"{class}\"><span class=\"sign\" aria-hidden=\"true\">{}</span><span>{}</span>{state}</li>",
            line.state.sign(),
            escape(&line.text)
        );
    }
    out.push_str("</ul>\n");
}

/// The analyst's own words; what has changed under them first.
fn own_html(own: &OwnText, out: &mut String) {
    if let Some(warning) = &own.warning {
        let _ = writeln!(out, "<p class=\"notice\">{}</p>", escape(warning));
    }
    for part in &own.parts {
        match part {
            OwnPart::Paragraph(words) => {
                let _ = writeln!(out, "<p data-own>{}</p>", dressed(words));
            }
            OwnPart::List(items) => {
                out.push_str("<ul data-own>\n");
                for item in items {
                    let _ = writeln!(out, "<li>{}</li>", dressed(item));
                }
                out.push_str("</ul>\n");
            }
        }
    }
}

fn dressed(words: &[Span]) -> String {
    let dressed = |span: &Span| {
        let text = escape(&span.text);
        let text = match span.bold {
            true => format!("<strong>{text}</strong>"),
            false => text,
        };
        match &span.link {
            Some(address) => format!("<a href=\"{}\">{text}</a>", escape(address)),
            None => text,
        }
    };
    words.iter().map(dressed).collect()
}

/// Sentences one after the other, each saying whether the program wrote it.
fn spans(sentences: &[Sentence]) -> String {
    let all: Vec<String> = sentences
        .iter()
        .map(|sentence| match sentence.generated {
            true => format!("<span data-generated>{}</span>", escape(&sentence.text)),
            false => escape(&sentence.text),
        })
        .collect();
    all.join(" ")
}

fn source(sentence: &Sentence) -> &'static str {
    if sentence.generated { " data-generated" } else { "" }
}

/// The cover's motif: families as dots, what we know of them as lines.
const MOTIF: &str = include_str!("../../reports/style/motif.svg");
