//! Which fonts a script is set in, by name, in the order of our liking.

/// A script with the families that can write it.
pub struct Script {
    pub name: &'static str,
    ranges: &'static [(u32, u32)],
    pub serif: &'static [&'static str],
    pub sans: &'static [&'static str],
    /// What a person installs, where none of the families is there.
    pub install: &'static str,
}

const NOTO: &str = "Google's Noto fonts (on Debian and its kin the package fonts-noto-core)";
const NOTO_CJK: &str = "Google's Noto CJK fonts (on Debian and its kin the package fonts-noto-cjk)";

/// Scripts other than Latin, whose fonts a machine may lack.
pub const SCRIPTS: &[Script] = &[
    Script {
        name: "Arabic",
        ranges: &[
            (0x600, 0x6ff),
            (0x750, 0x77f),
            (0x8a0, 0x8ff),
            (0xfb50, 0xfdff),
            (0xfe70, 0xfeff),
        ],
        serif: &["Noto Naskh Arabic", "Amiri", "Noto Sans Arabic"],
        sans: &["Noto Sans Arabic", "Noto Kufi Arabic", "Noto Naskh Arabic"],
        install: NOTO,
    },
    Script {
        name: "Chinese",
        ranges: &[
            (0x2e80, 0x303f),
            (0x3100, 0x312f),
            (0x3400, 0x9fff),
            (0xf900, 0xfaff),
            (0xff00, 0xffef),
            (0x20000, 0x2fa1f),
        ],
        serif: &["Noto Serif CJK SC", "Source Han Serif SC", "Noto Sans CJK SC"],
        sans: &["Noto Sans CJK SC", "Source Han Sans SC", "Noto Serif CJK SC"],
        install: NOTO_CJK,
    },
    Script {
        name: "Korean",
        ranges: &[(0x1100, 0x11ff), (0x3130, 0x318f), (0xac00, 0xd7a3)],
        serif: &["Noto Serif CJK KR", "Noto Sans CJK KR"],
        sans: &["Noto Sans CJK KR"],
        install: NOTO_CJK,
    },
    Script {
        name: "Japanese",
        ranges: &[(0x3040, 0x30ff)],
        serif: &["Noto Serif CJK JP", "Noto Sans CJK JP"],
        sans: &["Noto Sans CJK JP"],
        install: NOTO_CJK,
    },
    Script {
        name: "Cyrillic or Greek",
        ranges: &[(0x370, 0x52f), (0x1f00, 0x1fff)],
        serif: &["Noto Serif", "DejaVu Serif"],
        sans: &["Noto Sans", "DejaVu Sans"],
        install: NOTO,
    },
    Script {
        name: "Hebrew",
        ranges: &[(0x590, 0x5ff)],
        serif: &["Noto Serif Hebrew", "Noto Sans Hebrew"],
        sans: &["Noto Sans Hebrew"],
        install: NOTO,
    },
    Script {
        name: "Devanagari",
        ranges: &[(0x900, 0x97f)],
        serif: &["Noto Serif Devanagari", "Noto Sans Devanagari"],
        sans: &["Noto Sans Devanagari"],
        install: NOTO,
    },
    Script {
        name: "Bengali",
        ranges: &[(0x980, 0x9ff)],
        serif: &["Noto Serif Bengali", "Noto Sans Bengali"],
        sans: &["Noto Sans Bengali"],
        install: NOTO,
    },
    Script {
        name: "Khmer",
        ranges: &[(0x1780, 0x17ff), (0x19e0, 0x19ff)],
        serif: &["Noto Serif Khmer", "Noto Sans Khmer"],
        sans: &["Noto Sans Khmer"],
        install: NOTO,
    },
    Script {
        name: "Ethiopic",
        ranges: &[(0x1200, 0x139f), (0x2d80, 0x2ddf)],
        serif: &["Noto Serif Ethiopic", "Noto Sans Ethiopic"],
        sans: &["Noto Sans Ethiopic"],
        install: NOTO,
    },
];

/// Latin letters and the signs of every document; the serif is built in.
pub const LATIN: Script = Script {
    name: "Latin letters and signs",
    ranges: &[],
    serif: &["Libertinus Serif", "DejaVu Sans Mono"],
    sans: &[
        "Noto Sans",
        "Source Sans 3",
        "Open Sans",
        "Liberation Sans",
        "DejaVu Sans",
    ],
    install: NOTO,
};

/// Traditional characters have fonts of their own.
pub const TRADITIONAL: Script = Script {
    name: "Chinese",
    ranges: &[],
    serif: &["Noto Serif CJK TC", "Source Han Serif TC", "Noto Sans CJK TC"],
    sans: &["Noto Sans CJK TC", "Source Han Sans TC", "Noto Serif CJK TC"],
    install: NOTO_CJK,
};

/// The script a letter is of; Latin where it is of no other we know.
pub fn script_of(letter: char) -> &'static Script {
    let holds = |script: &&Script| {
        script
            .ranges
            .iter()
            .any(|(from, to)| (*from..=*to).contains(&u32::from(letter)))
    };
    SCRIPTS.iter().find(holds).unwrap_or(&LATIN)
}

/// Marks that steer a line and are never drawn.
pub fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}
