//! How much room a text takes, without a font: the reader's system picks the font, so a careful guess must do.

/// Width of `text` at `size`, rounded up, in the same units as `size`.
///
/// Advance widths are those of the Helvetica family in thousandths of an em, with a tenth added, since some system fonts run
/// wider; ideographs and kana take a full em.
pub fn width(text: &str, size: f64) -> i32 {
    let thousandths: u32 = text.chars().map(advance).sum();
    (f64::from(thousandths) / 1000.0 * size * 1.1).ceil() as i32
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
        '\u{300}'..='\u{36f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{ffe6}' => 1000,
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
        if !line.trim_end().is_empty() {
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
    fn chinese_breaks_between_characters() {
        let lines = wrap("心理健康壓力或悲傷的服務需求很多", 14.0, 110, 3);
        assert!(lines.len() > 1 && lines.iter().all(|line| width(line, 14.0) <= 110));
    }
}
