//! Every code of a problem in the files of `surveys/`, with its meaning. `chna check` prints no other.

/// A code, and what it means in one sentence.
pub const CODES: &[(&str, &str)] = &[
    ("I001", "the file is not TOML"),
    ("I002", "the file is not UTF-8"),
    ("I003", "a file or folder that should be there is missing"),
    ("I004", "the file cannot be read, or is larger than 10 MB"),
    ("I010", "a key that means nothing here"),
    ("I011", "a key is missing"),
    ("I012", "a value is of another kind than its key takes"),
    ("I013", "a value is none of those its key takes"),
    ("I014", "an expression names an unknown item or column"),
    ("I015", "an expression cannot be read"),
    (
        "I016",
        "an expression compares an item with a code that is none of its choices",
    ),
    ("I017", "relevance reads an item that is asked later"),
    (
        "I018",
        "an expression compares with dk or pna, which read as empty",
    ),
    ("I019", "an item reads another that its form does not ask"),
    ("I020", "an id or code is not well formed"),
    ("I021", "an id stands twice"),
    (
        "I022",
        "a text holds an invisible character that turns or breaks it",
    ),
    ("I023", "a select item has no choices, or names an unknown list"),
    ("I024", "a choice code stands twice in a list"),
    ("I025", "a section names an unknown topic"),
    ("I026", "the limits of an item exclude each other"),
    (
        "I027",
        "an item ends the survey on a code that is none of its choices",
    ),
    ("I028", "a text holds a {word} that nothing stands for"),
    ("I029", "a list, source or topic that nothing uses"),
    ("I030", "a key that does not fit the item's type"),
    (
        "I031",
        "a constraint without a message, or a message without a constraint",
    ),
    ("I032", "a grid, ranking, group or repeat has nothing in it"),
    ("I033", "an item of a type that cannot stand where it stands"),
    ("I034", "a choice filter reads a column that no choice has"),
    ("I035", "calculations read each other in a circle"),
    ("I036", "an expression that cannot do what it is there for"),
    (
        "I037",
        "a table beside the instrument cannot be read, or is not there",
    ),
    ("I040", "a language tag is none, or the file is named otherwise"),
    ("I041", "a translation of something that is not in the instrument"),
    (
        "I042",
        "a text is not translated; the source language is shown instead",
    ),
    (
        "I043",
        "a translation was made from another source text than today's",
    ),
    ("I044", "a translation holds another {word} than its source"),
    (
        "I045",
        "a translation says none of the words agreed for a term of glossary.toml",
    ),
    ("I050", "an indicator or list names an unknown topic"),
    ("I051", "a scale is unknown, or its inputs are not those it takes"),
    ("I052", "a list names an item that cannot be one"),
    (
        "I053",
        "a breakdown names an unknown column, or one it cannot divide by",
    ),
    ("I054", "a topic has no main indicator, or more than one"),
    ("I060", "a cycle names an unknown instrument"),
    (
        "I061",
        "a cycle fields a language the instrument has no translation for",
    ),
    ("I062", "a cycle fields a draft without saying so"),
    ("I063", "a date is none, or the cycle closes before it opens"),
    (
        "I064",
        "a cycle names a list, word or target that the instrument does not know",
    ),
    ("I065", "a margin names an unknown breakdown"),
    ("I066", "a margin names an unknown level of its breakdown"),
    ("I067", "a margin's count is negative or no number"),
    ("I068", "a margin leaves out a level of its breakdown"),
    ("I069", "a row of margins.csv is not whole"),
    ("I070", "the place to turn to for help is missing"),
    (
        "I071",
        "a row of benchmarks.csv is not whole, or names what is not known",
    ),
    ("I072", "a row of tiles.csv is not whole, or is of another town"),
    ("I073", "a map cannot be read, or is of another town"),
    (
        "I074",
        "a row of resources.csv, consulted.csv or comments.csv is not whole",
    ),
    (
        "I080",
        "the survey has more screens than a family should be asked",
    ),
    ("I081", "the survey takes longer than a family should be asked"),
    ("I082", "a text is harder to read than grade 6"),
    ("I090", "a pack adds an id that the instrument has already"),
    ("I091", "a pack puts something after what is not there"),
    ("I092", "a cycle names a pack that is not there"),
    ("I093", "a pack has items whose words are not written yet"),
    ("I094", "a cycle names a pack twice, or two that add the same id"),
    (
        "I095",
        "a pack rewords the instrument in the language it is asked in",
    ),
];

/// What a code means.
pub fn meaning(code: &str) -> Option<&'static str> {
    CODES
        .iter()
        .find(|(known, _)| *known == code)
        .map(|(_, meaning)| *meaning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_stand_once_and_in_order() {
        assert!(CODES.is_sorted_by(|(a, _), (b, _)| a < b));
        assert_eq!(
            meaning("I014"),
            Some("an expression names an unknown item or column")
        );
        assert_eq!(meaning("I999"), None);
    }
}
