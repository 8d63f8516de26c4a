//! `[brand]` of a `cycle.toml`, and the logo beside it.

use std::path::Path;

use crate::instrument::brand::{Brand, Colors, DARK, Ground, LIGHT, Logo, LogoKind};
use crate::instrument::color::Color;
use crate::instrument::problem::Problem;
use crate::instrument::table::{Placed, Table};

/// Families load it with the first page, over networks that are slow.
const LOGO_BYTES: usize = 20 * 1024;
/// What an SVG may not hold: it would run, or call elsewhere.
const NOT_IN_A_LOGO: [&str; 5] = ["script", "foreignObject", "iframe", "audio", "video"];

/// The brand without its logo, and the logo's file name.
pub fn brand(file: &Table<'_>) -> (Brand, Option<String>) {
    let Some(table) = file.table("brand", "[brand]") else {
        return (Brand::default(), None);
    };
    let name = table
        .text("name")
        .map(|name| name.value)
        .filter(|name| !name.is_empty());
    let logo = table.text("logo").and_then(|logo| {
        let plain = !logo.value.contains(['/', '\\']) && !logo.value.starts_with('.');
        if !plain {
            table.error(
                logo.at,
                "I085",
                format!("the logo \"{}\" is no file of this folder", logo.value),
                "put it beside cycle.toml, and write its name alone",
            );
        }
        plain.then_some(logo.value)
    });
    let light = table
        .text("color")
        .and_then(|color| readable(&table, "color", &color, &LIGHT));
    let dark = table.text("color_dark");
    if let (Some(dark), None) = (&dark, table.has("color")) {
        table.error(
            dark.at,
            "I083",
            "`color_dark` stands without `color`",
            "add color = \"#0b6a6d\", the color by day",
        );
    }
    let dark = dark.and_then(|color| readable(&table, "color_dark", &color, &DARK));
    table.close();
    let brand = Brand {
        name,
        logo: None,
        colors: light.map(|light| Colors::of(light, dark)),
    };
    (brand, logo)
}

/// The color, where it can be read everywhere it is used.
fn readable(table: &Table<'_>, key: &str, text: &Placed<String>, ground: &Ground) -> Option<Color> {
    let Some(color) = Color::parse(&text.value) else {
        table.error(
            text.at,
            "I083",
            format!("`{key}` is \"{}\", which is no color", text.value),
            "write it as in #0b6a6d",
        );
        return None;
    };
    let Some(pair) = ground.unreadable(color) else {
        return Some(color);
    };
    table.error(
        text.at,
        "I084",
        format!(
            "with {color} people could not read {}: the contrast is {:.1}, and {:.1} is the least (WCAG 2.2 AA)",
            pair.what, pair.contrast, pair.needed
        ),
        format!("take {}, the nearest that can be read everywhere", ground.nearest(color)),
    );
    None
}

/// The logo in a cycle's folder; none where there is a problem with it.
pub fn logo(folder: &Path, name: &str) -> Result<Logo, Problem> {
    let file = folder.join(name);
    let problem = |what: String, way_out: &str| Problem::error(&file, 0, "I085", what, way_out.to_owned());
    let bytes = std::fs::read(&file).map_err(|cause| {
        problem(
            format!("the logo cannot be read: {cause}"),
            "put it beside cycle.toml",
        )
    })?;
    if bytes.len() > LOGO_BYTES {
        return Err(problem(
            format!("the logo has {} kB", bytes.len().div_ceil(1024)),
            "make it 20 kB or less: families load it over slow networks",
        ));
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Ok(Logo {
            kind: LogoKind::Png,
            bytes,
        });
    }
    let text = std::str::from_utf8(&bytes).unwrap_or_default();
    let Ok(drawing) = roxmltree::Document::parse(text) else {
        return Err(problem(
            "the logo is no SVG and no PNG".to_owned(),
            "save it as one of them",
        ));
    };
    if drawing.root_element().tag_name().name() != "svg" {
        return Err(problem(
            "the logo is XML, but no SVG".to_owned(),
            "save it as SVG or PNG",
        ));
    }
    let outside = drawing.descendants().find(|node| {
        let runs = node.is_element() && NOT_IN_A_LOGO.contains(&node.tag_name().name());
        let calls = node.attributes().any(|attribute| {
            let (name, value) = (attribute.name(), attribute.value().trim());
            name.starts_with("on")
                || name == "href" && !value.starts_with('#') && !value.starts_with("data:image/")
        });
        runs || calls
    });
    if let Some(node) = outside {
        return Err(problem(
            format!("the logo holds more than a drawing: `{}`", node.tag_name().name()),
            "save it as a plain SVG, without scripts and links",
        ));
    }
    Ok(Logo {
        kind: LogoKind::Svg,
        bytes,
    })
}
