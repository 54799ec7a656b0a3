//! The help: versions, places, licences, a backup copy, and addresses that may be opened.

use tandem_store::VERSION;

use crate::app::App;
use crate::view::{HelpView, LicenceRow};
use crate::{ApiError, Language};

/// What the program is made of; `npm run licences` writes it.
const LICENCES: &str = include_str!("../../../../assets/licences.json");

impl App {
    /// What the help tells about this program and this computer.
    pub fn help_open(&self) -> Result<HelpView, ApiError> {
        let language = self.language();
        let licences: Vec<LicenceRow> = serde_json::from_str(LICENCES)
            .map_err(|error| ApiError::Internal { detail: error.to_string() })?;
        Ok(HelpView {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            pack: self.content.pack.version.clone(),
            table: language.formats.day(self.content.nis2.version),
            data_version: VERSION.unsigned_abs(),
            data_file: self.data_file().display().to_string(),
            checked: self.sources_checked(&language),
            licences,
        })
    }

    /// The day on which the source that was checked longest ago was checked, written out.
    pub(crate) fn sources_checked(&self, language: &Language) -> String {
        let oldest = self.content.sources.iter().map(|source| source.checked).min();
        oldest.map(|day| language.formats.day(day)).unwrap_or_default()
    }

    /// An address that may be opened outside: one of a source, a contact, or the project itself.
    ///
    /// # Errors
    /// [`ApiError::LinkUnknown`] for any other address.
    pub fn link<'a>(&self, address: &'a str) -> Result<&'a str, ApiError> {
        let source = self.content.sources.iter().any(|source| source.url == address);
        let code = |contact: &tandem_core::contacts::Contact| {
            ["en", "fr", "nl"].iter().any(|code| contact.address(code) == address)
        };
        let known = source || self.content.contacts.iter().any(code);
        if known && address.starts_with("https://") {
            Ok(address)
        } else {
            Err(ApiError::LinkUnknown)
        }
    }
}
