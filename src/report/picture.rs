//! Every figure of a document as a picture of dots, drawn once for all formats that want them.

use rayon::prelude::*;

use super::Document;
use super::document::Figure;
use crate::charts::{PngError, Theme, Width, draw, png};

/// Dots to a unit: sharp in print and on a slide.
const DOTS: f32 = 2.0;

/// A figure as PNG.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The figure's id.
    pub id: String,
    pub bytes: Vec<u8>,
    /// In the units of the figure, not in dots.
    pub width: i32,
    pub height: i32,
}

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
#[error("R305 the figure \"{figure}\" could not be made a picture: {cause}; please report it")]
pub struct PictureError {
    figure: String,
    cause: PngError,
}

/// The pictures in the order of the figures.
pub fn pictures(document: &Document) -> Result<Vec<Picture>, PictureError> {
    let figures: Vec<&Figure> = document.figures().collect();
    let drawn: Vec<Result<Picture, PictureError>> =
        figures.par_iter().map(|figure| picture(figure)).collect();
    drawn.into_iter().collect()
}

fn picture(figure: &Figure) -> Result<Picture, PictureError> {
    let theme = Theme::print();
    let drawn = draw(&figure.chart, Width::Wide, &theme);
    let bytes = png(&drawn, &theme, DOTS).map_err(|cause| PictureError {
        figure: figure.id.clone(),
        cause,
    })?;
    Ok(Picture {
        id: figure.id.clone(),
        bytes,
        width: drawn.width,
        height: drawn.height,
    })
}
