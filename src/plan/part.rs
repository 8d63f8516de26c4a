//! The parts a plan is made of, and the fields of each: one list that the file, the workbook and the checks go by.

/// A kind of row. In the order of the workbook's sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Plan,
    Priority,
    Objective,
    Strategy,
    Action,
    Partner,
    Resource,
    NotAddressed,
    Measure,
}

/// One column of a sheet, one key of the file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    pub name: &'static str,
    /// At the head of its column.
    pub label: &'static str,
    pub kind: Kind,
    pub needed: bool,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// Names the row; others link to it.
    Id,
    Text,
    Texts,
    /// The id of a row of one of these parts.
    Link(&'static [Part]),
    Links(&'static [Part]),
    /// One word of a few.
    Word(&'static [&'static str]),
    /// `yyyy-mm-dd`.
    Date,
    /// 0 to 1.
    Share,
    Number,
}

pub const DIRECTIONS: &[&str] = &["decrease", "increase"];
pub const TARGET_WAYS: &[&str] = &["benchmark", "best_group", "effect_0.10", "effect_0.20", "own"];
pub const LEVELS: &[&str] = &["individual", "organization", "community", "policy"];
/// The first six as What Works for Health rates, the last three as the Community Guide does.
pub const RATINGS: &[&str] = &[
    "scientifically_supported",
    "some_evidence",
    "expert_opinion",
    "insufficient_evidence",
    "mixed_evidence",
    "evidence_of_ineffectiveness",
    "recommended",
    "insufficient",
    "not_recommended",
];
pub const STATES: &[&str] = &["planned", "under_way", "done", "dropped"];
pub const MEANS: &[&str] = &["money", "staff", "in_kind"];
/// Community benefit as Form 990, Schedule H, Part I line 7 and Part II name it.
pub const BENEFITS: &[&str] = &[
    "financial_assistance",
    "medicaid",
    "other_means_tested",
    "community_health_improvement",
    "professions_education",
    "subsidized_services",
    "research",
    "contributions",
    "community_building",
];
pub const REASONS: &[&str] = &[
    "others_do_it_better",
    "little_we_can_do",
    "resources",
    "low_priority",
];
pub const MEASURE_KINDS: &[&str] = &["process", "outcome"];
pub const UNITS: &[&str] = &["share", "count", "dollars"];

const fn field(name: &'static str, label: &'static str, kind: Kind) -> Field {
    Field {
        name,
        label,
        kind,
        needed: false,
    }
}

const fn needed(name: &'static str, label: &'static str, kind: Kind) -> Field {
    Field {
        needed: true,
        ..field(name, label, kind)
    }
}

const ID: Field = needed("id", "Id", Kind::Id);

const PLAN: &[Field] = &[
    needed("title", "Title", Kind::Text),
    needed("starts", "Starts", Kind::Date),
    needed("ends", "Ends", Kind::Date),
    needed("tax_year_ends", "Tax year of the assessment ends", Kind::Date),
    field("adopted_on", "Adopted on", Kind::Date),
    field("adopted_by", "Adopted by", Kind::Text),
    field("contact", "Contact", Kind::Text),
];

const PRIORITY: &[Field] = &[
    ID,
    needed("need", "Significant need", Kind::Text),
    needed("title", "Title", Kind::Text),
    field("goal", "Goal", Kind::Text),
    field("focus", "Groups of focus", Kind::Texts),
    field("why", "Why", Kind::Text),
];

const OBJECTIVE: &[Field] = &[
    ID,
    needed("priority", "Priority", Kind::Link(&[Part::Priority])),
    field("indicator", "Indicator", Kind::Text),
    field("version", "Version", Kind::Number),
    needed("direction", "Direction", Kind::Word(DIRECTIONS)),
    field("group", "Group", Kind::Text),
    field("place", "Place", Kind::Text),
    field("baseline", "Baseline", Kind::Share),
    field("year", "Baseline year", Kind::Text),
    field("source", "Baseline source", Kind::Text),
    field("target", "Target", Kind::Share),
    field("target_from", "Target from", Kind::Word(TARGET_WAYS)),
    field("by", "By", Kind::Date),
];

