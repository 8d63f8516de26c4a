//! What slips of the hand make of expressions: never a panic, always a problem with its place, and bounded time.

use chna::instrument::expression::{Environment, Expression, Instance};
use proptest::prelude::*;

const SEEDS: &str = include_str!("../../fixtures/seeds/expressions.txt");

const XML: &str = "<data xmlns:p='urn:p' id='d'><age>7</age><roster><age>4</age><name>Ana</name></roster>\
    <roster><age/><name xml:lang='es'>Bê</name></roster><pick>a b</pick><p:x q='1'>t<!-- c --><?x y?></p:x></data>";

const PIECES: [&str; 24] = [
    "(", ")", "[", "]", "'", "\"", "${", "}", "/", "..", "@", "::", ",", "-", "*", " and ", "div", "1e",
    "0x", ".", "\u{202e}", "é", "\0", "not(",
];

/// One slip: where it begins and how far it goes (of the text), and what is put there.
type Slip = (f64, f64, Put);

#[derive(Clone, Debug)]
enum Put {
    Nothing,
    Piece(usize),
    /// The text itself once more.
    Again,
    Seed(usize),
}

fn slips() -> impl Strategy<Value = Vec<Slip>> {
    let put = prop_oneof![
        Just(Put::Nothing),
        (0..PIECES.len()).prop_map(Put::Piece),
        Just(Put::Again),
        (0..SEEDS.lines().count()).prop_map(Put::Seed),
    ];
    proptest::collection::vec((0.0..1.0_f64, 0.0..0.3_f64, put), 0..6)
}

fn slipped(text: &str, (at, length, put): &Slip) -> String {
    let letters: Vec<char> = text.chars().collect();
    let place = |part: f64| (part * letters.len() as f64) as usize;
    let (from, to) = (place(*at), place((at + length).min(1.0)));
    let cut: String = letters[from..to].iter().collect();
    let put = match put {
        Put::Nothing => String::new(),
        Put::Piece(piece) => PIECES[*piece].to_owned(),
        Put::Again => format!("{cut}{cut}"),
        Put::Seed(seed) => SEEDS.lines().nth(*seed).unwrap_or_default().to_owned(),
    };
    let (before, after): (String, String) =
        (letters[..from].iter().collect(), letters[to..].iter().collect());
    before + &put + &after
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn a_slip_gives_an_expression_or_a_problem_with_its_place(seed in 0..SEEDS.lines().count(), slips in slips()) {
        let text = slips.iter().fold(SEEDS.lines().nth(seed).unwrap().to_owned(), |text, slip| slipped(&text, slip));
        let instance = Instance::from_xml(XML).unwrap();
        let read = Expression::parse(&text);
        let as_engines = Expression::parse_as_engines_do(&text);
        prop_assert!(as_engines.is_ok() || read.is_err(), "{text}");
        for expression in [&read, &as_engines] {
            let problem = match expression {
                Ok(expression) => {
                    for item in expression.items() {
                        prop_assert!(text[item.at..].starts_with("${"), "{text}");
                    }
                    let _ = expression.page_tree();
                    let top = instance.top().unwrap();
                    expression.evaluate_at(&instance, top, &Environment::default()).err()
                }
                Err(problem) => Some(problem.clone()),
            };
            if let Some(problem) = problem {
                prop_assert!(text.is_char_boundary(problem.at), "{problem:?} {text}");
                prop_assert!(!problem.code.is_empty() && !problem.message.contains('\0'), "{problem:?} {text}");
            }
        }
    }
}
