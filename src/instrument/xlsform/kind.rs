//! The types of items an XLSForm can name, and what each is in an XForm.

/// Metadata that the device knows.
macro_rules! property {
    ($name:literal) => {
        plain(
            Control::None,
            "",
            &[
                ("jr:preload", "property"),
                ("type", "string"),
                ("jr:preloadParams", $name),
            ],
        )
    };
}

/// How the converter treats items of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// No control: metadata, calculations.
    None,
    /// Set by an action of the model, without a control.
    Action,
    Input,
    Geo,
    Select,
    Range,
    Trigger,
    Upload,
    Osm,
    /// A file beside the form, without a node.
    External,
}

/// A type: its control and what it binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    pub control: Control,
    /// The element of the control.
    pub tag: &'static str,
    pub mediatype: &'static str,
    pub bind: &'static [(&'static str, &'static str)],
    pub hint: &'static str,
}

/// The type's other spelling that the converter replaces first.
pub fn dealiased(kind: &str) -> &str {
    match kind {
        "imei" => "deviceid",
        "image" | "add image prompt" | "add photo prompt" => "photo",
        "add audio prompt" => "audio",
        "add video prompt" => "video",
        "add file prompt" => "file",
        other => other,
    }
}

/// The type of this exact name.
pub fn kind(name: &str) -> Option<Kind> {
    use Control::*;
    Some(match name {
        "text" | "string" | "q string" | "add text prompt" => plain(Input, "input", &[("type", "string")]),
        "integer" | "int" | "q int" | "add integer prompt" => plain(Input, "input", &[("type", "int")]),
        "decimal" | "q decimal" | "add decimal prompt" => plain(Input, "input", &[("type", "decimal")]),
        "date" | "q date" | "add date prompt" => plain(Input, "input", &[("type", "date")]),
        "time" => plain(Input, "input", &[("type", "time")]),
        "dateTime"
        | "datetime"
        | "date time"
        | "q dateTime"
        | "q date time"
        | "add dateTime prompt"
        | "add date time prompt" => plain(Input, "input", &[("type", "dateTime")]),
        "barcode" | "q barcode" | "add barcode prompt" => plain(Input, "input", &[("type", "barcode")]),
        "note" | "q note" | "add note prompt" => {
            plain(Input, "input", &[("readonly", "true()"), ("type", "string")])
        }
        "geopoint" => plain(Geo, "input", &[("type", "geopoint")]),
        "geoshape" => plain(Geo, "input", &[("type", "geoshape")]),
        "geotrace" => plain(Geo, "input", &[("type", "geotrace")]),
        "gps" | "location" | "q location" | "add location prompt" | "q geopoint" => {
            plain(Input, "input", &[("type", "geopoint")])
        }
        "q geoshape" => plain(Input, "input", &[("type", "geoshape")]),
        "q geotrace" => plain(Input, "input", &[("type", "geotrace")]),
        "percentage" => plain(
            Input,
            "input",
            &[("type", "int"), ("constraint", "0 <= . and . <= 100")],
        ),
        "phone number" => Kind {
            hint: "Enter numbers only.",
            ..plain(
                Input,
                "input",
                &[("type", "string"), ("constraint", r"regex(., '^\d*$')")],
            )
        },
        "number of days in last month" => Kind {
            hint: "Enter a number 0-31.",
            ..plain(
                Input,
                "input",
                &[("type", "int"), ("constraint", "0 <= . and . <= 31")],
            )
        },
        "number of days in last six months" => Kind {
            hint: "Enter a number 0-183.",
            ..plain(
                Input,
                "input",
                &[("type", "int"), ("constraint", "0 <= . and . <= 183")],
            )
        },
        "number of days in last year" => Kind {
            hint: "Enter a number 0-365.",
            ..plain(
                Input,
                "input",
                &[("type", "int"), ("constraint", "0 <= . and . <= 365")],
            )
        },
        "select one" | "select one using" | "add select one prompt using" | "q select1" => {
            plain(Select, "select1", &[("type", "string")])
        }
        "select all that apply"
        | "select all that apply from"
        | "select multiple from"
        | "select multiple using"
        | "add select multiple prompt using"
        | "q select" => plain(Select, "select", &[("type", "string")]),
        "select one external" => plain(Input, "input", &[("type", "string")]),
        "rank" => plain(Select, "odk:rank", &[("type", "odk:rank")]),
        "range" => plain(Range, "range", &[("type", "int")]),
        "acknowledge" | "q acknowledge" | "add acknowledge prompt" => {
            plain(Trigger, "trigger", &[("type", "string")])
        }
        "trigger" => plain(Trigger, "trigger", &[]),
        "background-geopoint" => plain(Trigger, "trigger", &[("type", "geopoint")]),
        "photo" | "image" | "q image" | "q picture" | "add image prompt" => upload("image/*"),
        "audio" | "q audio" | "add audio prompt" => upload("audio/*"),
        "video" | "q video" | "add video prompt" => upload("video/*"),
        "file" | "add file prompt" => upload("application/*"),
        "osm" => Kind {
            control: Osm,
            ..upload("osm/*")
        },
        "calculate" | "q calculate" | "add calculate prompt" | "hidden" => {
            plain(None, "", &[("type", "string")])
        }
        "audit" => plain(None, "", &[("type", "binary")]),
        "start-geopoint" => plain(Action, "action", &[("type", "geopoint")]),
        "background-audio" => plain(Action, "action", &[("type", "binary")]),
        "start" | "start time" | "get start time" => plain(
            None,
            "",
            &[
                ("jr:preload", "timestamp"),
                ("type", "dateTime"),
                ("jr:preloadParams", "start"),
            ],
        ),
        "end" | "end time" | "get end time" => plain(
            None,
            "",
            &[
                ("jr:preload", "timestamp"),
                ("type", "dateTime"),
                ("jr:preloadParams", "end"),
            ],
        ),
        "today" | "get today" => plain(
            None,
            "",
            &[
                ("jr:preload", "date"),
                ("type", "date"),
                ("jr:preloadParams", "today"),
            ],
        ),
        "deviceid" | "device id" | "get device id" | "imei" => property!("deviceid"),
        "subscriberid" | "subscriber id" | "get subscriber id" => property!("subscriberid"),
        "simserial" | "sim id" | "get sim id" => property!("simserial"),
        "phonenumber" | "get phone number" => property!("phonenumber"),
        "username" => property!("username"),
        "email" => property!("email"),
        "uri:deviceid" => property!("uri:deviceid"),
        "uri:subscriberid" => property!("uri:subscriberid"),
        "uri:simserial" => property!("uri:simserial"),
        "uri:phonenumber" => property!("uri:phonenumber"),
        "uri:username" => property!("uri:username"),
        "uri:email" => property!("uri:email"),
        "xml-external" | "csv-external" => plain(External, "", &[]),
        _ => return Option::None,
    })
}

