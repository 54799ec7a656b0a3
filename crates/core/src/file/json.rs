//! JSON as it was written: keys in their order, twice where they stand twice.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::problem::{JsonType, Problem, ProblemKind};
use super::text::ENTRIES_LIMIT;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// The most values of a file, each item and each entry counted. An honest one has a few thousand; a
/// hostile one of brackets alone would take a hundred times its size in memory.
const MOST_VALUES: usize = 100_000;

/// Why a text was not read.
pub(crate) enum Unread {
    /// It is not JSON.
    Syntax(serde_json::Error),
    /// It has more values than are read.
    TooMany {
        /// The most values that are read.
        limit: usize,
    },
}

impl Json {
    /// Reads a text.
    pub(crate) fn parse(text: &str) -> Result<Self, Unread> {
        let left = Cell::new(MOST_VALUES);
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let read = Value { left: &left }.deserialize(&mut deserializer);
        let read = read.and_then(|json| deserializer.end().map(|()| json));
        read.map_err(|error| match left.get() {
            0 => Unread::TooMany { limit: MOST_VALUES },
            _ => Unread::Syntax(error),
        })
    }
}

/// A value that is still to be read, and how many more may be.
#[derive(Clone, Copy)]
struct Value<'a> {
    left: &'a Cell<usize>,
}

impl Value<'_> {
    /// Counts a value.
    fn count<E: Error>(self) -> Result<(), E> {
        match self.left.get().saturating_sub(1) {
            0 => {
                self.left.set(0);
                Err(E::custom("too many values"))
            }
            left => {
                self.left.set(left);
                Ok(())
            }
        }
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        self.count()?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element_seed(self)? {
            list.push(value);
            if list.len() > ENTRIES_LIMIT {
                // More than is taken, which is said where the place is known. The rest is passed over.
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                break;
            }
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = map.next_key()? {
            entries.push((key, map.next_value_seed(self)?));
            if entries.len() > ENTRIES_LIMIT {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                break;
            }
        }
        Ok(Json::Object(entries))
    }
}

/// A value and its place, with the list to which its problems go.
pub(crate) struct Object<'a> {
    pub(crate) path: String,
    entries: &'a [(String, Json)],
    taken: Vec<&'static str>,
}

impl<'a> Object<'a> {
    /// The object at a place; reports another type and keys that stand twice.
    pub(crate) fn open(json: &'a Json, path: String, problems: &mut Vec<Problem>) -> Option<Self> {
        let entries = entries(json, &path, problems)?;
        Some(Self { path, entries, taken: Vec::new() })
    }

    /// The value of a key and its place. `null` and a missing key are the same: unknown.
    pub(crate) fn take(&mut self, key: &'static str) -> Option<(&'a Json, String)> {
        self.taken.push(key);
        let (_, value) =
            self.entries.iter().find(|(other, value)| other == key && *value != Json::Null)?;
        Some((value, join(&self.path, key)))
    }

    /// The value of a key that must be there.
    pub(crate) fn need(
        &mut self,
        key: &'static str,
        problems: &mut Vec<Problem>,
    ) -> Option<(&'a Json, String)> {
        let found = self.take(key);
        if found.is_none() {
            problems.push(Problem { path: join(&self.path, key), kind: ProblemKind::Missing });
        }
        found
    }

    /// Reports the keys that nobody asked for.
    pub(crate) fn close(self, problems: &mut Vec<Problem>) {
        let mut seen = BTreeSet::new();
        for (key, _) in self.entries {
            // A key that stands twice was reported for that already, and is named once.
            if !self.taken.contains(&key.as_str()) && seen.insert(key) {
                problems
                    .push(Problem { path: join(&self.path, key), kind: ProblemKind::UnknownKey });
            }
        }
    }
}

/// The entries of an object; reports another type, too many and keys that stand twice.
pub(crate) fn entries<'a>(
    json: &'a Json,
    path: &str,
    problems: &mut Vec<Problem>,
) -> Option<&'a [(String, Json)]> {
    let Json::Object(entries) = json else {
        problems.push(wrong_type(path.to_owned(), JsonType::Object));
        return None;
    };
    if entries.len() > ENTRIES_LIMIT {
        let kind = ProblemKind::TooMany { limit: ENTRIES_LIMIT };
        problems.push(Problem { path: path.to_owned(), kind });
        return None;
    }
    report_duplicates(entries, path, problems);
    Some(entries)
}

fn report_duplicates(entries: &[(String, Json)], path: &str, problems: &mut Vec<Problem>) {
    let mut keys: Vec<&str> = entries.iter().map(|(key, _)| key.as_str()).collect();
    keys.sort_unstable();
    let mut reported = None;
    for pair in keys.windows(2) {
        if pair[0] == pair[1] && reported != Some(pair[0]) {
            reported = Some(pair[0]);
            problems.push(Problem { path: join(path, pair[0]), kind: ProblemKind::DuplicateKey });
        }
    }
}

/// The longest key that a place shows, in characters.
const LONGEST_KEY: usize = 60;

/// The problem that a value has another type.
pub(crate) fn wrong_type(path: String, expected: JsonType) -> Problem {
    Problem { path, kind: ProblemKind::WrongType { expected } }
}

/// The place of a key: `answers.mfa-everyone`, or `answers["a b"]` for what would be misread.
pub(crate) fn join(path: &str, key: &str) -> String {
    let plain = (1..=LONGEST_KEY).contains(&key.len())
        && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if !plain {
        // Cut and escaped, so that a hostile key cannot flood or fake a message, also where a long one
        // stands in the places of all that is below it.
        let cut: String = key.chars().take(LONGEST_KEY).collect();
        return format!("{path}[{cut:?}]");
    }
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
