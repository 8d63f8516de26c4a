//! A hospital's own look: taken where people can read it, refused with the nearest that they can.

use std::path::Path;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use chna::instrument::brand::{DARK, Ground, LIGHT, STRONG_DARK, STRONG_LIGHT};
use chna::instrument::{Color, Cycle, LogoKind, Survey};
use chna::language::Language;
use chna::store::Store;
use chna::web::{self, Clock, Paper, State, poster};
use http_body_util::BodyExt;
use tower::ServiceExt;

use crate::collector::copy;

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4" fill="#7a2e8e"/></svg>"##;

/// The surveys with a brand in one cycle, and every problem of them.
fn branded(brand: &str, logo: &str) -> (Survey, Vec<String>) {
    let dir = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys"), dir.path());
    let cycle = dir.path().join("cycles/2025");
    let text = std::fs::read_to_string(cycle.join("cycle.toml")).unwrap();
    std::fs::write(cycle.join("cycle.toml"), format!("{text}\n[brand]\n{brand}\n")).unwrap();
    std::fs::write(cycle.join("logo.svg"), logo).unwrap();
    let (survey, problems) = Survey::read(dir.path());
    let codes = ["I083", "I084", "I085"];
    let own = problems.iter().filter(|problem| codes.contains(&problem.code));
    let own = own.map(ToString::to_string).collect();
    (survey, own)
}

fn brand_of(survey: &Survey) -> &Cycle {
    &survey.cycles["2025"]
}

#[test]
fn a_brand_that_people_can_read_is_taken() {
    let (survey, problems) = branded(
        "name = \"Harbor Kids\"\nlogo = \"logo.svg\"\ncolor = \"#7a2e8e\"",
        LOGO,
    );
    assert_eq!(problems, Vec::<String>::new());
    let cycle = brand_of(&survey);
    assert_eq!(cycle.whose(), "Harbor Kids");
    assert_eq!(cycle.brand.logo.as_ref().unwrap().kind, LogoKind::Svg);
    let colors = cycle.brand.colors.as_ref().unwrap();
    assert_eq!(colors.light.accent, Color(0x7a, 0x2e, 0x8e));
    assert_eq!(LIGHT.unreadable(colors.light.accent), None);
    assert_eq!(
        DARK.unreadable(colors.dark.accent),
        None,
        "by night, another of its hue"
    );
    assert_ne!(colors.dark.accent, colors.light.accent);
}

#[test]
fn a_color_that_people_cannot_read_is_refused_with_the_nearest_they_can() {
    let (survey, problems) = branded("color = \"#ff7700\"", LOGO);
    let [problem] = problems.as_slice() else {
        panic!("{problems:?}")
    };
    assert!(
        problem.contains("cycle.toml:") && problem.contains("I084") && problem.contains("WCAG"),
        "{problem}"
    );
    let nearest = problem.split("take ").nth(1).unwrap().split(',').next().unwrap();
    assert_eq!(LIGHT.unreadable(Color::parse(nearest).unwrap()), None);
    assert_eq!(brand_of(&survey).brand.colors, None);
    let (_, problems) = branded(&format!("color = \"{nearest}\""), LOGO);
    assert_eq!(problems, Vec::<String>::new(), "the way out leads out");
    let (_, problems) = branded("color = \"#7a2e8e\"\ncolor_dark = \"#102040\"", LOGO);
    assert!(
        problems[0].contains("`color_dark`") || problems[0].contains("I084"),
        "{problems:?}"
    );
}

#[test]
fn what_is_no_color_and_no_logo_is_said() {
    for (brand, logo, code, words) in [
        ("color = \"teal\"", LOGO, "I083", "no color"),
        ("color_dark = \"#6fc7c4\"", LOGO, "I083", "without `color`"),
        ("logo = \"../secret.svg\"", LOGO, "I085", "no file of this folder"),
        ("logo = \"none.svg\"", LOGO, "I085", "cannot be read"),
        ("logo = \"logo.svg\"", "<html/>", "I085", "no SVG"),
        ("logo = \"logo.svg\"", "GIF89a", "I085", "no SVG and no PNG"),
        (
            "logo = \"logo.svg\"",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
            "I085",
            "`script`",
        ),
        (
            "logo = \"logo.svg\"",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
            "I085",
            "more than a drawing",
        ),
        (
            "logo = \"logo.svg\"",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://evil.example/x.png\"/></svg>",
            "I085",
            "`image`",
        ),
    ] {
        let (_, problems) = branded(brand, logo);
        let [problem] = problems.as_slice() else {
            panic!("{brand}: {problems:?}")
        };
        assert!(
            problem.contains(code) && problem.contains(words),
            "{brand}: {problem}"
        );
    }
    let (_, problems) = branded(
        "logo = \"logo.svg\"",
        &format!("{LOGO}<!-- {} -->", "x".repeat(30_000)),
    );
    assert!(problems[0].contains("20 kB or less"), "{problems:?}");
}

