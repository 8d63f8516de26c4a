//! What the fielding page counts: how the survey goes, over all responses of a cycle.

use std::collections::BTreeMap;

use super::table::{Count, Row, answered, counted};
use super::tally::{Brief, Tally};
use crate::collection::{Flag, quality};
use crate::instrument::Cycle;
use crate::language::{Language, Value, message};
use crate::store::Kiosk;
use crate::web::state::{Fielded, Quota};

pub struct Fieldwork {
    pub complete: u64,
    pub partial: u64,
    pub target: Option<u64>,
    /// There, and in no count.
    pub unreadable: u64,
    /// Of complete responses on a screen.
    pub median_minutes: Option<f64>,
    /// Nothing yet in an empty one.
    pub tables: Vec<Table>,
}

/// Counts by one thing. Its words are the messages `desk-by-<name>`, `desk-<name>` and, where there is one, `desk-note-<name>`.
pub struct Table {
    pub title: String,
    /// What stands at the head of its first column.
    pub what: String,
    pub note: Option<String>,
    pub rows: Vec<Row>,
}

impl Table {
    pub fn has_targets(&self) -> bool {
        self.rows.iter().any(|row| row.target.is_some())
    }
}

/// In a reader's language.
struct Reading<'a> {
    fielded: &'a Fielded,
    language: &'a Language,
}

impl Fieldwork {
    pub fn of(fielded: &Fielded, tally: &Tally, language: &Language) -> Self {
        let reading = Reading { fielded, language };
        let cycle = &fielded.cycle;
        let complete: Vec<&Brief> = tally.briefs().filter(|brief| brief.complete).collect();
        let partial: Vec<&Brief> = tally.briefs().filter(|brief| !brief.complete).collect();
        let by = |of: &dyn Fn(&Brief) -> &str| {
            let mut counts: BTreeMap<String, u64> = BTreeMap::new();
            for brief in &complete {
                match counts.get_mut(of(brief)) {
                    Some(count) => *count += 1,
                    None => {
                        counts.insert(of(brief).to_owned(), 1);
                    }
                }
            }
            counts
        };
        let languages = reading.named(by(&|brief| &brief.language), "language", endonym);
        let sources = reading.named(by(&|brief| &brief.source), "source", |code| reading.partner(code));
        let modes = reading.named(by(&|brief| &brief.mode), "mode", |code| reading.mode(code));
        let days = by(&|brief| &brief.day);
        let mut tables = Vec::new();
        for (at, quota) in fielded.quotas.iter().enumerate() {
            let counts = by(&|brief| brief.groups.get(at).map_or("", |group| group));
            tables.push(Table {
                title: reading.dimension("desk-by-", quota),
                what: reading.dimension("desk-", quota),
                note: Some(reading.say("desk-note-place")),
                rows: answered(reading.groups(quota, &counts)),
            });
        }
        let mut table = |name: &str, rows: Vec<Row>| {
            let note = format!("desk-note-{name}");
            tables.push(Table {
                title: reading.say(&format!("desk-by-{name}")),
                what: reading.say(&format!("desk-{name}")),
                note: Some(reading.say(&note)).filter(|said| *said != note),
                rows,
            });
        };
        table("language", answered(languages));
        table("partner", counted(sources));
        table("mode", counted(modes));
        table("page", counted(reading.stops(&partial)));
        table("sign", counted(reading.flags(tally)));
        // The latest first: what staff looks for.
        let days = days.into_iter().rev().map(|(day, n)| Count::of(day, n));
        table("day", counted(days.collect()));
        Self {
            complete: complete.len() as u64,
            partial: partial.len() as u64,
            target: cycle.targets.get("total").copied(),
            unreadable: tally.unreadable(),
            median_minutes: median_minutes(&complete),
            tables,
        }
    }
}

/// How long ago a tablet was heard of, in words.
pub fn ago(kiosk: &Kiosk, now: i64, language: &Language) -> String {
    let said = |key: &str, n: i64| message(language, key, &[("n", Value::Number(n as f64))]);
    match now.saturating_sub(kiosk.seen_at).max(0) {
        s if s < 120 => message(language, "desk-just-now", &[]),
        s if s < 7200 => said("desk-minutes-ago", s / 60),
        s if s < 172_800 => said("desk-hours-ago", s / 3600),
        s => said("desk-days-ago", s / 86_400),
    }
}

fn median_minutes(complete: &[&Brief]) -> Option<f64> {
    let taken = complete.iter().map(|brief| brief.duration_s);
    let mut seconds: Vec<u64> = taken.filter(|s| *s > 0).collect();
    seconds.sort_unstable();
    let middle = seconds.get(seconds.len() / 2)?;
    Some((*middle as f64 / 6.0).round() / 10.0)
}

fn endonym(tag: &str) -> String {
    tag.parse::<Language>()
        .map_or_else(|_| tag.to_owned(), |language| language.endonym().to_owned())
}

