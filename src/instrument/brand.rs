//! How a hospital looks: its name, its logo, its color. A color that people could not read is not taken.

use super::color::Color;

/// What a cycle shows of whose survey it is, `[brand]` in its `cycle.toml`. Nothing is needed; the program has a look of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    /// In place of the hospital's full name at the top of a page.
    pub name: Option<String>,
    pub logo: Option<Logo>,
    pub colors: Option<Colors>,
}

/// A picture beside the name; it says nothing that the name does not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    pub kind: LogoKind,
    pub bytes: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoKind {
    Svg,
    Png,
}

/// The color in every surrounding in which pages stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colors {
    pub light: Scheme,
    pub dark: Scheme,
    /// For who asks for more contrast.
    pub strong_light: Scheme,
    pub strong_dark: Scheme,
}

/// A color with those that go with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// Of links, buttons, marks.
    pub accent: Color,
    /// Of words on a button.
    pub on_accent: Color,
    /// Of a box, and of a choice that is taken.
    pub tint: Color,
}

/// A surrounding: what `src/web/style.css` says of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ground {
    pub paper: Color,
    pub ink: Color,
    /// What a bar of progress is drawn on.
    pub rule: Color,
    /// The least contrast of words; WCAG 2.2, 1.4.3 and, for more of it, 1.4.6.
    pub words: f64,
    /// How much of the color a tint holds.
    share: f64,
}

/// The least contrast of what is no word; WCAG 2.2, 1.4.11.
const MARKS: f64 = 3.0;

pub const LIGHT: Ground = Ground {
    paper: Color(0xff, 0xfd, 0xf8),
    ink: Color(0x1c, 0x23, 0x30),
    rule: Color(0xd9, 0xdd, 0xe3),
    words: 4.5,
    share: 0.1,
};
pub const DARK: Ground = Ground {
    paper: Color(0x14, 0x18, 0x1f),
    ink: Color(0xee, 0xf0, 0xf3),
    rule: Color(0x2c, 0x33, 0x3d),
    words: 4.5,
    share: 0.18,
};
pub const STRONG_LIGHT: Ground = Ground {
    paper: Color(0xff, 0xff, 0xff),
    ink: Color(0x00, 0x00, 0x00),
    rule: Color(0x55, 0x55, 0x55),
    words: 7.0,
    share: 0.1,
};
pub const STRONG_DARK: Ground = Ground {
    paper: Color(0x00, 0x00, 0x00),
    ink: Color(0xff, 0xff, 0xff),
    rule: Color(0x99, 0x99, 0x99),
    words: 7.0,
    share: 0.18,
};

/// Two colors that stand on each other and are too close.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unreadable {
    /// What cannot be read: "links on the page".
    pub what: &'static str,
    pub contrast: f64,
    pub needed: f64,
}

impl Ground {
    pub fn scheme(&self, accent: Color) -> Scheme {
        let on_accent = match accent.contrast(self.paper) >= accent.contrast(self.ink) {
            true => self.paper,
            false => self.ink,
        };
        Scheme {
            accent,
            on_accent,
            tint: accent.mixed(self.paper, self.share),
        }
    }

    /// The pair of colors, of all in which the color is used, that falls furthest short; none where it can be read everywhere.
    pub fn unreadable(&self, accent: Color) -> Option<Unreadable> {
        let Scheme { on_accent, tint, .. } = self.scheme(accent);
        // In more contrast the bar's own edge is drawn, and what it stands on may be as strong as it likes.
        let bar = if self.words > 4.5 { self.paper } else { self.rule };
        let pairs = [
            ("links on the page", accent, self.paper, self.words),
            ("words on a button", on_accent, accent, self.words),
            ("links in a box", accent, tint, self.words),
            ("words in a box", self.ink, tint, self.words),
            ("the bar of progress", accent, bar, MARKS),
        ];
        let short = pairs.into_iter().filter_map(|(what, one, other, needed)| {
            let contrast = one.contrast(other);
            (contrast < needed).then_some(Unreadable {
                what,
                contrast,
                needed,
            })
        });
        short.min_by(|one, two| (one.contrast / one.needed).total_cmp(&(two.contrast / two.needed)))
    }

    /// The color nearest to it, darker or lighter of the same hue, that can be read everywhere; itself where it can.
    pub fn nearest(&self, accent: Color) -> Color {
        let steps = 0..=400;
        let toward = |end: f64| {
            steps
                .clone()
                .map(|step| (step, accent.with_lightness(f64::from(step) / 400.0, end)))
                .find(|(_, color)| self.unreadable(*color).is_none())
        };
        match (toward(0.0), toward(1.0)) {
            (Some((darker, color)), Some((lighter, _))) if darker <= lighter => color,
            (_, Some((_, color))) | (Some((_, color)), None) => color,
            (None, None) => self.ink,
        }
    }
}

impl Colors {
    /// From the color by day and, where there is one, by night; what is not given is the nearest that can be read.
    pub fn of(light: Color, dark: Option<Color>) -> Self {
        let dark = dark.unwrap_or_else(|| DARK.nearest(light));
        Self {
            light: LIGHT.scheme(light),
            dark: DARK.scheme(dark),
            strong_light: STRONG_LIGHT.scheme(STRONG_LIGHT.nearest(light)),
            strong_dark: STRONG_DARK.scheme(STRONG_DARK.nearest(dark)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn color(text: &str) -> Color {
        Color::parse(text).unwrap()
    }

    #[test]
    fn the_programs_own_colors_can_be_read() {
        assert_eq!(LIGHT.unreadable(color("#0b6a6d")), None);
        assert_eq!(DARK.unreadable(color("#6fc7c4")), None);
        assert_eq!(STRONG_LIGHT.unreadable(color("#00474a")), None);
        assert_eq!(STRONG_DARK.unreadable(color("#8fe3e0")), None);
    }

    #[test]
    fn whatever_the_color_the_nearest_can_be_read_and_is_near() {
        let wheel = (0..16)
            .flat_map(|red| (0..16).flat_map(move |green| (0..16).map(move |blue| (red, green, blue))));
        for (red, green, blue) in wheel {
            let given = Color(red * 17, green * 17, blue * 17);
            for ground in [LIGHT, DARK, STRONG_LIGHT, STRONG_DARK] {
                let nearest = ground.nearest(given);
                assert_eq!(ground.unreadable(nearest), None, "{given} by {nearest}");
                if ground.unreadable(given).is_none() {
                    assert_eq!(nearest, given);
                }
            }
        }
        // Orange has 2.4 of the 4.5 that words on its own tint need, and 1.9 of the 3 that the bar needs: the first is shorter.
        let orange = LIGHT.unreadable(color("#ff7700")).unwrap();
        assert_eq!((orange.what, orange.needed), ("links in a box", 4.5));
        assert!((2.2..2.6).contains(&orange.contrast), "{}", orange.contrast);
    }
}
