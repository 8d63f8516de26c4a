//! The expression language, from the outside.

mod agreement;
mod cases;

use chna::instrument::expression::{Environment, Expression, Instance, Value};

fn answers() -> Instance {
    Instance::flat([
        ("age", "7"),
        ("conditions", "asthma eczema"),
        ("name", ""),
        ("income", "1200.50"),
    ])
}

fn holds(text: &str) -> bool {
    Expression::parse(text)
        .unwrap()
        .is_true(&answers(), None, &Environment::default())
}

fn text(text: &str) -> String {
    let instance = answers();
    let expression = Expression::parse(text).unwrap();
    expression
        .evaluate(&instance, None, &Environment::default())
        .unwrap()
        .text(&instance)
}

fn problem(text: &str) -> (&'static str, usize, String) {
    let problem = Expression::parse(text).unwrap_err();
    (problem.code, problem.at, problem.message)
}

#[test]
fn relevance_reads_as_families_answer() {
    assert!(holds("${age} >= 5 and selected(${conditions}, 'asthma')"));
    assert!(!holds("selected(${conditions}, 'ast')"));
    assert!(holds("${name} = '' and ${never_asked} = ''"));
    assert!(!holds("${name}"));
    assert!(holds("${age}"));
    assert!(!holds("0 or ${name}"));
    assert!(holds("count-selected(${conditions}) = 2 and not(${name} > 0)"));
    assert_eq!(
        text("if(${income} * 2 > 2400, round(${income}, 0), 'low')"),
        "1201"
    );
    assert_eq!(text("concat(${age} div 2, ' ', ${age} + ${name})"), "3.5 ");
}

#[test]
fn dot_is_the_own_answer() {
    let expression = Expression::parse(". > 0 and . <= 120").unwrap();
    assert!(expression.is_true(&answers(), Some("age"), &Environment::default()));
    assert!(!expression.is_true(&answers(), Some("income"), &Environment::default()));
}

#[test]
fn problems_say_what_and_where() {
    let (code, at, message) = problem("1 + selcted(${a}, 'x')");
    assert_eq!((code, at), ("unknown_function", 4));
    assert_eq!(message, "unknown function `selcted`; did you mean `selected`?");
    assert_eq!(problem("${a} = 'x").0, "syntax");
    assert_eq!(
        problem("${a} == 1"),
        (
            "syntax",
            6,
            "`=` where a value should stand; a comparison is written with one `=`".into()
        )
    );
    assert_eq!(problem("//a").0, "refused_descendant");
    assert_eq!(problem("/a//b").0, "refused_descendant");
    assert_eq!(problem("a | b").0, "refused_union");
    assert_eq!(problem("ancestor::a").0, "refused_axis");
    assert_eq!(problem("$a").0, "refused_variable");
    assert_eq!(problem("area(/a)").0, "refused_function");
    assert_eq!(problem("selected(a)").0, "arguments");
    assert_eq!(problem("").0, "syntax");
}

#[test]
fn huge_and_deep_texts_end_quickly() {
    let deep = format!("{}1{}", "(".repeat(10_000), ")".repeat(10_000));
    assert_eq!(problem(&deep).0, "too_deep");
    assert_eq!(problem(&"not(".repeat(100_000)).0, "too_deep");
    let long = format!("1{}", " + 1".repeat(250_000));
    assert_eq!(text(&long), "250001");
    let signs = format!("{}1", "-".repeat(1_000_001));
    assert_eq!(text(&signs), "-1");
    let steps = format!("a{}", "/a".repeat(400_000));
    assert_eq!(text(&steps), "");
    let nested = format!("{}1{}", "if(true(), ".repeat(190), ", 2)".repeat(190));
    assert_eq!(text(&nested), "1");
    assert!(matches!(
        Expression::parse("1 = 1")
            .unwrap()
            .evaluate(&answers(), None, &Environment::default()),
        Ok(Value::Boolean(true))
    ));
}
