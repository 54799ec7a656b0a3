//! The only error that crosses to a shell.

use serde::Serialize;
use tandem_i18n::Arg;
use tandem_report::logo::{self, LogoError};
use tandem_report::sheet::SheetError;
use tandem_report::wording::Language;
use tandem_store::StoreError;
use ts_rs::TS;

/// A failure, with what is needed to say it in any language. Its words stand in `errors.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[error("{self:?}")]
pub enum ApiError {
    /// The data file is locked.
    Locked,
    /// A passphrase does not open the file.
    PassphraseWrong,
    /// A passphrase is too easily guessed.
    PassphraseWeak {
        /// The fewest characters.
        least: String,
    },
    /// The system has no key store that can be used.
    NoKeyStore,
    /// Only a program with a passphrase can be locked.
    NothingToLock,
    /// The system could not make a key.
    NoKey,
    /// There is no backup or set-aside file with the name.
    BackupNotFound,
    /// A file that was to be restored is no data file of this program.
    NotADataFile {
        /// The file's name.
        name: String,
    },
    /// A data file that was to be restored is damaged.
    DataFileDamaged {
        /// The file's name.
        name: String,
    },
    /// A data file that was to be restored has its key in the key store of another computer.
    DataFileOfAnother {
        /// The file's name.
        name: String,
    },
    /// No file was chosen to be restored.
    NothingToRestore,
    /// There is no such time after which the program locks itself.
    IdleUnknown,
    /// An encrypted file needs its passphrase.
    FileLocked {
        /// The file's name.
        name: String,
    },
    /// An encrypted file is damaged, or made for something other than a passphrase.
    FileSealedOtherwise {
        /// The file's name.
        name: String,
    },
    /// Nothing was chosen to be handed over.
    NothingToHandOver,
    /// The place of the data file cannot be reached.
    StorageLost,
    /// There is no assessment with the id.
    AssessmentNotFound,
    /// The questionnaire has no question with the id, or does not ask it here.
    QuestionNotFound,
    /// The question has no choice with the id.
    ChoiceNotFound,
    /// "Does not apply" came without a reason.
    ReasonMissing,
    /// A text is longer than it may be.
    TextTooLong {
        /// The most characters that are kept.
        limit: u32,
    },
    /// A name goes over several lines.
    TextSeveralLines,
    /// A text holds control characters.
    TextInvisible,
    /// There is no sample with the id.
    SampleNotFound,
    /// There is no language with the code.
    LanguageUnknown,
    /// There is no incident at the place.
    IncidentNotFound,
    /// There are as many incidents as an assessment holds.
    TooManyIncidents {
        /// The most that are kept.
        limit: u32,
    },
    /// There are as many parked points as an assessment holds.
    TooManyPoints {
        /// The most that are kept.
        limit: u32,
    },
    /// There is no parked point at the place.
    PointNotFound,
    /// The questionnaire has no section with the id, or asks nothing of it here.
    SectionNotFound,
    /// There is no group of answers with the id.
    AnswersNotFound,
    /// The last answer cannot be undone, or none was given since the program started.
    NothingToUndo,
    /// No undone answer can be done again.
    NothingToRedo,
    /// Nothing is on the projector.
    NotPresenting,
    /// An address is none of those that the program knows.
    LinkUnknown,
    /// There is no story with the id.
    StoryNotFound,
    /// There is no such square on the map.
    CellNotFound,
    /// The questionnaire has no action with the id.
    ActionNotFound,
    /// There are more services than an assessment holds.
    TooManyServices {
        /// The most that are kept.
        limit: u32,
    },
    /// There is no depth with the id.
    DepthUnknown,
    /// An assessment file cannot be used.
    InvalidFile {
        /// The file's name.
        name: String,
        /// Everything that is wrong with it.
        problems: Vec<FileProblem>,
    },
    /// A file is not there.
    FileNotFound {
        /// The file's name.
        name: String,
    },
    /// A file cannot be read.
    FileUnreadable {
        /// The file's name.
        name: String,
    },
    /// A file cannot be written.
    FileUnwritable {
        /// The file's name.
        name: String,
    },
    /// The disk is full.
    DiskFull {
        /// The file's name.
        name: String,
    },
    /// A newer program made the data file.
    StorageTooNew {
        /// The version of the file.
        found: String,
        /// The newest version that is read.
        supported: String,
    },
    /// At the start: the folder of the data file cannot be written.
    StorageFolder {
        /// The folder.
        folder: String,
    },
    /// The data file can no longer be written.
    StorageUnwritable,
    /// The disk of the data file is full.
    StorageFull,
    /// Another program holds the data file.
    StorageBusy,
    /// The data file was damaged while it was open.
    StorageDamaged,
    /// The report could not be made.
    ReportFailed,
    /// There is no such kind of file.
    FormatUnknown,
    /// A logo is neither a PNG nor a JPEG picture.
    LogoNotAnImage {
        /// The file's name.
        name: String,
    },
    /// The file of a logo is too large.
    LogoTooLarge {
        /// The file's name.
        name: String,
        /// The most megabytes.
        most: String,
    },
    /// A logo has too many pixels.
    LogoTooManyPixels {
        /// The file's name.
        name: String,
        /// The most in its width and in its height.
        most: String,
    },
    /// A logo starts as a picture, but cannot be read to its end.
    LogoDamaged {
        /// The file's name.
        name: String,
    },
    /// A table is larger than is read.
    SheetTooLarge {
        /// The file's name.
        name: String,
    },
    /// A file is no table.
    SheetUnreadable {
        /// The file's name.
        name: String,
    },
    /// A table holds no answer that belongs to the questionnaire.
    NoAnswersFound {
        /// The file's name.
        name: String,
    },
    /// No branding file waits to be accepted.
    NoBrandingWaits,
    /// No report was saved yet.
    NothingToOpen,
    /// The system could not open a file.
    OpenFailed {
        /// The file's name.
        name: String,
    },
    /// Something that should not happen.
    Internal {
        /// What, in English, for whoever mends it.
        detail: String,
    },
}

