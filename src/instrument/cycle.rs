//! One round of asking: who asks, when, where, in which form and languages, and the known sizes of the population.

use std::collections::BTreeMap;

use super::brand::Brand;
use super::item::{Choice, Form};
use crate::language::Language;

/// Texts of a cycle in several languages: by language, then by where they stand (`contact`, `words.medicaid`,
/// `list.neighborhoods.docks`, `partner.clinic`).
pub type Spoken = BTreeMap<Language, BTreeMap<String, String>>;

/// A cycle, as `surveys/cycles/<id>/` says it.
#[derive(Clone, Debug, PartialEq)]
pub struct Cycle {
    /// The name of its folder.
    pub id: String,
    pub title: String,
    pub hospital: String,
    /// Whom families call with questions.
    pub contact: String,
    /// The city, or the part of it, that the assessment is about.
    pub place: String,
    /// The folder of the instrument under `surveys/`.
    pub instrument: String,
    /// The instrument's packs it asks, too, in their order.
    pub packs: Vec<String>,
    pub form: Form,
    /// About how long the survey takes, as families are told.
    pub minutes: u32,
    /// The first and the last day of asking, `yyyy-mm-dd`.
    pub opens: String,
    pub closes: String,
    pub languages: Vec<Language>,
    /// Languages whose texts are still drafts and are fielded all the same; said in the methods.
    pub fielded_drafts: Vec<Language>,
    /// Choices for items that take them from the cycle: `neighborhoods`, `towns`.
    pub lists: BTreeMap<String, Vec<Choice>>,
    /// What `{name}` in a text stands for here.
    pub own_words: BTreeMap<String, String>,
    /// Where families hear about the survey: codes of links and QR codes.
    pub partners: Vec<Choice>,
    /// How families are reached, in a sentence for the methods.
    pub sampling: String,
    /// Lines of the rules that the hospital need not meet, and why.
    pub waivers: BTreeMap<String, String>,
    /// How many answers are hoped for: `total`, or `<breakdown>.<level>`.
    pub targets: BTreeMap<String, u64>,
    /// Nobody in it is real; said on every document.
    pub synthetic: bool,
    /// Families are offered a draw for a gift once their answers are sent.
    pub gift: bool,
    pub brand: Brand,
    pub support: Vec<SupportLine>,
    pub margins: Vec<MarginRow>,
    pub benchmarks: Vec<Benchmark>,
    pub resources: Vec<Resource>,
    pub consulted: Vec<Consulted>,
    pub comments: Vec<Comment>,
    /// Where its neighborhoods stand on a schematic map.
    pub tiles: Vec<TilePlace>,
    /// The file that holds their outlines, below the cycle's folder; and what was read from it.
    pub map: Option<String>,
    pub outlines: Vec<Outline>,
    /// Its texts in the languages that it says them in: see [`Cycle::spoken`].
    pub spoken: Spoken,
}

/// A neighborhood on a schematic map: a row of `tiles.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TilePlace {
    pub code: String,
    /// Stands for its name where there is little room.
    pub short: String,
    /// From the left and from the top, from 0.
    pub column: u32,
    pub row: u32,
}

/// The shape of a neighborhood on the ground.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    pub code: String,
    /// Outer rings as longitude and latitude.
    pub rings: Vec<Vec<(f64, f64)>>,
}

/// A place to turn to, shown to everyone alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupportLine {
    /// What it is for, by language.
    pub label: BTreeMap<Language, String>,
    /// The number to call or text, or an address on the web.
    pub number: String,
    /// When and how, by language.
    pub note: BTreeMap<Language, String>,
}

/// A known size of the population: a row of `margins.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct MarginRow {
    /// The id of a breakdown.
    pub dimension: String,
    /// The code of one of its levels.
    pub category: String,
    pub count: f64,
    pub source: String,
    pub year: String,
}

/// A number from elsewhere that an indicator may be held against: a row of `benchmarks.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct Benchmark {
    pub indicator: String,
    pub place: String,
    /// As its source says it: 2018, 2016-17; 2030 for a target.
    pub year: String,
    /// A share, as the limits of its interval, where the source gives them.
    pub value: f64,
    pub lower: Option<f64>,
    pub upper: Option<f64>,
    pub population: String,
    pub source: String,
    pub link: String,
    pub class: Comparability,
    /// How it differs.
    pub note: String,
}

/// Something that could answer a need: a row of `resources.csv`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resource {
    /// The id of a topic.
    pub topic: String,
    pub name: String,
    pub offers: String,
    pub whom: String,
    pub languages: String,
    pub area: String,
    pub cost: String,
    pub contact: String,
    /// The day someone last made sure of it.
    pub checked: String,
}

impl Resource {
    /// All it says beside its name, in the order of the file.
    pub fn said(&self) -> [&String; 7] {
        [
            &self.offers,
            &self.whom,
            &self.languages,
            &self.area,
            &self.cost,
            &self.contact,
            &self.checked,
        ]
    }
}

/// People or an organization that was heard: a row of `consulted.csv`. No one is named who need not be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consulted {
    pub who: String,
    /// Focus group, interview, meeting, letter.
    pub how: String,
    pub people: String,
    pub languages: String,
    pub when: String,
    /// Whom they speak for.
    pub role: String,
}

