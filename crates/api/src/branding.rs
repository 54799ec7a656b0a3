//! Branding files: what was chosen, whether its signature fits, and whether its key is known.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tandem_core::branding::{self, Branding, Texts};
use tandem_report::compose;
use tandem_report::logo::{self, LogoError};
use tandem_report::wording::Language;
use unicode_normalization::UnicodeNormalization;

use crate::error::FileProblem;
use crate::problem::file_problem;
use crate::{ApiError, signature};

/// A branding file that can be read, and the signature beside it.
#[derive(Debug, Clone)]
pub struct Offer {
    pub(crate) branding: Branding,
    /// The file as it is, which is what was signed.
    pub(crate) text: String,
    /// The text of the signature; empty when there is none.
    pub(crate) signature: String,
    /// The file's name.
    pub(crate) name: String,
}

/// How far a branding file can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trust {
    /// The signature fits, and the key was accepted for this publisher.
    Known,
    /// The signature fits; neither the publisher nor the key was met before.
    New,
    /// The signature fits, but another key was accepted for a publisher of this name.
    OtherKey,
    /// The signature fits, but the key was accepted for a publisher of another name.
    OtherName,
    /// There is no signature.
    Unsigned,
    /// There is a signature, and it does not fit.
    Altered,
}

impl Trust {
    /// The id on the wire.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::New => "new",
            Self::OtherKey => "other-key",
            Self::OtherName => "other-name",
            Self::Unsigned => "unsigned",
            Self::Altered => "altered",
        }
    }

    /// Whether the holder of the key in the file made the file.
    pub(crate) fn is_signed(self) -> bool {
        !matches!(self, Self::Unsigned | Self::Altered)
    }
}

impl Offer {
    /// Reads a branding file and the signature beside it.
    ///
    /// # Errors
    /// [`ApiError::InvalidFile`] with every problem.
    pub(crate) fn read(
        name: &str,
        bytes: &[u8],
        signature: Option<&[u8]>,
        language: &Language,
    ) -> Result<Self, ApiError> {
        let invalid = |problems| ApiError::InvalidFile { name: name.to_owned(), problems };
        let branding = branding::read(bytes).map_err(|problems| {
            invalid(problems.iter().map(|problem| file_problem(problem, language)).collect())
        })?;
        if let Err(error) = picture(&branding) {
            let message = ApiError::logo(&error, "logo").message(language);
            return Err(invalid(vec![FileProblem { path: "logo".to_owned(), message }]));
        }
        Ok(Self {
            branding,
            // It was read as text already.
            text: String::from_utf8_lossy(bytes).into_owned(),
            signature: signature.map(String::from_utf8_lossy).unwrap_or_default().into_owned(),
            name: name.to_owned(),
        })
    }

    /// How far the file can be trusted, given the publishers that were accepted.
    pub(crate) fn trust(&self, known: &Publishers) -> Trust {
        let key = &self.branding.key;
        if self.signature.is_empty() {
            return Trust::Unsigned;
        }
        if !signature::fits(self.text.as_bytes(), &self.signature, key) {
            return Trust::Altered;
        }
        match known.key_of(&self.branding.publisher) {
            Some(accepted) if accepted == key => Trust::Known,
            Some(_) => Trust::OtherKey,
            None if known.names_of(key).next().is_some() => Trust::OtherName,
            None => Trust::New,
        }
    }

    /// True when somebody typed the publisher's name. Capital letters and spaces may differ.
    pub(crate) fn is_named(&self, typed: &str) -> bool {
        folded(typed) == folded(&self.branding.publisher)
    }

    /// A file that is kept, which was read and looked at before; `None` when it no longer can be read.
    pub(crate) fn kept(text: String, signature: String) -> Option<Self> {
        let branding = branding::read(text.as_bytes()).ok()?;
        Some(Self { branding, text, signature, name: String::new() })
    }

    /// What a report carries.
    pub(crate) fn for_report(&self, verified: bool, language: &Language) -> compose::Branding {
        // The picture was looked at when the file was chosen.
        let logo = picture(&self.branding).ok().flatten();
        compose::Branding { logo, ..self.said(verified, language) }
    }

    /// What it says in a language; without its picture, which takes time to read.
    pub(crate) fn said(&self, verified: bool, language: &Language) -> compose::Branding {
        let Branding { publisher, line, web, mail, phone, text, .. } = self.branding.clone();
        let said = |texts: Option<Texts>| {
            texts.map(|texts| texts.get(language.locale().code()).to_owned()).unwrap_or_default()
        };
        compose::Branding {
            publisher,
            verified,
            line: said(line),
            web: web.unwrap_or_default(),
            mail: mail.unwrap_or_default(),
            phone: phone.unwrap_or_default(),
            text: said(text),
            logo: None,
        }
    }
}

/// The picture of a branding. Its publisher's name stands beside it, so a screen reader says nothing.
fn picture(branding: &Branding) -> Result<Option<tandem_report::document::Logo>, LogoError> {
    let Some(text) = &branding.logo else { return Ok(None) };
    let bytes = STANDARD.decode(text).map_err(|_| LogoError::NotAnImage)?;
    logo::read(&bytes, String::new()).map(Some)
}

/// The publishers that a person accepted: the key by the name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Publishers(BTreeMap<String, String>);

impl Publishers {
    /// Reads what was kept; what cannot be read knows nobody.
    pub(crate) fn parse(text: &str) -> Self {
        Self(serde_json::from_str(text).unwrap_or_default())
    }

    /// The text that is kept.
    pub(crate) fn text(&self) -> String {
        // Every key and value is a text, so there is nothing that could fail.
        serde_json::to_string(&self.0).unwrap_or_default()
    }

    /// The key that was accepted for a name.
    pub(crate) fn key_of(&self, name: &str) -> Option<&String> {
        self.0.iter().find(|(known, _)| folded(known) == folded(name)).map(|(_, key)| key)
    }

    /// The names for which a key was accepted.
    pub(crate) fn names_of<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a String> {
        self.0.iter().filter(move |(_, known)| known.as_str() == key).map(|(name, _)| name)
    }

    /// Each name with its key, by name.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&String, &String)> {
        self.0.iter()
    }

    /// Accepts a key for a name; one that was accepted before for it no longer counts.
    pub(crate) fn accept(&mut self, name: &str, key: &str) {
        self.forget(name);
        self.0.insert(name.to_owned(), key.to_owned());
    }

    /// Forgets a name and its key.
    pub(crate) fn forget(&mut self, name: &str) {
        self.0.retain(|known, _| folded(known) != folded(name));
    }
}

/// A name as two people write it alike.
fn folded(name: &str) -> String {
    let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ").nfkc().collect()
}