const fn plain(control: Control, tag: &'static str, bind: &'static [(&'static str, &'static str)]) -> Kind {
    Kind {
        control,
        tag,
        mediatype: "",
        bind,
        hint: "",
    }
}

const fn upload(mediatype: &'static str) -> Kind {
    Kind {
        mediatype,
        ..plain(Control::Upload, "upload", &[("type", "binary")])
    }
}

/// Types people write most, for "did you mean".
pub const COMMON: &[&str] = &[
    "text",
    "integer",
    "decimal",
    "date",
    "time",
    "dateTime",
    "note",
    "calculate",
    "hidden",
    "acknowledge",
    "range",
    "rank",
    "select_one",
    "select_multiple",
    "select_one_from_file",
    "select_multiple_from_file",
    "begin_group",
    "end_group",
    "begin_repeat",
    "end_repeat",
    "geopoint",
    "geotrace",
    "geoshape",
    "image",
    "audio",
    "video",
    "file",
    "barcode",
    "start",
    "end",
    "today",
    "deviceid",
    "username",
    "phonenumber",
    "email",
    "audit",
];

/// `begin group`, `end_repeat` …: whether it begins or ends, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bracket {
    pub begins: bool,
    pub of: Container,
    /// `begin loop over LIST`.
    pub list: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Container {
    Group,
    Repeat,
    Loop,
}

impl Container {
    pub fn name(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Repeat => "repeat",
            Self::Loop => "loop",
        }
    }
}

