//! TOML text to [`Pack`], with every problem at once.

use serde::Deserialize;

use super::{Action, Choice, Condition, Depth, Pack, Question, References, check};
use crate::id::{ActionId, DomainId, QuestionId, SourceId};

/// A file of a pack: its name, such as `identity.toml`, and its text.
#[derive(Debug, Clone, Copy)]
pub struct PackFile<'a> {
    /// The name.
    pub name: &'a str,
    /// The TOML text.
    pub text: &'a str,
}

/// What is wrong with a pack, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackProblem {
    /// The file, or `pack.toml` for what concerns the whole.
    pub file: String,
    /// The question, action or domain, when it is known.
    pub id: Option<String>,
    /// What is wrong.
    pub kind: PackProblemKind,
}

/// What can be wrong with a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackProblemKind {
    /// There is no `pack.toml`.
    NoHeader,
    /// A domain of the header has no file of its name.
    NoDomainFile,
    /// A file stands for no domain of the header.
    StrayFile,
    /// The text is not TOML of the right form.
    Toml {
        /// The line, from 1.
        line: usize,
    },
    /// The version is not three numbers with dots.
    Version,
    /// An id is not kebab-case or is reserved.
    Id,
    /// An id stands twice.
    Twice,
    /// A weight is not 1 to 5.
    Weight,
    /// The reason for a weight or a critical flag is missing.
    NoReason,
    /// The scores do not go from 0 up to 1 in order, or no choice scores 1.
    Scores,
    /// A condition has no clause, or names a question or choice that does not exist, stands later
    /// or belongs to a deeper depth.
    Condition {
        /// The question it names.
        question: String,
    },
    /// A question names an action that does not exist.
    UnknownAction {
        /// The action.
        action: String,
    },
    /// A question that can be answered below the best leads to no action.
    NoAction,
    /// No question names an action.
    UnusedAction,
    /// A range runs backwards, no one does the action or it has no step.
    Action,
    /// Actions require each other in a circle.
    Circle,
    /// A NIS2 letter is not a to j.
    Nis2Letter,
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
struct DomainFile {
    #[serde(default)]
    question: Vec<RawQuestion>,
    #[serde(default)]
    action: Vec<Action>,
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
    sources: Vec<SourceId>,
    #[serde(default)]
    references: References,
    retired: Option<String>,
}

/// Reads a pack from its files: `pack.toml` and one file a domain.
///
/// # Errors
/// Returns every problem found, not only the first.
pub fn parse(files: &[PackFile<'_>]) -> Result<Pack, Vec<PackProblem>> {
    let mut problems = Vec::new();
    let mut report = |file: &str, id: Option<&str>, kind| {
        problems.push(PackProblem { file: file.to_owned(), id: id.map(str::to_owned), kind });
    };

    let header = files.iter().find(|file| file.name == "pack.toml");
    let header = match header.map(|file| read::<Header>(file.text)) {
        None => {
            report("pack.toml", None, PackProblemKind::NoHeader);
            return Err(problems);
        }
        Some(Err(line)) => {
            report("pack.toml", None, PackProblemKind::Toml { line });
            return Err(problems);
        }
        Some(Ok(header)) => header,
    };

    let mut pack = Pack {
        id: header.id,
        version: header.version,
        domains: header.domains,
        questions: Vec::new(),
        actions: Vec::new(),
    };
    for domain in &pack.domains {
        let name = format!("{domain}.toml");
        let Some(file) = files.iter().find(|file| file.name == name) else {
            report(&name, None, PackProblemKind::NoDomainFile);
            continue;
        };
        match read::<DomainFile>(file.text) {
            Err(line) => report(&name, None, PackProblemKind::Toml { line }),
            Ok(content) => {
                for raw in content.question {
                    let unexplained = raw.critical && raw.critical_reason.is_none();
                    if raw.weight_reason.trim().is_empty() || unexplained {
                        report(&name, Some(raw.id.as_str()), PackProblemKind::NoReason);
                    }
                    pack.questions.push(question(raw, domain));
                }
                pack.actions.extend(content.action);
            }
        }
    }
    for file in files {
        let domain = file.name.strip_suffix(".toml").unwrap_or(file.name);
        if domain != "pack" && !pack.domains.iter().any(|known| known.as_str() == domain) {
            report(file.name, None, PackProblemKind::StrayFile);
        }
    }

    // A file that could not be read makes every reference to it look wrong: say the cause alone.
    if problems.is_empty() {
        problems = check::check(&pack);
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
        references: raw.references,
        sources: raw.sources,
        retired: raw.retired,
    }
}

/// Reads TOML, or says on which line it fails.
fn read<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, usize> {
    toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        text.get(..at).unwrap_or(text).matches('\n').count() + 1
    })
}
