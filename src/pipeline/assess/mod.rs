//! From a cycle's submissions to its assessment: read this page as a table of contents.

mod answers;
mod asked;
mod bands;
mod briefs;
mod clear;
mod flow;
mod groups;
mod indicators;
mod lists;
mod measured;
mod missing;
mod trend;
mod weigh;
mod who;

use std::collections::BTreeMap;

pub use self::groups::spoken;

use self::indicators::Sources;
use crate::collection::Submission;
use crate::disclosure::{Held, Publication};
use crate::instrument::{Cycle, Indicators, Instrument, Survey};
use crate::language::Language;
use crate::measures::Respondents;
use crate::report::Document;
use crate::report::assessment::assessment;
use crate::report::brief::Brief;
use crate::report::findings::{Findings, Rules, RunFact, Weighting};
use crate::weighting::Diagnostics;

/// What an assessment is made from.
pub struct Assessed<'a> {
    pub survey: &'a Survey,
    pub cycle: &'a str,
    /// Submissions by cycle; cycles that opened before the one assessed serve the trend.
    pub submissions: &'a BTreeMap<String, Vec<Submission>>,
    pub audience: Audience,
    /// Hashes of what was read, for the run sheet.
    pub run: Vec<(RunFact, String)>,
    pub language: &'a Language,
    /// The languages fact sheets are wanted in; none: no sheets.
    pub sheets: &'a [Language],
    /// Told the name of each step as it begins.
    pub progress: &'a dyn Fn(Step),
}

/// Who may read the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Everyone: counts of 1 to 10 are hidden.
    Public,
    /// The hospital and its partners: counts of 1 to 4 are hidden.
    Internal,
}

/// The steps of an assessment, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Measure,
    Weigh,
    Compute,
    Write,
}

/// Why there is no assessment.
#[derive(Debug, thiserror::Error)]
pub enum AssessmentError {
    #[error("R101 there is no cycle \"{cycle}\"; use one of {known}")]
    NoCycle { cycle: String, known: String },
    #[error(
        "R102 cycle \"{cycle}\" has no answers; collect or import some first (`chna serve`, `chna import`)"
    )]
    NoAnswers { cycle: String },
    #[error(
        "R103 cycle \"{cycle}\" names the instrument \"{instrument}\", which is not there; correct `instrument` in its cycle.toml"
    )]
    NoInstrument { cycle: String, instrument: String },
    #[error("R201 cycle \"{cycle}\": {cause}; run `chna check`, and mend what it names")]
    Measures { cycle: String, cause: String },
    #[error(
        "R203 cycle \"{cycle}\": {count} hidden numbers could be worked out from what would be published, the first is {first}; \
         leave out the breakdown it names in indicators.toml, or join its small groups"
    )]
    NotProven {
        cycle: String,
        count: usize,
        first: String,
    },
    #[error("R202 the numbers of cycle \"{cycle}\" could not be computed: {cause}")]
    Estimation { cycle: String, cause: String },
}

/// What is known, and how it is said.
pub struct Assessment {
    pub findings: Findings,
    pub document: Document,
    /// Summary, slides and sheets.
    pub briefs: Vec<Brief>,
}

/// The assessment of one cycle: everything computed, cleared, and put into words.
pub fn assess(inputs: &Assessed<'_>) -> Result<Assessment, AssessmentError> {
    let scope = Scope::new(inputs)?;
    let computed = compute(&scope, inputs.progress)?;
    let findings = tell(&scope, &computed);
    (inputs.progress)(Step::Write);
    Ok(Assessment {
        document: assessment(&findings, inputs.language),
        briefs: briefs::briefs(inputs, &computed, &findings)?,
        findings,
    })
}

/// All that may be said in numbers.
pub fn findings(inputs: &Assessed<'_>) -> Result<Findings, AssessmentError> {
    let scope = Scope::new(inputs)?;
    Ok(tell(&scope, &compute(&scope, inputs.progress)?))
}

/// What is computed once, whatever language it is told in.
struct Computed {
    respondents: Respondents,
    facts: Weighting,
    sources: Sources,
    lists: Vec<Held>,
    answers: Held,
}

fn compute(scope: &Scope<'_>, progress: &dyn Fn(Step)) -> Result<Computed, AssessmentError> {
    progress(Step::Measure);
    let groupings = groups::groupings(scope);
    let respondents = measured::measure(scope, scope.cycle, &groupings)?;
    progress(Step::Weigh);
    let weighed = weigh::weigh(scope, respondents, &groupings)?;
    let clearance = clear::clearance(scope, &weighed.respondents, &groupings);
    let open: Vec<&str> = clearance
        .proofs()
        .iter()
        .filter(|proof| !proof.wide)
        .map(|proof| proof.number.as_str())
        .collect();
    if let Some(first) = open.first() {
        return Err(AssessmentError::NotProven {
            cycle: scope.cycle.id.clone(),
            count: open.len(),
            first: (*first).to_owned(),
        });
    }
    progress(Step::Compute);
    Ok(Computed {
        sources: Sources {
            held: indicators::estimate(scope, &weighed.respondents, &groupings)?,
            crude: indicators::totals(scope, &weighed.respondents, None)?,
            earlier: trend::earlier(scope, &groupings)?,
            clearance,
        },
        lists: lists::estimate(scope, &weighed.respondents)?,
        answers: answers::estimate(scope, &weighed.respondents)?,
        respondents: weighed.respondents,
        facts: weighed.facts,
    })
}

