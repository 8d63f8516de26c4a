//! The rows of an analysis as a table for reading, and as CSV.

use super::analyse::Analysis;
use crate::disclosure::Reviewed;

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
            "\ncontrast {}: {} (se {}, {} to {}), df {}, p {}\n",
            row.id,
            plain(row.estimate),
            plain(row.se),
            plain(row.lower),
            plain(row.upper),
            plain(row.df),
            plain(row.p)
        );
    }
    for row in &analysis.tests {
        let df: Vec<String> = row.df.iter().map(|df| plain(*df)).collect();
        text += &format!(
            "\ntest {}: {} with df {}, p {}\n",
            row.id,
            plain(row.statistic),
            df.join(" and "),
            plain(row.p)
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

/// One line per row, with the numbers in full.
pub fn csv(analysis: &Analysis) -> String {
    let mut text = "id,statistic,of,category,prob,domain,n,events,weighted_n,estimate,se,lower,upper,level,interval,df,deff,n_eff,cv,outcome,reasons\n".to_owned();
    for row in &analysis.estimates {
        let estimate = row.estimate();
        let domain: Vec<String> = estimate
            .domain
            .iter()
            .map(|(column, level)| format!("{column}={level}"))
            .collect();
        let judgement = row.judgement.as_ref();
        let number = |number: f64| {
            if number.is_finite() {
                number.to_string()
            } else {
                String::new()
            }
        };
        let maybe = |value: Option<f64>| value.map(number).unwrap_or_default();
        let reasons = judgement.map(|judgement| {
            let words: Vec<&str> = judgement.reasons.iter().map(|reason| reason.word()).collect();
            words.join(" ")
        });
        let cells = [
            quoted(&estimate.id),
            estimate.statistic.word().to_owned(),
            quoted(&estimate.of),
            quoted(estimate.category.as_deref().unwrap_or_default()),
            maybe(estimate.prob),
            quoted(&domain.join("; ")),
            estimate.n.to_string(),
            estimate
                .events
                .map(|events| events.to_string())
                .unwrap_or_default(),
            number(estimate.weighted_n),
            number(estimate.estimate),
            number(estimate.se),
            number(estimate.lower),
            number(estimate.upper),
            number(estimate.level),
            estimate.interval.word().to_owned(),
            number(estimate.df),
            maybe(estimate.deff),
            maybe(estimate.n_eff),
            maybe(estimate.cv),
            judgement
                .map(|judgement| format!("{:?}", judgement.outcome).to_lowercase())
                .unwrap_or_default(),
            reasons.unwrap_or_default(),
        ];
        text += &cells.join(",");
        text.push('\n');
    }
    text
}

fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
