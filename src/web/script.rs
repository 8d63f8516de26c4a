//! Scripts as they cross the wire: several modules as one, without comments and margins, every name of our own short.
//!
//! In: our own modules, which keep to what the reader below knows: a semicolon after every statement, no method written
//! short in an object, no label, nothing evaluated from text. Out: a script that does the same.

mod token;

use std::collections::{BTreeMap, BTreeSet};

use token::{KEYWORDS, Kind, Token, tokens};

/// The modules as one script; each names only what stands before it.
pub fn bundle(modules: &[&str]) -> String {
    shortened(&plain(modules))
}

/// The modules one after the other: what one imports stands before it there.
pub fn plain(modules: &[&str]) -> String {
    modules
        .iter()
        .flat_map(|module| module.lines())
        .map(str::trim)
        .filter(|line| !line.starts_with("import "))
        .flat_map(|line| [line.strip_prefix("export ").unwrap_or(line), "\n"])
        .collect()
}

/// Where a name stands: what may be renamed are variables.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Variable,
    /// After a point, or before the colon of an object.
    Property,
    /// `{ name }`: a property and a variable at once.
    Both,
}

fn uses(tokens: &[Token<'_>]) -> Vec<Use> {
    let mut brackets: Vec<&str> = Vec::new();
    let mut found = Vec::with_capacity(tokens.len());
    for (at, token) in tokens.iter().enumerate() {
        let text = |at: Option<usize>| at.and_then(|at| tokens.get(at)).map_or("", |token| token.text);
        let (before, after) = (text(at.checked_sub(1)), text(Some(at + 1)));
        let in_object = brackets.last() == Some(&OBJECT) && (before == "{" || before == ",");
        found.push(match after {
            _ if token.kind != Kind::Name => Use::Variable,
            _ if before == "." || before == "?." => Use::Property,
            ":" if in_object => Use::Property,
            "," | "}" | "=" if in_object => Use::Both,
            _ => Use::Variable,
        });
        match token.text {
            "{" if BEFORE_OBJECT.contains(&before) || before.ends_with("${") => brackets.push(OBJECT),
            "{" | "(" | "[" => brackets.push(token.text),
            "}" | ")" | "]" => {
                brackets.pop();
            }
            text if token.kind == Kind::Literal && text.starts_with('`') && text.ends_with("${") => {
                brackets.push("${")
            }
            text if token.kind == Kind::Literal && text.starts_with('}') && text.ends_with('`') => {
                brackets.pop();
            }
            _ => {}
        }
    }
    found
}

const OBJECT: &str = "object";

/// What stands before the brace of an object or a pattern, and never before that of a block.
const BEFORE_OBJECT: [&str; 15] = [
    "(", ",", "[", "=", ":", "?", "??", "||", "&&", "...", "??=", "return", "const", "let", "of",
];

/// The names that the script declares: all others are the browser's.
fn declared<'a>(tokens: &[Token<'a>], uses: &[Use]) -> BTreeSet<&'a str> {
    let mut names = BTreeSet::new();
    for (at, token) in tokens.iter().enumerate() {
        match token.text {
            // `.catch(…)` is a call, and declares nothing.
            _ if uses[at] == Use::Property => {}
            "const" | "let" => pattern(tokens, uses, at + 1, &mut names),
            "function" => {
                names.insert(tokens[at + 1].text);
                pattern(tokens, uses, at + 2, &mut names);
            }
            "catch" if tokens[at + 1].text == "(" => pattern(tokens, uses, at + 1, &mut names),
            "=>" => match tokens[at - 1].text {
                ")" => {
                    let mut depth = 0;
                    let opens = (0..at).rev().find(|at| {
                        match tokens[*at].text {
                            ")" => depth += 1,
                            "(" => depth -= 1,
                            _ => {}
                        }
                        depth == 0
                    });
                    pattern(tokens, uses, opens.unwrap_or(at), &mut names);
                }
                name => {
                    names.insert(name);
                }
            },
            _ => {}
        }
    }
    names.retain(|name| !KEYWORDS.contains(name));
    names
}

/// Adds the names that a pattern beginning at `from` binds: one name, or a bracket and what is in it, without what stands in
/// for values that are not there.
fn pattern<'a>(tokens: &[Token<'a>], uses: &[Use], from: usize, names: &mut BTreeSet<&'a str>) {
    let mut depth = 0_usize;
    // The depth at which a default value began.
    let mut default: Option<usize> = None;
    for (at, token) in tokens.iter().enumerate().skip(from) {
        match token.text {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => {
                depth = depth.saturating_sub(1);
                if default.is_some_and(|began| depth < began) {
                    default = None;
                }
            }
            "=" if default.is_none() && depth > 0 => default = Some(depth),
            "," if default == Some(depth) => default = None,
            _ if token.kind == Kind::Name && default.is_none() && uses[at] != Use::Property => {
                names.insert(token.text);
            }
            _ => {}
        }
        if depth == 0 {
            // `let a, b;` declares both.
            if tokens.get(at + 1).is_some_and(|next| next.text == ",") && token.kind == Kind::Name {
                pattern(tokens, uses, at + 2, names);
            }
            return;
        }
    }
}

