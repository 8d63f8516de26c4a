//! `indicators.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use crate::instrument::indicator::{
    AnswersMeasure, Better, Breakdown, Cluster, Derivation, Derived, Indicator, Indicators, ListItems,
    ListMeasure,
};
use crate::instrument::item::ItemId;
use crate::instrument::problem::Problem;
use crate::instrument::source::Source;
use crate::instrument::table::{Table, document};

const BETTER: [(&str, Better); 3] = [
    ("lower", Better::Lower),
    ("higher", Better::Higher),
    ("neither", Better::Neither),
];

/// What of the file can be read, and every problem in it.
pub fn indicators(file: &Path, text: &str) -> (Indicators, Vec<Problem>) {
    let source = Source::new(file, text);
    let read = {
        let document = document(&source);
        let table = Table::new(&source, document.get_ref(), 0, "the file");
        let read = of(&table);
        table.close();
        read
    };
    (read, source.into_problems())
}

/// What a file computes, an `indicators.toml` or a pack.
pub fn of(file: &Table<'_>) -> Indicators {
    Indicators {
        derived: each(file, "derive", derived),
        indicators: each(file, "indicator", indicator),
        breakdowns: each(file, "breakdown", breakdown),
        lists: each(file, "list", list),
        answers: each(file, "answers", answers),
        clusters: each(file, "cluster", cluster),
    }
}

