//! The poster of a cycle: a page for each partner, whose QR code opens the survey in the poster's language.

use askama::Template;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use crate::instrument::Cycle;
use crate::language::{Language, Value, message};

#[derive(Template)]
#[template(path = "poster.html", config = "src/web/askama.toml")]
struct Poster {
    language: Language,
    hospital: String,
    title: String,
    text: String,
    or_type: String,
    languages: Vec<Language>,
    sheets: Vec<Sheet>,
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
pub fn poster(cycle: &Cycle, language: &Language, site: &str) -> Result<String, PosterError> {
    let site = site.trim_end_matches('/');
    let general = format!("{site}/{}?lang={language}", cycle.id);
    let mut sheets = vec![sheet(String::new(), general.clone())?];
    for partner in &cycle.partners {
        sheets.push(sheet(
            partner.label.clone(),
            format!("{general}&src={}", partner.code),
        )?);
    }
    let minutes = cycle.minutes.to_string();
    let poster = Poster {
        language: language.clone(),
        hospital: cycle.hospital.clone(),
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
    Ok(Sheet {
        partner,
        address,
        code: code.to_owned(),
    })
}
