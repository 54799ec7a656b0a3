//! What can be wrong with a pack.

/// What is wrong with a pack, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackProblem {
    /// The file, or `pack.toml` for what concerns the whole.
    pub file: String,
    /// The line, from 1, when it is known.
    pub line: Option<usize>,
    /// The question, action, domain or rule, when it is known.
    pub id: Option<String>,
    /// What is wrong.
    pub kind: PackProblemKind,
}

/// What can be wrong with a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackProblemKind {
    /// There is no `pack.toml`.
    NoHeader,
    /// A file, or all together, are larger than is read.
    TooLarge {
        /// The most bytes that are read.
        limit: usize,
    },
    /// There are more entries, or more names in them, than is read.
    TooMany {
        /// The most that is read.
        limit: usize,
    },
    /// A domain of the header has no file of its name.
    NoDomainFile,
    /// A file stands for no domain of the header.
    StrayFile,
    /// The text is not TOML of the right form.
    Toml {
        /// What the parser says, in English.
        detail: String,
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
    /// The scores do not go from 0 up to 1 in order.
    Scores,
    /// A condition or a rule has no clause, or a clause names nothing.
    EmptyCondition,
    /// A condition or a rule names a question that does not exist.
    UnknownQuestion {
        /// The question it names.
        question: String,
    },
    /// A condition names a question that is asked later, or is the question itself.
    LaterQuestion {
        /// The question it names.
        question: String,
    },
    /// A condition names a question of a deeper depth, which is not asked whenever this one is.
    DeeperQuestion {
        /// The question it names.
        question: String,
    },
    /// A condition names a question that is no longer asked.
    RetiredQuestion {
        /// The question it names.
        question: String,
    },
    /// A condition or a rule names a choice that the question does not have.
    UnknownChoice {
        /// The question it names.
        question: String,
        /// The choice it names.
        choice: String,
        /// The choices that the question has.
        choices: Vec<String>,
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
    /// A reference is not an id of its framework.
    Reference {
        /// The reference.
        reference: String,
    },
    /// A rule for contradictions has both clauses and shares, or neither, or a share outside 0 to 1.
    Trigger,
}

/// An id as a problem shows it: cut where it is so long that it would flood the message.
pub(super) fn short(id: &str) -> String {
    const LONGEST: usize = 60;
    id.chars().take(LONGEST).collect()
}
