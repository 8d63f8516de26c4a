//! A table of any content as Parquet, for programs that read types.

use polars::prelude::{Column, DataFrame, NamedFrom, ParquetWriter, PolarsError, Series};

/// The values of one column, a row each; absent where a row has none.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    Texts(Vec<Option<String>>),
    Numbers(Vec<Option<f64>>),
    Counts(Vec<Option<u64>>),
    Flags(Vec<Option<bool>>),
}

/// The bytes of a file with these columns, all of the same length.
pub fn parquet(columns: Vec<(&str, Values)>) -> Result<Vec<u8>, PolarsError> {
    let columns: Vec<Column> = columns
        .into_iter()
        .map(|(name, values)| {
            let name = name.into();
            match values {
                Values::Texts(values) => Series::new(name, values),
                Values::Numbers(values) => Series::new(name, values),
                Values::Counts(values) => Series::new(name, values),
                Values::Flags(values) => Series::new(name, values),
            }
            .into()
        })
        .collect();
    let rows = columns.first().map_or(0, Column::len);
    let mut bytes = Vec::new();
    ParquetWriter::new(&mut bytes).finish(&mut DataFrame::new(rows, columns)?)?;
    Ok(bytes)
}
