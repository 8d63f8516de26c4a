//! The styles a Word user finds and may change: one place for the look of the whole file.

use std::fmt::Write as _;

use crate::charts::{Role, Theme};
use crate::language::{Direction, Language};

/// A paragraph style: its id and name, the one it builds on, what it says of paragraphs and of runs.
struct Style {
    id: &'static str,
    name: &'static str,
    next: &'static str,
    paragraph: String,
    run: String,
}

const SANS: &str = r#"<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Microsoft YaHei"/>"#;

/// `word/styles.xml`.
pub fn styles(language: &Language) -> String {
    let theme = Theme::print();
    let hex = |role: Role| theme.light(role).hex().trim_start_matches('#').to_owned();
    let (ink, accent, quiet, rule, caution) = (
        hex(Role::Ink),
        hex(Role::Accent),
        hex(Role::Quiet),
        hex(Role::Rule),
        hex(Role::Caution),
    );
    let tag = language.tag();
    let region = match tag {
        "zh-Hant" => "zh-TW",
        "zh-Hans" => "zh-CN",
        other => other,
    };
    let sides = if language.direction() == Direction::RightToLeft {
        "<w:bidi/>"
    } else {
        ""
    };
    let head = |level: u32, size: u32, before: u32| Style {
        id: ["Heading1", "Heading2", "Heading3"][level as usize - 1],
        name: ["heading 1", "heading 2", "heading 3"][level as usize - 1],
        next: "Normal",
        paragraph: format!(
            r#"<w:keepNext/><w:keepLines/>{}<w:spacing w:before="{before}" w:after="120" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="{}"/>"#,
            if level == 1 { "<w:pageBreakBefore/>" } else { "" },
            level - 1
        ),
        run: format!(r#"{SANS}<w:b/><w:bCs/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>"#),
    };
    let text = |id, name, paragraph: &str, run: String| Style {
        id,
        name,
        next: "Normal",
        paragraph: paragraph.to_owned(),
        run,
    };
    let size =
        |half: u32, rest: &str| format!(r#"{SANS}{rest}<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>"#);
    let coloured = |hex: &str| format!(r#"<w:color w:val="{hex}"/>"#);
    let bold = "<w:b/><w:bCs/>";
    let styles = [
        text(
            "Title",
            "Title",
            r#"<w:spacing w:before="60" w:after="120" w:line="240" w:lineRule="auto"/>"#,
            size(60, bold),
        ),
        text(
            "Subtitle",
            "Subtitle",
            r#"<w:spacing w:after="60"/>"#,
            size(22, &coloured(&quiet)),
        ),
        head(1, 40, 0),
        head(2, 26, 360),
        head(3, 22, 240),
        text(
            "Headline",
            "Headline",
            r#"<w:spacing w:after="240" w:line="340" w:lineRule="exact"/>"#,
            r#"<w:sz w:val="26"/><w:szCs w:val="26"/>"#.to_owned(),
        ),
        text(
            "KeyNumber",
            "Key number",
            r#"<w:spacing w:before="60" w:after="60"/>"#,
            size(20, ""),
        ),
        text(
            "Caption",
            "caption",
            r#"<w:keepNext/><w:spacing w:before="240" w:after="60"/>"#,
            size(21, bold),
        ),
        text(
            "Picture",
            "Picture",
            r#"<w:keepNext/><w:spacing w:after="40" w:line="240" w:lineRule="auto"/>"#,
            String::new(),
        ),
        text(
            "Notes",
            "Notes",
            r#"<w:spacing w:after="120" w:line="220" w:lineRule="exact"/>"#,
            size(17, &coloured(&quiet)),
        ),
        text(
            "Notice",
            "Notice",
            &format!(
                r#"<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="{caution}"/></w:pBdr><w:spacing w:before="240" w:after="240"/>"#
            ),
            size(19, &coloured(&caution)),
        ),
        text(
            "TableText",
            "Table text",
            r#"<w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/>"#,
            size(17, ""),
        ),
        text("TOC1", "toc 1", r#"<w:spacing w:after="60"/>"#, size(20, "")),
        text(
            "Part",
            "Part",
            r#"<w:keepNext/><w:spacing w:before="180" w:after="60"/>"#,
            size(17, &coloured(&quiet)),
        ),
        text("Header", "header", "", size(16, &coloured(&quiet))),
        text("Footer", "footer", "", size(16, &coloured(&quiet))),
        text(
            "ListBullet",
            "List Bullet",
            r#"<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="80"/>"#,
            String::new(),
        ),
        text(
            "ListNumber",
            "List Number",
            r#"<w:numPr><w:numId w:val="2"/></w:numPr><w:spacing w:after="120"/>"#,
            String::new(),
        ),
    ];
    let mut out = format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Arial" w:eastAsia="SimSun"/><w:color w:val="{ink}"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="{region}" w:eastAsia="{region}" w:bidi="{region}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="290" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>{sides}</w:pPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="{accent}"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Generated"><w:name w:val="Generated sentence"/><w:rPr><w:u w:val="dotted" w:color="{rule}"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Number"><w:name w:val="Number"/><w:rPr>{SANS}<w:b/><w:bCs/><w:color w:val="{accent}"/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style>
"#
    );
    for Style {
        id,
        name,
        next,
        paragraph,
        run,
    } in styles
    {
        // The order of a paragraph's properties is fixed: what a style keeps and numbers, then its side, then its spacing.
        let split = paragraph.find("<w:spacing").unwrap_or(paragraph.len());
        let (before, after) = paragraph.split_at(split);
        let _ = writeln!(
            out,
            r#"<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:next w:val="{next}"/><w:qFormat/><w:pPr>{before}{sides}{after}</w:pPr><w:rPr>{run}</w:rPr></w:style>"#
        );
    }
    let _ = write!(
        out,
        r#"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="{rule}"/><w:insideH w:val="single" w:sz="4" w:color="{rule}"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:color="{quiet}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>
</w:styles>"#
    );
    out
}

/// `word/numbering.xml`: bullets, and numbers.
pub const NUMBERING: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="start"/><w:pPr><w:ind w:start="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/><w:lvlJc w:val="start"/><w:pPr><w:ind w:start="480" w:hanging="480"/></w:pPr><w:rPr><w:b/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>"#;
