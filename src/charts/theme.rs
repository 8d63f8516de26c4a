//! The colours of every page, chart and document, in one place.

/// How many roles there are.
const COUNT: usize = 20;

/// What a colour is for. Each role has one value on light paper and one on dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    Paper,
    Ink,
    Accent,
    Tint,
    Quiet,
    /// A context mark whose interval must still be told from the dot on it.
    Soft,
    Rule,
    Caution,
    Problem,
    /// Ordered answers and maps: one hue, so that grey print still reads; the first is nearest to the paper.
    Step1,
    Step2,
    Step3,
    Step4,
    Step5,
    /// Text on the first three steps and on the grounds of a heat table, and on the last two steps.
    OnFaint,
    OnStrong,
    /// Grounds of a heat table: somewhat and far worse or better than all families.
    Worse1,
    Worse2,
    Better1,
    Better2,
}

impl Role {
    pub const ALL: [Self; COUNT] = [
        Self::Paper,
        Self::Ink,
        Self::Accent,
        Self::Tint,
        Self::Quiet,
        Self::Soft,
        Self::Rule,
        Self::Caution,
        Self::Problem,
        Self::Step1,
        Self::Step2,
        Self::Step3,
        Self::Step4,
        Self::Step5,
        Self::OnFaint,
        Self::OnStrong,
        Self::Worse1,
        Self::Worse2,
        Self::Better1,
        Self::Better2,
    ];

    /// From the faintest to the strongest.
    pub const STEPS: [Self; 5] = [Self::Step1, Self::Step2, Self::Step3, Self::Step4, Self::Step5];

    /// The role of text that stands on this one.
    pub fn text(self) -> Self {
        match self {
            Self::Step4 | Self::Step5 | Self::Accent => Self::OnStrong,
            _ => Self::OnFaint,
        }
    }

    /// The name of the CSS variable and the end of the SVG classes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Ink => "ink",
            Self::Accent => "accent",
            Self::Tint => "tint",
            Self::Quiet => "quiet",
            Self::Soft => "soft",
            Self::Rule => "rule",
            Self::Caution => "caution",
            Self::Problem => "problem",
            Self::Step1 => "step1",
            Self::Step2 => "step2",
            Self::Step3 => "step3",
            Self::Step4 => "step4",
            Self::Step5 => "step5",
            Self::OnFaint => "on-faint",
            Self::OnStrong => "on-strong",
            Self::Worse1 => "worse1",
            Self::Worse2 => "worse2",
            Self::Better1 => "better1",
            Self::Better2 => "better2",
        }
    }
}

/// An sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// `#rrggbb`.
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// Contrast of two colours, 1 to 21.
    ///
    /// Source: WCAG 2.2, "contrast ratio" and "relative luminance".
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

/// The colours of a document: a light and a dark value for each role, and the fonts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    light: [Colour; COUNT],
    dark: [Colour; COUNT],
}

/// The fonts of figures and headings: what the reader's system has, nothing to download.
pub const SANS: &str =
    "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

impl Default for Theme {
    fn default() -> Self {
        Self {
            light: [
                Colour(0xff, 0xfd, 0xf8),
                Colour(0x1c, 0x23, 0x30),
                Colour(0x0b, 0x6a, 0x6d),
                Colour(0xe3, 0xf1, 0xf0),
                Colour(0x5b, 0x64, 0x72),
                Colour(0x8a, 0x94, 0xa1),
                Colour(0xd9, 0xdd, 0xe3),
                Colour(0x9a, 0x5b, 0x00),
                Colour(0xa4, 0x26, 0x2c),
                Colour(0xcf, 0xe6, 0xe4),
                Colour(0x9c, 0xcb, 0xc9),
                Colour(0x62, 0xab, 0xab),
                Colour(0x24, 0x7a, 0x7c),
                Colour(0x0a, 0x4f, 0x53),
                Colour(0x1c, 0x23, 0x31),
                Colour(0xff, 0xfd, 0xf9),
                Colour(0xfb, 0xe9, 0xcf),
                Colour(0xf2, 0xc9, 0x8a),
                Colour(0xdc, 0xef, 0xee),
                Colour(0xa9, 0xd6, 0xd4),
            ],
            dark: [
                Colour(0x14, 0x18, 0x1f),
                Colour(0xee, 0xf0, 0xf3),
                Colour(0x6f, 0xc7, 0xc4),
                Colour(0x17, 0x37, 0x3a),
                Colour(0xa7, 0xaf, 0xba),
                Colour(0x7d, 0x87, 0x94),
                Colour(0x2c, 0x33, 0x3d),
                Colour(0xf0, 0xb4, 0x5a),
                Colour(0xff, 0x9b, 0x95),
                Colour(0x1f, 0x3d, 0x40),
                Colour(0x2a, 0x55, 0x58),
                Colour(0x36, 0x6f, 0x71),
                Colour(0x62, 0xae, 0xab),
                Colour(0xa5, 0xe0, 0xdc),
                Colour(0xee, 0xf0, 0xf3),
                Colour(0x14, 0x18, 0x1f),
                Colour(0x3a, 0x2a, 0x12),
                Colour(0x5f, 0x42, 0x16),
                Colour(0x18, 0x38, 0x3b),
                Colour(0x23, 0x53, 0x56),
            ],
        }
    }
}

