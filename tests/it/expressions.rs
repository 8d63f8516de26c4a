//! The expression language, from the outside.

mod agreement;
pub mod cases;
mod slips;

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
fn engines_meet_a_wrong_call_only_where_it_is_reached() {
    let value = |text: &str| {
        let instance = answers();
        Expression::parse_as_engines_do(text)
            .and_then(|expression| expression.evaluate(&instance, None, &Environment::default()))
            .map(|value| value.text(&instance))
            .map_err(|problem| (problem.code, problem.at))
    };
    assert_eq!(value("true() or nonsense(1, 2)"), Ok("true".to_owned()));
    assert_eq!(value("if(false(), selected(), 'no')"), Ok("no".to_owned()));
    assert_eq!(value("false() or nonsense(1)"), Err(("unknown_function", 11)));
    assert_eq!(value("1 + selected('a')"), Err(("arguments", 4)));
    assert_eq!(value("true() or area(/a)"), Err(("refused_function", 10)));
    assert_eq!(value("true() or nonsense("), Err(("syntax", 19)));
}

#[test]
fn elements_of_a_page_want_their_prefix() {
    let page = Instance::from_xml("<html xmlns='http://www.w3.org/1999/xhtml'><p/><p/></html>").unwrap();
    let count = |text: &str| {
        let counted = Expression::parse(text).unwrap();
        counted
            .evaluate_at(&page, page.document(), &Environment::default())
            .unwrap()
            .text(&page)
    };
    assert_eq!(count("count(/html/p)"), "0");
    assert_eq!(count("count(/xhtml:html/xhtml:p)"), "2");
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

#[test]
fn a_batch_answers_every_line_and_survives_each() {
    use std::io::Write;
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_chna"))
        .args([
            "expr",
            "--batch",
            "--now",
            "2025-06-01T10:30:00Z",
            "--tz",
            "America/New_York",
        ])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let xml = r#"<h:html xmlns:h='urn:h'><instance><data><a>4</a><b id='x'>q</b></data></instance><itext><translation lang='en'><text id='t'><value>Hello</value></text></translation><translation lang='es'><text id='t'><value>Hola</value></text></translation></itext></h:html>"#;
    let line = |expr: &str, more: &str| {
        format!(
            "{{\"id\": 1, \"expr\": {}, \"instance\": {}{more}}}\n",
            serde_json::json!(expr),
            serde_json::json!(xml)
        )
    };
    let root = r#", "root": "/*[1]/*[1]", "context": "/*[1]/*[1]/*[1]/*[1]""#;
    let mut input = Vec::new();
    input.extend(line("/data/a + . + count(../*)", root).bytes());
    input.extend(line("/data/*", root).bytes());
    input.extend(line("../b/@id", root).bytes());
    input.extend(line("jr:itext('t')", r#", "active_language": "es""#).bytes());
    input.extend(b"{\"id\": \"n\", \"expr\": \"now()\"}\nnot json\n\xff\xfe\n\n");
    input.extend(
        b"{\"id\": null, \"expr\": \"today()\", \"now_ms\": 0, \"tz\": \"UTC\", \"instance\": null}\n",
    );
    input.extend(b"{\"expr\": \"0 div 0\"}\n{\"expr\": \"child::a\"}\n{\"expr\": \"1\", \"instance\": \"<a>\"}\n{\"expr\": 5}\n");
    input.extend(b"{\"expr\": \"1\", \"tz\": \"Mars/Base\"}\n{\"expr\": \".\", \"context\": \"/a/b\"}");
    child.stdin.take().unwrap().write_all(&input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    insta::assert_snapshot!(String::from_utf8(output.stdout).unwrap(), @r#"
    {"id":1,"type":"number","value":10}
    {"id":1,"type":"nodeset","value":[{"path":"/*[1]/*[1]/*[1]/*[1]","text":"4"},{"path":"/*[1]/*[1]/*[1]/*[2]","text":"q"}]}
    {"id":1,"type":"nodeset","value":[{"path":"/*[1]/*[1]/*[1]/*[2]/@id","text":"x"}]}
    {"id":1,"type":"nodeset","value":[{"path":"/*[1]/*[2]/*[2]/*[1]/*[1]","text":"Hola"}]}
    {"id":"n","type":"string","value":"2025-06-01T06:30:00.000-04:00"}
    {"id":null,"error":{"code":"request","message":"the line is no JSON: expected ident at line 1 column 2","at":0}}
    {"id":null,"error":{"code":"request","message":"the line is no JSON: expected value at line 1 column 1","at":0}}
    {"id":null,"type":"string","value":"1970-01-01"}
    {"id":null,"type":"number","value":"NaN"}
    {"id":null,"error":{"code":"refused_axis","message":"the axis `child::` is not part of this language; write children as `a/b`, the parent as `..`, an attribute as `@a`","at":0}}
    {"id":null,"error":{"code":"xml","message":"the instance is no XML we can read: the root node was opened but never closed","at":0}}
    {"id":null,"error":{"code":"request","message":"\"expr\" is no text","at":0}}
    {"id":null,"error":{"code":"request","message":"`Mars/Base` is no time zone we know","at":0}}
    {"id":null,"error":{"code":"context","message":"`/a/b` finds nothing in the instance","at":0}}
    "#);
}
