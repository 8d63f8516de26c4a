//! CSV in blocks: a few megabytes at a time, each cut at the end of a row, taken apart side by side.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use rayon::prelude::*;

use super::block::{Field, Layout, Rows, Trouble, split};
use super::growing::Growing;
use crate::estimation::EstimationError;
use crate::estimation::column::Column;

/// Blocks of this size; fixed, as is their number in hand.
const BLOCK: usize = 4 << 20;
const BLOCKS: usize = 4;

/// The columns that `pick` chooses by their names, each with its name, in the order of the file.
///
/// A column is of numbers where every value is one, in quotes or not; digits in quotes that begin with 0 are an id.
/// Errors: not UTF-8, no rows, a row with more fields than the header, a quote without end.
pub(super) fn read(
    path: &Path,
    missing: &[String],
    pick: &dyn Fn(&[&str]) -> Vec<usize>,
) -> Result<Vec<(String, Column)>, EstimationError> {
    // Texts of numbers are not kept, so that a text which comes late sends the reader back to the start.
    let mut texts = BTreeSet::new();
    loop {
        let reader = Reader {
            path,
            missing,
            texts: &texts,
        };
        match reader.columns(pick)? {
            Ok(columns) => return Ok(columns),
            Err(late) => texts.extend(late),
        }
    }
}

/// The columns with their names, or the places of those that turned out to hold texts after all.
type Outcome = Result<Vec<(String, Column)>, Vec<usize>>;

struct Reader<'a> {
    path: &'a Path,
    missing: &'a [String],
    /// Columns, by their place among those picked, known to hold texts.
    texts: &'a BTreeSet<usize>,
}

impl Reader<'_> {
    fn columns(&self, pick: &dyn Fn(&[&str]) -> Vec<usize>) -> Result<Outcome, EstimationError> {
        let mut source = Source::open(self.path).map_err(|error| self.unreadable(&error))?;
        let header = self.header(&mut source)?;
        let names: Vec<&str> = header.iter().map(String::as_str).collect();
        let picked = pick(&names);
        if let Some(why) = super::trouble_of(&names, &picked) {
            return Err(EstimationError::Unreadable {
                path: self.path.display().to_string(),
                why,
            });
        }
        let mut slots = vec![None; names.len()];
        for (column, field) in picked.iter().enumerate() {
            slots[*field] = Some(column);
        }
        let layout = Layout {
            slots,
            missing: self.missing.iter().map(|text| text.as_bytes().to_vec()).collect(),
            texts: (0..picked.len())
                .map(|column| self.texts.contains(&column))
                .collect(),
        };
        let mut columns: Vec<Growing> = picked.iter().map(|_| Growing::default()).collect();
        let mut rows = 0;
        loop {
            let blocks = source.blocks().map_err(|error| self.unreadable(&error))?;
            if blocks.is_empty() {
                break;
            }
            if !blocks.par_iter().all(|block| std::str::from_utf8(block).is_ok()) {
                return Err(EstimationError::NotUtf8 {
                    path: self.path.display().to_string(),
                });
            }
            let parts: Vec<_> = blocks.par_iter().map(|block| split(block, &layout)).collect();
            let mut taken: Vec<Rows> = Vec::with_capacity(parts.len());
            for part in parts {
                let part = part.map_err(|trouble| self.trouble(&trouble, rows))?;
                rows += part.rows;
                taken.push(part);
            }
            columns.par_iter_mut().enumerate().for_each(|(at, column)| {
                taken.iter().for_each(|rows| column.take(&rows.columns[at]));
            });
        }
        if rows == 0 {
            return Err(self.no_rows());
        }
        let finished: Vec<Option<Column>> = columns.into_par_iter().map(Growing::finish).collect();
        let late: Vec<usize> = (0..finished.len()).filter(|at| finished[*at].is_none()).collect();
        if !late.is_empty() {
            return Ok(Err(late));
        }
        let names = picked.iter().map(|field| header[*field].clone());
        Ok(Ok(names.zip(finished.into_iter().flatten()).collect()))
    }

    fn header(&self, source: &mut Source) -> Result<Vec<String>, EstimationError> {
        let line = source.first_row().map_err(|error| self.unreadable(&error))?;
        let Ok(_) = std::str::from_utf8(&line) else {
            return Err(EstimationError::NotUtf8 {
                path: self.path.display().to_string(),
            });
        };
        let mut names: Vec<String> = Vec::new();
        let mut at = 0;
        while at < line.len() {
            let field = Field::at(&line, at).ok_or_else(|| self.trouble(&Trouble::Quote(0), 0))?;
            names.push(String::from_utf8_lossy(&field.text).into_owned());
            at = field.next;
            if !field.last && at >= line.len() {
                names.push(String::new());
            }
        }
        if names.is_empty() {
            Err(self.no_rows())
        } else {
            Ok(names)
        }
    }

    fn no_rows(&self) -> EstimationError {
        EstimationError::NoRows {
            path: self.path.display().to_string(),
        }
    }

    fn unreadable(&self, why: &dyn std::fmt::Display) -> EstimationError {
        EstimationError::Unreadable {
            path: self.path.display().to_string(),
            why: why.to_string(),
        }
    }

    fn trouble(&self, trouble: &Trouble, before: usize) -> EstimationError {
        self.unreadable(&match trouble {
            Trouble::TooManyFields(row) => {
                format!("row {} has more fields than the header", before + row + 1)
            }
            Trouble::Quote(row) => format!(
                "row {} has a quote that does not end as it should",
                before + row + 1
            ),
        })
    }
}

