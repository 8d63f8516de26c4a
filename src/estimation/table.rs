//! The door of the dataframe: columns by kind, levels, row numbers of what is wrong.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use polars::prelude::*;

use super::EstimationError;
use super::column::{Column, LARGEST_WHOLE};
use crate::instrument::expression::{Expression, nearest};
use crate::measures::column::truth;

/// Columns of a file that are kept once read, in bytes; the others are read again when they are needed again.
const KEPT: usize = 1 << 30;

/// What a column can serve as.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Numbers; or true and false, as 1 and 0.
    Number,
    /// Texts that say true or false.
    Truth,
    /// Texts, with the levels that occur, sorted.
    Category(Vec<String>),
}

/// A fault of the engine, not of the plan.
pub(super) fn table_error(error: PolarsError) -> EstimationError {
    EstimationError::Table(error.to_string())
}

/// The columns of a plan's data, each coded when it is first asked for.
pub struct Table {
    source: Source,
    schema: Schema,
    rows: usize,
    kept: Mutex<Kept>,
    /// Orders of levels that the plan gives.
    order: BTreeMap<String, Vec<String>>,
}

/// Where columns come from.
enum Source {
    /// All of them are held.
    Held,
    Memory(DataFrame),
    /// A file, read column by column.
    File(Box<LazyFrame>),
}

#[derive(Default)]
struct Kept {
    columns: BTreeMap<String, Arc<Column>>,
    size: usize,
    facts: BTreeMap<String, Arc<Facts>>,
}

/// What every request asks of a column: known once, though the column itself may be let go.
struct Facts {
    kind: Kind,
    zero_one: bool,
    infinite: bool,
}

/// Rows that an expression picks.
#[derive(Clone)]
pub struct Condition {
    expression: Expression,
    rows: Expr,
}

impl Table {
    /// A table of columns in memory.
    pub fn of(frame: LazyFrame) -> Result<Self, EstimationError> {
        let frame = frame.collect().map_err(table_error)?;
        let schema = frame.schema().as_ref().clone();
        Ok(Self::new(schema, frame.height(), Source::Memory(frame)))
    }

    /// A table whose columns are read from a file one by one.
    pub(super) fn scanned(mut frame: LazyFrame) -> PolarsResult<Self> {
        let schema = frame.collect_schema()?.as_ref().clone();
        let rows = frame.clone().select([len()]).collect()?;
        let rows = rows.columns()[0]
            .cast(&DataType::UInt64)?
            .u64()?
            .get(0)
            .unwrap_or(0);
        Ok(Self::new(schema, rows as usize, Source::File(Box::new(frame))))
    }

    /// A table of these columns.
    pub(super) fn held(columns: Vec<(String, Column)>) -> Self {
        let rows = columns.first().map_or(0, |(_, column)| column.cells.len());
        let schema = columns
            .iter()
            .map(|(name, column)| Field::new(name.into(), column.kind.clone()))
            .collect();
        let table = Self::new(schema, rows, Source::Held);
        table.keep(columns.into_iter().map(|(name, column)| (name, Arc::new(column))));
        table
    }

    fn new(schema: Schema, rows: usize, source: Source) -> Self {
        Self {
            source,
            schema,
            rows,
            kept: Mutex::default(),
            order: BTreeMap::new(),
        }
    }

    /// The same table with an order of levels, by column.
    pub fn ordered(mut self, order: BTreeMap<String, Vec<String>>) -> Self {
        self.order = order;
        self
    }

    /// The table with the columns that `derive` adds; those of `names` take the place of any of that name.
    pub fn derive(
        mut self,
        names: &[&str],
        derive: impl FnOnce(LazyFrame) -> Result<LazyFrame, EstimationError>,
    ) -> Result<Self, EstimationError> {
        let before = match &self.source {
            Source::Held => self.frame(self.schema.iter_names())?.lazy(),
            Source::Memory(frame) => frame.clone().lazy(),
            Source::File(frame) => frame.as_ref().clone(),
        };
        let mut after = derive(before)?;
        let schema = after.collect_schema().map_err(table_error)?.as_ref().clone();
        match &mut self.source {
            Source::File(frame) => **frame = after,
            Source::Memory(frame) => *frame = after.collect().map_err(table_error)?,
            Source::Held => {
                let is_new =
                    |name: &&PlSmallStr| !self.schema.contains(name) || names.contains(&name.as_str());
                let made = schema.iter_names().filter(is_new).map(|name| col(name.clone()));
                let made = after
                    .select(made.collect::<Vec<_>>())
                    .collect()
                    .map_err(table_error)?;
                let coded = made
                    .columns()
                    .iter()
                    .map(|column| coded(column).map(|own| (column.name().to_string(), own)));
                let coded: Vec<_> = coded.collect::<Result<_, _>>()?;
                self.keep(coded.into_iter());
            }
        }
        self.schema = schema;
        Ok(self)
    }

