//! What a workbook may hold. It is found out before the libraries that read workbooks believe what one says of itself.

use std::io::{Cursor, Read};

use super::problem::Problems;
use super::workbook::limit;

/// What has been read of a workbook so far.
#[derive(Debug, Default)]
pub struct Taken {
    cells: usize,
    text_bytes: usize,
}

impl Taken {
    /// Adds a cell; false, with a problem, where it is one too many or too far out.
    pub fn fits(
        &mut self,
        sheet: &str,
        (row, column): (usize, usize),
        text: &str,
        problems: &mut Problems,
    ) -> bool {
        self.cells += 1;
        self.text_bytes += text.len();
        let what = if row > limit::ROWS {
            format!("the sheet goes on past row {}", limit::ROWS)
        } else if column >= limit::COLUMNS {
            format!("the sheet goes on past column {}", limit::COLUMNS)
        } else if self.cells > limit::CELLS {
            format!("the workbook has more than {} cells", limit::CELLS)
        } else if self.text_bytes > limit::TEXT_BYTES {
            format!("the cells hold more than {} MB of text", limit::TEXT_BYTES >> 20)
        } else {
            return true;
        };
        problems.error(
            sheet,
            row,
            "F002",
            what,
            "move long lists into a .csv file and use select_one_from_file",
        );
        false
    }
}

/// Unpacks every part of an `.xlsx` once, into nothing, so that a small file that unpacks to a huge one stops here.
pub fn unpacked(bytes: &[u8], problems: &mut Problems) -> Option<()> {
    let read = |problems: &mut Problems| -> Result<(), String> {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
        let mut total: u64 = 0;
        let mut scratch = vec![0; 1 << 16];
        for index in 0..archive.len() {
            let mut part = archive.by_index(index).map_err(|error| error.to_string())?;
            let mut size: u64 = 0;
            let mut promised = None;
            loop {
                let read = part.read(&mut scratch).map_err(|error| error.to_string())?;
                if read == 0 {
                    break;
                }
                if size == 0 {
                    promised = promised_texts(&scratch[..read]);
                }
                size += read as u64;
                if total + size > limit::UNPACKED_BYTES {
                    problems.error(
                        "",
                        0,
                        "F002",
                        "the workbook unpacks to more than 256 MB",
                        "take the sheets, pictures and rows out of it that the form does not need",
                    );
                    return Ok(());
                }
            }
            total += size;
            if promised.is_some_and(|texts| texts > size) {
                return Err("it promises more texts than it has".to_owned());
            }
        }
        Ok(())
    };
    let before = problems.list.len();
    match read(problems) {
        Ok(()) => (problems.list.len() == before).then_some(()),
        Err(reason) => not_a_workbook(&reason, problems),
    }
}

/// `uniqueCount` of a part that begins like this: how many texts the sheets share.
fn promised_texts(head: &[u8]) -> Option<u64> {
    const KEY: &[u8] = b"uniqueCount";
    let at = head.windows(KEY.len()).position(|window| window == KEY)? + KEY.len();
    let digits: String = head[at..]
        .iter()
        .map(|byte| char::from(*byte))
        .skip_while(|letter| letter.is_whitespace() || matches!(letter, '=' | '"' | '\''))
        .take_while(char::is_ascii_digit)
        .collect();
    // More digits than a number has are more texts than a file has.
    (!digits.is_empty()).then(|| digits.parse().unwrap_or(u64::MAX))
}

/// Looks for a sheet of an `.xls` that says it is larger than such a sheet can be.
pub fn dimensions(bytes: &[u8], problems: &mut Problems) -> Option<()> {
    const ROWS: u32 = 65_536;
    const COLUMNS: u32 = 4_096;
    let number = |at: usize, size: usize| {
        let written = bytes.get(at..at + size)?;
        Some(
            written
                .iter()
                .rev()
                .fold(0, |all, byte| all << 8 | u32::from(*byte)),
        )
    };
    // The record "dimensions": its first row, the row after its last, the column after its last; of today's
    // workbooks, and of those before 1997.
    let said = |at: usize| match bytes.get(at..at + 4)? {
        [0x00, 0x02, 0x0E, 0x00] if number(at + 16, 2)? == 0 => {
            Some((number(at + 4, 4)?, number(at + 8, 4)?, number(at + 14, 2)?))
        }
        [0x00, 0x02, 0x0A, 0x00] => Some((number(at + 4, 2)?, number(at + 6, 2)?, number(at + 10, 2)?)),
        _ => None,
    };
    let lies = (0..bytes.len())
        .filter_map(said)
        .any(|(first, end, columns)| first > ROWS || end > ROWS || first > end.max(1) || columns > COLUMNS);
    if lies {
        return not_a_workbook("a sheet says that it is larger than it can be", problems);
    }
    Some(())
}

pub fn not_a_workbook<T>(reason: &str, problems: &mut Problems) -> Option<T> {
    problems.error(
        "",
        0,
        "F001",
        format!("the file is not a workbook we can read ({reason})"),
        "open it in a spreadsheet program and save it again as .xlsx",
    );
    None
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn what_a_part_promises_is_read_from_its_head() {
        assert_eq!(
            promised_texts(b"<sst count=\"9\" uniqueCount=\"4000000000\">"),
            Some(4_000_000_000)
        );
        assert_eq!(promised_texts(b"<sst uniqueCount = '12' >"), Some(12));
        assert_eq!(
            promised_texts(b"<sst uniqueCount='99999999999999999999999'>"),
            Some(u64::MAX)
        );
        assert_eq!(promised_texts(b"<sst uniqueCount=''>"), None);
        assert_eq!(promised_texts(b"<worksheet>"), None);
    }

    #[test]
    fn texts_that_are_shared_by_all_cells_have_an_end() {
        let mut problems = Problems::new(Path::new("x"));
        let mut taken = Taken::default();
        let text = "x".repeat(32_000);
        let fitting =
            (1..limit::CELLS).take_while(|row| taken.fits("survey", (*row, 0), &text, &mut problems));
        assert_eq!(fitting.count(), limit::TEXT_BYTES / text.len());
        assert_eq!(problems.list[0].code, "F002");
    }

    #[test]
    fn an_old_sheet_larger_than_any_is_refused() {
        let mut record = vec![0x00, 0x02, 0x0E, 0x00];
        record.extend(0_u32.to_le_bytes());
        record.extend(4_000_000_000_u32.to_le_bytes());
        record.extend([0, 0, 0xFF, 0, 0, 0]);
        let mut problems = Problems::new(Path::new("x"));
        assert_eq!(dimensions(&record, &mut problems), None);
        record[8..12].copy_from_slice(&20_u32.to_le_bytes());
        assert_eq!(dimensions(&record, &mut problems), Some(()));
        record[4..8].copy_from_slice(&21_u32.to_le_bytes());
        assert_eq!(dimensions(&record, &mut problems), None);
        record[4..8].copy_from_slice(&0_u32.to_le_bytes());
        record[15] = 0xFF;
        assert_eq!(dimensions(&record, &mut problems), None);
        record[15] = 0;
        assert_eq!(dimensions(&record, &mut problems), Some(()));
    }
}
