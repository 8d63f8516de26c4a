//! Calculations that wait for each other.

use std::collections::{BTreeMap, BTreeSet};

use super::Expression;

/// Items whose calculations read each other in a circle: each circle once, from its first name.
pub fn cycles<'a>(calculations: impl IntoIterator<Item = (&'a str, &'a Expression)>) -> Vec<Vec<String>> {
    let reads: BTreeMap<String, Vec<String>> = calculations
        .into_iter()
        .map(|(name, expression)| {
            let mut items: Vec<String> = expression.items().into_iter().map(|item| item.name).collect();
            items.sort_unstable();
            items.dedup();
            (name.to_owned(), items)
        })
        .collect();
    let mut done: BTreeSet<&str> = BTreeSet::new();
    let mut circles = Vec::new();
    for start in reads.keys() {
        // A walk with its own stack: calculations may hang together in long lines.
        let mut trail: Vec<(&str, usize)> = vec![(start, 0)];
        while let Some((name, next)) = trail.pop() {
            if next == 0 && done.contains(name) {
                continue;
            }
            let Some(read) = reads.get(name).and_then(|items| items.get(next)) else {
                done.insert(name);
                continue;
            };
            trail.push((name, next + 1));
            if let Some(place) = trail.iter().position(|(above, _)| above == read) {
                circles.push(
                    trail[place..]
                        .iter()
                        .map(|(name, _)| (*name).to_owned())
                        .collect(),
                );
            } else if !done.contains(read.as_str()) && reads.contains_key(read) {
                trail.push((read, 0));
            }
        }
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_are_found_once() {
        let parse = |text| Expression::parse(text).unwrap();
        let (a, b, c, d) = (
            parse("${b} + 1"),
            parse("${c}"),
            parse("${a}"),
            parse("${a} + ${d}"),
        );
        let found = cycles([("a", &a), ("b", &b), ("c", &c), ("d", &d)]);
        assert_eq!(found, [vec!["a", "b", "c"], vec!["d"]]);
        assert_eq!(cycles([("a", &a), ("b", &parse("1"))]), Vec::<Vec<String>>::new());
    }
}
