//! What is planted: the town's neighborhoods, its cycles, and how often families there meet with what.

/// The code of the town itself.
pub const TOWN: &str = "harbor_falls";

/// A neighborhood of Harbor Falls.
#[derive(Debug)]
pub struct Neighborhood {
    pub code: &'static str,
    /// The part of town its ZIP code belongs to.
    pub zip_area: &'static str,
    /// Its part of the town's families, per thousand.
    pub families: u32,
    /// How many times as likely as elsewhere its families were to answer.
    pub reach: f64,
    /// Share of focal children with current asthma: 8 % to 22 %, the same in all cycles.
    pub asthma: f64,
    /// Share of families at risk of food insecurity in 2025.
    pub hunger: f64,
    /// Families by home language, per thousand, in the order of [`LANGUAGES`] without English; the rest speak English.
    pub languages: [u32; 10],
}

/// Two neighborhoods near the harbor were reached 2.5 times as often as the others, and they have it hardest:
/// unweighted, the town looks hungrier and sicker than it is.
pub const NEIGHBORHOODS: [Neighborhood; 10] = [
    place(
        "ashgrove",
        "hills",
        140,
        1.0,
        0.08,
        0.16,
        [60, 10, 5, 20, 5, 10, 25, 10, 5, 15],
    ),
    place(
        "bellhaven",
        "mills",
        120,
        1.0,
        0.11,
        0.25,
        [150, 60, 20, 40, 15, 10, 10, 10, 8, 15],
    ),
    place(
        "cannery",
        "harbor",
        80,
        1.0,
        0.16,
        0.40,
        [330, 90, 40, 60, 20, 10, 5, 15, 8, 15],
    ),
    place(
        "docks",
        "harbor",
        70,
        2.5,
        0.22,
        0.58,
        [400, 180, 100, 50, 20, 5, 5, 10, 5, 10],
    ),
    place(
        "eastfield",
        "mills",
        130,
        1.0,
        0.12,
        0.28,
        [160, 100, 40, 30, 40, 30, 10, 10, 8, 12],
    ),
    place(
        "fernhill",
        "hills",
        120,
        1.0,
        0.09,
        0.19,
        [80, 20, 10, 25, 10, 20, 30, 15, 8, 15],
    ),
    place(
        "granary",
        "mills",
        100,
        1.0,
        0.14,
        0.34,
        [240, 130, 60, 40, 30, 20, 10, 15, 8, 15],
    ),
    place(
        "harborview",
        "harbor",
        70,
        2.5,
        0.20,
        0.54,
        [480, 120, 60, 70, 15, 10, 5, 10, 5, 10],
    ),
    place(
        "ironbridge",
        "mills",
        80,
        1.0,
        0.18,
        0.44,
        [280, 160, 50, 40, 50, 30, 10, 20, 10, 15],
    ),
    place(
        "juniper",
        "hills",
        90,
        1.0,
        0.10,
        0.21,
        [130, 60, 20, 30, 60, 40, 20, 10, 8, 12],
    ),
];

/// Codes of `lg_home`. Somali stands last: only [`NEWCOMERS`] speak it.
pub const LANGUAGES: [&str; 12] = [
    "en", "es", "ht", "kea", "pt", "vi", "yue", "cmn", "ar", "fr", "other", "so",
];

/// Families who speak Somali at home came to one neighborhood before the last cycle. Seven of them answered:
/// too few to show, wherever they could be told apart.
pub const NEWCOMERS: Newcomers = Newcomers {
    cycle: "2025",
    neighborhood: "ironbridge",
    families: 113,
    answered: 7,
};

#[derive(Debug)]
pub struct Newcomers {
    pub cycle: &'static str,
    pub neighborhood: &'static str,
    pub families: u32,
    pub answered: usize,
}

/// One cycle of the town.
#[derive(Debug)]
pub struct TownCycle {
    pub id: &'static str,
    /// Families with a child under 18 who live in the town.
    pub families: u32,
    /// Families who answered.
    pub answered: u32,
    /// Share of all families at risk of food insecurity.
    pub hunger: f64,
}

pub const CYCLES: [TownCycle; 3] = [
    TownCycle {
        id: "2019",
        families: 23_200,
        answered: 1_200,
        hunger: 0.24,
    },
    TownCycle {
        id: "2022",
        families: 23_600,
        answered: 1_500,
        hunger: 0.275,
    },
    TownCycle {
        id: "2025",
        families: 24_000,
        answered: 1_800,
        hunger: 0.31,
    },
];

impl TownCycle {
    pub fn of(id: &str) -> Option<&'static TownCycle> {
        CYCLES.iter().find(|cycle| cycle.id == id)
    }

    /// Share of the neighborhood's families at risk of food insecurity in this cycle: the whole town moves together.
    pub fn hunger_in(&self, neighborhood: &Neighborhood) -> f64 {
        let of_2025: f64 = NEIGHBORHOODS
            .iter()
            .map(|place| f64::from(place.families) / 1000.0 * place.hunger)
            .sum();
        neighborhood.hunger * self.hunger / of_2025
    }
}

/// The age groups that reports use: first and last year of each, and its part of all focal children, per thousand.
pub const AGE_GROUPS: [(&str, u32, u32, u32); 3] =
    [("0_5", 0, 5, 320), ("6_11", 6, 11, 340), ("12_17", 12, 17, 340)];

/// Youngest age at which mental health care is asked about.
pub const MENTAL_HEALTH_FROM: u32 = 3;

/// Share of children 3–17 who needed mental health care in the past year.
pub const NEEDS_CARE: f64 = 0.38;

/// Of those who needed it, the share who got none, by home language: about twice as many where Spanish or
/// Haitian Creole is spoken.
pub fn unmet_care(language: &str) -> f64 {
    match language {
        "es" => 0.46,
        "ht" => 0.50,
        "en" => 0.22,
        _ => 0.28,
    }
}

const fn place(
    code: &'static str,
    zip_area: &'static str,
    families: u32,
    reach: f64,
    asthma: f64,
    hunger: f64,
    languages: [u32; 10],
) -> Neighborhood {
    Neighborhood {
        code,
        zip_area,
        families,
        reach,
        asthma,
        hunger,
        languages,
    }
}