    fn keep(&self, columns: impl Iterator<Item = (String, Arc<Column>)>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        for (name, column) in columns {
            kept.size += column.cells.size();
            kept.facts.remove(&name);
            if let Some(old) = kept.columns.insert(name, column) {
                kept.size -= old.cells.size();
            }
        }
    }

    /// Holds a column that was made of others.
    pub(super) fn hold(&self, name: &str, column: Column) {
        self.keep(std::iter::once((name.to_owned(), Arc::new(column))));
    }

    /// Whether such a column is held.
    pub(super) fn holds(&self, name: &str) -> bool {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.columns.contains_key(name)
    }

    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    pub fn rows(&self) -> usize {
        self.rows
    }

    /// A column, coded.
    pub fn column(&self, name: &str) -> Result<Arc<Column>, EstimationError> {
        let (known, size) = {
            let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            (kept.columns.get(name).cloned(), kept.size)
        };
        if let Some(known) = known {
            return Ok(known);
        }
        let read = match &self.source {
            Source::Held => Err(PolarsError::ColumnNotFound(name.to_owned().into())),
            Source::Memory(frame) => frame.column(name).cloned(),
            Source::File(frame) => frame
                .as_ref()
                .clone()
                .select([col(name)])
                .collect()
                .and_then(|frame| frame.column(name).cloned()),
        };
        let column = coded(&read.map_err(table_error)?)?;
        if size + column.cells.size() <= KEPT {
            self.keep(std::iter::once((name.to_owned(), column.clone())));
        }
        Ok(column)
    }

