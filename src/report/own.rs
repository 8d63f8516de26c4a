//! An analyst's own words: a Markdown file each, with the passage it replaces or follows and what it was written against.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::document::{Block, Document, OwnPart, OwnText, Sentence, Span};
use super::findings::Findings;
use super::passage::{Change, Passage, passages, visit};
use super::say::Say;
use crate::instrument::Problem;
use crate::instrument::expression::did_you_mean;

/// One file.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnFile {
    pub path: PathBuf,
    /// The passage, by its id.
    pub passage: String,
    /// It stands in the place of the passage; else it follows.
    pub replaces: bool,
    /// The fingerprint of the passage it was written against.
    pub of: String,
    /// The passage as it read then, where it was kept.
    pub was: Option<String>,
    pub parts: Vec<OwnPart>,
}

/// Reads a file: a head between two lines of `---`, then paragraphs and lists with `**bold**` and `[links](https://…)`.
///
/// Everything else, HTML too, is text.
///
/// Errors: every problem of the head, with its line; R340 to R342.
pub fn parse(path: &Path, text: &str) -> Result<OwnFile, Vec<Problem>> {
    let error = |line: usize, code: &'static str, what: String, way_out: &str| {
        vec![Problem::error(path, line, code, what, way_out)]
    };
    let no_head = || {
        error(
            1,
            "R340",
            "the head is missing".to_owned(),
            "begin with a line `---`, then `replaces: ID` or `after: ID`, then `of: FINGERPRINT`, then `---`; `chna report --passages` lists both",
        )
    };
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    if lines.next().map(str::trim_end) != Some("---") {
        return Err(no_head());
    }
    let mut head: BTreeMap<&str, (usize, String)> = BTreeMap::new();
    let mut problems = Vec::new();
    let mut body_from = None;
    for (at, line) in lines.by_ref().enumerate() {
        let number = at + 2;
        if line.trim_end() == "---" {
            body_from = Some(number);
            break;
        }
        match line.split_once(':') {
            Some((key @ ("replaces" | "after" | "of" | "was"), value)) => {
                head.insert(key, (number, value.trim().to_owned()));
            }
            _ if line.trim().is_empty() => {}
            _ => problems.extend(error(
                number,
                "R341",
                format!("\"{line}\" is no line of the head"),
                "write replaces, after, of or was, then a colon and its value",
            )),
        }
    }
    if body_from.is_none() {
        return Err(no_head());
    }
    let place = match (head.get("replaces"), head.get("after")) {
        (Some((_, id)), None) => Some((id.clone(), true)),
        (None, Some((_, id))) => Some((id.clone(), false)),
        _ => {
            problems.extend(error(
                1,
                "R341",
                "the head names no passage, or two".to_owned(),
                "write either `replaces: ID` or `after: ID`; `chna report --passages` lists the ids",
            ));
            None
        }
    };
    let of = head.get("of").map(|(_, of)| of.clone()).unwrap_or_default();
    if of.is_empty() {
        problems.extend(error(
            1,
            "R342",
            "the head does not say which text it was written against".to_owned(),
            "write `of: ` and the fingerprint that `chna report --passages` prints beside the id",
        ));
    }
    let body: Vec<&str> = lines.collect();
    let parts = parts(&body.join("\n"));
    if parts.is_empty() {
        problems.extend(error(
            body_from.unwrap_or(1),
            "R341",
            "there is no text under the head".to_owned(),
            "write a paragraph, or remove the file",
        ));
    }
    match place {
        Some((passage, replaces)) if problems.is_empty() => Ok(OwnFile {
            path: path.to_owned(),
            passage,
            replaces,
            of,
            was: head
                .get("was")
                .map(|(_, was)| was.clone())
                .filter(|was| !was.is_empty()),
            parts,
        }),
        _ => Err(problems),
    }
}

