//! What a column's header means: spellings, aliases, languages.

use super::problem::Problems;
use super::workbook::Sheet;

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub at: usize,
    /// As written, but for spaces at the ends and doubled ones.
    pub header: String,
    /// What it means: `["label", "es"]`, `["bind", "relevant"]`.
    pub tokens: Vec<String>,
}

/// The sheets whose columns we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetKind {
    Survey,
    Choices,
    Settings,
    ExternalChoices,
    Entities,
    Osm,
}

impl SheetKind {
    pub const ALL: [Self; 6] = [
        Self::Survey,
        Self::Choices,
        Self::Settings,
        Self::ExternalChoices,
        Self::Entities,
        Self::Osm,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Survey => "survey",
            Self::Choices => "choices",
            Self::Settings => "settings",
            Self::ExternalChoices => "external_choices",
            Self::Entities => "entities",
            Self::Osm => "osm",
        }
    }

    /// By a sheet's name in any case.
    pub fn named(name: &str) -> Option<Self> {
        let lower = name.to_lowercase();
        Self::ALL.into_iter().find(|kind| kind.name() == lower)
    }

    fn alias(self, header: &str) -> Option<&'static [&'static str]> {
        Some(match self {
            Self::Survey => match header {
                "compact_tag" => &["instance", "odk:tag"],
                "read_only" | "readonly" => &["bind", "readonly"],
                "relevant" | "relevance" => &["bind", "relevant"],
                "caption" => &["label"],
                "appearance" => &["control", "appearance"],
                "required" => &["bind", "required"],
                "constraint" => &["bind", "constraint"],
                "constraining_message" | "constraint_message" => &["bind", "jr:constraintMsg"],
                "calculation" | "calculate" => &["bind", "calculate"],
                "command" => &["type"],
                "tag" | "value" => &["name"],
                "image" => &["media", "image"],
                "big-image" => &["media", "big-image"],
                "audio" => &["media", "audio"],
                "video" => &["media", "video"],
                "count" | "repeat_count" | "jr:count" => &["control", "jr:count"],
                "autoplay" => &["control", "autoplay"],
                "rows" => &["control", "rows"],
                "noapperrorstring" | "no_app_error_string" => &["bind", "jr:noAppErrorString"],
                "requiredmsg" | "required_message" => &["bind", "jr:requiredMsg"],
                "body" => &["control"],
                "save_to" => &["bind", "entities:saveto"],
                "sms_field" => &["sms_field"],
                "sms_option" => &["sms_option"],
                "sms_separator" => &["sms_separator"],
                "sms_allow_media" => &["sms_allow_media"],
                "sms_date_format" => &["sms_date_format"],
                "sms_datetime_format" => &["sms_datetime_format"],
                "sms_response" => &["sms_response"],
                _ => return None,
            },
            Self::Choices | Self::ExternalChoices | Self::Osm => match header {
                "caption" => &["label"],
                "list_name" => &["list name"],
                "value" => &["name"],
                "image" => &["media", "image"],
                "big-image" => &["media", "big-image"],
                "audio" => &["media", "audio"],
                "video" => &["media", "video"],
                _ => return None,
            },
            Self::Settings => match header {
                "form_title" | "set_form_title" => &["title"],
                "form_id" | "set_form_id" => &["id_string"],
                "prefix" => &["prefix"],
                _ => return None,
            },
            Self::Entities => match header {
                "list_name" => &["dataset"],
                _ => return None,
            },
        })
    }

    fn knows(self, header: &str) -> bool {
        let own: &[&str] = match self {
            Self::Survey => &[
                "actions",
                "bind",
                "choice_filter",
                "choices",
                "control",
                "default",
                "guidance_hint",
                "hint",
                "instance",
                "itemset",
                "list_name",
                "media",
                "parameters",
                "query",
                "sms_field",
                "trigger",
                "type",
                "_dynamic_default",
                "_qtd_defaults",
                "_qtd_kwargs",
                "_itemset_has_ref",
            ],
            Self::Choices | Self::ExternalChoices | Self::Osm => {
                &["_choice_itext_ref", "media", "sms_option"]
            }
            Self::Settings => &[
                "bind",
                "children",
                "control",
                "hint",
                "media",
                "type",
                "instance",
                "flat",
                "sms_field",
                "_created",
                "_translations",
                "_xpath",
                "add_none_option",
                "clean_text_values",
                "attribute",
                "auto_delete",
                "auto_send",
                "choices",
                "default_language",
                "file_name",
                "id_string",
                "instance_name",
                "instance_xmlns",
                "namespaces",
                "omit_instanceID",
                "public_key",
                "setgeopoint_by_triggering_ref",
                "setvalues_by_triggering_ref",
                "sms_allow_media",
                "sms_date_format",
                "sms_datetime_format",
                "sms_keyword",
                "sms_response",
                "sms_separator",
                "style",
                "submission_url",
                "title",
                "version",
                "allow_choice_duplicates",
                "client_editable",
                "delimiter",
                "prefix",
                "entity_version",
            ],
            Self::Entities => {
                return matches!(
                    header,
                    "dataset" | "entity_id" | "create_if" | "update_if" | "repeat" | "label"
                );
            }
        };
        matches!(header, "name" | "label" | "parent" | "extra_data") || own.contains(&header)
    }
}

