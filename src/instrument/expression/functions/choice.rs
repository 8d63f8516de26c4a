//! Functions of choices: codes parted by white space, and their labels.

use super::text::words;
use super::{Call, Function, Gives};
use crate::instrument::expression::ast::AstKind;
use crate::instrument::expression::scope::Evaluated;
use crate::instrument::expression::value::Value;

pub const FUNCTIONS: &[Function] = &[
    Function::new("selected", 2, 2, Gives::Boolean, |call| {
        Ok(Value::Boolean(selected(&call.text(0)?, &call.text(1)?)))
    }),
    Function::new("selected-at", 2, 2, Gives::Text, |call| {
        let text = call.text(0)?;
        let place = call.whole(1)?.and_then(|place| usize::try_from(place).ok());
        Ok(Value::Text(
            place
                .and_then(|place| words(&text).nth(place))
                .unwrap_or_default()
                .to_owned(),
        ))
    }),
    Function::new("count-selected", 1, 1, Gives::Number, |call| {
        Ok(Value::Number(count_selected(&call.text(0)?)))
    }),
    Function::new("jr:choice-name", 2, 2, Gives::Text, choice_name),
    Function::new("jr:itext", 1, 1, Gives::Nodes, |call| {
        let id = call.text(0)?;
        let language = call.scope.environment.language.as_deref();
        Ok(Value::Nodes(call.scope.instance.itext(&id, language)))
    }),
];

/// Whether `code` is one of the codes of `answer`. No code at all is "one" of an empty answer.
pub fn selected(answer: &str, code: &str) -> bool {
    let code = code.trim_matches([' ', '\t', '\n', '\r']);
    let mut codes = words(answer).peekable();
    if codes.peek().is_none() {
        code.is_empty()
    } else {
        codes.any(|candidate| candidate == code)
    }
}

#[allow(clippy::cast_precision_loss, reason = "texts are shorter than 2^53")]
pub fn count_selected(answer: &str) -> f64 {
    words(answer).count() as f64
}

/// `jr:choice-name(code, '${item}')`: the label of one of the item's choices.
fn choice_name(call: &Call<'_>) -> Evaluated<Value> {
    let code = call.text(0)?;
    // The item is quoted in forms of the field; ours may also name it plainly.
    let item = match call.arguments.get(1).map(|argument| &argument.kind) {
        Some(AstKind::Item(name)) => name.clone(),
        _ => call.text(1)?,
    };
    let name = item.trim().trim_start_matches("${").trim_end_matches('}');
    let name = name.rsplit('/').next().unwrap_or(name).trim();
    match call.scope.environment.choices.get(name) {
        Some(labels) => Ok(Value::Text(labels.get(&code).cloned().unwrap_or_default())),
        None => Err(call.problem(
            "no_choices",
            format!("`{name}` is no item with choices; name one"),
        )),
    }
}
