//! One block of a CSV file, taken apart into columns.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::estimation::column::FIRST_LOOK;
use crate::estimation::hash::{Recent, Spread};

/// Where the fields of a row go.
pub(super) struct Layout {
    /// Shape: per field of the header, the column that keeps it.
    pub slots: Vec<Option<usize>>,
    /// Texts that mean missing; an empty field always does.
    pub missing: Vec<Vec<u8>>,
    /// Shape: per column, whether it is known to hold texts.
    pub texts: Vec<bool>,
}

/// The rows of a block.
pub(super) struct Rows<'b> {
    pub rows: usize,
    pub columns: Vec<Part<'b>>,
}

/// A column of a block.
pub(super) struct Part<'b> {
    /// A number with a 0 before its digits stands in quotes: an id, and the column is of texts.
    pub padded: bool,
    pub cells: PartCells<'b>,
}

pub(super) enum PartCells<'b> {
    /// Distinct texts as they come, and a code for each row from 1; 0 is missing.
    Found(Vec<Cow<'b, [u8]>>, Vec<u32>),
    /// A number per row, NaN where missing; whether all are whole.
    Numbers(Vec<f64>, bool),
    /// A text came after numbers whose own texts are gone.
    Late,
}

/// Why a block cannot be read; rows count from 0 within the block.
pub(super) enum Trouble {
    TooManyFields(usize),
    Quote(usize),
}

/// Takes the block apart; it begins and ends with a row.
pub(super) fn split<'b>(bytes: &'b [u8], layout: &Layout) -> Result<Rows<'b>, Trouble> {
    let mut parts: Vec<Builder> = layout.texts.iter().map(|text| Builder::new(*text)).collect();
    let width = layout.slots.len();
    let (mut at, mut row) = (0, 0);
    while at < bytes.len() {
        if width > 1 && (bytes[at] == b'\n' || bytes[at..].starts_with(b"\r\n")) {
            at += if bytes[at] == b'\n' { 1 } else { 2 };
            continue;
        }
        let mut place = 0;
        loop {
            let field = Field::at(bytes, at).ok_or(Trouble::Quote(row))?;
            match layout.slots.get(place) {
                Some(None) => {}
                Some(Some(column)) => parts[*column].push(&field, layout),
                None => return Err(Trouble::TooManyFields(row)),
            }
            place += 1;
            at = field.next;
            if field.last {
                break;
            }
        }
        for column in layout.slots[place..].iter().flatten() {
            parts[*column].push_missing();
        }
        row += 1;
    }
    let columns = parts
        .into_iter()
        .map(|part| Part {
            padded: part.padded,
            cells: part.cells,
        })
        .collect();
    Ok(Rows { rows: row, columns })
}

/// A field, and where the next one begins.
pub(super) struct Field<'b> {
    pub text: Cow<'b, [u8]>,
    /// Up to seven bytes and their number; 0 for longer ones.
    key: u64,
    quoted: bool,
    pub next: usize,
    /// The last of its row.
    pub last: bool,
}

const ONES: u64 = 0x0101_0101_0101_0101;

/// Flags the bytes of `word` that equal `byte`, exactly up to the first.
fn flag(word: u64, byte: u8) -> u64 {
    let off = word ^ (ONES * u64::from(byte));
    off.wrapping_sub(ONES) & !off & (ONES << 7)
}

impl<'b> Field<'b> {
    /// The field that begins at `at`; `None` where its quotes do not end as they should.
    pub fn at(bytes: &'b [u8], at: usize) -> Option<Self> {
        if bytes.get(at) == Some(&b'"') {
            return Self::in_quotes(bytes, at);
        }
        let mut end = at;
        while let Some(eight) = bytes.get(end..end + 8).and_then(|eight| eight.try_into().ok()) {
            let word = u64::from_le_bytes(eight);
            let found = flag(word, b',') | flag(word, b'\n');
            if found != 0 {
                end += found.trailing_zeros() as usize / 8;
                return Some(Self::plain(bytes, at, end));
            }
            end += 8;
        }
        let rest = bytes[end..].iter().position(|byte| matches!(byte, b',' | b'\n'));
        Some(Self::plain(
            bytes,
            at,
            rest.map_or(bytes.len(), |rest| end + rest),
        ))
    }

    /// Whether digits in quotes begin with a 0, as those of a postal code.
    fn is_padded(&self) -> bool {
        self.quoted && matches!(self.text[..], [b'0', b'0'..=b'9', ..])
    }

    fn plain(bytes: &'b [u8], at: usize, end: usize) -> Self {
        let last = bytes.get(end) != Some(&b',');
        let cut = if last && end > at && bytes[end - 1] == b'\r' {
            end - 1
        } else {
            end
        };
        let text = &bytes[at..cut];
        Self {
            key: key(bytes, at, text),
            text: Cow::Borrowed(text),
            quoted: false,
            next: end + 1,
            last,
        }
    }

    fn in_quotes(bytes: &'b [u8], at: usize) -> Option<Self> {
        let mut end = at + 1;
        let mut doubled = false;
        loop {
            end += bytes[end..].iter().position(|byte| *byte == b'"')?;
            if bytes.get(end + 1) != Some(&b'"') {
                break;
            }
            doubled = true;
            end += 2;
        }
        let text = &bytes[at + 1..end];
        let after = &bytes[end + 1..];
        let (last, skip) = match after {
            [] => (true, 1),
            [b',', ..] => (false, 1),
            [b'\n', ..] => (true, 1),
            [b'\r', b'\n', ..] => (true, 2),
            [b'\r'] => (true, 1),
            _ => return None,
        };
        let text = match doubled {
            false => Cow::Borrowed(text),
            true => Cow::Owned(undoubled(text)),
        };
        Some(Self {
            key: if doubled { 0 } else { key(bytes, at + 1, &text) },
            text,
            quoted: true,
            next: end + 1 + skip,
            last,
        })
    }
}