/// `"  Form   Title "` as `form_title`.
pub fn snake_case(header: &str) -> String {
    header
        .split_whitespace()
        .collect::<Vec<_>>()
        .join("_")
        .to_lowercase()
}

/// Runs of spaces as one, none at the ends.
fn tidy(header: &str) -> String {
    let mut text = String::new();
    for character in header.trim().chars() {
        if !(character == ' ' && text.ends_with(' ')) {
            text.push(character);
        }
    }
    text
}

/// The columns of a sheet's first row. A long stretch without headers ends it.
///
/// Errors: a header twice; two headers for one thing. The later column is left out.
pub fn columns(sheet: &Sheet, kind: SheetKind, problems: &mut Problems) -> Vec<Column> {
    const LONGEST_GAP: usize = 20;
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut next = 0;
    for (at, text) in sheet.row(1) {
        if text.trim().is_empty() {
            continue;
        }
        if at > next + LONGEST_GAP {
            break;
        }
        next = at + 1;
        let header = tidy(text);
        if found.iter().any(|(_, other)| *other == header) {
            problems.error(
                &sheet.name,
                1,
                "F004",
                format!("the column \"{header}\" is there twice"),
                "rename or remove one of them",
            );
            continue;
        }
        found.push((at, header));
    }
    let one_id = |kind: SheetKind, header: &str| kind == SheetKind::Settings && header == "id_string";
    if found.iter().any(|(_, header)| header == "form_id")
        && found.iter().any(|(_, header)| one_id(kind, header))
    {
        // Of two columns for the form's id, the field's converter reads the one named as it is today.
        found.retain(|(_, header)| !one_id(kind, header));
    }
    let double_colon = found.iter().any(|(_, header)| header.contains("::"));
    let mut columns: Vec<Column> = Vec::new();
    for (at, header) in found {
        let (renamed, tokens) = meaning(&header, double_colon, kind);
        if let Some(other) = columns.iter().find(|column| column.tokens == tokens)
            && renamed
        {
            problems.error(
                &sheet.name,
                1,
                "F005",
                format!(
                    "the columns \"{}\" and \"{header}\" are two names of one thing",
                    other.header
                ),
                "rename or remove one of them",
            );
            continue;
        }
        columns.push(Column { at, header, tokens });
    }
    columns
}

/// What a header means, and whether it is an alias of it.
fn meaning(header: &str, double_colon: bool, kind: SheetKind) -> (bool, Vec<String>) {
    if kind.knows(header) && kind.alias(header).is_none() {
        return (false, vec![header.to_owned()]);
    }
    let whole = snake_case(header);
    if kind.knows(&whole) && kind.alias(&whole).is_none() {
        return (whole != header, vec![whole]);
    }
    let mut tokens: Vec<String> = if double_colon || header.contains("::") {
        header.split("::").map(|token| token.trim().to_owned()).collect()
    } else {
        let mut tokens: Vec<String> = header.split(':').map(|token| token.trim().to_owned()).collect();
        if let Some(at) = tokens
            .iter()
            .position(|token| token == "jr")
            .filter(|at| at + 1 < tokens.len())
        {
            let joined = format!("jr:{}", tokens.remove(at + 1));
            if let Some(token) = tokens.get_mut(at) {
                *token = joined;
            }
        }
        tokens
    };
    let first = snake_case(tokens.first().map_or("", String::as_str));
    if let Some(alias) = kind.alias(&first) {
        let rest = tokens.split_off(1);
        let tokens = alias
            .iter()
            .map(|token| (*token).to_owned())
            .chain(rest)
            .collect();
        let renamed = alias.len() != 1 || alias.first() != Some(&header);
        return (renamed, tokens);
    }
    if kind.knows(&first) {
        let renamed = first != header;
        if let Some(token) = tokens.first_mut() {
            *token = first;
        }
        return (renamed, tokens);
    }
    (false, tokens)
}
