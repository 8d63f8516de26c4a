//! The parts of the file, packed with a fixed date.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::block::Body;
use super::style::{NUMBERING, styles};
use crate::charts::escape;
use crate::report::Document;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const WORD: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;
const PART: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The whole file.
pub fn pack(document: &Document, body: Body<'_>) -> zip::result::ZipResult<Vec<u8>> {
    let pictures = body.pictures.len();
    let parts = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", package_relations()),
        ("docProps/core.xml", properties(document)),
        ("word/document.xml", main(&body.xml)),
        ("word/styles.xml", styles(&document.language)),
        ("word/numbering.xml", NUMBERING.to_owned()),
        (
            "word/settings.xml",
            format!(
                r#"{HEAD}<w:settings {WORD}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>"#
            ),
        ),
        ("word/header1.xml", header(document)),
        ("word/footer1.xml", footer(document)),
        ("word/_rels/document.xml.rels", relations(pictures)),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::DEFAULT);
    for (path, text) in parts {
        zip.start_file(path, options)?;
        zip.write_all(text.as_bytes())?;
    }
    // A picture is packed already.
    let as_is = options.compression_method(CompressionMethod::Stored);
    for (number, picture) in (1..).zip(body.pictures) {
        zip.start_file(format!("word/media/picture{number}.png"), as_is)?;
        zip.write_all(&picture.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn content_types() -> String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    format!(
        r#"{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="{word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{word}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="{word}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="{word}.settings+xml"/><Override PartName="/word/header1.xml" ContentType="{word}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="{word}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#
    )
}

fn package_relations() -> String {
    format!(
        r#"{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{PART}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#
    )
}

fn relations(pictures: usize) -> String {
    let mut all = String::new();
    for (id, kind) in ["styles", "numbering", "settings"].iter().enumerate() {
        all.push_str(&format!(
            r#"<Relationship Id="part{id}" Type="{PART}/{kind}" Target="{kind}.xml"/>"#
        ));
    }
    for kind in ["header", "footer"] {
        all.push_str(&format!(
            r#"<Relationship Id="{kind}" Type="{PART}/{kind}" Target="{kind}1.xml"/>"#
        ));
    }
    for number in 1..=pictures {
        all.push_str(&format!(
            r#"<Relationship Id="picture{number}" Type="{PART}/image" Target="media/picture{number}.png"/>"#
        ));
    }
    format!(
        r#"{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{all}</Relationships>"#
    )
}

fn properties(document: &Document) -> String {
    format!(
        r#"{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:description>{}</dc:description><dc:language>{}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{date}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{date}T00:00:00Z</dcterms:modified></cp:coreProperties>"#,
        escape(&document.title),
        escape(&document.publisher),
        escape(&document.colophon),
        document.language.tag(),
        date = escape(&document.date),
    )
}

fn main(body: &str) -> String {
    format!(
        r#"{HEAD}<w:document {WORD} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>{body}<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1300" w:left="1440" w:header="720" w:footer="600" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>"#
    )
}

/// The chapter of the page.
fn header(document: &Document) -> String {
    format!(
        r#"{HEAD}<w:hdr {WORD}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{}<w:r><w:t xml:space="preserve"> · {}</w:t></w:r></w:p></w:hdr>"#,
        field(r#"STYLEREF "heading 1""#),
        escape(&document.title)
    )
}

/// "Page n of m", with fields in the places of the numbers.
fn footer(document: &Document) -> String {
    let words = escape(&document.words.page);
    let run = |text: &str| format!(r#"<w:r><w:t xml:space="preserve">{text}</w:t></w:r>"#);
    let words = run(&words)
        .replace(
            "&lt;n&gt;",
            &format!("</w:t></w:r>{}<w:r><w:t xml:space=\"preserve\">", field("PAGE")),
        )
        .replace(
            "&lt;m&gt;",
            &format!(
                "</w:t></w:r>{}<w:r><w:t xml:space=\"preserve\">",
                field("NUMPAGES")
            ),
        );
    format!(
        r#"{HEAD}<w:ftr {WORD}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{}{words}</w:p></w:ftr>"#,
        run(&format!("{} · ", escape(&document.publisher)))
    )
}

fn field(instruction: &str) -> String {
    format!(
        r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t></w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"#,
        escape(instruction)
    )
}