/// Reads a type as the beginning or end of a container.
pub fn bracket(kind: &str) -> Option<Bracket> {
    let begins = kind.starts_with("begin");
    let rest = kind.strip_prefix("begin").or_else(|| kind.strip_prefix("end"))?;
    let mut characters = rest.chars();
    let separator = characters.next()?;
    if !(separator.is_whitespace() || separator == '_') {
        return None;
    }
    let rest = characters.as_str();
    for (word, of) in [
        ("group", Container::Group),
        ("lgroup", Container::Repeat),
        ("repeat", Container::Repeat),
        ("loop", Container::Loop),
        ("looped group", Container::Repeat),
    ] {
        let Some(after) = rest.strip_prefix(word) else {
            continue;
        };
        if after.is_empty() {
            return Some(Bracket {
                begins,
                of,
                list: None,
            });
        }
        let Some(list) = after.strip_prefix(' ').filter(|_| begins) else {
            continue;
        };
        let list = list.strip_prefix("over ").unwrap_or(list);
        if !list.is_empty() && !list.contains(char::is_whitespace) {
            return Some(Bracket {
                begins,
                of,
                list: Some(list.to_owned()),
            });
        }
    }
    None
}

/// `select_one LIST or_other` and its spellings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    pub of: SelectOf,
    pub from_file: bool,
    /// The spelling with underscores, of which alone parameters of files are read.
    pub plain_from_file: bool,
    pub list: String,
    pub or_other: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SelectOf {
    One,
    Multiple,
    Rank,
    External,
}

impl SelectOf {
    /// The type's name in [`kind`].
    pub fn kind(self) -> &'static str {
        match self {
            Self::One => "select one",
            Self::Multiple => "select all that apply",
            Self::Rank => "rank",
            Self::External => "select one external",
        }
    }
}

/// Reads a type as a select with its list.
pub fn select(kind: &str) -> Option<Select> {
    const COMMANDS: [(&str, SelectOf); 14] = [
        ("add select one prompt using", SelectOf::One),
        ("add select multiple prompt using", SelectOf::Multiple),
        ("select all that apply from", SelectOf::Multiple),
        ("select one from file", SelectOf::One),
        ("select multiple from file", SelectOf::Multiple),
        ("select one from", SelectOf::One),
        ("select1", SelectOf::One),
        ("select_one_from_file", SelectOf::One),
        ("select_multiple_from_file", SelectOf::Multiple),
        ("select_one_external", SelectOf::External),
        ("select_one", SelectOf::One),
        ("select one", SelectOf::One),
        ("select_multiple", SelectOf::Multiple),
        ("select all that apply", SelectOf::Multiple),
    ];
    for (command, of) in COMMANDS.into_iter().chain([("rank", SelectOf::Rank)]) {
        let Some(rest) = kind.strip_prefix(command).and_then(|rest| rest.strip_prefix(' ')) else {
            continue;
        };
        let (list, or_other) = ["or specify other", "or_other", "or other"]
            .iter()
            .find_map(|other| {
                rest.strip_suffix(other)?
                    .strip_suffix(' ')
                    .map(|list| (list, true))
            })
            .unwrap_or((rest, false));
        if !list.is_empty() && !list.contains(char::is_whitespace) {
            return Some(Select {
                of,
                from_file: command.contains("from file") || command.contains("from_file"),
                plain_from_file: command.contains("from_file"),
                list: list.to_owned(),
                or_other,
            });
        }
    }
    None
}

/// The extension of a list that is a file; with the dot.
pub fn extension(list: &str) -> &str {
    let base = list.rsplit('/').next().unwrap_or(list);
    match base.trim_start_matches('.').rfind('.') {
        Some(_) => base.rfind('.').map_or("", |at| &base[at..]),
        None => "",
    }
}

pub const FILE_EXTENSIONS: [&str; 3] = [".csv", ".xml", ".geojson"];

/// A list that is a file beside the form.
pub fn is_file(list: &str) -> bool {
    FILE_EXTENSIONS.contains(&extension(list))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn containers_and_selects_in_their_spellings() {
        assert!(bracket("begin group").is_some_and(|b| b.begins && b.of == Container::Group));
        assert!(bracket("end_repeat").is_some_and(|b| !b.begins && b.of == Container::Repeat));
        assert!(bracket("begin loop over x").is_some_and(|b| b.list.as_deref() == Some("x")));
        assert!(bracket("begin a group").is_none() && bracket("ending").is_none());
        assert!(select("select_one a or_other").is_some_and(|s| s.or_other && s.list == "a"));
        assert!(
            select("select all that apply from b")
                .is_some_and(|s| s.of == SelectOf::Multiple && s.list == "b")
        );
        assert!(select("select_one").is_none() && select("rank x").is_some());
        assert_eq!(extension("a.b.csv"), ".csv");
        assert_eq!(extension("towns"), "");
    }
}
