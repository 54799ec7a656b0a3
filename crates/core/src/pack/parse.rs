//! TOML text to [`Pack`], with every problem at once.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::contradiction::{Contradiction, ContradictionKind, Trigger};
use super::problem::short;
use super::{
    Action, Addressee, Choice, Clause, Condition, Depth, Pack, PackProblem, PackProblemKind,
    Question, References, check, limits,
};
use crate::id::{ActionId, ContradictionId, DomainId, QuestionId, SourceId};

/// The largest file that is read, in bytes. The largest of the built-in pack has a twentieth of it.
const MOST_BYTES: usize = 256 * 1024;
/// The most bytes of all files together. The built-in ones come to a tenth of it.
const MOST_BYTES_TOGETHER: usize = 1024 * 1024;
/// The most letters that are shown of what the parser says.
const LONGEST_DETAIL: usize = 300;

/// The file of the rules for contradictions; a pack may do without.
const CONTRADICTIONS: &str = "contradictions.toml";

/// A file of a pack: its name, such as `identity.toml`, and its text.
#[derive(Debug, Clone, Copy)]
pub struct PackFile<'a> {
    /// The name.
    pub name: &'a str,
    /// The TOML text.
    pub text: &'a str,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    id: String,
    version: String,
    domains: Vec<DomainId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuestion {
    id: QuestionId,
    depth: Depth,
    weight: u8,
    weight_reason: String,
    #[serde(default)]
    critical: bool,
    critical_reason: Option<String>,
    choices: Vec<Choice>,
    condition: Option<Condition>,
    actions: Vec<ActionId>,
    #[serde(default)]
    ask: Vec<Addressee>,
    #[serde(default)]
    sources: Vec<SourceId>,
    #[serde(default)]
    references: References,
    retired: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawContradiction {
    id: ContradictionId,
    kind: ContradictionKind,
    #[serde(default)]
    when: Vec<Clause>,
    #[serde(default)]
    any: Vec<Clause>,
    all_best: Option<AllBest>,
    #[serde(default)]
    sources: Vec<SourceId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AllBest {
    answers: usize,
    best: f64,
    shown: f64,
}

/// Where an entry of a file stands.
#[derive(Debug, Clone)]
pub(super) struct Place {
    file: String,
    line: usize,
    keys: BTreeMap<String, usize>,
}

impl Place {
    /// A problem of the entry, at the line of one of its keys, else at its first line.
    pub(super) fn problem(&self, key: &str, id: &str, kind: PackProblemKind) -> PackProblem {
        PackProblem {
            file: self.file.clone(),
            line: Some(self.keys.get(key).copied().unwrap_or(self.line)),
            id: Some(short(id)),
            kind,
        }
    }
}

/// Where the questions, actions and rules of a pack stand, in its order.
#[derive(Default)]
pub(super) struct Places {
    pub(super) questions: Vec<Place>,
    pub(super) actions: Vec<Place>,
    pub(super) contradictions: Vec<Place>,
}

/// Reads a pack from its files: `pack.toml`, one file a domain and, where it has any,
/// `contradictions.toml`.
///
/// # Errors
/// Returns every problem found, not only the first.
pub fn parse(files: &[PackFile<'_>]) -> Result<Pack, Vec<PackProblem>> {
    let mut problems = Vec::new();
    let whole =
        |file: &str, kind| PackProblem { file: file.to_owned(), line: None, id: None, kind };

    // What is read of a file takes many times its size, so that each has a limit besides all of them.
    let large = files.iter().find(|file| file.text.len() > MOST_BYTES);
    let together = || files.iter().map(|file| file.text.len()).sum::<usize>() > MOST_BYTES_TOGETHER;
    if let Some(large) = large {
        return Err(vec![whole(large.name, PackProblemKind::TooLarge { limit: MOST_BYTES })]);
    } else if together() {
        return Err(vec![whole(
            "pack.toml",
            PackProblemKind::TooLarge { limit: MOST_BYTES_TOGETHER },
        )]);
    }
    let Some(header) = files.iter().find(|file| file.name == "pack.toml") else {
        return Err(vec![whole("pack.toml", PackProblemKind::NoHeader)]);
    };
    let header: Header = toml::from_str(header.text)
        .map_err(|error| vec![toml_problem(header, &Lines::of(header.text), &error)])?;

    let mut places = Places::default();
    let mut pack = Pack {
        id: header.id,
        version: header.version,
        domains: header.domains,
        questions: Vec::new(),
        actions: Vec::new(),
        contradictions: Vec::new(),
    };
    // A domain that stands twice is reported below; its file is read once.
    let mut read = BTreeSet::new();
    for domain in pack.domains.iter().filter(|domain| read.insert(*domain)) {
        let name = format!("{domain}.toml");
        let Some(file) = files.iter().find(|file| file.name == name) else {
            problems.push(whole(&name, PackProblemKind::NoDomainFile));
            continue;
        };
        let Some(mut tables) = tables(file, &["question", "action"], &mut problems) else {
            continue;
        };
        for (place, raw) in tables.take::<RawQuestion>("question", &mut problems) {
            let unexplained = raw.critical && raw.critical_reason.is_none();
            if raw.weight_reason.trim().is_empty() || unexplained {
                let kind = PackProblemKind::NoReason;
                problems.push(place.problem("weight_reason", raw.id.as_str(), kind));
            }
            pack.questions.push(question(raw, domain));
            places.questions.push(place);
        }
        for (place, action) in tables.take::<Action>("action", &mut problems) {
            pack.actions.push(action);
            places.actions.push(place);
        }
    }
    if let Some(file) = files.iter().find(|file| file.name == CONTRADICTIONS) {
        let tables = tables(file, &["contradiction"], &mut problems);
        let rules = tables.map(|mut tables| tables.take("contradiction", &mut problems));
        for (place, raw) in rules.unwrap_or_default() {
            match contradiction(raw) {
                Ok(contradiction) => {
                    pack.contradictions.push(contradiction);
                    places.contradictions.push(place);
                }
                Err(id) => {
                    problems.push(place.problem("id", id.as_str(), PackProblemKind::Trigger));
                }
            }
        }
    }
    for file in files {
        let domain = file.name.strip_suffix(".toml").unwrap_or(file.name);
        let known = domain == "pack" || file.name == CONTRADICTIONS;
        if !known && !pack.domains.iter().any(|known| known.as_str() == domain) {
            problems.push(whole(file.name, PackProblemKind::StrayFile));
        }
    }

    if problems.is_empty() && !limits::hold(&pack) {
        return Err(vec![whole(
            "pack.toml",
            PackProblemKind::TooMany { limit: limits::MOST_NAMES },
        )]);
    }
    // A file that could not be read makes every reference to it look wrong: say the cause alone.
    if problems.is_empty() {
        problems = check::check(&pack, &places);
    }
    if problems.is_empty() { Ok(pack) } else { Err(problems) }
}

fn question(raw: RawQuestion, domain: &DomainId) -> Question {
    Question {
        id: raw.id,
        domain: domain.clone(),
        depth: raw.depth,
        weight: raw.weight,
        critical: raw.critical,
        choices: raw.choices,
        condition: raw.condition,
        actions: raw.actions,
        ask: raw.ask,
        references: raw.references,
        sources: raw.sources,
        retired: raw.retired,
    }
}

/// A rule with one trigger; its id when it has another number of them.
fn contradiction(raw: RawContradiction) -> Result<Contradiction, ContradictionId> {
    let share = |share: f64| (0.0..=1.0).contains(&share);
    let trigger = match (raw.when.is_empty(), raw.all_best) {
        (false, None) => Trigger::Clauses { all: raw.when, any: raw.any },
        (true, Some(AllBest { answers, best, shown }))
            if share(best) && share(shown) && raw.any.is_empty() =>
        {
            Trigger::AllBest { answers, best, shown }
        }
        _ => return Err(raw.id),
    };
    Ok(Contradiction { id: raw.id, kind: raw.kind, trigger, sources: raw.sources })
}

/// The lists of tables of a file, each entry still to be read, so that one that is wrong does not
/// keep the others from being looked at.
struct Tables<'a> {
    file: &'a PackFile<'a>,
    lines: Lines,
    root: DeTable<'a>,
}

/// Opens a file that holds lists of tables with these names, and nothing else.
fn tables<'a>(
    file: &'a PackFile<'a>,
    names: &[&str],
    problems: &mut Vec<PackProblem>,
) -> Option<Tables<'a>> {
    let lines = Lines::of(file.text);
    match DeTable::parse(file.text) {
        Err(error) => {
            problems.push(toml_problem(file, &lines, &error));
            None
        }
        Ok(root) => {
            let root = root.into_inner();
            for key in root.keys().filter(|key| !names.contains(&key.get_ref().as_ref())) {
                problems.push(PackProblem {
                    file: file.name.to_owned(),
                    line: Some(lines.at(key.span().start)),
                    id: None,
                    kind: PackProblemKind::Toml {
                        detail: format!(
                            "[[{}]] instead of {}",
                            short(key.get_ref()),
                            names.join(", ")
                        ),
                    },
                });
            }
            Some(Tables { file, lines, root })
        }
    }
}