impl Consulted {
    /// All it says beside who, in the order of the file.
    pub fn said(&self) -> [&String; 5] {
        [&self.how, &self.people, &self.languages, &self.when, &self.role]
    }
}

/// A written comment on the last assessment or plan: a row of `comments.csv`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comment {
    pub date: String,
    pub comment: String,
    pub reply: String,
}

/// How far a benchmark may be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparability {
    /// A: the same question and ages.
    Same,
    /// B: close; the note says how it differs.
    Close,
    /// C: context only: beside the number, never on its axis, and nobody says better or worse.
    Context,
}

impl Cycle {
    /// What stands at `path`, as the language has it; else `otherwise`.
    fn said<'a>(&'a self, language: &Language, path: &str, otherwise: &'a str) -> &'a str {
        let own = self.spoken.get(language).and_then(|texts| texts.get(path));
        own.map_or(otherwise, String::as_str)
    }

    pub fn title(&self, language: &Language) -> &str {
        self.said(language, "title", &self.title)
    }

    pub fn contact(&self, language: &Language) -> &str {
        self.said(language, "contact", &self.contact)
    }

    pub fn place(&self, language: &Language) -> &str {
        self.said(language, "place", &self.place)
    }

    /// The partners with their labels in the language.
    pub fn partners(&self, language: &Language) -> Vec<Choice> {
        self.labelled(language, "partner", &self.partners)
    }

    /// The choices of one of its lists with their labels in the language; none where it has no such list.
    pub fn list(&self, language: &Language, name: &str) -> Option<Vec<Choice>> {
        let list = self.lists.get(name)?;
        Some(self.labelled(language, &format!("list.{name}"), list))
    }

    fn labelled(&self, language: &Language, path: &str, choices: &[Choice]) -> Vec<Choice> {
        let mut choices = choices.to_vec();
        for choice in &mut choices {
            let own = self.said(language, &format!("{path}.{}", choice.code), &choice.label);
            choice.label = own.to_owned();
        }
        choices
    }

    /// The cycle as a document in the language names it.
    pub fn in_language(&self, language: &Language) -> Self {
        let mut own = self.clone();
        own.title = self.title(language).to_owned();
        own.contact = self.contact(language).to_owned();
        own.place = self.place(language).to_owned();
        own.sampling = self.said(language, "sampling", &self.sampling).to_owned();
        own.partners = self.partners(language);
        for (name, list) in &mut own.lists {
            *list = self.labelled(language, &format!("list.{name}"), list);
        }
        own
    }

    /// Where its texts stand that a reader of the language reads in another one: names of places, which stay what they
    /// are, only where one of their list has another name in some language.
    pub fn unspoken(&self, language: &Language) -> Vec<String> {
        let names = |path: &str, choices: &[Choice]| -> Vec<String> {
            let paths: Vec<String> = choices
                .iter()
                .map(|choice| format!("{path}.{}", choice.code))
                .collect();
            let mut texts = self.spoken.values();
            match texts.any(|texts| paths.iter().any(|path| texts.contains_key(path))) {
                true => paths,
                false => Vec::new(),
            }
        };
        let mut paths: Vec<String> = ["title", "contact"].map(str::to_owned).to_vec();
        if !self.sampling.is_empty() {
            paths.push("sampling".to_owned());
        }
        paths.extend(self.own_words.keys().map(|name| format!("words.{name}")));
        paths.extend(names("partner", &self.partners));
        for (name, list) in &self.lists {
            paths.extend(names(&format!("list.{name}"), list));
        }
        let own = self.spoken.get(language);
        paths.retain(|path| own.is_none_or(|own| !own.contains_key(path)));
        paths
    }

    /// Whose survey it is, in short.
    pub fn whose(&self) -> &str {
        self.brand.name.as_deref().unwrap_or(&self.hospital)
    }

    /// Every `{name}` a text may hold, with what it stands for in this cycle; `defaults` are the instrument's.
    pub fn words(
        &self,
        defaults: &BTreeMap<String, String>,
        language: &Language,
    ) -> BTreeMap<String, String> {
        let mut words = defaults.clone();
        for (name, text) in &self.own_words {
            let text = self.said(language, &format!("words.{name}"), text);
            words.insert(name.clone(), text.to_owned());
        }
        words.insert("hospital".to_owned(), self.hospital.clone());
        words.insert("contact".to_owned(), self.contact(language).to_owned());
        words.insert("place".to_owned(), self.place(language).to_owned());
        words.insert("minutes".to_owned(), self.minutes.to_string());
        words
    }
}

impl SupportLine {
    /// In the reader's language, else in English, else in the first there is.
    pub fn label(&self, language: &Language) -> &str {
        in_language(&self.label, language).unwrap_or_default()
    }

    pub fn note(&self, language: &Language) -> Option<&str> {
        in_language(&self.note, language)
    }
}

fn in_language<'a>(texts: &'a BTreeMap<Language, String>, language: &Language) -> Option<&'a str> {
    texts
        .get(language)
        .or_else(|| texts.get(&Language::english()))
        .or_else(|| texts.values().next())
        .map(String::as_str)
}
