//! The frame of every page: head, top line, language switch, foot.

use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

use super::asset::{APP, KIOSK, STYLE, WHOLE};
use super::error::Trouble;
use super::look::Look;
use super::reader;
use super::state::Fielded;
use crate::instrument::SupportLine;
use crate::language::{Language, Value, message};

/// What stands around a page.
pub struct Frame {
    pub language: Language,
    pub title: String,
    /// Whose survey it is.
    pub hospital: String,
    /// Where the logo is.
    pub logo: Option<String>,
    style: String,
    /// The id of the cycle, where one is being answered.
    pub cycle: Option<String>,
    pub offered: Vec<Language>,
    /// Whether the page is a form: then the switch posts it, and keeps what has been written.
    pub form: bool,
    pub synthetic: bool,
    /// Whether anybody may find it, search engines too.
    pub for_all: bool,
    /// What the script in a page of the survey starts from.
    pub script: Option<Script>,
}

/// Where the script finds the survey's texts, and where the page stands.
pub struct Script {
    pub survey: String,
    pub step: usize,
    /// The first item of the page.
    pub at: String,
    pub source: Option<String>,
    /// The day that is always today, where one was set.
    pub today: Option<String>,
    /// Of a shared tablet: its id where it is being set up, else empty.
    pub tablet: Option<String>,
    /// The survey needs functions that few do.
    pub rare: bool,
}

impl Frame {
    /// Around a page of a cycle.
    pub fn of(fielded: &Fielded, language: &Language, title: String) -> Self {
        Self {
            language: language.clone(),
            title,
            hospital: fielded.look.whose.clone(),
            logo: fielded.look.logo(),
            style: fielded.look.style().hash.clone(),
            cycle: Some(fielded.cycle.id.clone()),
            offered: fielded.cycle.languages.clone(),
            form: false,
            synthetic: fielded.cycle.synthetic,
            for_all: false,
            script: None,
        }
    }

    /// Around a page of no cycle, in a language of the program.
    pub fn plain(language: &Language, title: String) -> Self {
        Self {
            language: language.clone(),
            title,
            hospital: message(language, "web-name", &[]),
            logo: None,
            style: STYLE.hash.clone(),
            cycle: None,
            offered: reader::of_program(),
            form: false,
            synthetic: false,
            for_all: false,
            script: None,
        }
    }

    /// In the look of a cycle.
    pub fn looking_like(mut self, look: &Look) -> Self {
        self.hospital.clone_from(&look.whose);
        self.logo = look.logo();
        self.style.clone_from(&look.style().hash);
        self
    }

    pub fn say(&self, key: &str) -> String {
        message(&self.language, key, &[])
    }

    pub fn say_with(&self, key: &str, name: &str, text: &str) -> String {
        message(&self.language, key, &[(name, Value::Text(text))])
    }

    /// With a number, so that the language can choose its plural.
    pub fn say_counted(&self, key: &str, name: &str, n: &u32) -> String {
        message(&self.language, key, &[(name, Value::Number(f64::from(*n)))])
    }

    pub fn direction(&self) -> &'static str {
        self.language.direction().attribute()
    }

    pub fn style(&self) -> &str {
        &self.style
    }

    /// The file of the script.
    pub fn app(&self) -> String {
        match &self.script {
            Some(Script { tablet: Some(_), .. }) => format!("kiosk.{}.js", KIOSK.hash),
            Some(Script { rare: true, .. }) => format!("whole.{}.js", WHOLE.hash),
            _ => format!("app.{}.js", APP.hash),
        }
    }

    /// The languages she is not reading now.
    pub fn others(&self) -> impl Iterator<Item = &Language> {
        self.offered.iter().filter(|language| **language != self.language)
    }

    pub fn help(&self) -> String {
        match &self.cycle {
            Some(cycle) => format!("/{cycle}/help?lang={}", self.language),
            None => format!("/help?lang={}", self.language),
        }
    }
}

/// One line of the support box, in the reader's language.
pub struct Support {
    pub label: String,
    pub number: String,
    pub note: Option<String>,
    /// Where the number can be tapped to be called.
    pub link: Option<String>,
}

/// The support box: the same for everyone.
pub fn support(lines: &[SupportLine], language: &Language) -> Vec<Support> {
    lines
        .iter()
        .map(|line| Support {
            label: line.label(language).to_owned(),
            number: line.number.clone(),
            note: line.note(language).map(str::to_owned),
            link: line
                .number
                .chars()
                .all(|c| c.is_ascii_digit() || "+- ()".contains(c))
                .then(|| {
                    let digits: String = line
                        .number
                        .chars()
                        .filter(|c| c.is_ascii_digit() || *c == '+')
                        .collect();
                    format!("tel:{digits}")
                }),
        })
        .collect()
}

/// The page as an answer.
pub fn page(status: StatusCode, page: &impl askama::Template) -> Result<Response, Trouble> {
    match page.render() {
        Ok(html) => Ok((status, Html(html)).into_response()),
        Err(cause) => Err(Trouble::ours(&Language::english(), cause)),
    }
}
