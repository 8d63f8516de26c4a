//! The assessment in two pages.

use super::sheet::without_numbers;
use super::{framed, next, only_chapter};
use crate::report::assessment::{across, front};
use crate::report::document::{Block, Document, Layout};
use crate::report::findings::Findings;
use crate::report::say::Say;

/// Five findings, what families worry about most, who answered, what happens next.
pub fn summary(findings: &Findings, say: &Say<'_>) -> Document {
    let mut blocks = front::findings_and_who(findings, say);
    if let Some(list) = findings.lists.iter().find(|list| list.ranked) {
        blocks.push(Block::Heading(list.label.clone()));
        blocks.extend(across::list_figure(list, findings, say).map(without_numbers));
    }
    blocks.extend(next(findings, say));
    let title = say.with("brief-summary", &[("title", &say.word("report-title"))]);
    framed(findings, say, title, Layout::Brief, only_chapter(None, blocks))
}