fn each<T>(file: &Table<'_>, key: &'static str, read: impl Fn(&Table<'_>) -> Option<T>) -> Vec<T> {
    file.tables(key)
        .into_iter()
        .filter_map(|table| {
            let value = read(&table);
            table.close();
            value
        })
        .collect()
}

fn derived(table: &Table<'_>) -> Option<Derived> {
    let name = table.id("name").value;
    table.rename(format!("derived column \"{name}\""));
    let expression = table.expression("expr");
    let scale = table.text("scale");
    let inputs = table.table("inputs", format!("derived column \"{name}\": inputs"));
    let line = table.line();
    let from = match (table.has("expr"), scale) {
        (Some(at), Some(_)) => {
            table.error(
                at,
                "I030",
                "it has an expression and a scale",
                "delete one of them",
            );
            return None;
        }
        (Some(_), None) => Derivation::Expression(expression?.value),
        (None, Some(scale)) => Derivation::Scale {
            scale: scale.value,
            inputs: inputs.map(|inputs| columns(&inputs)).unwrap_or_default(),
        },
        (None, None) => {
            table.error(
                table.at,
                "I011",
                "`expr` is missing",
                "add expr = \"…\", or scale = \"…\" with inputs",
            );
            return None;
        }
    };
    Some(Derived { name, from, line })
}

fn columns(inputs: &Table<'_>) -> BTreeMap<String, String> {
    let mut columns = BTreeMap::new();
    for (input, _) in inputs.keys() {
        if let Some(column) = inputs.any(input).and_then(|value| inputs.text_of(input, value)) {
            columns.insert(input.to_owned(), column.value);
        }
    }
    columns
}

fn indicator(table: &Table<'_>) -> Option<Indicator> {
    let id = table.id("id").value;
    table.rename(format!("indicator \"{id}\""));
    let version = table
        .integer("version")
        .and_then(|version| u32::try_from(version.value).ok())
        .unwrap_or(1);
    let topic = table.required_text("topic").value;
    let label = table.required_text("label").value;
    let universe = table.expression("universe").map(|expression| expression.value);
    let answered = table.expression("answered").map(|expression| expression.value);
    let numerator = table.expression("numerator");
    if table.has("numerator").is_none() {
        table.error(
            table.at,
            "I011",
            "`numerator` is missing",
            "add numerator = \"${…} = '…'\"",
        );
    }
    if table.has("better").is_none() {
        table.error(
            table.at,
            "I011",
            "`better` is missing",
            "add better = \"lower\", \"higher\" or \"neither\"",
        );
    }
    let better = table.one_of("better", &BETTER);
    let least_answered = table.number("least_answered");
    if let Some(least) = &least_answered
        && !(least.value > 0.0 && least.value <= 1.0)
    {
        table.error(
            least.at,
            "I030",
            format!("`least_answered` is {}, which is no share", least.value),
            "write it as in 0.6: more than 0, and at most 1",
        );
    }
    let population = table.required_text("population").value;
    let did = table.required_text("did").value;
    let main = table.boolean("main");
    let benchmarks = table
        .texts("benchmarks")
        .into_iter()
        .map(|text| text.value)
        .collect();
    let note = table.text("note").map(|text| text.value).unwrap_or_default();
    Some(Indicator {
        id,
        version,
        topic,
        label,
        universe,
        answered,
        numerator: numerator?.value,
        least_answered: least_answered.map(|least| least.value),
        better: better?,
        population,
        did,
        main,
        benchmarks,
        note,
        line: table.line(),
    })
}

fn breakdown(table: &Table<'_>) -> Option<Breakdown> {
    let id = table.id("id").value;
    table.rename(format!("breakdown \"{id}\""));
    let label = table.required_text("label").value;
    let column = table.required_text("column").value;
    let overlapping = table.boolean("overlapping");
    let ordered = table.boolean("ordered");
    let levels = table
        .tables("levels")
        .into_iter()
        .map(|level| {
            let code = level.required_text("code").value;
            let label = level.required_text("label").value;
            level.close();
            (code, label)
        })
        .collect();
    Some(Breakdown {
        id,
        label,
        column,
        overlapping,
        levels,
        ordered,
        line: table.line(),
    })
}

fn list(table: &Table<'_>) -> Option<ListMeasure> {
    let id = table.id("id").value;
    table.rename(format!("list \"{id}\""));
    let topic = table.required_text("topic").value;
    let label = table.required_text("label").value;
    let ranked = table.texts("ranked");
    let item = table.text("item");
    let items = match (ranked.is_empty(), item) {
        (false, None) => ListItems::Ranked(ranked.into_iter().map(|item| ItemId(item.value)).collect()),
        (true, Some(item)) => ListItems::Multiple(ItemId(item.value)),
        _ => {
            table.error(
                table.at,
                "I011",
                "it names no items, or both kinds",
                "add either ranked = [\"first\", \"second\"] or item = \"…\"",
            );
            return None;
        }
    };
    Some(ListMeasure {
        id,
        topic,
        label,
        items,
        topics: list_topics(table),
        line: table.line(),
    })
}

fn answers(table: &Table<'_>) -> Option<AnswersMeasure> {
    table.rename("answers".to_owned());
    let topic = table.required_text("topic").value;
    let items: Vec<ItemId> = table
        .texts("items")
        .into_iter()
        .map(|item| ItemId(item.value))
        .collect();
    needs(table, "items", items.len(), 1)?;
    Some(AnswersMeasure {
        topic,
        items,
        line: table.line(),
    })
}

fn cluster(table: &Table<'_>) -> Option<Cluster> {
    let id = table.id("id").value;
    table.rename(format!("cluster \"{id}\""));
    let indicators: Vec<String> = table
        .texts("indicators")
        .into_iter()
        .map(|indicator| indicator.value)
        .collect();
    needs(table, "indicators", indicators.len(), 2)?;
    Some(Cluster {
        id,
        indicators,
        line: table.line(),
    })
}

/// Nothing where a list of a table is shorter than it has to be; then it is a problem.
fn needs(table: &Table<'_>, key: &str, found: usize, least: usize) -> Option<()> {
    if found >= least {
        return Some(());
    }
    table.error(
        table.at,
        "I011",
        format!("`{key}` names {found}, and at least {least} are needed"),
        format!("write {key} = [\"…\"]"),
    );
    None
}

fn list_topics(list: &Table<'_>) -> BTreeMap<String, Vec<String>> {
    let mut topics = BTreeMap::new();
    if let Some(table) = list.table("topics", format!("{}: topics", list.name())) {
        for (topic, _) in table.keys() {
            if let Some(value) = table.any(topic) {
                let codes = table.texts_of(topic, value).into_iter().map(|code| code.value);
                topics.insert(topic.to_owned(), codes.collect());
            }
        }
    }
    topics
}