impl Theme {
    /// The colours on white paper.
    pub fn print() -> Self {
        let mut theme = Self::default();
        theme.light[Role::Paper as usize] = Colour(0xff, 0xff, 0xff);
        theme
    }

    pub fn light(&self, role: Role) -> Colour {
        self.light[role as usize]
    }

    pub fn dark(&self, role: Role) -> Colour {
        self.dark[role as usize]
    }

    /// The variables `--paper`, `--ink` … for a page, with their dark values for readers who ask for dark.
    pub fn css(&self) -> String {
        let values = |colours: &[Colour; COUNT]| -> String {
            Role::ALL
                .iter()
                .map(|role| format!("--{}:{};", role.name(), colours[*role as usize].hex()))
                .collect()
        };
        format!(
            ":root{{color-scheme:light dark;{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}\n",
            values(&self.light),
            values(&self.dark)
        )
    }

    /// The rules by which a figure inside a page follows the page's colours.
    ///
    /// Text that stands on a colour has no halo of paper around it.
    pub fn figure_css() -> String {
        let rules: String = Role::ALL
            .iter()
            .map(|role| {
                let name = role.name();
                format!("svg .f-{name}{{fill:var(--{name})}}svg .s-{name}{{stroke:var(--{name})}}")
            })
            .collect();
        format!("{rules}figure svg text.f-on-faint,figure svg text.f-on-strong{{stroke:none}}")
    }

    /// The role that has this light value, so that a drawn colour can be told back.
    pub(super) fn role_of(&self, hex: &str) -> Option<Role> {
        Role::ALL
            .into_iter()
            .find(|role| self.light(*role).hex().eq_ignore_ascii_case(hex))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_reads() {
        let theme = Theme::default();
        for (name, colours) in [("light", &theme.light), ("dark", &theme.dark)] {
            let of = |role: Role| colours[role as usize];
            for ground in [Role::Paper, Role::Tint] {
                for text in [Role::Ink, Role::Accent, Role::Quiet, Role::Caution, Role::Problem] {
                    let ratio = of(text).contrast(of(ground));
                    assert!(ratio >= 4.5, "{name}: {text:?} on {ground:?} is {ratio:.2}");
                }
            }
            for ground in Role::STEPS.into_iter().chain([
                Role::Worse1,
                Role::Worse2,
                Role::Better1,
                Role::Better2,
                Role::Accent,
            ]) {
                let ratio = of(ground.text()).contrast(of(ground));
                assert!(ratio >= 4.5, "{name}: text on {ground:?} is {ratio:.2}");
            }
            for pair in Role::STEPS.windows(2) {
                let ratio = of(pair[0]).contrast(of(pair[1]));
                assert!(
                    ratio >= 1.25,
                    "{name}: {pair:?} are told apart by {ratio:.2} only"
                );
            }
            let ratio = of(Role::Soft).contrast(of(Role::Paper));
            assert!(ratio >= 3.0, "{name}: a soft mark on paper is {ratio:.2}");
        }
    }

    #[test]
    fn black_on_white_is_21() {
        assert!((Colour(0, 0, 0).contrast(Colour(255, 255, 255)) - 21.0).abs() < 1e-9);
    }

    #[test]
    fn every_role_can_be_told_back() {
        let theme = Theme::default();
        for role in Role::ALL {
            assert_eq!(theme.role_of(&theme.light(role).hex()), Some(role));
        }
    }
}
