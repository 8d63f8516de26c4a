//! The outlines of neighborhoods from a GeoJSON file that the operator has.

use std::path::Path;

use serde_json::Value;

use crate::instrument::cycle::Outline;
use crate::instrument::item::Choice;
use crate::instrument::problem::Problem;

/// The outlines of the cycle's neighborhoods, in their order.
///
/// A feature is a neighborhood's where one of its properties is the neighborhood's code or its label, in capitals or not.
/// Errors: I073 where it is no GeoJSON, or the map of another town.
/// Source: RFC 7946.
pub fn areas(file: &Path, text: &str, neighborhoods: &[Choice]) -> Result<Vec<Outline>, Problem> {
    let problem =
        |message: String, way_out: &str| Problem::error(file, 0, "I073", message, way_out.to_owned());
    let read: Value = serde_json::from_str(text).map_err(|error| {
        problem(
            format!("it is no JSON: {error}"),
            "save the map as GeoJSON, with longitude and latitude",
        )
    })?;
    let features = read["features"].as_array().filter(|all| !all.is_empty());
    let Some(features) = features else {
        return Err(problem(
            "it holds no features".to_owned(),
            "save the map as a GeoJSON FeatureCollection",
        ));
    };
    let mut outlines = Vec::new();
    for choice in neighborhoods {
        let own = features.iter().filter(|feature| {
            names(feature).any(|name| {
                let name = name.trim().to_lowercase();
                name == choice.code.to_lowercase() || name == choice.label.to_lowercase()
            })
        });
        let rings: Vec<Vec<(f64, f64)>> = own.flat_map(|feature| rings(&feature["geometry"])).collect();
        if !rings.is_empty() {
            outlines.push(Outline {
                code: choice.code.clone(),
                rings,
            });
        }
    }
    if outlines.is_empty() {
        let known: Vec<&str> = features.iter().flat_map(names).take(3).collect();
        return Err(problem(
            format!(
                "it is the map of another place: none of its {} areas is a neighborhood of this cycle (it names {})",
                features.len(),
                match known.is_empty() {
                    true => "nothing".to_owned(),
                    false => format!("\"{}\"", known.join("\", \"")),
                }
            ),
            "give a map whose features have a property that holds a neighborhood's code or label",
        ));
    }
    Ok(outlines)
}

/// Every text among a feature's properties.
fn names(feature: &Value) -> impl Iterator<Item = &str> {
    let properties = feature["properties"].as_object();
    properties
        .into_iter()
        .flat_map(|properties| properties.values())
        .filter_map(Value::as_str)
}

/// The outer rings of a polygon or of several; points that are no place on earth are left out.
fn rings(geometry: &Value) -> Vec<Vec<(f64, f64)>> {
    let coordinates = &geometry["coordinates"];
    let polygons: Vec<&Value> = match geometry["type"].as_str() {
        Some("Polygon") => vec![coordinates],
        Some("MultiPolygon") => coordinates.as_array().into_iter().flatten().collect(),
        _ => Vec::new(),
    };
    polygons
        .into_iter()
        .map(|polygon| {
            let points = polygon[0].as_array().into_iter().flatten();
            points
                .filter_map(|point| Some((point[0].as_f64()?, point[1].as_f64()?)))
                .filter(|(longitude, latitude)| longitude.abs() <= 180.0 && latitude.abs() <= 90.0)
                .collect::<Vec<_>>()
        })
        .filter(|ring| ring.len() > 2)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAP: &str = r#"{"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"DOCKS","id":7},
         "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
        {"type":"Feature","properties":{"name":"Fern Hill"},
         "geometry":{"type":"MultiPolygon","coordinates":[[[[2,0],[3,0],[3,1],[2,0]]],[[[400,0],[5,0]]]]}}]}"#;

    fn read(text: &str, codes: &[(&str, &str)]) -> Result<Vec<Outline>, String> {
        let choice = |(code, label): &(&str, &str)| Choice {
            code: (*code).to_owned(),
            label: (*label).to_owned(),
            ..Choice::default()
        };
        let choices: Vec<Choice> = codes.iter().map(choice).collect();
        areas(Path::new("map.geojson"), text, &choices).map_err(|problem| problem.to_string())
    }

    #[test]
    fn a_neighborhood_is_found_by_code_or_label() {
        let found = read(
            MAP,
            &[("fernhill", "Fern Hill"), ("docks", "The Docks"), ("ash", "Ash")],
        )
        .unwrap();
        let codes: Vec<&str> = found.iter().map(|outline| outline.code.as_str()).collect();
        assert_eq!(codes, ["fernhill", "docks"]);
        assert_eq!(found[0].rings.len(), 1, "what is no place on earth is left out");
    }

    #[test]
    fn another_town_is_named() {
        let said = read(MAP, &[("roxbury", "Roxbury")]).unwrap_err();
        assert!(
            said.contains("I073") && said.contains("another place") && said.contains("DOCKS"),
            "{said}"
        );
    }

    #[test]
    fn what_is_no_map_says_so() {
        assert!(read("{", &[]).unwrap_err().contains("is no JSON"));
        assert!(read("[1]", &[]).unwrap_err().contains("no features"));
    }
}
