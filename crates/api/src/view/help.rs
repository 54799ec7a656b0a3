//! What the help tells about this program and this computer.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the help tells about this program and this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HelpView {
    /// The version of the program.
    pub program: String,
    /// The version of the questionnaire.
    pub pack: String,
    /// The day of the table of the NIS2 law, written out.
    pub table: String,
    /// The version of the data file.
    pub data_version: u32,
    /// The path of the data file.
    pub data_file: String,
    /// The day the sources were last checked, written out.
    pub checked: String,
    /// What the program is made of.
    pub licences: Vec<LicenceRow>,
}

/// A part that others wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LicenceRow {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, an SPDX expression.
    pub licence: String,
}
