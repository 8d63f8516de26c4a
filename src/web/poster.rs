//! The poster of a cycle: a page for each partner, whose QR code opens the survey in the poster's language.

use askama::Template;
use base64::Engine;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use super::look;
use crate::instrument::Cycle;
use crate::language::{Language, Value, message};

#[derive(Template)]
#[template(path = "poster.html", config = "src/web/askama.toml")]
struct Poster {
    language: Language,
    whose: String,
    logo: Option<String>,
    accent: String,
    paper: Paper,
    title: String,
    text: String,
    or_type: String,
    languages: Vec<Language>,
    sheets: Vec<Sheet>,
}

/// What it is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    Letter,
    A4,
}

impl Paper {
    fn word(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::A4 => "a4",
        }
    }

    fn size(self) -> &'static str {
        match self {
            Self::Letter => "width: 8.5in; height: 11in",
            Self::A4 => "width: 210mm; height: 297mm",
        }
    }
}

/// One printed page.
struct Sheet {
    partner: String,
    address: String,
    code: String,
}

/// Why there is no poster.
#[derive(Debug, thiserror::Error)]
pub enum PosterError {
    #[error("the address is too long for a QR code: {0}")]
    Address(String),
    #[error("the page cannot be written: {0}")]
    Page(#[from] askama::Error),
}

/// A printable page for each partner and one without, as one HTML file.
///
/// `site`: where families open the collector, `https://survey.example.org`.
pub fn poster(cycle: &Cycle, language: &Language, site: &str, paper: Paper) -> Result<String, PosterError> {
    let site = site.trim_end_matches('/');
    let general = format!("{site}/{}?lang={language}", cycle.id);
    let mut sheets = vec![sheet(String::new(), general.clone())?];
    for partner in cycle.partners(language) {
        sheets.push(sheet(partner.label, format!("{general}&src={}", partner.code))?);
    }
    let minutes = cycle.minutes.to_string();
    let poster = Poster {
        language: language.clone(),
        whose: cycle.whose().to_owned(),
        logo: cycle.brand.logo.as_ref().map(|logo| {
            let packed = base64::engine::general_purpose::STANDARD.encode(&logo.bytes);
            format!("data:{};base64,{packed}", look::kind(logo.kind))
        }),
        accent: cycle
            .brand
            .colors
            .as_ref()
            .map_or_else(|| "#0b6a6d".to_owned(), |colors| colors.light.accent.to_string()),
        paper,
        title: message(language, "poster-title", &[]),
        text: message(language, "poster-text", &[("minutes", Value::Text(&minutes))]),
        or_type: message(language, "poster-type", &[]),
        languages: cycle.languages.clone(),
        sheets,
    };
    Ok(poster.render()?)
}

/// The code bears a stain on a quarter of it, and holds a margin by itself.
fn sheet(partner: String, address: String) -> Result<Sheet, PosterError> {
    let code = QrCode::with_error_correction_level(&address, EcLevel::Q)
        .map_err(|_| PosterError::Address(address.clone()))?
        .render::<svg::Color<'_>>()
        .min_dimensions(256, 256)
        .dark_color(svg::Color("#1c2330"))
        .light_color(svg::Color("#ffffff"))
        .build();
    // Within a page the drawing stands without the heading of a file of its own.
    let code = code
        .split_once("?>")
        .map_or(code.as_str(), |(_, drawing)| drawing);
    // What is typed needs no more: browsers know the rest.
    let typed = address.strip_prefix("https://").unwrap_or(&address);
    Ok(Sheet {
        partner,
        address: typed.to_owned(),
        code: code.to_owned(),
    })
}