/// The file, handed out in pieces that end with a row.
struct Source {
    file: File,
    rest: Vec<u8>,
    ended: bool,
}

impl Source {
    fn open(path: &Path) -> std::io::Result<Self> {
        let mut source = Self {
            file: File::open(path)?,
            rest: Vec::new(),
            ended: false,
        };
        source.fill(BLOCK)?;
        if source.rest.starts_with(b"\xef\xbb\xbf") {
            source.rest.drain(..3);
        }
        Ok(source)
    }

    /// Reads on until `rest` has so many bytes or the file ends.
    fn fill(&mut self, size: usize) -> std::io::Result<()> {
        let wanted = size.saturating_sub(self.rest.len()) as u64;
        if wanted > 0 && !self.ended {
            let read = (&mut self.file).take(wanted).read_to_end(&mut self.rest)?;
            self.ended = (read as u64) < wanted;
        }
        Ok(())
    }

    /// The next piece of about this size; empty at the end.
    fn piece(&mut self, size: usize) -> std::io::Result<Vec<u8>> {
        let mut size = size;
        loop {
            self.fill(size)?;
            if self.ended && self.rest.len() <= size {
                return Ok(std::mem::take(&mut self.rest));
            }
            if let Some(end) = last_row_end(&self.rest[..size.min(self.rest.len())]) {
                let rest = self.rest.split_off(end);
                return Ok(std::mem::replace(&mut self.rest, rest));
            }
            // A row longer than the piece.
            size *= 2;
        }
    }

    fn first_row(&mut self) -> std::io::Result<Vec<u8>> {
        let mut size = BLOCK;
        loop {
            self.fill(size)?;
            match first_row_end(&self.rest) {
                Some(end) => {
                    let rest = self.rest.split_off(end);
                    return Ok(std::mem::replace(&mut self.rest, rest));
                }
                None if self.ended => return Ok(std::mem::take(&mut self.rest)),
                None => size *= 2,
            }
        }
    }

    fn blocks(&mut self) -> std::io::Result<Vec<Vec<u8>>> {
        let mut blocks = Vec::with_capacity(BLOCKS);
        while blocks.len() < BLOCKS {
            let block = self.piece(BLOCK)?;
            if block.is_empty() {
                break;
            }
            blocks.push(block);
        }
        Ok(blocks)
    }
}

/// Where the last whole row ends.
fn last_row_end(bytes: &[u8]) -> Option<usize> {
    if !bytes.contains(&b'"') {
        return bytes.iter().rposition(|byte| *byte == b'\n').map(|at| at + 1);
    }
    row_ends(bytes).last()
}

fn first_row_end(bytes: &[u8]) -> Option<usize> {
    row_ends(bytes).next()
}

/// The ends of the rows, minding newlines in quotes; the bytes begin with a row.
fn row_ends(bytes: &[u8]) -> impl Iterator<Item = usize> {
    let (mut quoted, mut fresh, mut closed) = (false, true, false);
    bytes.iter().enumerate().filter_map(move |(at, byte)| {
        // A quote opens at the start of a field only; two of them inside are one that stays.
        let opens = *byte == b'"' && !quoted && (fresh || closed);
        closed = *byte == b'"' && quoted;
        quoted = (quoted && !closed) || opens;
        fresh = !quoted && matches!(byte, b',' | b'\n');
        (!quoted && *byte == b'\n').then_some(at + 1)
    })
}
