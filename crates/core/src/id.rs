//! Ids: kebab-case text, one type for each thing they name.

use std::borrow::Borrow;
use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// A subject of the questionnaire, such as `identity`.
    DomainId,
    /// A question, such as `mfa-everyone`.
    QuestionId,
    /// An option of a question, unique within it, such as `nobody`.
    ChoiceId,
    /// An action, such as `enforce-mfa`.
    ActionId,
    /// A source in `assets/data/sources.toml`.
    SourceId,
    /// Somebody who helps in `assets/data/contacts.toml`, or a group of them.
    ContactId,
    /// A word of the glossary in `assets/data/glossary.toml`.
    TermId,
    /// A step or a deadline of the incident checklist, such as `call-it`.
    StepId,
    /// An activity in `assets/data/nis2_activities.toml`.
    ActivityId,
    /// A rule in `contradictions.toml`, such as `restore-without-backup`.
    ContradictionId,
}

/// True for lower-case letters, digits and single hyphens between them.
pub fn is_kebab_case(text: &str) -> bool {
    !text.is_empty()
        && text.split('-').all(|part| {
            !part.is_empty()
                && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kebab_case_is_told_from_other_text() {
        for good in ["mfa-everyone", "a", "nis2-scope", "24h"] {
            assert!(is_kebab_case(good), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "A", "a_b", "é", "a b"] {
            assert!(!is_kebab_case(bad), "{bad}");
        }
    }
}
