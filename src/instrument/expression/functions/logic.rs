//! Functions of true and false.

use super::{ANY, Call, Function, Gives};
use crate::instrument::expression::scope::Evaluated;
use crate::instrument::expression::value::Value;

pub const FUNCTIONS: &[Function] = &[
    Function::new("true", 0, 0, Gives::Boolean, |_| Ok(Value::Boolean(true))),
    Function::new("false", 0, 0, Gives::Boolean, |_| Ok(Value::Boolean(false))),
    Function::new("not", 1, 1, Gives::Boolean, |call| {
        Ok(Value::Boolean(!call.truth(0)?))
    }),
    Function::new("boolean", 1, 1, Gives::Boolean, |call| {
        Ok(Value::Boolean(call.truth(0)?))
    }),
    Function::new("boolean-from-string", 1, 1, Gives::Boolean, |call| {
        Ok(Value::Boolean(matches!(call.text(0)?.as_str(), "1" | "true")))
    }),
    Function::new("if", 3, 3, Gives::Argument, |call| {
        let chosen = if call.truth(0)? { 1 } else { 2 };
        call.value(chosen)
    }),
    Function::new("checklist", 2, ANY, Gives::Boolean, checklist),
    Function::new("weighted-checklist", 2, ANY, Gives::Boolean, weighted_checklist),
    Function::new("lang", 1, 1, Gives::Boolean, lang),
];

/// At least so many and at most so many (-1: any number) of the rest are true.
fn checklist(call: &Call<'_>) -> Evaluated<Value> {
    let mut satisfied = 0.0;
    for index in 2..call.arguments.len() {
        satisfied += call
            .truths(index)?
            .into_iter()
            .map(|truth| f64::from(u8::from(truth)))
            .sum::<f64>();
    }
    within(call, satisfied)
}

/// The same with a weight after each.
fn weighted_checklist(call: &Call<'_>) -> Evaluated<Value> {
    if !call.arguments.len().is_multiple_of(2) {
        return Err(call.problem(
            "arguments",
            "weighted-checklist() takes a weight after each condition",
        ));
    }
    let mut satisfied = 0.0;
    for index in (2..call.arguments.len()).step_by(2) {
        let truths = call.truths(index)?;
        let weights = call.numbers(index + 1)?;
        if truths.len() < weights.len() {
            return Ok(Value::Boolean(false));
        }
        satisfied += truths
            .iter()
            .zip(weights)
            .map(|(truth, weight)| if *truth { weight } else { 0.0 })
            .sum::<f64>();
    }
    within(call, satisfied)
}

fn within(call: &Call<'_>, satisfied: f64) -> Evaluated<Value> {
    let (least, most) = (call.number(0)?, call.number(1)?);
    // A maximum that is no number is none.
    let exceeds = satisfied > most;
    Ok(Value::Boolean(satisfied >= least && (most == -1.0 || !exceeds)))
}

/// Whether `xml:lang`, on the node or the nearest above, is the language or one of its variants.
fn lang(call: &Call<'_>) -> Evaluated<Value> {
    let wanted = call.text(0)?.to_lowercase();
    let instance = call.scope.instance;
    let mut above = Some(call.scope.node);
    while let Some(node) = above {
        if let Some(language) = instance.attribute(node, "xml:lang") {
            let language = language.to_lowercase();
            let is = !wanted.is_empty()
                && (language == wanted
                    || language
                        .strip_prefix(&wanted)
                        .is_some_and(|rest| rest.starts_with('-')));
            return Ok(Value::Boolean(is));
        }
        above = instance.parent(node);
    }
    Ok(Value::Boolean(false))
}