fn shortened(script: &str) -> String {
    let tokens = tokens(script);
    let uses = uses(&tokens);
    let declared = declared(&tokens, &uses);
    let statements = statements(&tokens);
    // How often each name of ours stands in each statement; and the names that are not ours.
    let mut counts: BTreeMap<&str, BTreeMap<usize, usize>> = BTreeMap::new();
    let mut others: BTreeSet<&str> = KEYWORDS.into_iter().collect();
    for ((token, place), statement) in tokens.iter().zip(&uses).zip(&statements) {
        if token.kind == Kind::Name && *place != Use::Property {
            if declared.contains(token.text) {
                *counts
                    .entry(token.text)
                    .or_default()
                    .entry(*statement)
                    .or_default() += 1;
            } else {
                others.insert(token.text);
            }
        }
    }
    // What the outermost statements declare, none of them may declare twice.
    let mut outermost = BTreeSet::new();
    for at in (0..tokens.len()).filter(|at| *at == 0 || statements[*at] != statements[*at - 1]) {
        let word = at + usize::from(tokens[at].text == "async");
        match tokens[word].text {
            "function" => drop(outermost.insert(tokens[word + 1].text)),
            _ => pattern(&tokens, &uses, word + 1, &mut outermost),
        }
    }
    for name in outermost {
        if let Some(in_each) = counts.get_mut(name) {
            in_each.insert(OUTERMOST, 0);
        }
    }
    let names = names(&counts, &others);
    let needless = needless(&tokens);
    let mut short = String::with_capacity(script.len() / 2);
    for (at, token) in tokens.iter().enumerate() {
        let own = names
            .get(&(token.text, statements[at]))
            .filter(|_| token.kind == Kind::Name);
        let text = match (own, uses[at], needless[at]) {
            (_, _, Some(instead)) => instead.to_owned(),
            (Some(own), Use::Variable, _) => own.clone(),
            (Some(own), Use::Both, _) => format!("{}:{own}", token.text),
            _ => token.text.to_owned(),
        };
        // Two words, or two signs that would become another one, stay apart.
        let joins = match (short.chars().next_back(), text.chars().next()) {
            (Some(last), Some(next)) => {
                let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
                is_word(last) && is_word(next) || (last == next && matches!(last, '+' | '-' | '/'))
            }
            _ => false,
        };
        if joins {
            short.push(' ');
        }
        short.push_str(&text);
    }
    short
}

