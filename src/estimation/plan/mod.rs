//! An analysis plan: what data, what design, what questions.
//!
//! In: the text of a TOML file. Out: a plan, or every problem in it with its line.

mod contrast;
mod reader;
mod request;
mod weighting;

use std::collections::BTreeMap;

use toml::de::DeTable;

pub use reader::PlanProblem;
use reader::{Document, Section};

use super::contrast::{ContrastSpec, Given};
use super::design::{DesignSpec, LonelyPsu, WeightAdjustment};
use super::model::formula::ModelFormula;
use super::model::{ModelKind, ModelSpec};
use super::request::Request;
use super::test::{ChiSquare, RankScore, TestKind, TestSpec};
use crate::measures::derive::{Derivation, Derived};

/// What an analyst asks of a file.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    pub data: DataSpec,
    pub design: DesignSpec,
    pub derived: Vec<Derived>,
    pub estimates: Vec<Asked>,
    /// Numbers from elsewhere, for contrasts.
    pub given: Vec<Given>,
    pub contrasts: Vec<ContrastSpec>,
    pub tests: Vec<TestSpec>,
    pub models: Vec<ModelSpec>,
}

/// The data of a plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DataSpec {
    /// As the plan writes it.
    pub file: Option<String>,
    /// Texts that mean missing.
    pub missing: Vec<String>,
    /// Order of the levels of columns.
    pub levels: BTreeMap<String, Vec<String>>,
}

/// A request with the name of the rule set that will look at its rows.
#[derive(Clone, Debug)]
pub struct Asked {
    pub request: Request,
    pub rules: Option<String>,
}

const TABLES: &[&str] = &[
    "data",
    "design",
    "replicates",
    "derive",
    "nonresponse",
    "margin",
    "rake",
    "calibrate",
    "poststratify",
    "trim",
    "estimate",
    "given",
    "contrast",
    "test",
    "model",
];

impl Plan {
    /// Every column the plan may read.
    pub fn columns(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let design = &self.design;
        names.extend(
            design
                .weight
                .iter()
                .chain(&design.strata)
                .chain(&design.psu)
                .chain(&design.fpc)
                .cloned(),
        );
        match &design.adjustment {
            WeightAdjustment::Rake(margins, _) => {
                names.extend(margins.iter().flat_map(|margin| margin.by.iter().cloned()))
            }
            WeightAdjustment::Poststratify(margin) => names.extend(margin.by.iter().cloned()),
            _ => {}
        }
        names.extend(
            design
                .replicates
                .iter()
                .flat_map(|replicates| replicates.columns.iter().cloned()),
        );
        if let Some(nonresponse) = &design.nonresponse {
            names.extend(nonresponse.by.iter().chain([&nonresponse.responded]).cloned());
        }
        for derived in &self.derived {
            match &derived.from {
                Derivation::Expression(expression) => {
                    names.extend(expression.items().into_iter().map(|item| item.name))
                }
                Derivation::Scale { inputs, .. } => names.extend(inputs.values().cloned()),
            }
        }
        for Asked { request, .. } in &self.estimates {
            names.extend(request.of.iter().chain(&request.over).chain(&request.by).cloned());
            names.extend(
                request
                    .condition
                    .iter()
                    .flat_map(|condition| condition.items())
                    .map(|item| item.name),
            );
            names.extend(request.standardize.iter().map(|standard| standard.by.clone()));
        }
        for test in &self.tests {
            names.extend(test.of.iter().cloned());
            names.extend(
                test.condition
                    .iter()
                    .flat_map(|condition| condition.items())
                    .map(|item| item.name),
            );
        }
        for model in &self.models {
            names.extend(model.formula.columns());
            names.extend(
                model
                    .condition
                    .iter()
                    .flat_map(|condition| condition.items())
                    .map(|item| item.name),
            );
        }
        names.sort();
        names.dedup();
        names
    }