#[tokio::test]
async fn pages_and_posters_wear_it() {
    let (survey, _) = branded(
        "name = \"Harbor <Kids>\"\nlogo = \"logo.svg\"\ncolor = \"#7a2e8e\"",
        LOGO,
    );
    let state = State::new(
        Store::open("sqlite::memory:").await.unwrap(),
        &survey,
        Clock::Day("2025-04-01".to_owned()),
    );
    let app = web::app(state);
    let get = async |path: &str| {
        let response = app
            .clone()
            .oneshot(Request::get(path).body(Body::empty()).unwrap())
            .await
            .unwrap();
        let kind = response
            .headers()
            .get(header::CONTENT_TYPE)
            .map(|kind| kind.to_str().unwrap().to_owned());
        let status = response.status();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        (
            status,
            kind.unwrap_or_default(),
            String::from_utf8(body.to_vec()).unwrap(),
        )
    };
    for path in ["/", "/2025", "/2025/help", "/desk"] {
        let (status, _, page) = get(path).await;
        assert_eq!(status, StatusCode::OK);
        let style = page
            .split("rel=\"stylesheet\" href=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        let (_, _, style) = get(style).await;
        assert!(style.contains("--accent:#7a2e8e"), "{path}");
        let logo = page
            .split("<img src=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        assert_eq!(
            get(logo).await,
            (StatusCode::OK, "image/svg+xml".to_owned(), LOGO.to_owned())
        );
        assert!(
            path == "/desk" || page.contains("Harbor &#60;Kids&#62;"),
            "{page}"
        );
    }
    assert_eq!(get("/brand/..%2fcycle.toml").await.0, StatusCode::NOT_FOUND);
    let (_, _, other) = get("/2022").await;
    assert!(
        !other.contains("/brand/"),
        "the cycle beside it keeps its own look"
    );
    for paper in [Paper::Letter, Paper::A4] {
        let page = poster(
            brand_of(&survey),
            &Language::english(),
            "https://survey.example",
            paper,
        )
        .unwrap();
        assert!(
            page.contains("#7a2e8e")
                && page.contains("data:image/svg+xml;base64,")
                && page.contains("Harbor &#60;Kids&#62;")
        );
        assert_eq!(page.contains("size: a4"), paper == Paper::A4);
    }
}

/// What the colors are checked against is what the style says.
#[test]
fn the_grounds_are_those_of_the_style() {
    let style = include_str!("../../src/web/style.css");
    let value = |block: &str, name: &str| {
        let rest = block.split(&format!("--{name}: ")).nth(1).unwrap();
        let text = rest.split(';').next().unwrap();
        Color::parse(text).unwrap_or_else(|| panic!("{name}: {text}"))
    };
    let after = |start: &str| style.split(start).nth(1).unwrap().split('}').next().unwrap();
    let blocks: [(&Ground, &str); 4] = [
        (&LIGHT, after(":root {")),
        (&DARK, after("@media (prefers-color-scheme: dark) {")),
        (&STRONG_LIGHT, after("@media (prefers-contrast: more) {")),
        (
            &STRONG_DARK,
            after("@media (prefers-contrast: more) and (prefers-color-scheme: dark) {"),
        ),
    ];
    for (ground, block) in blocks {
        assert_eq!(value(block, "paper"), ground.paper);
        assert_eq!(value(block, "ink"), ground.ink);
        assert_eq!(value(block, "rule"), ground.rule);
        assert_eq!(ground.unreadable(value(block, "accent")), None);
    }
}
