//! The door of the data file, its key and its backups.

use serde::Serialize;
use ts_rs::TS;

use super::AssessmentHead;

/// Why the data file is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DoorState {
    /// The person chooses a passphrase first.
    SetUp,
    /// The passphrase opens it.
    Passphrase,
    /// The system's key store does not hold the key.
    KeyMissing,
    /// The system's key store cannot be used now.
    KeyStoreSilent,
}

/// What stands between the person and the data file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DoorView {
    /// Why it is closed.
    pub state: DoorState,
    /// True when there are assessments that are not encrypted yet.
    pub plain: bool,
    /// The fewest characters of a passphrase.
    pub least: u32,
    /// The path of the data file.
    pub data_file: String,
}

/// A time after which the program locks itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IdleChoice {
    /// In minutes; 0 for never.
    pub minutes: u32,
    /// Whether it is the one in use.
    pub chosen: bool,
}

/// A backup that the program keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupRow {
    /// The name by which it is asked for.
    pub name: String,
    /// The day and the time, written out.
    pub made: String,
    /// Why it was made.
    pub why: String,
    /// Its size, written out.
    pub size: String,
    /// False when it is damaged, or locked with another key.
    pub readable: bool,
    /// How many assessments it holds.
    pub assessments: u32,
}

/// A data file that was set aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AsideRow {
    /// Its name.
    pub name: String,
    /// Its size, written out.
    pub size: String,
    /// False when anybody who has it can read it.
    pub encrypted: bool,
}

/// What keeps the data safe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SafetyView {
    /// True when a passphrase locks the data file, false when the system's key store holds the key.
    pub passphrase: bool,
    /// The times after which the program can lock itself.
    pub idle: Vec<IdleChoice>,
    /// The fewest characters of a passphrase.
    pub least: u32,
    /// The backups, the newest first.
    pub backups: Vec<BackupRow>,
    /// What was set aside.
    pub asides: Vec<AsideRow>,
    /// The path of the data file.
    pub data_file: String,
}

/// A data file that the person chose to restore.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RestoreView {
    /// The file's name.
    pub name: String,
    /// Whether it needs a passphrase.
    pub passphrase: bool,
}

/// What changed when in an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrailView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The changes, the newest first.
    pub rows: Vec<TrailRow>,
    /// How many there are; not all are shown when there are very many.
    pub total: u32,
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrailRow {
    /// The day and the time, written out.
    pub when: String,
    /// What was done.
    pub what: String,
    /// The question, the action or the facts; may be empty.
    pub about: String,
    /// What was before; may be empty.
    pub before: String,
    /// What is now; may be empty.
    pub after: String,
}
