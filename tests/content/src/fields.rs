//! What becomes of each field of an assessment file in the anonymous record, and a walk over a JSON
//! file by its schema.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// What becomes of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Treatment {
    /// It stands in the record as it is.
    Kept,
    /// Only something coarser stands there.
    Generalised,
    /// The record does not depend on it.
    LeftOut,
}

/// The table of `assets/schema/anonymous.fields.toml` by path, every entry with its reason.
pub fn treatments() -> BTreeMap<String, Treatment> {
    let path = crate::root().join("assets/schema/anonymous.fields.toml");
    let text = std::fs::read_to_string(path).expect("the table");
    let table: toml::Table = toml::from_str(&text).expect("TOML");
    let mut found = BTreeMap::new();
    for entry in table["field"].as_array().expect("a list of fields") {
        let text = |key: &str| entry[key].as_str().expect(key).to_owned();
        let treatment = match text("treatment").as_str() {
            "kept" => Treatment::Kept,
            "generalised" => Treatment::Generalised,
            "left-out" => Treatment::LeftOut,
            other => panic!("there is no treatment {other}"),
        };
        let path = text("path");
        assert!(text("why").len() > 5 && !text("why").contains('\n'), "{path} has no reason");
        assert_eq!(entry.as_table().map(toml::Table::len), Some(3), "{path}");
        assert!(found.insert(path.clone(), treatment).is_none(), "{path} stands twice");
    }
    found
}

/// The keywords of a schema that hold no fields, so that the walk may pass them by.
const PLAIN: [&str; 20] = [
    "$schema",
    "$id",
    "title",
    "description",
    "type",
    "required",
    "const",
    "enum",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "propertyNames",
    "$defs",
    "format",
    "if",
];

/// The paths of all fields of a schema: each value, each list and each object with free keys.
pub fn paths(schema: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    walk(schema, schema, "", &mut found);
    found.remove("");
    found
}

fn walk(schema: &Value, node: &Value, path: &str, found: &mut BTreeSet<String>) {
    // `additionalProperties: false` and the like hold nothing.
    let Value::Object(node) = node else { return };
    let mut leaf = true;
    for (key, value) in node {
        match key.as_str() {
            "$ref" => {
                let target = value.as_str().and_then(|at| at.strip_prefix('#')).expect("a ref");
                walk(schema, schema.pointer(target).expect(target), path, found);
                leaf = false;
            }
            "anyOf" | "allOf" => {
                for one in value.as_array().expect("a list") {
                    // A choice between null and something is the something.
                    if one["type"] != "null" {
                        walk(schema, one, path, found);
                    }
                }
            }
            "then" | "else" | "properties" => {
                let fields =
                    if key == "properties" { Some(value) } else { value.get("properties") };
                for (name, one) in fields.and_then(Value::as_object).into_iter().flatten() {
                    let below =
                        if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    walk(schema, one, &below, found);
                }
                leaf = false;
            }
            "additionalProperties" => {
                if value.is_object() {
                    found.insert(path.to_owned());
                    walk(schema, value, &format!("{path}.*"), found);
                }
                leaf = false;
            }
            "items" => {
                found.insert(path.to_owned());
                walk(schema, value, &format!("{path}[]"), found);
                leaf = false;
            }
            plain => assert!(PLAIN.contains(&plain), "{path}: the walk does not know “{plain}”"),
        }
    }
    if leaf {
        found.insert(path.to_owned());
    }
}

/// Goes through a JSON file. `visit` has the path of a value as [`paths`] writes it, with free keys as
/// `*`, and may change the value; what it gives back says whether the value stays.
pub fn each(file: &mut Value, visit: &mut impl FnMut(&str, &mut Value) -> bool) {
    each_below(file, "", visit);
}

/// The objects of the format whose keys are free.
const MAPS: [&str; 3] = ["answers", "actions", "assumptions"];

fn each_below(value: &mut Value, path: &str, visit: &mut impl FnMut(&str, &mut Value) -> bool) {
    match value {
        Value::Object(object) => {
            let keys: Vec<String> = object.keys().cloned().collect();
            for key in keys {
                let below = match path {
                    "" => key.clone(),
                    _ if MAPS.contains(&path) => format!("{path}.*"),
                    _ => format!("{path}.{key}"),
                };
                let one = object.get_mut(&key).expect("a key of it");
                if visit(&below, one) {
                    each_below(one, &below, visit);
                } else {
                    object.remove(&key);
                }
            }
        }
        Value::Array(list) => {
            let below = format!("{path}[]");
            list.retain_mut(|one| {
                let stays = visit(&below, one);
                if stays {
                    each_below(one, &below, visit);
                }
                stays
            });
        }
        _ => {}
    }
}