/// Paragraphs and lists of a Markdown text.
fn parts(text: &str) -> Vec<OwnPart> {
    let mut parts: Vec<OwnPart> = Vec::new();
    let mut paragraph: Vec<&str> = Vec::new();
    let mut items: Vec<String> = Vec::new();
    for line in text.lines().chain([""]) {
        let trimmed = line.trim();
        let item = trimmed.strip_prefix("- ").or_else(|| trimmed.strip_prefix("* "));
        if (item.is_some() || trimmed.is_empty()) && !paragraph.is_empty() {
            parts.push(OwnPart::Paragraph(spans(&paragraph.join(" "))));
            paragraph.clear();
        }
        match item {
            Some(item) => items.push(item.to_owned()),
            None if trimmed.is_empty() => {
                if !items.is_empty() {
                    parts.push(OwnPart::List(items.iter().map(|item| spans(item)).collect()));
                    items.clear();
                }
            }
            // A line under an item goes on with it.
            None => match items.last_mut() {
                Some(last) => {
                    last.push(' ');
                    last.push_str(trimmed);
                }
                None => paragraph.push(trimmed),
            },
        }
    }
    parts
}

/// Addresses a reader may be sent to.
const SAFE: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

/// `**bold**` and `[words](address)`; a backslash makes the next sign a sign.
fn spans(text: &str) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::new();
    let mut plain = String::new();
    let mut bold = false;
    let mut rest = text;
    let flush = |plain: &mut String, bold: bool, out: &mut Vec<Span>| {
        if !plain.is_empty() {
            out.push(Span {
                text: std::mem::take(plain),
                bold,
                link: None,
            });
        }
    };
    while let Some(sign) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix('\\')
            && let Some(next) = after.chars().next().filter(char::is_ascii_punctuation)
        {
            plain.push(next);
            rest = &after[next.len_utf8()..];
        } else if let Some(after) = rest.strip_prefix("**")
            && (bold || after.contains("**"))
        {
            flush(&mut plain, bold, &mut out);
            bold = !bold;
            rest = after;
        } else if let Some((words, address, after)) = link(rest) {
            flush(&mut plain, bold, &mut out);
            out.push(Span {
                text: words.to_owned(),
                bold,
                link: Some(address.to_owned()),
            });
            rest = after;
        } else {
            plain.push(sign);
            rest = &rest[sign.len_utf8()..];
        }
    }
    flush(&mut plain, bold, &mut out);
    out
}

/// Words, address and what follows, where a text begins with a link to where a reader may be sent.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let (words, after) = text.strip_prefix('[')?.split_once("](")?;
    let (address, after) = after.split_once(')')?;
    let safe = SAFE.iter().any(|start| address.starts_with(start));
    let fits = safe && !words.contains('[') && !address.contains(char::is_whitespace);
    fits.then_some((words, address, after))
}

