//! Files that never change under their address: the style, the scripts, the survey's texts. Packed once, sent packed.

use std::io::Write;
use std::sync::{LazyLock, OnceLock};

use axum::extract::{Path, State as Shared};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use super::script::bundle;
use super::state::State;
use crate::instrument::hexadecimal;

const ICON: &str = include_str!("icon.svg");

pub static STYLE: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("text/css; charset=utf-8", plain_style(include_str!("style.css"))));

/// What the desk's style has beyond the families'.
pub static DESK: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("text/css; charset=utf-8", plain_style(include_str!("desk.css"))));

/// The script of a page of the survey.
pub static APP: LazyLock<Asset> =
    LazyLock::new(|| Asset::script(&SURVEY, &[include_str!("script/start.js")]));

/// The script of a page whose survey needs a function that few do.
pub static WHOLE: LazyLock<Asset> =
    LazyLock::new(|| Asset::script(&SURVEY, &[FUNCTIONS, include_str!("script/start.js")]));

/// The script of a shared tablet.
pub static KIOSK: LazyLock<Asset> =
    LazyLock::new(|| Asset::script(&SURVEY, &[FUNCTIONS, include_str!("script/kiosk.js")]));

const FUNCTIONS: &str = include_str!("script/functions.js");

static WORKER: LazyLock<Asset> = LazyLock::new(|| {
    Asset::script(
        &[include_str!("script/keep.js"), include_str!("script/send.js")],
        &[include_str!("script/worker.js")],
    )
});

/// The modules both scripts are made of; each names only what stands before it.
const SURVEY: [&str; 11] = [
    include_str!("script/instance.js"),
    include_str!("script/expression.js"),
    include_str!("script/element.js"),
    include_str!("script/keep.js"),
    include_str!("script/send.js"),
    include_str!("script/answer.js"),
    include_str!("script/texts.js"),
    include_str!("script/relevance.js"),
    include_str!("script/order.js"),
    include_str!("script/field.js"),
    include_str!("script/survey.js"),
];

/// A text with its hash, and packed for whoever takes it packed.
pub struct Asset {
    kind: &'static str,
    text: String,
    /// The first digits of its SHA-256: new content has a new address, an old one is never asked for again.
    pub hash: String,
    brotli: OnceLock<Vec<u8>>,
    gzip: OnceLock<Vec<u8>>,
}

impl Asset {
    pub fn new(kind: &'static str, text: String) -> Self {
        Self {
            kind,
            hash: hash(&[&text]),
            text,
            brotli: OnceLock::new(),
            gzip: OnceLock::new(),
        }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn kind(&self) -> &'static str {
        self.kind
    }

    fn script(modules: &[&str], last: &[&str]) -> Self {
        Self::new(
            "text/javascript; charset=utf-8",
            bundle(&[modules, last].concat()),
        )
    }

    /// As an answer, in the smallest form that the browser takes.
    pub fn answer(&self, asked: &HeaderMap, cache: &'static str) -> Response {
        let takes = asked
            .get(header::ACCEPT_ENCODING)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let takes = |name: &str| {
            takes
                .split(',')
                .any(|one| one.split(';').next().map(str::trim) == Some(name))
        };
        let common = [
            (header::CONTENT_TYPE, self.kind),
            (header::CACHE_CONTROL, cache),
            (header::VARY, "accept-encoding"),
        ];
        if takes("br") {
            let packed = self.brotli.get_or_init(|| brotli(self.text.as_bytes()));
            return (common, [(header::CONTENT_ENCODING, "br")], packed.clone()).into_response();
        }
        if takes("gzip") {
            let packed = self.gzip.get_or_init(|| gzip(self.text.as_bytes()));
            return (common, [(header::CONTENT_ENCODING, "gzip")], packed.clone()).into_response();
        }
        (common, self.text.clone()).into_response()
    }
}

pub const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// The first 12 hexadecimal digits of the SHA-256 of all the texts.
pub fn hash(texts: &[&str]) -> String {
    let mut sum = Sha256::new();
    for text in texts {
        sum.update(text);
    }
    hexadecimal(&sum.finalize()[..6])
}

/// The style without its comments, its margins, and the spaces that say nothing.
fn plain_style(style: &str) -> String {
    let mut plain = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let mut plain: String = plain.lines().map(str::trim).collect();
    for (wide, narrow) in [
        (": ", ":"),
        (" {", "{"),
        ("{ ", "{"),
        ("; ", ";"),
        (", ", ","),
        (";}", "}"),
        (" }", "}"),
    ] {
        plain = plain.replace(wide, narrow);
    }
    plain
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    {
        let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 11, 22);
        // Writing to memory does not fail.
        let _ = writer.write_all(bytes);
    }
    packed
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let _ = writer.write_all(bytes);
    writer.finish().unwrap_or_default()
}

/// `/asset/style.<hash>.css`, `app.<hash>.js`, `whole.<hash>.js`, `kiosk.<hash>.js`: under another hash there is no such file.
pub async fn file(Shared(state): Shared<State>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let looks = state
        .cycles
        .values()
        .map(|fielded| ("style", fielded.look.style(), "css"));
    let own: [(&str, &Asset, &str); 5] = [
        ("style", &STYLE, "css"),
        ("desk", &DESK, "css"),
        ("app", &APP, "js"),
        ("whole", &WHOLE, "js"),
        ("kiosk", &KIOSK, "js"),
    ];
    for (stem, asset, ending) in own.into_iter().chain(looks) {
        if name == format!("{stem}.{}.{ending}", asset.hash) {
            return asset.answer(&headers, FOR_EVER);
        }
    }
    StatusCode::NOT_FOUND.into_response()
}

/// `/worker.js`: always asked for again, so that a new one takes over.
pub async fn worker(headers: HeaderMap) -> Response {
    WORKER.answer(&headers, "no-cache")
}

pub async fn icon() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, FOR_EVER),
    ];
    (headers, ICON).into_response()
}

#[cfg(test)]
pub fn modules() -> Vec<&'static str> {
    let last = [
        FUNCTIONS,
        include_str!("script/start.js"),
        include_str!("script/kiosk.js"),
        include_str!("script/worker.js"),
    ];
    [&SURVEY[..], &last].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_crosses_the_wire_without_its_comments() {
        assert_eq!(
            plain_style("/* The look. */\na { b: c; }\n  d { }\n"),
            "a{b:c}d{}"
        );
    }

    #[test]
    fn no_name_stands_twice_in_one_script() {
        let of = |modules: &[&str]| {
            let mut names: Vec<String> = Vec::new();
            for line in modules.iter().flat_map(|module| module.lines()) {
                let plain = line.strip_prefix("export ").unwrap_or(line);
                let words: Vec<&str> = plain.split([' ', '(', ';']).collect();
                let name = match words.as_slice() {
                    ["const" | "let" | "function", name, ..] => *name,
                    ["async", "function", name, ..] => *name,
                    _ => continue,
                };
                assert!(!names.contains(&name.to_owned()), "{name} is declared twice");
                names.push(name.to_owned());
            }
        };
        for last in [include_str!("script/start.js"), include_str!("script/kiosk.js")] {
            of(&[&SURVEY[..], &[FUNCTIONS, last]].concat());
        }
        of(&[
            include_str!("script/keep.js"),
            include_str!("script/send.js"),
            include_str!("script/worker.js"),
        ]);
    }
}
