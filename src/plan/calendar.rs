//! What is due when: the law's limit, the cycle's days, the plan's own dates.

use jiff::ToSpan;
use jiff::civil::Date;

use super::file::PlanFile;
use super::part::Part;
use crate::instrument::Cycle;

/// The last day on which a board may adopt the plan: the 15th day of the 5th month after the tax year ends in which the
/// assessment was finished.
///
/// Source: 26 CFR 1.501(r)-3(c)(5).
pub fn adoption_deadline(tax_year_ends: Date) -> Option<Date> {
    let month = tax_year_ends.first_of_month().checked_add(5.months()).ok()?;
    month.with().day(15).build().ok()
}

/// A day, and what it is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    pub day: Date,
    pub what: What,
    /// The row of the plan, where it is one.
    pub id: Option<String>,
    pub label: String,
}

/// Why a day matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    SurveyOpens,
    SurveyCloses,
    /// A month before the law's limit.
    AdoptionNear,
    AdoptionDeadline,
    PlanStarts,
    ActionStarts,
    ActionEnds,
    ObjectiveDue,
    /// The yearly report on a year of the plan.
    YearlyReport,
    PlanEnds,
    /// Three years after the assessment's tax year, the next one must be finished.
    NextAssessment,
}

impl What {
    /// The message that says it.
    pub fn key(self) -> &'static str {
        match self {
            Self::SurveyOpens => "plan-due-opens",
            Self::SurveyCloses => "plan-due-closes",
            Self::AdoptionNear => "plan-due-near",
            Self::AdoptionDeadline => "plan-due-adoption",
            Self::PlanStarts => "plan-due-starts",
            Self::ActionStarts => "plan-due-action-starts",
            Self::ActionEnds => "plan-due-action-ends",
            Self::ObjectiveDue => "plan-due-objective",
            Self::YearlyReport => "plan-due-report",
            Self::PlanEnds => "plan-due-ends",
            Self::NextAssessment => "plan-due-next",
        }
    }
}

/// Every day of the cycle and its plan, in order.
pub fn calendar(cycle: &Cycle, plan: &PlanFile) -> Vec<Due> {
    let mut due = Vec::new();
    let mut add = |day: Option<Date>, what: What, id: Option<&str>, label: &str| {
        if let Some(day) = day {
            due.push(Due {
                day,
                what,
                id: id.map(str::to_owned),
                label: label.to_owned(),
            });
        }
    };
    let date = |text: &str| text.parse::<Date>().ok();
    add(date(&cycle.opens), What::SurveyOpens, None, &cycle.title);
    add(date(&cycle.closes), What::SurveyCloses, None, &cycle.title);
    if let Some(head) = plan.head() {
        let title = head.get("title");
        let year_ends = date(head.get("tax_year_ends"));
        let deadline = year_ends.and_then(adoption_deadline);
        if !plan.adopted() {
            let near = deadline.and_then(|day| day.checked_sub(1.month()).ok());
            add(near, What::AdoptionNear, None, title);
            add(deadline, What::AdoptionDeadline, None, title);
        }
        let (starts, ends) = (date(head.get("starts")), date(head.get("ends")));
        add(starts, What::PlanStarts, None, title);
        add(ends, What::PlanEnds, None, title);
        let next = year_ends.and_then(|day| day.checked_add(3.years()).ok());
        add(next, What::NextAssessment, None, title);
        if let (Some(starts), Some(ends)) = (starts, ends) {
            let mut year = starts.checked_add(1.year()).ok();
            while let Some(day) = year.filter(|day| *day <= ends) {
                add(Some(day), What::YearlyReport, None, title);
                year = day.checked_add(1.year()).ok();
            }
        }
    }
    for action in plan
        .of(Part::Action)
        .filter(|action| action.get("status") != "dropped")
    {
        let own = Some(action.id.as_str());
        add(
            date(action.get("starts")),
            What::ActionStarts,
            own,
            action.get("task"),
        );
        add(
            date(action.get("ends")),
            What::ActionEnds,
            own,
            action.get("task"),
        );
    }
    for objective in plan.of(Part::Objective) {
        let title = plan
            .priority_of(&objective.id)
            .map_or("", |priority| priority.get("title"));
        add(
            date(objective.get("by")),
            What::ObjectiveDue,
            Some(&objective.id),
            title,
        );
    }
    due.sort();
    due
}

/// The days as a file that calendar programs read (iCalendar), a reminder a week before each.
///
/// `say` gives the words of a day. The stamp is the day itself: the same plan gives the same bytes.
/// Source: RFC 5545.
pub fn ics(cycle: &str, due: &[Due], say: impl Fn(&Due) -> String) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//chna//plan//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
    ];
    for (number, one) in due.iter().enumerate() {
        let day = one.day.strftime("%Y%m%d").to_string();
        let next = one
            .day
            .tomorrow()
            .unwrap_or(one.day)
            .strftime("%Y%m%d")
            .to_string();
        let words = escaped(&say(one));
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!(
                "UID:{}-{}-{number}@chna.{cycle}",
                day,
                one.id.as_deref().unwrap_or(one.what.key())
            ),
            format!("DTSTAMP:{day}T000000Z"),
            format!("DTSTART;VALUE=DATE:{day}"),
            format!("DTEND;VALUE=DATE:{next}"),
            format!("SUMMARY:{words}"),
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            "TRIGGER:-P7D".to_owned(),
            format!("DESCRIPTION:{words}"),
            "END:VALARM".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace('\n', "\\n")
}

/// No line is longer than 75 bytes; the rest goes on after a space.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > 75 {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plan_is_adopted_by_the_15th_of_the_5th_month() {
        for (ends, deadline) in [
            ("2025-12-31", "2026-05-15"),
            ("2025-06-30", "2025-11-15"),
            ("2025-09-30", "2026-02-15"),
            ("2024-02-29", "2024-07-15"),
        ] {
            let ends: Date = ends.parse().unwrap();
            assert_eq!(adoption_deadline(ends).unwrap().to_string(), deadline);
        }
    }

    #[test]
    fn long_lines_go_on_after_a_space() {
        let line = folded(&"é".repeat(60));
        assert!(line.lines().all(|part| part.len() <= 75), "{line}");
        assert_eq!(line.replace("\r\n ", ""), "é".repeat(60));
    }
}
