//! How much room a text takes, without a font: the reader's system picks the font, so a careful guess must do.

/// Width of `text` at `size`, rounded up, in the same units as `size`.
///
/// Advance widths are those of the Helvetica family in thousandths of an em, with a seventh added, since some system fonts run
/// wider; ideographs and kana take a full em.
pub fn width(text: &str, size: f64) -> i32 {
    let thousandths: u32 = text.chars().map(advance).sum();
    (f64::from(thousandths) / 1000.0 * size * 1.15).ceil() as i32
}

fn advance(c: char) -> u32 {
    match c {
        'i' | 'j' | 'l' | '\'' | '’' => 222,
        ' ' | '!' | ',' | '.' | '/' | ':' | ';' | 'I' | 'f' | 't' | '\u{a0}' | '\u{202f}' => 278,
        '(' | ')' | '-' | 'r' | '[' | ']' | '†' => 333,
        'J' | 'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' => 500,
        '0'..='9' | 'L' | 'a' | 'b' | 'd' | 'e' | 'g' | 'h' | 'n' | 'o' | 'p' | 'q' | 'u' | '–' | '$' => {
            556
        }
        'F' | 'T' | 'Z' => 611,
        'A' | 'B' | 'E' | 'K' | 'P' | 'S' | 'V' | 'X' | 'Y' | '&' => 667,
        'C' | 'D' | 'H' | 'N' | 'R' | 'U' | 'w' => 722,
        'G' | 'O' | 'Q' => 778,
        'M' | 'm' => 833,
        '%' => 889,
        'W' | '—' | '…' => 1000,
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' => {
            0
        }
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{ffe6}' => 1000,
        c if runs_leftward(c) => 510,
        _ => 620,
    }
}

/// `text` in at most `lines` lines no wider than `room`; what does not fit ends in "…", since the table has it in full.
///
/// Breaks at spaces, and inside a word only where it alone is too wide (Chinese has no spaces).
pub fn wrap(text: &str, size: f64, room: i32, lines: usize) -> Vec<String> {
    let mut done: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in words(text) {
        if width(&format!("{line}{}", word.trim_end()), size) <= room {
            line.push_str(word);
            continue;
        }
        // Chinese goes on in the line it is in.
        let is_chinese = word.chars().any(|c| advance(c) == 1000 && c > '\u{2e7f}');
        if !line.trim_end().is_empty() && !is_chinese {
            done.push(std::mem::take(&mut line).trim_end().to_owned());
        }
        for c in word.chars() {
            if width(&format!("{line}{c}"), size) > room && !line.is_empty() && !c.is_whitespace() {
                done.push(std::mem::take(&mut line));
            }
            line.push(c);
        }
    }
    if !line.trim_end().is_empty() {
        done.push(line.trim_end().to_owned());
    }
    if done.len() > lines {
        done.truncate(lines);
        if let Some(last) = done.last_mut() {
            while width(&format!("{last}…"), size) > room && last.pop().is_some() {}
            *last = format!("{}…", last.trim_end());
        }
    }
    done
}

/// A text that holds letters running from right to left, in marks that keep its order inside a page that runs the other way.
///
/// Source: Unicode UAX 9, isolates.
pub fn isolated(text: &str) -> std::borrow::Cow<'_, str> {
    match text.chars().any(runs_leftward) {
        true => format!("\u{2067}{text}\u{2069}").into(),
        false => text.into(),
    }
}

/// Whether a letter is Hebrew, Arabic or of a script near them.
fn runs_leftward(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

/// The text's words, each with the spaces after it.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_label_keeps_one_line() {
        assert_eq!(wrap("Harborview", 14.0, 200, 2), ["Harborview"]);
    }

    #[test]
    fn a_long_label_breaks_at_spaces() {
        assert_eq!(
            wrap("Native Hawaiian or Pacific Islander", 14.0, 160, 2),
            ["Native Hawaiian or", "Pacific Islander"]
        );
    }

    #[test]
    fn three_hundred_characters_end_in_an_ellipsis() {
        let lines = wrap(&"a very long label ".repeat(17), 14.0, 200, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'));
        assert!(lines.iter().all(|line| width(line, 14.0) <= 200));
    }

    #[test]
    fn arabic_is_set_apart_and_takes_no_more_room() {
        assert_eq!(isolated("Docks 14%"), "Docks 14%");
        assert_eq!(isolated("الربو 14%"), "\u{2067}الربو 14%\u{2069}");
        assert_eq!(width(&isolated("الربو"), 14.0), width("الربو", 14.0));
    }

    #[test]
    fn chinese_breaks_between_characters() {
        let lines = wrap("心理健康壓力或悲傷的服務需求很多", 14.0, 110, 3);
        assert!(lines.len() > 1 && lines.iter().all(|line| width(line, 14.0) <= 110));
    }
}