/// A problem of a file, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileProblem {
    /// The JSON path; empty for the file as a whole.
    pub path: String,
    /// What is wrong and what to do.
    pub message: String,
}

impl ApiError {
    /// The error in words. The problems of a file follow one a line.
    pub fn message(&self, language: &Language) -> String {
        // The wire form has the code and the fields, and the words go by them: one list, not two.
        let Ok(serde_json::Value::Object(fields)) = serde_json::to_value(self) else {
            return format!("{self:?}");
        };
        let code = fields.get("code").and_then(serde_json::Value::as_str).unwrap_or_default();
        let texts: Vec<(&str, String)> = fields
            .iter()
            .filter_map(|(key, value)| match value {
                serde_json::Value::String(text) => Some((key.as_str(), text.clone())),
                serde_json::Value::Number(number) => Some((key.as_str(), number.to_string())),
                _ => None,
            })
            .collect();
        let args: Vec<(&str, Arg<'_>)> =
            texts.iter().map(|(key, text)| (*key, Arg::from(text))).collect();
        let mut message = language.words.with(&format!("error-{}", kebab(code)), &args);
        if let Self::InvalidFile { problems, .. } = self {
            for problem in problems {
                message.push('\n');
                message.push_str(&problem.line());
            }
        }
        message
    }
}

impl FileProblem {
    /// The place and what is wrong, on one line.
    pub fn line(&self) -> String {
        if self.path.is_empty() {
            self.message.clone()
        } else {
            format!("{}: {}", self.path, self.message)
        }
    }
}

/// Bytes in a kilobyte, as sizes of files are said.
pub(crate) const KILOBYTE: usize = 1024;
/// Bytes in a megabyte, as sizes of files are said.
pub(crate) const MEGABYTE: usize = 1024 * 1024;

impl ApiError {
    /// Why a logo was refused, with the name of its file.
    pub(crate) fn logo(error: &LogoError, name: &str) -> Self {
        let name = name.to_owned();
        match error {
            LogoError::NotAnImage => Self::LogoNotAnImage { name },
            LogoError::TooLarge { .. } => {
                Self::LogoTooLarge { name, most: (logo::MOST_BYTES / MEGABYTE).to_string() }
            }
            LogoError::TooManyPixels { .. } => {
                Self::LogoTooManyPixels { name, most: logo::MOST_PIXELS.to_string() }
            }
            LogoError::Damaged => Self::LogoDamaged { name },
        }
    }

    /// Why a table was not read, with the name of its file.
    pub(crate) fn sheet(error: SheetError, name: &str) -> Self {
        let name = name.to_owned();
        match error {
            SheetError::TooLarge => Self::SheetTooLarge { name },
            SheetError::NotATable => Self::SheetUnreadable { name },
        }
    }
}

/// `assessmentNotFound` becomes `assessment-not-found`.
fn kebab(code: &str) -> String {
    let mut id = String::new();
    for character in code.chars() {
        if character.is_ascii_uppercase() {
            id.push('-');
        }
        id.push(character.to_ascii_lowercase());
    }
    id
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Newer { found, supported } => {
                Self::StorageTooNew { found: found.to_string(), supported: supported.to_string() }
            }
            StoreError::Unwritable => Self::StorageUnwritable,
            StoreError::Full => Self::StorageFull,
            StoreError::Busy => Self::StorageBusy,
            StoreError::Damaged => Self::StorageDamaged,
            StoreError::Lost => Self::StorageLost,
            StoreError::WrongKey => Self::PassphraseWrong,
            StoreError::NoKey => Self::NoKey,
            StoreError::NoBackup => Self::BackupNotFound,
            StoreError::NoAssessment => Self::AssessmentNotFound,
            StoreError::Io { .. } | StoreError::Sql(_) | StoreError::NotOurs => {
                Self::Internal { detail: error.to_string() }
            }
        }
    }
}
