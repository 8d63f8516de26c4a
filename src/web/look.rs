//! A cycle's brand on the web: the style with its colors, and its logo.

use axum::extract::{Path, State as Shared};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use super::asset::{Asset, FOR_EVER, STYLE};
use super::state::State;
use crate::instrument::{Colors, Cycle, Logo, LogoKind, Scheme, hexadecimal};

/// What a page takes from its cycle's brand.
pub struct Look {
    /// The name at the top of a page.
    pub whose: String,
    /// None where the program's own colors stay.
    style: Option<Asset>,
    logo: Option<Picture>,
}

struct Picture {
    /// `<hash>.svg`
    name: String,
    logo: Logo,
}

impl Look {
    pub fn of(cycle: &Cycle) -> Self {
        let colored =
            |colors: &Colors| Asset::new(STYLE.kind(), format!("{}{}", STYLE.text(), rules(colors)));
        Self {
            whose: cycle.whose().to_owned(),
            style: cycle.brand.colors.as_ref().map(colored),
            logo: cycle.brand.logo.clone().map(|logo| Picture {
                name: format!(
                    "{}.{}",
                    hexadecimal(&Sha256::digest(&logo.bytes)[..6]),
                    ending(logo.kind)
                ),
                logo,
            }),
        }
    }

    /// The style of its pages.
    pub fn style(&self) -> &Asset {
        self.style.as_ref().unwrap_or(&STYLE)
    }

    /// Where its logo is.
    pub fn logo(&self) -> Option<String> {
        self.logo
            .as_ref()
            .map(|picture| format!("/brand/{}", picture.name))
    }
}

/// `/brand/<hash>.svg`: a cycle's logo.
pub async fn logo(Shared(state): Shared<State>, Path(name): Path<String>) -> Response {
    let mut pictures = state
        .cycles
        .values()
        .filter_map(|fielded| fielded.look.logo.as_ref());
    match pictures.find(|picture| picture.name == name) {
        Some(picture) => {
            let headers = [
                (header::CONTENT_TYPE, kind(picture.logo.kind)),
                (header::CACHE_CONTROL, FOR_EVER),
            ];
            (headers, picture.logo.bytes.clone()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn ending(kind: LogoKind) -> &'static str {
    match kind {
        LogoKind::Svg => "svg",
        LogoKind::Png => "png",
    }
}

/// The kind of file, as the web calls it.
pub fn kind(kind: LogoKind) -> &'static str {
    match kind {
        LogoKind::Svg => "image/svg+xml",
        LogoKind::Png => "image/png",
    }
}

/// What stands after the style and overrules its colors; on paper there are no tints.
fn rules(colors: &Colors) -> String {
    let rule = |media: &str, scheme: &Scheme| {
        format!(
            "@media screen{media}{{:root{{--accent:{};--on-accent:{};--tint:{}}}}}\n",
            scheme.accent, scheme.on_accent, scheme.tint
        )
    };
    [
        rule("", &colors.light),
        rule(" and (prefers-color-scheme:dark)", &colors.dark),
        rule(" and (prefers-contrast:more)", &colors.strong_light),
        rule(
            " and (prefers-contrast:more) and (prefers-color-scheme:dark)",
            &colors.strong_dark,
        ),
    ]
    .concat()
}
