//! A made-up survey of any size, to measure estimation on: the same rows on every machine.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use polars::prelude::*;

pub const ITEMS: usize = 40;
pub const VARIABLES: usize = 8;
pub const LEVELS: u64 = 5;
pub const STRATA: u64 = 50;
pub const PSUS: u64 = 20;
/// Rows that are made, and written, at a time.
const PIECE: usize = 250_000;

/// A small generator of its own: the same rows on every machine.
struct Draw(u64);

impl Draw {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// A row: stratum, PSU, weight in thousandths, levels, and items in hundredths; 5 % of levels and items are missing.
///
/// Of four items two are 0 or 1, one is 1 to 5, one an amount.
struct Row {
    stratum: u64,
    psu: u64,
    weight: u64,
    levels: [Option<u64>; VARIABLES],
    items: [Option<u64>; ITEMS],
}

impl Row {
    fn draw(draw: &mut Draw) -> Self {
        let stratum = draw.below(STRATA);
        let mut row = Self {
            stratum,
            psu: draw.below(PSUS),
            weight: 1_000 + draw.below(38_000),
            levels: [None; VARIABLES],
            items: [None; ITEMS],
        };
        // Raking needs a level in every row.
        for (variable, level) in row.levels.iter_mut().enumerate() {
            *level = (variable < 5 || draw.below(20) > 0).then(|| draw.below(LEVELS));
        }
        for (item, value) in row.items.iter_mut().enumerate() {
            let known = draw.below(20) > 0;
            *value = known.then(|| match item % 4 {
                0 | 1 => 100 * u64::from(draw.below(100) < 20 + stratum),
                2 => 100 * (1 + draw.below(5)),
                _ => draw.below(1_000_000) + 100 * stratum,
            });
        }
        row
    }
}

/// Writes the survey as CSV.
pub fn write_csv(file: &Path, rows: usize) -> std::io::Result<()> {
    let mut draw = Draw(1);
    let mut to = BufWriter::new(File::create(file)?);
    writeln!(to, "{}", names().join(","))?;
    for _ in 0..rows {
        write_row(&mut to, &Row::draw(&mut draw))?;
    }
    to.flush()
}

/// Writes the same survey as Parquet.
pub fn write_parquet(file: &Path, rows: usize) -> std::io::Result<()> {
    let mut draw = Draw(1);
    let mut left = rows;
    let mut piece = frame(&mut draw, left.min(PIECE)).map_err(other)?;
    let mut to = ParquetWriter::new(File::create(file)?)
        .batched(piece.schema())
        .map_err(other)?;
    loop {
        to.write_batch(&piece).map_err(other)?;
        left -= piece.height();
        if left == 0 {
            break;
        }
        piece = frame(&mut draw, left.min(PIECE)).map_err(other)?;
    }
    to.finish().map_err(other)?;
    Ok(())
}

fn other(error: PolarsError) -> std::io::Error {
    std::io::Error::other(error)
}

fn names() -> Vec<String> {
    let fixed = ["stratum", "psu", "weight"].map(str::to_owned);
    let variables = (0..VARIABLES).map(|variable| format!("by_{variable}"));
    let items = (0..ITEMS).map(|item| format!("item_{item}"));
    fixed.into_iter().chain(variables).chain(items).collect()
}

fn write_row(to: &mut impl Write, row: &Row) -> std::io::Result<()> {
    let weight = row.weight;
    write!(
        to,
        "s{},{},{}.{:03}",
        row.stratum,
        row.psu,
        weight / 1_000,
        weight % 1_000
    )?;
    for level in row.levels {
        match level {
            Some(level) => write!(to, ",l{level}")?,
            None => write!(to, ",")?,
        }
    }
    for (item, value) in row.items.iter().enumerate() {
        match value {
            None => write!(to, ",")?,
            Some(value) if item % 4 == 3 => write!(to, ",{}.{:02}", value / 100, value % 100)?,
            Some(value) => write!(to, ",{}", value / 100)?,
        }
    }
    writeln!(to)
}

fn frame(draw: &mut Draw, rows: usize) -> PolarsResult<DataFrame> {
    let rows: Vec<Row> = (0..rows).map(|_| Row::draw(draw)).collect();
    let mut columns: Vec<polars::prelude::Column> = Vec::new();
    let mut names = names().into_iter();
    let mut push = |series: Series| {
        if let Some(name) = names.next() {
            columns.push(series.with_name(name.into()).into_column());
        }
    };
    let strata: StringChunked = rows.iter().map(|row| Some(format!("s{}", row.stratum))).collect();
    push(strata.into_series());
    let psus: Int64Chunked = rows.iter().map(|row| Some(row.psu as i64)).collect();
    push(psus.into_series());
    let weights: Float64Chunked = rows.iter().map(|row| Some(row.weight as f64 / 1_000.0)).collect();
    push(weights.into_series());
    for variable in 0..VARIABLES {
        let levels: StringChunked = rows
            .iter()
            .map(|row| row.levels[variable].map(|level| format!("l{level}")))
            .collect();
        push(levels.into_series());
    }
    for item in 0..ITEMS {
        let values: Float64Chunked = rows
            .iter()
            .map(|row| row.items[item].map(|value| value as f64 / 100.0))
            .collect();
        push(values.into_series());
    }
    DataFrame::new(rows.len(), columns)
}
