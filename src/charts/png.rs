//! A drawn figure as a picture, for slides and for programs that read no SVG.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Family, Query, Source, Stretch, Style};
use resvg::usvg::{FontResolver, Options, Tree};

use super::svg::Svg;
use super::theme::Theme;

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum PngError {
    #[error("the figure cannot be read back: {0}")]
    Svg(#[from] resvg::usvg::Error),
    #[error("a picture of {width} by {height} dots cannot be made")]
    Size { width: u32, height: u32 },
    #[error("the picture cannot be written: {0}")]
    Encoding(String),
}

/// The figure as PNG in the light colours of a theme, `scale` dots to a unit.
///
/// Letters come from the system's fonts (Noto first), and from embedded ones where the system has none; the same figure on
/// the same system gives the same bytes.
pub fn png(svg: &Svg, theme: &Theme, scale: f32) -> Result<Vec<u8>, PngError> {
    let options = Options {
        fontdb: Arc::clone(&FONTS),
        font_resolver: fonts_for(svg.language.tag()),
        ..Options::default()
    };
    let tree = Tree::from_str(&svg.file("", theme), &options)?;
    let dots = |units: i32| (units as f32 * scale).round() as u32;
    let (width, height) = (dots(svg.width), dots(svg.height));
    let mut pixels = Pixmap::new(width, height).ok_or(PngError::Size { width, height })?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels
        .encode_png()
        .map_err(|error| PngError::Encoding(error.to_string()))
}

/// Every font of the system in the order of its files, after the embedded ones.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut system = Database::new();
    system.load_system_fonts();
    let files: BTreeSet<PathBuf> = system
        .faces()
        .filter_map(|face| match &face.source {
            Source::File(path) | Source::SharedFile(path, _) => Some(path.clone()),
            Source::Binary(_) => None,
        })
        .collect();
    let mut fonts = Database::new();
    for font in typst_assets::fonts() {
        fonts.load_font_data(font.to_vec());
    }
    for file in files {
        // A file that has gone or cannot be read leaves the others.
        let _ = fonts.load_font_file(file);
    }
    // What stands in where none of a figure's own families is there.
    fonts.set_serif_family("Libertinus Serif");
    if let Some(family) = PREFERRED
        .iter()
        .find(|family| find(&fonts, family, 400).is_some())
    {
        fonts.set_sans_serif_family(*family);
    }
    Arc::new(fonts)
});

/// Sans-serif families with most of the Latin letters our languages use, the best first.
const PREFERRED: [&str; 5] = [
    "Noto Sans",
    "DejaVu Sans",
    "Liberation Sans",
    "Arial",
    "Libertinus Serif",
];

/// Chooses fonts for letters that a figure's first family lacks: Chinese as its readers write it, Arabic in a sans.
fn fonts_for(tag: &str) -> FontResolver<'static> {
    let chinese: &'static [&'static str] = match tag {
        "zh-Hant" => &[
            "Noto Sans CJK TC",
            "Noto Sans TC",
            "PingFang TC",
            "Microsoft JhengHei",
        ],
        "zh-Hans" => &[
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "PingFang SC",
            "Microsoft YaHei",
        ],
        _ => &["Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans SC"],
    };
    let any = FontResolver::default_fallback_selector();
    FontResolver {
        select_font: FontResolver::default_font_selector(),
        select_fallback: Box::new(move |letter, used, fonts| {
            let families: &[&str] = match letter {
                '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' => chinese,
                '\u{2066}'..='\u{2069}'
                | '\u{600}'..='\u{6ff}'
                | '\u{750}'..='\u{77f}'
                | '\u{fb50}'..='\u{fefc}' => {
                    // DejaVu first: a line that mixes Arabic with marks such as ▲ is shaped with one font or not at all.
                    &["DejaVu Sans", "Noto Sans Arabic", "Noto Kufi Arabic"]
                }
                _ => &PREFERRED,
            };
            let weight = used
                .first()
                .and_then(|id| fonts.face(*id))
                .map_or(400, |face| face.weight.0);
            families
                .iter()
                .filter_map(|family| find(fonts, family, weight))
                .find(|id| !used.contains(id))
                .or_else(|| any(letter, used, fonts))
        }),
    }
}

fn find(fonts: &Database, family: &str, weight: u16) -> Option<resvg::usvg::fontdb::ID> {
    fonts.query(&Query {
        families: &[Family::Name(family)],
        weight: resvg::usvg::fontdb::Weight(weight),
        stretch: Stretch::Normal,
        style: Style::Normal,
    })
}
