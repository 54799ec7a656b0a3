//! The three languages.

use unic_langid::{LanguageIdentifier, langid};

/// A language, as Belgium writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    /// English.
    En,
    /// French.
    Fr,
    /// Dutch.
    Nl,
}

impl Locale {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::En, Self::Fr, Self::Nl];

    /// The code, `en`, `fr` or `nl`.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Nl => "nl",
        }
    }

    /// The BCP 47 tag. English is British: Belgium has no usage of its own in it.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en-GB",
            Self::Fr => "fr-BE",
            Self::Nl => "nl-BE",
        }
    }

    /// The language with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }

    /// The language of the first tag that speaks one of ours, such as `nl-BE` or `fr_FR.UTF-8`;
    /// English when none does.
    pub fn negotiate<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        tags.into_iter()
            .filter_map(|tag| tag.split(['-', '_', '.']).next())
            .find_map(|code| Self::from_code(&code.to_ascii_lowercase()))
            .unwrap_or(Self::En)
    }

    pub(crate) fn language(self) -> LanguageIdentifier {
        match self {
            Self::En => langid!("en-GB"),
            Self::Fr => langid!("fr-BE"),
            Self::Nl => langid!("nl-BE"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_that_we_speak_is_taken() {
        for (tags, locale) in [
            (vec!["nl-BE"], Locale::Nl),
            (vec!["fr_FR.UTF-8"], Locale::Fr),
            (vec!["de-BE", "fr-BE", "nl-BE"], Locale::Fr),
            (vec!["NL"], Locale::Nl),
            (vec!["C"], Locale::En),
            (vec![], Locale::En),
        ] {
            assert_eq!(Locale::negotiate(tags.clone()), locale, "{tags:?}");
        }
    }
}