    /// Columns as the engine's.
    fn frame<'a>(&self, names: impl Iterator<Item = &'a PlSmallStr>) -> Result<DataFrame, EstimationError> {
        let columns = names
            .map(|name| {
                Ok(self
                    .column(name)?
                    .series(name)
                    .map_err(table_error)?
                    .into_column())
            })
            .collect::<Result<Vec<_>, EstimationError>>()?;
        DataFrame::new(self.rows, columns).map_err(table_error)
    }

    /// The rows where `condition` is true; `place` is where the plan says it.
    pub(super) fn condition(
        &self,
        condition: &Expression,
        place: &str,
    ) -> Result<Condition, EstimationError> {
        let rows = truth(condition, &self.schema).map_err(|problem| EstimationError::Expression {
            place: format!("{place}, where"),
            expression: condition.text().to_owned(),
            why: problem.to_string(),
        })?;
        Ok(Condition {
            expression: condition.clone(),
            rows,
        })
    }

    /// Whether each row is picked.
    pub(super) fn picked(&self, condition: &Condition) -> Result<Vec<bool>, EstimationError> {
        let names: Vec<PlSmallStr> = condition
            .expression
            .items()
            .into_iter()
            .map(|item| item.name.into())
            .collect();
        let frame = match &self.source {
            Source::Held => {
                let mut names = names;
                names.sort();
                names.dedup();
                self.frame(names.iter())?.lazy()
            }
            Source::Memory(frame) => frame.clone().lazy(),
            Source::File(frame) => frame.as_ref().clone(),
        };
        // An expression that reads no column has one value for all rows.
        let rows = frame.select([condition.rows.clone().cast(DataType::Boolean).alias("picked")]);
        let rows = rows.collect().map_err(table_error)?;
        let rows = rows.column("picked").map_err(table_error)?;
        let picked: Vec<bool> = rows
            .bool()
            .map_err(table_error)?
            .iter()
            .map(|own| own == Some(true))
            .collect();
        Ok(match picked[..] {
            [one] if self.rows != 1 => vec![one; self.rows],
            _ => picked,
        })
    }

    /// Refuses a column that is not there; `place` is where the plan names it.
    pub fn require(&self, column: &str, place: &str) -> Result<(), EstimationError> {
        if self.schema.contains(column) {
            return Ok(());
        }
        Err(EstimationError::MissingColumn {
            place: place.to_owned(),
            column: column.to_owned(),
            near: nearest(column, self.schema.iter_names().map(PlSmallStr::as_str)).map(str::to_owned),
        })
    }

    fn facts(&self, name: &str) -> Result<Arc<Facts>, EstimationError> {
        let kept = || self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = kept().facts.get(name) {
            return Ok(known.clone());
        }
        let column = self.column(name)?;
        let numbers = match &column.cells {
            super::column::Cells::Numbers(numbers) => numbers,
            _ => &column.values,
        };
        // Not by the schema: whole numbers too large to be exact are kept as texts.
        let kind = match column.is_text() {
            false => Kind::Number,
            true if super::column::all_truths(&column.names) => Kind::Truth,
            true => Kind::Category(self.arrange(name, column.names.clone())),
        };
        let other = |number: &f64| !number.is_nan() && *number != 0.0 && *number != 1.0;
        let facts = Arc::new(Facts {
            kind,
            zero_one: !numbers.iter().any(other),
            infinite: numbers.iter().any(|number| number.is_infinite()),
        });
        kept().facts.insert(name.to_owned(), facts.clone());
        Ok(facts)
    }

    /// What `column` can serve as.
    pub fn kind(&self, column: &str) -> Result<Kind, EstimationError> {
        Ok(self.facts(column)?.kind.clone())
    }

    /// The distinct values of a column, sorted: numbers as numbers, texts as texts; or as the plan orders them.
    pub fn levels(&self, column: &str) -> Result<Vec<String>, EstimationError> {
        Ok(self.arrange(column, self.column(column)?.as_levels().names.clone()))
    }

    /// Whether a numeric column holds nothing but 0 and 1.
    pub fn is_zero_one(&self, column: &str) -> Result<bool, EstimationError> {
        Ok(self.facts(column)?.zero_one)
    }

    /// The column as numbers, NaN where there is none.
    pub(super) fn numbers(&self, column: &str) -> Result<Vec<f64>, EstimationError> {
        Ok(self.column(column)?.numbers())
    }

    /// The levels of a column in order, and each row's place among them from 1; 0 where there is none.
    pub(super) fn codes(&self, name: &str) -> Result<(Vec<String>, Vec<u32>), EstimationError> {
        let column = self.column(name)?;
        let column = column.as_levels();
        let levels = self.arrange(name, column.names.clone());
        let mut codes = column.codes();
        if self.order.contains_key(name) {
            let mut rank = vec![0; levels.len() + 1];
            for (own, level) in (1..).zip(&column.names) {
                rank[own] = levels
                    .iter()
                    .position(|name| name == level)
                    .map_or(0, |place| place as u32 + 1);
            }
            codes.iter_mut().for_each(|code| *code = rank[*code as usize]);
        }
        Ok((levels, codes))
    }

    /// Refuses a column of numbers that holds an infinite one: no sum could hold it.
    pub(super) fn refuse_infinite(&self, name: &str) -> Result<(), EstimationError> {
        if !self.facts(name)?.infinite {
            return Ok(());
        }
        let column = self.column(name)?;
        let numbers = column.numbers();
        let row = numbers.iter().position(|number| number.is_infinite());
        let row = row.unwrap_or_default();
        Err(EstimationError::InfiniteNumber {
            column: name.to_owned(),
            row: row + 1,
            number: numbers.get(row).copied().unwrap_or(f64::INFINITY),
        })
    }

    /// The first text in a column of numbers, as an error: most likely it is a slip.
    pub fn text_in_numbers(&self, name: &str) -> Result<EstimationError, EstimationError> {
        let column = self.column(name)?;
        let slips: Vec<bool> = column
            .names
            .iter()
            .map(|name| {
                name.trim()
                    .parse::<f64>()
                    .map_or(true, |number| number.abs() > LARGEST_WHOLE)
            })
            .collect();
        let slip = |code: &u32| *code > 0 && slips[*code as usize - 1];
        let codes = column.codes();
        // Where every text reads as a number, the first one in quotes made the column text.
        let row = codes.iter().position(slip);
        let row = row
            .or_else(|| codes.iter().position(|code| *code > 0))
            .unwrap_or_default();
        let text = codes
            .get(row)
            .filter(|code| **code > 0)
            .map(|code| column.names[*code as usize - 1].clone());
        Ok(EstimationError::TextInNumbers {
            column: name.to_owned(),
            row: row + 1,
            text: text.unwrap_or_default(),
        })
    }

    /// Sorts levels as the plan orders them; levels it does not name come after, in their own order.
    fn arrange(&self, column: &str, levels: Vec<String>) -> Vec<String> {
        let Some(order) = self.order.get(column) else {
            return levels;
        };
        let mut levels = levels;
        levels.sort_by_key(|level| order.iter().position(|name| name == level).unwrap_or(usize::MAX));
        levels
    }
}

fn coded(column: &polars::prelude::Column) -> Result<Arc<Column>, EstimationError> {
    Column::of(column.as_materialized_series())
        .map(Arc::new)
        .map_err(table_error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_held_again_takes_its_room_once() {
        let column = || Column::of_numbers(DataType::Float64, vec![1.0, 2.0, 2.0]);
        let table = Table::held(vec![("y".to_owned(), column())]);
        let size = || table.kept.lock().unwrap().size;
        assert_eq!(size(), column().cells.size());
        table.hold("y", column());
        assert_eq!(size(), column().cells.size());
        assert!(table.holds("y") && !table.holds("x"));
    }
}
