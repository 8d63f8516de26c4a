//! A color as a screen shows it, and how far two of them can be told apart.

use std::fmt;

/// Red, green, blue: sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color(pub u8, pub u8, pub u8);

impl Color {
    /// From `#0b6a6d` or `#abc`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize, wide: usize| u8::from_str_radix(digits.get(at..at + wide)?, 16).ok();
        match digits.len() {
            3 => Some(Self(part(0, 1)? * 17, part(1, 1)? * 17, part(2, 1)? * 17)),
            6 => Some(Self(part(0, 2)?, part(2, 2)?, part(4, 2)?)),
            _ => None,
        }
    }

    /// From 1, the same, to 21, black on white.
    ///
    /// Source: WCAG 2.2, contrast ratio and relative luminance.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// So much of it on the other.
    pub fn mixed(self, other: Self, share: f64) -> Self {
        let mix = |own: u8, other: u8| {
            let value = f64::from(own) * share + f64::from(other) * (1.0 - share);
            value.round() as u8
        };
        Self(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    /// The color of the same hue that lies a share of the way to black (0) or to white (1), as an eye sees it; where a screen
    /// cannot show it as full as it is, as full as it can.
    ///
    /// Source: Björn Ottosson (2020), "A perceptual color space for image processing" (Oklab; public domain).
    pub fn with_lightness(self, share: f64, end: f64) -> Self {
        if share <= 0.0 {
            return self;
        }
        let [red, green, blue] = self.linear();
        let l = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue).cbrt();
        let m = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue).cbrt();
        let s = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue).cbrt();
        let own = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        let a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        let b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        let lightness = own + (end - own) * share;
        let full = (0..=20)
            .map(|step| 1.0 - f64::from(step) / 20.0)
            .map(|full| shown(lightness, a * full, b * full))
            .find(|parts| parts.iter().all(|part| (-0.001..=1.001).contains(part)))
            .unwrap_or([lightness.powi(3); 3]);
        let [red, green, blue] = full.map(|part| {
            let part = part.clamp(0.0, 1.0);
            let value = match part <= 0.0031308 {
                true => 12.92 * part,
                false => 1.055 * part.powf(1.0 / 2.4) - 0.055,
            };
            (value * 255.0).round() as u8
        });
        Self(red, green, blue)
    }

    fn linear(self) -> [f64; 3] {
        [self.0, self.1, self.2].map(|part| {
            let part = f64::from(part) / 255.0;
            match part <= 0.04045 {
                true => part / 12.92,
                false => ((part + 0.055) / 1.055).powf(2.4),
            }
        })
    }
}

/// Oklab as linear red, green, blue; outside 0 to 1 a screen cannot show it.
fn shown(lightness: f64, a: f64, b: f64) -> [f64; 3] {
    let l = (lightness + 0.3963377774 * a + 0.2158037573 * b).powi(3);
    let m = (lightness - 0.1055613458 * a - 0.0638541728 * b).powi(3);
    let s = (lightness - 0.0894841775 * a - 1.2914855480 * b).powi(3);
    [
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
    ]
}

impl fmt::Display for Color {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_standard() {
        let (black, white) = (Color(0, 0, 0), Color(255, 255, 255));
        assert!((black.contrast(white) - 21.0).abs() < 1e-9);
        // The gray that is just dark enough on white.
        assert!((Color(0x76, 0x76, 0x76).contrast(white) - 4.54).abs() < 0.01);
        assert_eq!(Color::parse("#0B6"), Some(Color(0, 0xbb, 0x66)));
        for none in [
            "",
            "#",
            "0b6a6d",
            "#0b6a6",
            "#0b6a6dff",
            "#gggggg",
            "#+12345",
            "teal",
        ] {
            assert_eq!(Color::parse(none), None, "{none}");
        }
    }

    #[test]
    fn a_darker_color_keeps_its_hue() {
        let orange = Color(0xff, 0x77, 0x00);
        let Color(red, green, blue) = orange.with_lightness(0.3, 0.0);
        assert!(red > green && green > blue && red < 0xff, "{red} {green} {blue}");
        assert_eq!(orange.with_lightness(0.0, 1.0), orange);
        assert_eq!(orange.with_lightness(1.0, 1.0), Color(255, 255, 255));
    }
}
