//! Functions of chance, all from the environment's seed: the same seed gives the same value.

use sha2::{Digest, Sha256};

use super::{Call, Function, Gives};
use crate::instrument::expression::scope::Evaluated;
use crate::instrument::expression::value::Value;

pub const FUNCTIONS: &[Function] = &[
    Function::new("random", 0, 0, Gives::Number, |call| {
        let bits = u64::from_be_bytes(drawn(call, 0)) >> 11;
        #[allow(clippy::cast_precision_loss, reason = "53 bits fit")]
        let part = bits as f64 / (1_u64 << 53) as f64;
        Ok(Value::Number(part))
    }),
    Function::new("uuid", 0, 1, Gives::Text, uuid),
    Function::new("randomize", 1, 2, Gives::Nodes, randomize),
    Function::new("version", 0, 0, Gives::Text, |call| {
        Ok(Value::Text(call.scope.environment.version.clone()))
    }),
];

/// Eight bytes that depend on the seed, the node, the place in the expression and `turn`.
fn drawn(call: &Call<'_>, turn: u64) -> [u8; 8] {
    let place = format!(
        "{} {:?} {} {turn}",
        call.scope.environment.seed, call.scope.node, call.at
    );
    first_eight(&Sha256::digest(place))
}

fn first_eight(bytes: &[u8]) -> [u8; 8] {
    let mut eight = [0; 8];
    for (to, from) in eight.iter_mut().zip(bytes) {
        *to = *from;
    }
    eight
}

/// A random UUID (version 4); with a length so many signs of one, or of several in a row.
fn uuid(call: &Call<'_>) -> Evaluated<Value> {
    let whole = |turn: u64| {
        let high = u128::from(u64::from_be_bytes(drawn(call, 2 * turn)));
        let low = u128::from(u64::from_be_bytes(drawn(call, 2 * turn + 1)));
        uuid::Builder::from_random_bytes((high << 64 | low).to_be_bytes())
            .into_uuid()
            .to_string()
    };
    if call.arguments.is_empty() {
        return Ok(Value::Text(whole(0)));
    }
    let length = call.number(0)?;
    if !(0.0..=10_000.0).contains(&length) {
        return Err(call.problem("type", "uuid(…) takes a length from 0 to 10000"));
    }
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked above"
    )]
    let length = length as usize;
    let mut all = String::new();
    let mut turn = 0;
    while all.len() < length {
        all += &whole(turn);
        turn += 1;
    }
    all.truncate(length);
    Ok(Value::Text(all))
}

/// The nodes in an order drawn from the seed: the same as on a tablet (JavaRosa) and in the browser.
fn randomize(call: &Call<'_>) -> Evaluated<Value> {
    let nodes = call.nodes(0)?;
    let seed = if call.arguments.len() > 1 {
        seed_of(call.number(1)?, &call.text(1)?)
    } else {
        i64::from_be_bytes(drawn(call, 0))
    };
    Ok(Value::Nodes(shuffled(&nodes, seed)))
}

/// A number is its whole part; nothing is 0; any other text is the first eight bytes of its SHA-256.
fn seed_of(number: f64, text: &str) -> i64 {
    if !number.is_nan() {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "saturates, as the field's engines do"
        )]
        return number.trunc() as i64;
    }
    if text.is_empty() {
        0
    } else {
        i64::from_be_bytes(first_eight(&Sha256::digest(text)))
    }
}

/// A shuffle from the inside out with the generator of Park and Miller (1988), multiplier 16807.
pub fn shuffled<T: Copy>(values: &[T], seed: i64) -> Vec<T> {
    const MODULUS: i64 = 2_147_483_647;
    let mut state = seed % MODULUS;
    if state <= 0 {
        state += MODULUS - 1;
    }
    let mut order: Vec<T> = Vec::with_capacity(values.len());
    for (index, value) in values.iter().enumerate() {
        state = state * 16_807 % MODULUS;
        #[allow(clippy::cast_precision_loss, reason = "31 bits fit")]
        let part = (state - 1) as f64 / (MODULUS - 1) as f64;
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a place"
        )]
        let place = (part * (index + 1) as f64).floor() as usize;
        order.push(*value);
        order.swap(place.min(index), index);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shuffle_keeps_everything_and_is_the_same_for_the_same_seed() {
        let mut order = shuffled(&[0, 1, 2, 3, 4, 5], 42);
        assert_eq!(order, shuffled(&[0, 1, 2, 3, 4, 5], 42));
        assert_ne!(order, shuffled(&[0, 1, 2, 3, 4, 5], 43));
        order.sort_unstable();
        assert_eq!(order, [0, 1, 2, 3, 4, 5]);
    }
}