/// What was computed, in the words of the scope's language.
fn tell(scope: &Scope<'_>, computed: &Computed) -> Findings {
    let Computed {
        respondents,
        facts,
        sources,
        lists,
        answers,
    } = computed;
    let groupings = groups::groupings(scope);
    let known = (!sources.clearance.respondents_hidden()).then_some(respondents.len() as u64);
    Findings {
        topics: indicators::topics(scope, sources, &groupings),
        lists: lists::lists(scope, lists, &sources.clearance),
        missing: missing::missing(scope, respondents),
        questionnaire: asked::questionnaire(scope),
        answers: answers::answers(scope, answers, &sources.clearance),
        clusters: answers::clusters(scope, respondents, answers, &sources.clearance),
        flow: flow::flow(scope, &groupings, &sources.clearance),
        respondents: known,
        characteristics: who::characteristics(scope, respondents, &groupings, &sources.clearance),
        weighting: facts.clone(),
        rules: Rules {
            min_count: scope.rules.min_count,
            min_denominator: scope.rules.min_denominator,
            public: scope.audience == Audience::Public,
        },
        earlier: sources.earlier.iter().map(|cycle| cycle.id.clone()).collect(),
        cycle: scope.cycle.in_language(scope.language),
        instrument: scope.instrument.reference(),
        run: scope.run.clone(),
        proofs: sources.clearance.proofs().to_vec(),
    }
}

/// A cycle's weights, and how they were made.
pub struct Weights {
    /// Response id and weight, in the order of the ids.
    pub weights: Vec<(String, f64)>,
    pub facts: Weighting,
    pub diagnostics: Diagnostics,
}

/// The weights an assessment of the cycle uses, by the same steps.
pub fn weights(inputs: &Assessed<'_>) -> Result<Weights, AssessmentError> {
    let scope = Scope::new(inputs)?;
    (inputs.progress)(Step::Measure);
    let groupings = groups::groupings(&scope);
    let respondents = measured::measure(&scope, scope.cycle, &groupings)?;
    (inputs.progress)(Step::Weigh);
    let weighed = weigh::weigh(&scope, respondents, &groupings)?;
    let ids = weighed.respondents.texts("response");
    let values = weighed.respondents.numbers(weigh::WEIGHT);
    Ok(Weights {
        weights: ids
            .into_iter()
            .zip(values)
            .map(|(id, weight)| (id.unwrap_or_default().to_owned(), weight.unwrap_or_default()))
            .collect(),
        facts: weighed.facts,
        diagnostics: weighed.diagnostics,
    })
}

/// What every step needs to know.
struct Scope<'a> {
    survey: &'a Survey,
    cycle: &'a Cycle,
    /// As this cycle fields it.
    instrument: Instrument,
    /// In the reader's language.
    indicators: Indicators,
    submissions: &'a BTreeMap<String, Vec<Submission>>,
    rules: Publication,
    audience: Audience,
    run: Vec<(RunFact, String)>,
    language: &'a Language,
}

impl<'a> Scope<'a> {
    fn new(inputs: &Assessed<'a>) -> Result<Self, AssessmentError> {
        let survey = inputs.survey;
        let known = || {
            survey
                .cycles
                .keys()
                .map(|id| format!("\"{id}\""))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let cycle = survey
            .cycles
            .get(inputs.cycle)
            .ok_or_else(|| AssessmentError::NoCycle {
                cycle: inputs.cycle.to_owned(),
                known: known(),
            })?;
        let (instrument, indicators) =
            survey
                .instruments
                .get(&cycle.instrument)
                .ok_or_else(|| AssessmentError::NoInstrument {
                    cycle: cycle.id.clone(),
                    instrument: cycle.instrument.clone(),
                })?;
        if inputs.submissions.get(&cycle.id).is_none_or(Vec::is_empty) {
            return Err(AssessmentError::NoAnswers {
                cycle: cycle.id.clone(),
            });
        }
        let rules = match inputs.audience {
            Audience::Public => Publication {
                rounding: Some(0.01),
                ..Publication::default()
            },
            Audience::Internal => Publication {
                min_count: 5,
                rounding: Some(0.01),
                ..Publication::default()
            },
        };
        let (instrument, indicators) = as_asked(instrument, indicators, cycle, inputs.language);
        Ok(Self {
            survey,
            cycle,
            indicators,
            instrument,
            submissions: inputs.submissions,
            rules,
            audience: inputs.audience,
            run: inputs.run.clone(),
            language: inputs.language,
        })
    }

    /// Another cycle of the same survey, asked by its own instrument, under the same rules.
    fn of(&self, cycle: &'a Cycle) -> Option<Self> {
        let (instrument, indicators) = self.survey.instruments.get(&cycle.instrument)?;
        let (instrument, indicators) = as_asked(instrument, indicators, cycle, self.language);
        Some(Self {
            cycle,
            indicators,
            instrument,
            run: self.run.clone(),
            ..*self
        })
    }

    fn submissions(&self, cycle: &str) -> &[Submission] {
        self.submissions.get(cycle).map_or(&[], Vec::as_slice)
    }
}

/// The instrument as a cycle fields it, and what can be told of its answers, in a reader's language.
fn as_asked(
    instrument: &Instrument,
    indicators: &Indicators,
    cycle: &Cycle,
    language: &Language,
) -> (Instrument, Indicators) {
    let fielded = instrument.fielded(cycle);
    let told = indicators
        .with_packs(&cycle.packs, instrument)
        .asked(&instrument.with_packs(&cycle.packs), &fielded)
        .translated(fielded.translations.get(language));
    (fielded, told)
}