/// Puts own words into a document; gives a warning for each whose passage has changed since.
///
/// `draft`: what has changed is said in the document, too.
///
/// Errors: R341 where a sentence's words do not begin with one, R343 where two files replace one passage, R344 where there is no such passage; the document is then half done.
pub fn apply(
    document: &mut Document,
    findings: &Findings,
    files: &[OwnFile],
    draft: bool,
) -> Result<Vec<Problem>, Vec<Problem>> {
    if files.is_empty() {
        return Ok(Vec::new());
    }
    let known = passages(document, findings);
    let mut errors = Vec::new();
    for (at, file) in files.iter().enumerate() {
        if !known.iter().any(|passage| passage.id == file.passage) {
            let ids = known.iter().map(|passage| passage.id.as_str());
            let near = did_you_mean(&file.passage, ids);
            errors.push(Problem::error(
                &file.path,
                1,
                "R344",
                format!("this report has no passage \"{}\"{near}", file.passage),
                "name one that `chna report --passages` lists, or remove the file",
            ));
        }
        let is_sentence = |passage: &Passage| passage.id == file.passage && passage.is_sentence;
        if file.replaces && known.iter().any(is_sentence) && !begins_plainly(&file.parts) {
            errors.push(Problem::error(
                &file.path,
                1,
                "R341",
                format!(
                    "\"{}\" is one sentence, and the text does not begin with one",
                    file.passage
                ),
                "begin with a paragraph without bold words and links; more may follow it",
            ));
        }
        let first = files[..at]
            .iter()
            .find(|other| other.replaces && file.replaces && other.passage == file.passage);
        if let Some(first) = first {
            errors.push(Problem::error(
                &file.path,
                1,
                "R343",
                format!("{} replaces \"{}\" already", first.path.display(), file.passage),
                "join the two, or let one follow with `after:`",
            ));
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let language = document.language.clone();
    let say = Say::new(&language);
    let mut warnings = Vec::new();
    visit(document, findings, &mut |passage| {
        let mut change = Change::default();
        for file in files.iter().filter(|file| file.passage == passage.id) {
            let stale = file.of != passage.fingerprint();
            if stale {
                warnings.push(changed(file, passage));
            }
            let own = OwnText {
                parts: file.parts.clone(),
                warning: (stale && draft).then(|| {
                    say.with(
                        "report-own-changed",
                        &[
                            ("then", file.was.as_deref().unwrap_or("…")),
                            ("now", &passage.text),
                        ],
                    )
                }),
            };
            match file.replaces {
                true => change.instead = Some(own),
                false => change.after.push(own),
            }
        }
        change
    });
    confess(document, &say);
    Ok(warnings)
}

/// Whether the first part can stand where one plain sentence stood.
fn begins_plainly(parts: &[OwnPart]) -> bool {
    match parts.first() {
        Some(OwnPart::Paragraph(spans)) => spans.iter().all(|span| !span.bold && span.link.is_none()),
        _ => false,
    }
}

fn changed(file: &OwnFile, passage: &Passage) -> Problem {
    let was = file.was.as_deref().unwrap_or("a text that was not kept");
    Problem::warning(
        &file.path,
        1,
        "R345",
        format!(
            "the numbers under \"{}\" have changed since this was written: it was \"{was}\", it is \"{}\"",
            passage.id, passage.text
        ),
        format!(
            "read your words again, then write `of: {}`",
            passage.fingerprint()
        ),
    )
}

/// A document with own words no longer says that it has none.
fn confess(document: &mut Document, say: &Say<'_>) {
    let (untouched, edited) = (say.word("report-read-generated"), say.word("report-read-edited"));
    for block in &mut document.front {
        if let Block::List(items) = block {
            for item in items.iter_mut().filter(|item| item.text == untouched) {
                *item = Sentence::fixed(edited.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(String, bool, Option<String>)> {
        let spans = spans(text).into_iter();
        spans.map(|span| (span.text, span.bold, span.link)).collect()
    }

    #[test]
    fn bold_and_links_are_read_and_all_else_is_text() {
        let plain = |text: &str| (text.to_owned(), false, None);
        assert_eq!(
            shown("a **b** <i>c</i>"),
            [plain("a "), ("b".to_owned(), true, None), plain(" <i>c</i>")]
        );
        assert_eq!(shown("2 ** 3 \\*\\*x"), [plain("2 ** 3 **x")]);
        assert_eq!(
            shown("[us](https://x.org) and [bad](javascript:alert)"),
            [
                ("us".to_owned(), false, Some("https://x.org".to_owned())),
                plain(" and [bad](javascript:alert)")
            ]
        );
    }

    #[test]
    fn a_head_says_what_is_wrong_with_it() {
        let codes = |text: &str| -> Vec<&'static str> {
            let problems = parse(Path::new("a.md"), text).err().unwrap_or_default();
            problems.iter().map(|problem| problem.code).collect()
        };
        assert_eq!(codes("Hello"), ["R340"]);
        assert_eq!(codes("---\nreplaces: a\n"), ["R340"]);
        assert_eq!(codes("---\nreplaces: a\nafter: b\nof: 1\n---\nx"), ["R341"]);
        assert_eq!(codes("---\nreplaces: a\n---\nx"), ["R342"]);
        assert_eq!(codes("---\nreplace: a\nof: 1\n---\n"), ["R341", "R341", "R341"]);
        assert_eq!(
            codes("---\nreplaces: a\nof: 1\n---\nx\n\n- y\n  z\n- w\n"),
            [""; 0]
        );
    }
}