const STRATEGY: &[Field] = &[
    ID,
    needed("objectives", "Objectives", Kind::Links(&[Part::Objective])),
    needed("text", "Strategy", Kind::Text),
    field("level", "Level", Kind::Word(LEVELS)),
    field("evidence", "Evidence", Kind::Word(RATINGS)),
    field("source", "Evidence source", Kind::Text),
    field("link", "Link", Kind::Text),
    field("impact", "Impact expected", Kind::Text),
    field("library", "From the library", Kind::Text),
];

const ACTION: &[Field] = &[
    ID,
    needed("strategy", "Strategy", Kind::Link(&[Part::Strategy])),
    needed("task", "Task", Kind::Text),
    field("owner", "Owner", Kind::Text),
    field("starts", "Starts", Kind::Date),
    field("ends", "Ends", Kind::Date),
    field("status", "Status", Kind::Word(STATES)),
];

const PARTNER: &[Field] = &[
    ID,
    needed("strategies", "Strategies", Kind::Links(&[Part::Strategy])),
    needed("organization", "Organization", Kind::Text),
    field("role", "Role", Kind::Text),
    field("agreement", "Agreement", Kind::Text),
];

const RESOURCE: &[Field] = &[
    ID,
    needed("strategies", "Strategies", Kind::Links(&[Part::Strategy])),
    needed("kind", "Kind", Kind::Word(MEANS)),
    field("amount", "Amount", Kind::Number),
    field("unit", "Unit", Kind::Text),
    field("benefit", "Community benefit category", Kind::Word(BENEFITS)),
];

const NOT_ADDRESSED: &[Field] = &[
    ID,
    needed("need", "Significant need", Kind::Text),
    field("reason", "Reason", Kind::Word(REASONS)),
    field("text", "In words", Kind::Text),
];

const MEASURE: &[Field] = &[
    ID,
    needed("of", "Of", Kind::Link(&[Part::Objective, Part::Strategy])),
    needed("kind", "Kind", Kind::Word(MEASURE_KINDS)),
    needed("what", "Measure", Kind::Text),
    field("source", "Data source", Kind::Text),
    field("how_often", "How often", Kind::Text),
    field("unit", "Unit", Kind::Word(UNITS)),
    field("baseline", "Baseline", Kind::Number),
    field("target", "Target", Kind::Number),
];

impl Part {
    pub const ALL: [Part; 9] = [
        Part::Plan,
        Part::Priority,
        Part::Objective,
        Part::Strategy,
        Part::Action,
        Part::Partner,
        Part::Resource,
        Part::NotAddressed,
        Part::Measure,
    ];

    /// Its table in the file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Priority => "priority",
            Self::Objective => "objective",
            Self::Strategy => "strategy",
            Self::Action => "action",
            Self::Partner => "partner",
            Self::Resource => "resource",
            Self::NotAddressed => "not_addressed",
            Self::Measure => "measure",
        }
    }

    /// Its sheet in the workbook.
    pub fn sheet(self) -> &'static str {
        match self {
            Self::Plan => "1 Plan",
            Self::Priority => "2 Priorities",
            Self::Objective => "3 Objectives",
            Self::Strategy => "4 Strategies",
            Self::Action => "5 Actions",
            Self::Partner => "6 Partners",
            Self::Resource => "7 Resources",
            Self::NotAddressed => "8 Not addressed",
            Self::Measure => "9 Measures",
        }
    }

    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Plan => PLAN,
            Self::Priority => PRIORITY,
            Self::Objective => OBJECTIVE,
            Self::Strategy => STRATEGY,
            Self::Action => ACTION,
            Self::Partner => PARTNER,
            Self::Resource => RESOURCE,
            Self::NotAddressed => NOT_ADDRESSED,
            Self::Measure => MEASURE,
        }
    }
}
