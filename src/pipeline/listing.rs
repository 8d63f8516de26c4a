//! The rows of an analysis as a table for reading, and as CSV.

mod csv;

use super::analyse::Analysis;
use crate::disclosure::Reviewed;
use crate::estimation::ModelResult;

pub use csv::csv;

/// A table per request, columns aligned.
pub fn table(analysis: &Analysis) -> String {
    let mut text = String::new();
    for rows in analysis
        .estimates
        .chunk_by(|a, b| a.estimate().id == b.estimate().id)
    {
        if !text.is_empty() {
            text.push('\n');
        }
        if let Some(first) = rows.first() {
            let row = first.estimate();
            text += &format!(
                "{}: {}, {} interval at {} %\n",
                row.id,
                row.statistic.word(),
                row.interval.word(),
                plain(row.level * 100.0)
            );
        }
        let mut lines = vec![header(rows)];
        lines.extend(rows.iter().map(cells));
        text += &aligned(&lines);
    }
    for row in &analysis.contrasts {
        text += &format!(
            "\ncontrast {}: {} (se {}, {} to {}), df {}, p {}{}\n",
            row.id,
            plain(row.estimate),
            plain(row.se),
            plain(row.lower),
            plain(row.upper),
            plain(row.df),
            plain(row.p),
            of_family(row.p_adjusted)
        );
    }
    for row in &analysis.tests {
        let df: Vec<String> = row.df.iter().map(|df| plain(*df)).collect();
        let difference = row.difference.map_or_else(String::new, |difference| {
            format!(", difference {}", plain(difference))
        });
        text += &format!(
            "\ntest {}: {} with df {}, p {}{}{difference}\n",
            row.id,
            plain(row.statistic),
            df.join(" and "),
            plain(row.p),
            of_family(row.p_adjusted)
        );
    }
    for model in &analysis.models {
        text += &format!("\nmodel {}: df {}\n", model.id, plain(model.df));
        text += &model_table(model);
    }
    text
}

fn of_family(p_adjusted: Option<f64>) -> String {
    p_adjusted.map_or_else(String::new, |p| format!(" ({} within its family)", plain(p)))
}

/// The coefficients of a model, then Wald's test of each term.
fn model_table(model: &ModelResult) -> String {
    let head = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let mut lines = vec![head(&["term", "estimate", "se", "lower", "upper", "t", "p", ""])];
    lines.extend(model.coefficients.iter().map(|row| {
        let numbers = [row.estimate, row.se, row.lower, row.upper, row.t, row.p];
        let numbers = numbers.iter().map(|number| plain(*number));
        std::iter::once(row.term.clone())
            .chain(numbers)
            .chain([String::new()])
            .collect()
    }));
    let mut text = aligned(&lines);
    for term in &model.terms {
        text += &format!(
            "  {}: F {} with df {} and {}, p {}\n",
            term.term,
            plain(term.f),
            plain(term.df[0]),
            plain(term.df[1]),
            plain(term.p)
        );
    }
    text
}

fn header(rows: &[Reviewed]) -> Vec<String> {
    let domain = rows
        .first()
        .map(|row| row.estimate().domain.iter().map(|(column, _)| column.clone()));
    domain
        .into_iter()
        .flatten()
        .chain(["of", "n", "estimate", "se", "lower", "upper", "df", "rule"].map(str::to_owned))
        .collect()
}

fn cells(row: &Reviewed) -> Vec<String> {
    let estimate = row.estimate();
    let of = match (&estimate.category, estimate.prob) {
        (Some(level), _) => format!("{} = {level}", estimate.of),
        (None, Some(prob)) => format!("{} at {prob}", estimate.of),
        (None, None) => estimate.of.clone(),
    };
    let rule = row.judgement.as_ref().map_or_else(String::new, |judgement| {
        let reasons: Vec<&str> = judgement.reasons.iter().map(|reason| reason.word()).collect();
        format!("{:?} {}", judgement.outcome, reasons.join(" "))
            .to_lowercase()
            .trim_end()
            .to_owned()
    });
    let levels = estimate.domain.iter().map(|(_, level)| level.clone());
    levels
        .chain([
            of,
            estimate.n.to_string(),
            plain(estimate.estimate),
            plain(estimate.se),
            plain(estimate.lower),
            plain(estimate.upper),
            plain(estimate.df),
            rule,
        ])
        .collect()
}

/// Six significant digits at most; "–" for what does not exist.
fn plain(number: f64) -> String {
    if !number.is_finite() {
        return "–".to_owned();
    }
    if number != 0.0 && !(1e-4..1e7).contains(&number.abs()) {
        return format!("{number:.4e}");
    }
    let whole = number.abs().log10().floor().max(0.0) as usize;
    let text = format!("{number:.*}", 5_usize.saturating_sub(whole));
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

fn aligned(lines: &[Vec<String>]) -> String {
    let columns = lines.iter().map(Vec::len).max().unwrap_or(0);
    let width: Vec<usize> = (0..columns)
        .map(|column| {
            let cells = lines.iter().filter_map(|line| line.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        })
        .collect();
    // Numbers stand to the right; the names before them and the rule after them to the left.
    let numbers = columns.saturating_sub(7)..columns.saturating_sub(1);
    let mut text = String::new();
    for line in lines {
        let mut row = String::new();
        for (column, cell) in line.iter().enumerate() {
            let space = " ".repeat(width[column] - cell.chars().count());
            if numbers.contains(&column) {
                row += &format!("  {space}{cell}");
            } else {
                row += &format!("  {cell}{space}");
            }
        }
        text += row.trim_end();
        text.push('\n');
    }
    text
}