/// The text without the first of each two quotes.
fn undoubled(text: &[u8]) -> Vec<u8> {
    let mut single = Vec::with_capacity(text.len());
    let mut skip = false;
    for byte in text {
        skip = *byte == b'"' && !skip;
        if !skip {
            single.push(*byte);
        }
    }
    single
}

/// Up to seven bytes and their number in one word; 0 for longer texts.
fn key(bytes: &[u8], at: usize, text: &[u8]) -> u64 {
    let length = text.len();
    if length > 7 || length == 0 {
        return 0;
    }
    let word = match bytes.get(at..at + 8).and_then(|eight| eight.try_into().ok()) {
        Some(eight) => u64::from_le_bytes(eight),
        None => {
            let mut eight = [0; 8];
            eight[..length].copy_from_slice(text);
            u64::from_le_bytes(eight)
        }
    };
    (word & ((1 << (8 * length)) - 1)) | ((length as u64) << 56)
}

/// A number as files write them; spaces around it do not count.
pub(super) fn number(text: &[u8]) -> Option<f64> {
    let text = text.trim_ascii();
    let digits = text
        .strip_prefix(b"-")
        .or_else(|| text.strip_prefix(b"+"))
        .unwrap_or(text);
    match digits {
        [b'0'..=b'9' | b'.', ..] | b"inf" | b"Inf" | b"NaN" => {}
        _ => return None,
    }
    std::str::from_utf8(text).ok()?.parse().ok()
}

/// Whether a number is written without point or exponent.
pub(super) fn is_whole(text: &[u8]) -> bool {
    text.iter()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b' '))
}

struct Builder<'b> {
    padded: bool,
    cells: PartCells<'b>,
    /// Never becomes numbers.
    text: bool,
    recent: Recent,
    short: HashMap<u64, u32, Spread>,
    long: HashMap<Cow<'b, [u8]>, u32, Spread>,
}

impl<'b> Builder<'b> {
    fn new(text: bool) -> Self {
        Self {
            padded: false,
            cells: PartCells::Found(Vec::new(), Vec::new()),
            text,
            recent: Recent::default(),
            short: HashMap::default(),
            long: HashMap::default(),
        }
    }

    fn push_missing(&mut self) {
        match &mut self.cells {
            PartCells::Found(_, codes) => codes.push(0),
            PartCells::Numbers(numbers, _) => numbers.push(f64::NAN),
            PartCells::Late => {}
        }
    }

    fn push(&mut self, field: &Field<'b>, layout: &Layout) {
        match &mut self.cells {
            PartCells::Found(_, codes) => {
                if field.text.is_empty() {
                    codes.push(0);
                } else if field.key != 0
                    && (self.padded || !field.is_padded())
                    && let Some(code) = self.recent.get(field.key)
                {
                    codes.push(code);
                } else {
                    self.push_text(field, layout);
                }
            }
            PartCells::Numbers(numbers, whole) => {
                if layout.is_missing(&field.text) {
                    numbers.push(f64::NAN);
                } else if let Some(number) = number(&field.text).filter(|_| !field.is_padded()) {
                    numbers.push(number);
                    *whole = *whole && is_whole(&field.text);
                } else {
                    self.cells = PartCells::Late;
                }
            }
            PartCells::Late => {}
        }
    }

    fn push_text(&mut self, field: &Field<'b>, layout: &Layout) {
        let PartCells::Found(found, codes) = &mut self.cells else {
            return;
        };
        let known = match field.key {
            0 => self.long.get(&field.text),
            key => self.short.get(&key),
        };
        let code = match known {
            Some(code) => *code,
            None => {
                let code = if layout.is_missing(&field.text) {
                    0
                } else {
                    found.push(field.text.clone());
                    found.len() as u32
                };
                match field.key {
                    0 => self.long.insert(field.text.clone(), code),
                    key => self.short.insert(key, code),
                };
                code
            }
        };
        if field.key != 0 {
            self.recent.put(field.key, code);
        }
        self.padded |= code != 0 && field.is_padded();
        codes.push(code);
        if codes.len() >= FIRST_LOOK && found.len() * 4 > codes.len() && !self.text {
            self.look();
        }
    }

    /// Where most rows differ, numbers need no levels.
    fn look(&mut self) {
        let PartCells::Found(found, codes) = &self.cells else {
            return;
        };
        let numbers: Option<Vec<f64>> = found.iter().map(|text| number(text)).collect();
        match numbers.filter(|_| !self.padded) {
            None => self.text = true,
            Some(numbers) => {
                let whole = found.iter().all(|text| is_whole(text));
                let of = |code: &u32| match code {
                    0 => f64::NAN,
                    code => numbers[*code as usize - 1],
                };
                self.cells = PartCells::Numbers(codes.iter().map(of).collect(), whole);
            }
        }
    }
}

impl Layout {
    pub fn is_missing(&self, text: &[u8]) -> bool {
        text.is_empty() || self.missing.iter().any(|own| own == text)
    }
}