impl Tables<'_> {
    /// The entries of a list that can be read, each with its place.
    fn take<T: DeserializeOwned>(
        &mut self,
        name: &str,
        problems: &mut Vec<PackProblem>,
    ) -> Vec<(Place, T)> {
        let Some(list) = self.root.remove(name) else { return Vec::new() };
        let at = self.lines.at(list.span().start);
        let DeValue::Array(list) = list.into_inner() else {
            let detail = format!("[{name}] instead of [[{name}]]");
            problems.push(PackProblem {
                file: self.file.name.to_owned(),
                line: Some(at),
                id: None,
                kind: PackProblemKind::Toml { detail },
            });
            return Vec::new();
        };
        if list.len() > limits::MOST_NAMES {
            problems.push(PackProblem {
                file: self.file.name.to_owned(),
                line: Some(at),
                id: None,
                kind: PackProblemKind::TooMany { limit: limits::MOST_NAMES },
            });
            return Vec::new();
        }
        let mut entries = Vec::new();
        for entry in list {
            let place = self.place(&entry);
            let id = entry.get_ref().get("id").and_then(|id| id.get_ref().as_str()).map(short);
            match T::deserialize(ValueDeserializer::from(entry)) {
                Ok(value) => entries.push((place, value)),
                Err(error) => {
                    let mut problem = toml_problem(self.file, &self.lines, &error);
                    problem.line = problem.line.or(Some(place.line));
                    problems.push(PackProblem { id, ..problem });
                }
            }
        }
        entries
    }

    fn place(&self, entry: &toml::Spanned<DeValue<'_>>) -> Place {
        let keys = entry.get_ref().as_table().into_iter().flat_map(|table| table.keys());
        Place {
            file: self.file.name.to_owned(),
            line: self.lines.at(entry.span().start),
            keys: keys
                .map(|key| (key.get_ref().to_string(), self.lines.at(key.span().start)))
                .collect(),
        }
    }
}

fn toml_problem(file: &PackFile<'_>, lines: &Lines, error: &toml::de::Error) -> PackProblem {
    PackProblem {
        file: file.name.to_owned(),
        line: error.span().map(|span| lines.at(span.start)),
        id: None,
        kind: PackProblemKind::Toml {
            detail: error.message().chars().take(LONGEST_DETAIL).collect(),
        },
    }
}

/// Where the lines of a text end.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(at, _)| at).collect())
    }

    /// The line of a place, from 1.
    fn at(&self, place: usize) -> usize {
        self.0.partition_point(|end| *end < place) + 1
    }
}
