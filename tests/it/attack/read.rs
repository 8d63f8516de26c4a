//! Reads published files, and only those: tables of every format as rows of texts.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::sync::LazyLock;

use calamine::{Data, Reader, Xlsx};
use chna::report::ReleaseFile;
use regex::Regex;

pub const HIDDEN: &str = "too few to show";
/// The row that stands under all groups.
pub const EVERYONE: &str = "Overall";

/// One row of a published table, wherever it was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    /// `csv`, `html`, `docx`, `xlsx`.
    pub format: &'static str,
    pub table: String,
    pub section: String,
    pub label: String,
    pub cells: Vec<String>,
}

/// Every row of every table of a release.
pub fn lines(files: &[ReleaseFile]) -> Vec<Line> {
    let mut all = Vec::new();
    // Captions name a table where its id is not written.
    let mut captions = BTreeMap::new();
    for file in files {
        if let Some(name) = file.path.strip_prefix("tables/") {
            csv_lines(name.trim_end_matches(".csv"), &file.bytes, &mut all);
        } else if file.path.ends_with(".html") {
            html_lines(std::str::from_utf8(&file.bytes).unwrap(), &mut captions, &mut all);
        }
    }
    for file in files {
        if file.path.ends_with(".docx") {
            word_lines(&file.bytes, &captions, &mut all);
        } else if file.path.ends_with(".xlsx") {
            sheet_lines(&file.bytes, &captions, &mut all);
        }
    }
    all
}

pub fn records(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .has_headers(false)
        .from_reader(bytes);
    let rows = reader.records();
    rows.map(|row| row.unwrap().iter().map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

fn csv_lines(table: &str, bytes: &[u8], all: &mut Vec<Line>) {
    let rows = records(bytes);
    let sectioned = rows[0][0].is_empty();
    all.extend(rows.into_iter().skip(1).map(|mut row| Line {
        format: "csv",
        table: table.to_owned(),
        section: if sectioned { row.remove(0) } else { String::new() },
        label: row.remove(0),
        cells: row,
    }));
}

fn plain(text: &str) -> String {
    static TAGS: LazyLock<Regex> = LazyLock::new(|| Regex::new("<[^>]*>").unwrap());
    let text = TAGS.replace_all(text, "");
    let pairs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    pairs
        .iter()
        .fold(text.into_owned(), |text, (from, to)| text.replace(from, to))
        .trim()
        .to_owned()
}

fn html_lines(page: &str, captions: &mut BTreeMap<String, String>, all: &mut Vec<Line>) {
    let caption = Regex::new("(?s)<caption[^>]*>(.*?)</caption>").unwrap();
    let part = Regex::new(r#"(?s)<tr( class="[a-z]+")?>(.*?)</tr>"#).unwrap();
    let head = Regex::new(r#"(?s)<th scope="row(?:group)?"[^>]*>(.*?)</th>"#).unwrap();
    let cell = Regex::new("(?s)<td[^>]*>(.*?)</td>").unwrap();
    for table in page.split("<table id=\"").skip(1) {
        let id = table.split('"').next().unwrap();
        let body = table.split("</table>").next().unwrap();
        captions.insert(plain(&caption.captures(body).unwrap()[1]), id.to_owned());
        let mut section = String::new();
        for row in part.captures_iter(body) {
            let Some(label) = head.captures(&row[2]).map(|found| plain(&found[1])) else {
                continue;
            };
            if row[2].contains("scope=\"rowgroup\"") {
                section = label;
                continue;
            }
            if row.get(1).is_some_and(|class| class.as_str().contains("total")) {
                section = String::new();
            }
            all.push(Line {
                format: "html",
                table: id.to_owned(),
                section: section.clone(),
                label,
                cells: cell
                    .captures_iter(&row[2])
                    .map(|found| plain(&found[1]))
                    .collect(),
            });
        }
    }
}

fn word_lines(docx: &[u8], captions: &BTreeMap<String, String>, all: &mut Vec<Line>) {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut text = String::new();
    let mut main = archive.by_name("word/document.xml").unwrap();
    main.read_to_string(&mut text).unwrap();
    let tree = roxmltree::Document::parse(&text).unwrap();
    let named = |node: &roxmltree::Node<'_, '_>, name: &str| node.tag_name().name() == name;
    for table in tree.descendants().filter(|node| named(node, "tbl")) {
        let caption = table.descendants().find(|node| named(node, "tblCaption"));
        let caption = caption
            .and_then(|node| node.attributes().next())
            .map(|it| it.value());
        let Some(id) = caption.and_then(|caption| captions.get(caption)) else {
            continue;
        };
        let mut section = String::new();
        for row in table.children().filter(|node| named(node, "tr")).skip(1) {
            let texts = row.children().filter(|node| named(node, "tc")).map(|cell| {
                let parts = cell.descendants().filter(|node| named(node, "t"));
                parts.filter_map(|node| node.text()).collect::<String>()
            });
            let mut texts: Vec<String> = texts.collect();
            let label = texts.remove(0);
            match texts.is_empty() {
                true => section = label,
                false => all.push(Line {
                    format: "docx",
                    table: id.clone(),
                    section: section.clone(),
                    label,
                    cells: texts,
                }),
            }
        }
    }
}

fn sheet_lines(xlsx: &[u8], captions: &BTreeMap<String, String>, all: &mut Vec<Line>) {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(xlsx.to_vec())).unwrap();
    for (_, sheet) in book.worksheets() {
        let rows: Vec<&[Data]> = sheet.rows().collect();
        let Some(id) = rows.first().and_then(|row| captions.get(&row[0].to_string())) else {
            continue;
        };
        let mut section = String::new();
        for row in rows.iter().skip(3).filter(|row| !row[0].to_string().is_empty()) {
            let cells: Vec<String> = row[1..].iter().map(in_words).collect();
            match cells.iter().all(String::is_empty) {
                true => section = row[0].to_string(),
                false => all.push(Line {
                    format: "xlsx",
                    table: id.clone(),
                    section: section.clone(),
                    label: row[0].to_string(),
                    cells,
                }),
            }
        }
    }
}

/// A number as the other formats write it: counts whole, shares as percents.
fn in_words(cell: &Data) -> String {
    match cell {
        Data::Float(number) if *number < 1.0 && *number > 0.0 => format!("{:.0}%", number * 100.0),
        Data::Float(number) => format!("{number:.0}"),
        other => other.to_string(),
    }
}

/// A count, where the text is one.
pub fn count(text: &str) -> Option<f64> {
    text.replace(',', "").parse().ok()
}

/// What a share in whole percents leaves open.
pub fn percent(text: &str) -> Option<(f64, f64)> {
    if text.starts_with("<1%") {
        return Some((0.0, 0.005));
    }
    let whole: f64 = text.trim_end_matches('†').strip_suffix('%')?.parse().ok()?;
    Some(((whole - 0.5) / 100.0, (whole + 0.5) / 100.0))
}