impl Reading<'_> {
    fn say(&self, key: &str) -> String {
        message(self.language, key, &[])
    }

    fn cycle(&self) -> &Cycle {
        &self.fielded.cycle
    }

    /// The name of a breakdown: its own words where the program has them, since an instrument's breakdowns are in one language.
    fn dimension(&self, before: &str, quota: &Quota) -> String {
        let key = format!("{before}{}", quota.dimension.replace('_', "-"));
        match self.say(&key) {
            said if said == key => quota.label.clone(),
            said => said,
        }
    }

    fn partner(&self, code: &str) -> String {
        let partner = self.cycle().partners.iter().find(|partner| partner.code == code);
        match partner {
            Some(partner) => partner.label.clone(),
            None if code.is_empty() => self.say("desk-no-partner"),
            None => code.to_owned(),
        }
    }

    fn mode(&self, code: &str) -> String {
        let code = if code == "interview" { "interviewer" } else { code };
        let key = format!("desk-mode-{code}");
        match self.say(&key) {
            said if said == key => code.to_owned(),
            said => said,
        }
    }

    /// The largest first, each with the target that the cycle sets it.
    fn named(
        &self,
        counts: BTreeMap<String, u64>,
        dimension: &str,
        words: impl Fn(&str) -> String,
    ) -> Vec<Count> {
        let mut rows: Vec<Count> = counts
            .into_iter()
            .map(|(code, n)| Count {
                label: words(&code),
                n,
                target: self.cycle().targets.get(&format!("{dimension}.{code}")).copied(),
            })
            .collect();
        rows.sort_by(|one, two| two.n.cmp(&one.n).then_with(|| one.label.cmp(&two.label)));
        rows
    }

    /// Every group, with its share of the target: its own where the cycle sets one, else as many as live there.
    fn groups(&self, quota: &Quota, counts: &BTreeMap<String, u64>) -> Vec<Count> {
        let (cycle, instrument) = (self.cycle(), &self.fielded.instrument);
        let total = cycle.targets.get("total").copied();
        let margins = || {
            let all = cycle.margins.iter();
            all.filter(|row| row.dimension == quota.dimension)
        };
        let people: f64 = margins().map(|row| row.count).sum();
        let target = |code: &str| {
            let own = cycle.targets.get(&format!("{}.{code}", quota.dimension)).copied();
            let here = margins().find(|row| row.category == code);
            own.or_else(|| Some((total? as f64 * here?.count / people).round() as u64))
        };
        let Some(item) = instrument.item(quota.item.as_str()) else {
            return Vec::new();
        };
        let known: Vec<_> = item
            .choices()
            .iter()
            .filter(|choice| target(&choice.code).is_some())
            .collect();
        let count = |code: &str| counts.get(code).copied().unwrap_or(0);
        let mut rows: Vec<Count> = known
            .iter()
            .map(|choice| Count {
                label: instrument.choice_label(item, choice, self.language).to_owned(),
                n: count(&choice.code),
                target: target(&choice.code),
            })
            .collect();
        let elsewhere = counts
            .iter()
            .filter(|(code, _)| known.iter().all(|choice| choice.code != **code));
        rows.push(Count::of(
            self.say("desk-elsewhere"),
            elsewhere.map(|(_, n)| n).sum(),
        ));
        rows
    }

    /// Where responses stop that were not sent: the page of the last answer.
    fn stops(&self, partial: &[&Brief]) -> Vec<Count> {
        let (steps, instrument) = (&self.fielded.steps, &self.fielded.instrument);
        let mut counts = vec![0_u64; steps.len()];
        for brief in partial {
            if let Some(count) = counts.get_mut(brief.page) {
                *count += 1;
            }
        }
        let pages = steps.iter().zip(counts).enumerate().filter(|(_, (_, n))| *n > 0);
        let name = |at: usize| {
            let section = steps[at].section;
            let pages = steps.iter().filter(|step| step.section == section).count();
            let page = steps[..=at].iter().filter(|step| step.section == section).count();
            let title = instrument.section_title(&instrument.sections[section], self.language);
            if pages < 2 {
                return title.to_owned();
            }
            let arguments = [
                ("title", Value::Text(title)),
                ("page", Value::Number(page as f64)),
                ("of", Value::Number(pages as f64)),
            ];
            message(self.language, "desk-page-of", &arguments)
        };
        pages.map(|(at, (_, n))| Count::of(name(at), n)).collect()
    }

    fn flags(&self, tally: &Tally) -> Vec<Count> {
        let signs: Vec<&quality::Signs> = tally.briefs().map(|brief| &brief.signs).collect();
        let mut flagged: BTreeMap<Flag, u64> = BTreeMap::new();
        for flag in quality::flags(&signs).into_iter().flatten() {
            *flagged.entry(flag).or_insert(0) += 1;
        }
        let words = |flag: Flag| self.say(&format!("desk-sign-{}", flag.code().replace('_', "-")));
        Flag::ALL
            .into_iter()
            .map(|flag| Count::of(words(flag), flagged.get(&flag).copied().unwrap_or(0)))
            .collect()
    }
}