    /// Names that begin with columns the plan may read: terms of a calibration, as `stypeH`.
    pub fn terms(&self) -> Vec<String> {
        match &self.design.adjustment {
            WeightAdjustment::Calibrate(spec) => spec
                .totals
                .iter()
                .flat_map(|(name, _)| name.split(':').chain([name.as_str()]))
                .map(|name| name.strip_prefix("factor(").unwrap_or(name).to_owned())
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The plan a text says; `file` is the name that problems carry, `rules` the words for rule sets.
    pub fn parse(file: &str, text: &str, rules: &[&str]) -> Result<Self, Vec<PlanProblem>> {
        let table = DeTable::parse(text).map_err(|error| {
            let document = Document::new(file, text);
            let at = error.span().map_or(0, |span| span.start);
            document.problem(
                at,
                "E001",
                format!("{}; correct the TOML", error.message().replace('\n', ", ")),
            );
            document.problems()
        })?;
        let document = Document::new(file, text);
        let plan = {
            let root = Section::new(&document, "the plan", 0, table.get_ref(), TABLES);
            read(&root, rules)
        };
        let problems = document.problems();
        if problems.is_empty() {
            Ok(plan)
        } else {
            Err(problems)
        }
    }
}

fn read(root: &Section, rules: &[&str]) -> Plan {
    let data = root
        .section("data", "[data]", &["file", "missing", "levels"])
        .map(|data| DataSpec {
            file: data.text("file"),
            missing: data.texts("missing").unwrap_or_else(usual_missing),
            levels: data.lists("levels").unwrap_or_default().into_iter().collect(),
        })
        .unwrap_or_else(|| DataSpec {
            missing: usual_missing(),
            ..DataSpec::default()
        });
    let mut design = root
        .section(
            "design",
            "[design]",
            &[
                "weight",
                "strata",
                "psu",
                "nested",
                "fpc",
                "lonely_psu",
                "domain_lonely",
            ],
        )
        .map(|design| DesignSpec {
            weight: design.text("weight"),
            strata: design.text("strata"),
            psu: design.texts("psu").unwrap_or_default(),
            nested: design.truth("nested").unwrap_or_default(),
            fpc: design.texts("fpc").unwrap_or_default(),
            lonely: design
                .word("lonely_psu", LonelyPsu::WORDS, LonelyPsu::parse)
                .unwrap_or_default(),
            domain_lonely: design.truth("domain_lonely").unwrap_or_default(),
            nonresponse: None,
            adjustment: WeightAdjustment::None,
            trim: None,
            replicates: None,
        })
        .unwrap_or_default();
    if design.fpc.len() > design.psu.len().max(1) {
        root.document.problem(
            0,
            "E006",
            "[design] `fpc` names more stages than `psu`; give a column per stage".to_owned(),
        );
    }
    weighting::read(root, &mut design);
    let mut estimates = request::read(root, rules);
    let given = contrast::given(root, &estimates);
    let contrasts = contrast::read(root, &mut estimates, &given);
    let tests = tests(root);
    let models = models(root);
    if estimates.is_empty() && contrasts.is_empty() && tests.is_empty() && models.is_empty() {
        root.document
            .problem(0, "E007", "the plan asks nothing; add an [[estimate]]".to_owned());
    }
    Plan {
        data,
        design,
        derived: root
            .sections("derive", &["name", "expr", "scale", "inputs"])
            .iter()
            .filter_map(derived)
            .collect(),
        estimates,
        given,
        contrasts,
        tests,
        models,
    }
}

fn tests(root: &Section) -> Vec<TestSpec> {
    let mut tests = Vec::new();
    for (place, section) in root
        .sections("test", &["id", "kind", "of", "statistic", "where", "family"])
        .iter()
        .enumerate()
    {
        let id = section.text("id").unwrap_or_else(|| format!("test{}", place + 1));
        let section = section.named(format!("[[test]] \"{id}\""));
        if !section.has("kind") {
            section.problem(
                "E020",
                format!("has no `kind`; it is one of {}", TestKind::WORDS.join(", ")),
            );
        }
        let word = section.word("kind", TestKind::WORDS, |word| Some(word.to_owned()));
        let kind = match word.as_deref() {
            Some("chisq") => TestKind::Chisq(
                section
                    .word("statistic", ChiSquare::WORDS, ChiSquare::parse)
                    .unwrap_or_default(),
            ),
            Some("trend") => TestKind::Trend(
                section
                    .word("statistic", ModelKind::WORDS, ModelKind::parse)
                    .unwrap_or(ModelKind::Linear),
            ),
            Some("rank") => TestKind::Rank(
                section
                    .word("statistic", RankScore::WORDS, RankScore::parse)
                    .unwrap_or_default(),
            ),
            Some("ttest") => {
                section.word("statistic", &["t"], |word| (word == "t").then_some(()));
                TestKind::Ttest
            }
            _ => continue,
        };
        tests.push(TestSpec {
            id,
            kind,
            of: section.texts("of").unwrap_or_default(),
            condition: section.expression("where"),
            family: section.text("family"),
        });
    }
    tests
}

fn models(root: &Section) -> Vec<ModelSpec> {
    let mut models = Vec::new();
    for (place, section) in root
        .sections("model", &["id", "kind", "formula", "where", "level"])
        .iter()
        .enumerate()
    {
        let id = section
            .text("id")
            .unwrap_or_else(|| format!("model{}", place + 1));
        let section = section.named(format!("[[model]] \"{id}\""));
        for key in ["kind", "formula"] {
            if !section.has(key) {
                section.problem(
                    "E022",
                    format!(
                        "has no `{key}`; write kind = \"linear\" or \"logistic\", and formula = \"y ~ x\""
                    ),
                );
            }
        }
        let level = section.number("level").unwrap_or(0.95);
        if !(level > 0.0 && level < 1.0) {
            section.problem_of(
                "level",
                "E016",
                format!("`level` is {level}; write 0.95 for 95 %"),
            );
        }
        let kind = section.word("kind", ModelKind::WORDS, ModelKind::parse);
        let (Some(kind), Some(text)) = (kind, section.text("formula")) else {
            continue;
        };
        match ModelFormula::parse(&text) {
            Ok(formula) => models.push(ModelSpec {
                id,
                kind,
                formula,
                condition: section.expression("where"),
                level,
            }),
            Err(why) => section.problem_of(
                "formula",
                "E005",
                format!("`formula` `{text}`: {why}; correct it"),
            ),
        }
    }
    models
}

/// What R and most exports write for a missing value.
fn usual_missing() -> Vec<String> {
    vec![String::new(), "NA".to_owned()]
}

fn derived(section: &Section) -> Option<Derived> {
    let Some(name) = section.text("name") else {
        section.problem("E008", "has no `name`; name the new column".to_owned());
        return None;
    };
    let from = match (section.has("expr"), section.has("scale")) {
        (true, false) => Derivation::Expression(section.expression("expr")?),
        (false, true) => Derivation::Scale {
            scale: section.text("scale")?,
            inputs: section.names("inputs").unwrap_or_default().into_iter().collect(),
        },
        _ => {
            section.problem(
                "E009",
                format!("\"{name}\" needs either `expr` or `scale`; give one of them"),
            );
            return None;
        }
    };
    Some(Derived { name, from, line: 0 })
}
