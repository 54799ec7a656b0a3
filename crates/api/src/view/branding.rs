//! The branding of reports.

use serde::Serialize;
use ts_rs::TS;

use super::ReportView;

/// The branding that reports carry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BrandingView {
    /// Who published it.
    pub publisher: String,
    /// The publisher's public key.
    pub key: String,
    /// Whether its signature fits, by a key that was accepted for this publisher.
    pub verified: bool,
    /// The line that every page carries; empty for none.
    pub line: String,
    /// How to reach the publisher, line by line.
    pub contact: Vec<String>,
    /// The logo as an address that holds the picture; empty for none.
    pub logo: String,
}

/// A branding file that waits to be accepted by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferView {
    /// The file's name.
    pub file: String,
    /// Who the file says published it.
    pub publisher: String,
    /// The public key in the file.
    pub key: String,
    /// `new`, `other-key`, `other-name`, `unsigned` or `altered`.
    pub state: String,
    /// With `other-key` the key that was accepted before, with `other-name` the name; else empty.
    pub before: String,
}

/// What became of a branding file that was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BrandingChosenView {
    /// The file, when it waits to be accepted.
    pub offer: Option<OfferView>,
    /// The screen as it is now.
    pub report: ReportView,
}

/// A publisher that was accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PublisherRow {
    /// The name.
    pub name: String,
    /// The public key.
    pub key: String,
}
