//! "You said – we will": one page per priority, for families, in their language.

use super::Improvement;
use super::words::group;
use crate::language::{Language, Value, message};
use crate::plan::Entry;
use crate::plan::evidence::Group;
use crate::report::document::{Block, Document, Sentence};
use crate::report::say::{Say, whole};

/// What families said, what the hospital and its partners will do, how to have a say.
pub fn one_pager(inputs: &Improvement<'_>, priority: &Entry, language: &Language) -> Document {
    let say = Say::new(language);
    let need = priority.get("need");
    let mut document = inputs.frame(&say, inputs.topic(need), say.word("plan-page-title"));
    document.front.push(Block::Heading(say.word("plan-you-said")));
    document.front.push(Block::List(said(inputs, priority, &say)));
    document.front.push(Block::Heading(say.word("plan-we-will")));
    let will: Vec<Sentence> = inputs
        .plan
        .strategies(&priority.id)
        .into_iter()
        .map(|strategy| {
            let known = inputs.library.we_will(strategy.get("library"), language);
            Sentence::fixed(known.unwrap_or(strategy.get("text")))
        })
        .collect();
    document.front.push(match will.is_empty() {
        true => Block::Paragraph(vec![Sentence::fixed(say.word("plan-will-come"))]),
        false => Block::List(will),
    });
    document.front.push(Block::Heading(say.word("plan-your-turn")));
    document.front.push(Block::Paragraph(vec![Sentence::fixed(
        say.with("plan-tell-us", &[("contact", inputs.cycle.contact(say.language))]),
    )]));
    document
}

/// The number of everyone and of the groups of focus; then where the worry stands among all.
fn said(inputs: &Improvement<'_>, priority: &Entry, say: &Say<'_>) -> Vec<Sentence> {
    let Some(evidence) = inputs.evidence else {
        return Vec::new();
    };
    let mut said: Vec<String> = Vec::new();
    let topic = evidence.topic(priority.get("need"));
    if let Some(main) = topic.and_then(|topic| topic.main()) {
        let known = inputs
            .indicators
            .indicators
            .iter()
            .find(|known| known.id == main.indicator);
        let (population, did) = known.map_or((main.population.as_str(), main.did.as_str()), |known| {
            (known.population.as_str(), known.did.as_str())
        });
        if let Some(shown) = main.total.shown() {
            let n = Value::Number(whole(shown.share) as f64);
            said.push(message(
                say.language,
                "plan-of-100",
                &[
                    ("n", n),
                    ("population", Value::Text(population)),
                    ("did", Value::Text(did)),
                ],
            ));
        }
        for text in priority.all("focus") {
            let level = Group::parse(text).and_then(|group| main.level(Some(&group)).copied());
            if let Some(shown) = level.and_then(|level| level.shown().copied()) {
                let n = Value::Number(whole(shown.share) as f64);
                let name = group(text, inputs.indicators, say);
                said.push(message(
                    say.language,
                    "plan-of-100-group",
                    &[("n", n), ("group", Value::Text(&name))],
                ));
            }
        }
    }
    let worry = evidence
        .worries
        .iter()
        .position(|worry| worry.topic.as_deref() == Some(priority.get("need")));
    if let Some(at) = worry.filter(|at| *at < crate::plan::need::TOP_WORRIES) {
        said.push(say.with("plan-worry", &[("place", &(at + 1).to_string())]));
    }
    said.into_iter().map(Sentence::generated).collect()
}
