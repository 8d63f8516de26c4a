//! `chna estimate`: an analysis plan on a survey file, from its text to its answers.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::disclosure::{Reviewed, RuleSet, review};
use crate::estimation::{
    Contrast, DesignSummary, EstimationError, ModelResult, Plan, Survey, TestResult, adjusted, data, explain,
};
use crate::measures::derive;
use crate::weighting::Diagnostics;

/// Everything a plan asked for: the JSON of DESIGN section 4, in its order.
#[derive(Serialize)]
pub struct Analysis {
    pub design: DesignSummary,
    pub weights: Diagnostics,
    pub estimates: Vec<Reviewed>,
    pub covariances: Vec<Covariance>,
    pub contrasts: Vec<Contrast>,
    pub tests: Vec<TestResult>,
    pub models: Vec<ModelResult>,
    #[serde(skip)]
    pub explained: Vec<String>,
}

/// The covariance matrix of the rows of one request.
#[derive(Serialize)]
pub struct Covariance {
    pub id: String,
    pub labels: Vec<String>,
    pub matrix: Vec<Vec<f64>>,
}

/// What else a plan's run should give.
#[derive(Clone, Copy, Debug, Default)]
pub struct Also {
    /// Every row's weight.
    pub weights: bool,
    /// Design, formulas and rows left out, in words.
    pub explained: bool,
}

/// Runs the plan in `path`; `data` stands for its own file.
///
/// Errors: the lines to print, each with code, place and way out.
pub fn analyse(path: &Path, data: Option<&Path>, also: Also) -> Result<Analysis, Vec<String>> {
    let name = path.display();
    let bytes = std::fs::read(path)
        .map_err(|_| vec![format!("E101 {name}: file not found; give the path of a plan")])?;
    let text = String::from_utf8(bytes)
        .map_err(|_| vec![format!("E103 {name}: is not valid UTF-8; save it as UTF-8")])?;
    analyse_text(path, &text, data, also)
}

/// Runs the plan that `text` says; `path` is where it stands.
pub fn analyse_text(
    path: &Path,
    text: &str,
    data: Option<&Path>,
    also: Also,
) -> Result<Analysis, Vec<String>> {
    let plan = Plan::parse(&path.display().to_string(), text, &RuleSet::words())
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let file = data_file(path, data, &plan)?;
    run(&plan, &file, also).map_err(|error| vec![error.to_string()])
}

/// The data: as given on the command line, or relative to the plan.
fn data_file(plan_path: &Path, given: Option<&Path>, plan: &Plan) -> Result<PathBuf, Vec<String>> {
    match (given, &plan.data.file) {
        (Some(given), _) => Ok(given.to_owned()),
        (None, Some(file)) => Ok(plan_path.parent().unwrap_or(Path::new("")).join(file)),
        (None, None) => Err(vec![format!(
            "E105 {}: names no data file; write `file` under [data], or use --data",
            plan_path.display()
        )]),
    }
}

fn run(plan: &Plan, file: &Path, also: Also) -> Result<Analysis, EstimationError> {
    let table = data::open(file, &plan.data.missing, &plan.columns(), &plan.terms())?;
    let table = match &plan.derived[..] {
        [] => table,
        derived => {
            let names: Vec<&str> = derived.iter().map(|own| own.name.as_str()).collect();
            let apply = |frame| {
                derive::apply(frame, derived).map_err(|error| EstimationError::Derive(error.to_string()))
            };
            table.derive(&names, apply)?
        }
    };
    let survey = Survey::open(table.ordered(plan.data.levels.clone()), &plan.design)?;
    let requests: Vec<_> = plan.estimates.iter().map(|asked| asked.request.clone()).collect();
    let answers = survey.answer(&requests)?;
    let mut weights = survey.diagnostics().clone();
    if also.weights {
        weights.values = Some(survey.weights().to_vec());
    }
    let mut estimates = Vec::new();
    let mut covariances = Vec::new();
    let mut contrasts = Vec::new();
    for spec in &plan.contrasts {
        let named = spec.of.iter().filter_map(|id| {
            let mut pairs = plan.estimates.iter().zip(&answers);
            pairs.find(|(asked, _)| asked.request.id == *id)
        });
        let answers: Vec<_> = named
            .map(|(asked, answered)| (&asked.request, answered))
            .collect();
        let given = spec
            .of
            .iter()
            .filter_map(|id| plan.given.iter().find(|own| own.id == *id));
        contrasts.push(survey.contrast(spec, &answers, &given.collect::<Vec<_>>())?);
    }
    for (asked, answered) in plan.estimates.iter().zip(answers) {
        let rules = asked.rules.as_deref().and_then(RuleSet::find);
        if asked.request.covariance {
            covariances.push(Covariance {
                id: asked.request.id.clone(),
                labels: answered.labels(),
                matrix: answered.covariance.clone().unwrap_or_default(),
            });
        }
        estimates.extend(answered.rows.into_iter().map(|row| review(row, rules)));
    }
    let mut tests = plan
        .tests
        .iter()
        .map(|spec| survey.test(spec))
        .collect::<Result<Vec<_>, _>>()?;
    adjust_families(plan, &mut contrasts, &mut tests);
    let models = plan
        .models
        .iter()
        .map(|spec| survey.model(spec))
        .collect::<Result<_, _>>()?;
    Ok(Analysis {
        design: survey.summary(),
        weights,
        estimates,
        covariances,
        contrasts,
        tests,
        models,
        explained: match also.explained {
            false => Vec::new(),
            true => [
                survey.explain(&requests)?,
                plan.contrasts.iter().map(explain::contrast).collect(),
                plan.tests.iter().map(explain::test).collect(),
                plan.models.iter().map(explain::model).collect(),
            ]
            .concat(),
        },
    })
}

/// Adjusts the p values of each family of contrasts and tests.
fn adjust_families(plan: &Plan, contrasts: &mut [Contrast], tests: &mut [TestResult]) {
    let families: BTreeSet<&str> = plan
        .contrasts
        .iter()
        .filter_map(|spec| spec.family.as_deref())
        .chain(plan.tests.iter().filter_map(|spec| spec.family.as_deref()))
        .collect();
    for family in families {
        let contrasts = plan.contrasts.iter().zip(contrasts.iter_mut());
        let contrasts = contrasts.filter(|(spec, _)| spec.family.as_deref() == Some(family));
        let tests = plan.tests.iter().zip(tests.iter_mut());
        let tests = tests.filter(|(spec, _)| spec.family.as_deref() == Some(family));
        let (ps, places): (Vec<f64>, Vec<&mut Option<f64>>) = contrasts
            .map(|(_, own)| (own.p, &mut own.p_adjusted))
            .chain(tests.map(|(_, own)| (own.p, &mut own.p_adjusted)))
            .unzip();
        for (place, p) in places.into_iter().zip(adjusted(&ps)) {
            *place = Some(p).filter(|p| p.is_finite());
        }
    }
}
