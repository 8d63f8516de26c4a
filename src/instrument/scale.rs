//! The scales there are: their names, what they read, and the columns they give. Scored in `measures`.

use std::collections::BTreeMap;

use super::expression::did_you_mean;

/// A published set of items with its scoring, or a measure with fixed rules of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    BmiForAge,
    CostBurden,
    CshcnScreener,
    HungerVitalSign,
    Phq4,
    Psc17,
    UsdaSixItem,
}

/// What a scale reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inputs {
    /// Every one of these names; where there are several ways, those of one way.
    Named(&'static [&'static [&'static str]]),
    /// So many columns, which all count alike, under any names.
    Alike(usize),
}

/// Why a scale cannot be scored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScaleProblem {
    #[error("there is no scale \"{name}\"{}", did_you_mean(.name, names()))]
    Unknown { name: String },
    #[error("the scale {scale} needs the input `{input}`")]
    MissingInput {
        scale: &'static str,
        input: &'static str,
    },
    #[error("the scale {scale} takes no input `{input}`{}", did_you_mean(.input, .known.iter().copied()))]
    UnknownInput {
        scale: &'static str,
        input: String,
        known: &'static [&'static str],
    },
    #[error("the scale {scale} takes {wanted} inputs, not {given}")]
    OtherCount {
        scale: &'static str,
        wanted: usize,
        given: usize,
    },
}

impl ScaleProblem {
    pub fn way_out(&self) -> String {
        match self {
            Self::Unknown { .. } => format!("use one of {}", names().collect::<Vec<_>>().join(", ")),
            Self::MissingInput { input, .. } => format!("add it: inputs = {{ {input} = \"…\" }}"),
            Self::UnknownInput { known, .. } => format!("its inputs are {}", known.join(", ")),
            Self::OtherCount { .. } => "name each of its items once in `inputs`".to_owned(),
        }
    }
}

fn names() -> impl Iterator<Item = &'static str> {
    Scale::ALL.into_iter().map(Scale::name)
}

impl Scale {
    pub const ALL: [Self; 7] = [
        Self::BmiForAge,
        Self::CostBurden,
        Self::CshcnScreener,
        Self::HungerVitalSign,
        Self::Phq4,
        Self::Psc17,
        Self::UsdaSixItem,
    ];

    /// As `[[derive]] scale = "…"` names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::BmiForAge => "bmi_for_age",
            Self::CostBurden => "cost_burden",
            Self::CshcnScreener => "cshcn_screener",
            Self::HungerVitalSign => "hunger_vital_sign",
            Self::Phq4 => "phq4",
            Self::Psc17 => "psc17",
            Self::UsdaSixItem => "usda_six_item",
        }
    }

    pub fn named(name: &str) -> Result<Self, ScaleProblem> {
        Self::ALL
            .into_iter()
            .find(|scale| scale.name() == name)
            .ok_or_else(|| ScaleProblem::Unknown {
                name: name.to_owned(),
            })
    }

    fn inputs(self) -> Inputs {
        match self {
            // A measured BMI, or height and weight as a parent reports them.
            Self::BmiForAge => Inputs::Named(&[
                &["sex", "age_months", "bmi"],
                &["sex", "age_months", "height_cm", "weight_kg"],
            ]),
            // Limits of two bands in dollars: of what the home costs a month, and of a year's income.
            Self::CostBurden => Inputs::Named(&[&["cost_low", "cost_high", "income_low", "income_high"]]),
            Self::CshcnScreener => Inputs::Named(&[&[
                "part_1", "part_1a", "part_1b", "part_2", "part_2a", "part_2b", "part_3", "part_3a",
                "part_3b", "part_4", "part_4a", "part_4b", "part_5", "part_5b",
            ]]),
            Self::HungerVitalSign => Inputs::Alike(2),
            Self::Phq4 => Inputs::Named(&[&["item_1", "item_2", "item_3", "item_4"]]),
            Self::Psc17 => Inputs::Named(&[&[
                "item_1", "item_2", "item_3", "item_4", "item_5", "item_6", "item_7", "item_8", "item_9",
                "item_10", "item_11", "item_12", "item_13", "item_14", "item_15", "item_16", "item_17",
            ]]),
            Self::UsdaSixItem => Inputs::Named(&[&["hh3", "hh4", "ad1", "ad1a", "ad2", "ad3"]]),
        }
    }

    /// The ends of the columns it makes, each after the name that `[[derive]]` gives.
    pub fn gives(self) -> &'static [&'static str] {
        match self {
            Self::BmiForAge => &["_percentile", "_z", "_class", "_percent_p95"],
            Self::CostBurden => &["_burdened", "_severe", "_estimated"],
            Self::CshcnScreener | Self::HungerVitalSign => &[""],
            Self::Phq4 => &["_anxiety", "_depression", "_total"],
            Self::Psc17 => &["_internalizing", "_attention", "_externalizing", "_total"],
            Self::UsdaSixItem => &["_points", "_insecure", "_very_low"],
        }
    }

    /// The columns to read, in the order of the scale's inputs; or everything wrong with `inputs`.
    pub fn columns(self, inputs: &BTreeMap<String, String>) -> Result<Vec<&str>, Vec<ScaleProblem>> {
        let scale = self.name();
        let ways = match self.inputs() {
            Inputs::Named(ways) => ways,
            Inputs::Alike(wanted) if inputs.len() == wanted => {
                return Ok(inputs.values().map(String::as_str).collect());
            }
            Inputs::Alike(wanted) => {
                let given = inputs.len();
                return Err(vec![ScaleProblem::OtherCount { scale, wanted, given }]);
            }
        };
        // The way that the inputs most look like; the first of several.
        let wrong = |way: &&'static [&'static str]| {
            let unknown = inputs.keys().filter(|input| !way.contains(&input.as_str()));
            unknown.count() + way.iter().filter(|input| !inputs.contains_key(**input)).count()
        };
        let Some(way) = ways.iter().copied().min_by_key(wrong) else {
            return Ok(Vec::new());
        };
        let missing = way
            .iter()
            .filter(|input| !inputs.contains_key(**input))
            .map(|input| ScaleProblem::MissingInput { scale, input });
        let unknown = inputs
            .keys()
            .filter(|input| !way.contains(&input.as_str()))
            .map(|input| ScaleProblem::UnknownInput {
                scale,
                input: input.clone(),
                known: way,
            });
        let problems: Vec<ScaleProblem> = missing.chain(unknown).collect();
        if problems.is_empty() {
            Ok(way.iter().map(|input| inputs[*input].as_str()).collect())
        } else {
            Err(problems)
        }
    }
}