/// What stands in place of a token that says nothing, or of two: the last semicolon or comma before a brace, the brackets
/// around a single name before an arrow, and `; const` after another `const`.
fn needless(tokens: &[Token<'_>]) -> Vec<Option<&'static str>> {
    let mut instead = vec![None; tokens.len()];
    // How the statement at hand begins, in each bracket that is open.
    let mut begins = vec![""];
    let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
    for (at, token) in tokens.iter().enumerate() {
        if token.kind == Kind::Mark {
            match token.text {
                ";" | "," if text(at + 1) == "}" => instead[at] = Some(""),
                ";" if text(at + 1) == "const" && begins.last() == Some(&"const") => {
                    instead[at] = Some(",");
                    instead[at + 1] = Some("");
                }
                "(" if text(at + 2) == ")"
                    && text(at + 3) == "=>"
                    && tokens[at + 1].kind == Kind::Name
                    && text(at.wrapping_sub(1)) != "async" =>
                {
                    instead[at] = Some("");
                    instead[at + 2] = Some("");
                }
                _ => {}
            }
        }
        match token.text {
            "{" | "(" | "[" => begins.push(""),
            "}" | ")" | "]" => {
                begins.pop();
                // A block ends its statement, where no semicolon follows the brace of an object.
                if token.text == "}"
                    && begins
                        .last()
                        .is_some_and(|first| *first != "const" && *first != "let")
                {
                    begins.pop();
                    begins.push("");
                }
            }
            ";" => {
                begins.pop();
                begins.push("");
            }
            text => {
                if let Some(first) = begins.last_mut().filter(|first| first.is_empty()) {
                    *first = text;
                }
            }
        }
    }
    instead
}

/// Stands for all outermost statements together.
const OUTERMOST: usize = usize::MAX;

/// The number of the outermost statement each token is in.
fn statements(tokens: &[Token<'_>]) -> Vec<usize> {
    let (mut depth, mut number) = (0_usize, 0);
    let mut found = Vec::with_capacity(tokens.len());
    for (at, token) in tokens.iter().enumerate() {
        let begins = matches!(token.text, "const" | "let" | "function" | "async");
        let ended = at == 0 || matches!(tokens[at - 1].text, ";" | "}");
        number += usize::from(depth == 0 && begins && ended);
        found.push(number);
        // A template's `${` opens what the next part of it closes.
        let (opens, closes) = match token.kind {
            Kind::Literal => {
                let inside = token.text.starts_with('}');
                let template = inside || token.text.starts_with('`');
                (template && token.text.ends_with("${"), inside)
            }
            _ => (
                matches!(token.text, "{" | "(" | "["),
                matches!(token.text, "}" | ")" | "]"),
            ),
        };
        depth = (depth + usize::from(opens)).saturating_sub(usize::from(closes));
    }
    found
}

/// A short name for each name in each statement. One that stands in several is the same in all; the others may be the same as
/// another statement's.
fn names<'a>(
    counts: &BTreeMap<&'a str, BTreeMap<usize, usize>>,
    others: &BTreeSet<&str>,
) -> BTreeMap<(&'a str, usize), String> {
    let mut names = BTreeMap::new();
    let mut taken: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    let mut by_count: Vec<(&str, &BTreeMap<usize, usize>)> =
        counts.iter().map(|(name, in_each)| (*name, in_each)).collect();
    // The shortest for those that stand most often.
    by_count.sort_by_key(|(name, in_each)| (std::cmp::Reverse(in_each.values().sum::<usize>()), *name));
    for (name, in_each) in by_count {
        let is_free = |short: &String| {
            !others.contains(short.as_str())
                && in_each
                    .keys()
                    .all(|statement| !taken.get(statement).is_some_and(|names| names.contains(short)))
        };
        let Some(short) = short_names().find(is_free) else {
            continue;
        };
        for statement in in_each.keys() {
            taken.entry(*statement).or_default().insert(short.clone());
            names.insert((name, *statement), short.clone());
        }
    }
    names
}

/// `a`, `b` … `aa`, `ab` …
fn short_names() -> impl Iterator<Item = String> {
    let letters = || ('a'..='z').chain('A'..='Z');
    let pairs = letters().flat_map(move |first| letters().map(move |second| format!("{first}{second}")));
    letters().map(String::from).chain(pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_module_imports_stands_before_it() {
        let module = "// What it is.\nimport { a } from \"./a.js\";\n\nexport const b = () => {\n  // Why.\n  return a;\n};\n";
        assert_eq!(
            plain(&[module]),
            "// What it is.\n\nconst b = () => {\n// Why.\nreturn a;\n};\n"
        );
        assert_eq!(
            bundle(&["export const a = 1;", module]),
            "const a=1,b=()=>{return a};"
        );
    }

    #[test]
    fn statements_share_short_names_but_for_what_they_declare_together() {
        let script = "const outer = (some) => some + 1; let kept; const other = (thing) => outer(thing) + (kept ??= 2);";
        assert_eq!(shortened(script), "const b=a=>a+1;let a;const d=c=>b(c)+(a??=2);");
    }

    #[test]
    fn what_is_taken_apart_outermost_keeps_names_of_its_own() {
        let script = "const { one, two } = first(); const three = (four) => four + one;";
        assert_eq!(shortened(script), "const{one:b,two:a}=first(),c=a=>a+b;");
    }

    #[test]
    fn a_call_of_catch_declares_nothing() {
        assert_eq!(
            shortened("const a = (b) => b.catch(() => Date.now() + name);"),
            "const b=a=>a.catch(()=>Date.now()+name);"
        );
    }

    /// A name that is ours in one place and the browser's in another could not be told apart.
    #[test]
    fn no_module_declares_what_the_browser_calls_its_own() {
        let browsers = [
            "Array",
            "Date",
            "Error",
            "FormData",
            "Infinity",
            "JSON",
            "Map",
            "Math",
            "NaN",
            "Number",
            "Object",
            "Promise",
            "Proxy",
            "RegExp",
            "Request",
            "Set",
            "String",
            "TextEncoder",
            "URL",
            "URLSearchParams",
            "Uint32Array",
            "Uint8Array",
            "addEventListener",
            "caches",
            "clearInterval",
            "clearTimeout",
            "clients",
            "crypto",
            "document",
            "fetch",
            "history",
            "indexedDB",
            "isNaN",
            "location",
            "matchMedia",
            "navigator",
            "parseInt",
            "queueMicrotask",
            "scrollTo",
            "setInterval",
            "setTimeout",
            "skipWaiting",
            "structuredClone",
        ];
        for module in crate::web::asset::modules() {
            let plain = plain(&[module]);
            let tokens = tokens(&plain);
            let declared = declared(&tokens, &uses(&tokens));
            for name in browsers {
                assert!(!declared.contains(name), "{name}");
            }
        }
    }

    #[test]
    fn variables_are_short_and_properties_stay() {
        for (script, short) in [
            (
                "const value = 1; f({ value, other: value.value });",
                "const a=1;f({value:a,other:a.value});",
            ),
            (
                "const g = ({ first = Date, last }, [one]) => first + last + one;",
                "const d=({first:a=Date,last:b},[c])=>a+b+c;",
            ),
            (
                "let one, two; two = `x ${one + `${two}`} y`;",
                "let b,a;a=`x ${b+`${a}`} y`;",
            ),
            (
                "const t = (s) => s.split(/[/\"]+/g) / 2;",
                "const b=a=>a.split(/[/\"]+/g)/2;",
            ),
            ("x - -1; y = z / 2 / 3;", "x- -1;y=z/2/3;"),
            (
                "{ let one, two, three; one = two ? three : 4; }",
                "{let a,c,b;a=c?b:4}",
            ),
        ] {
            assert_eq!(shortened(script), short);
        }
    }
}
