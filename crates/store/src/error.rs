//! What can go wrong with the data file.

use std::path::PathBuf;

use rusqlite::ErrorCode;

/// A failure of the data file. Nothing of the failed change is kept.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A newer program made the file.
    #[error("the data file has version {found}, this program reads up to {supported}")]
    Newer {
        /// The version of the file.
        found: i32,
        /// The newest version that is read.
        supported: i32,
    },
    /// The file or its folder cannot be written.
    #[error("the data file cannot be written")]
    Unwritable,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// Another program holds the file.
    #[error("the data file is in use")]
    Busy,
    /// The file is damaged.
    #[error("the data file is damaged")]
    Damaged,
    /// The place where the file is cannot be reached any more, such as a network folder that is gone.
    #[error("the data file cannot be reached")]
    Lost,
    /// The key does not open the file.
    #[error("the key does not fit")]
    WrongKey,
    /// No key could be made: the system has no chance or no memory to give.
    #[error("no key could be made")]
    NoKey,
    /// A file that was given is no data file of this program.
    #[error("not a data file of this program")]
    NotOurs,
    /// There is no backup with this name.
    #[error("no such backup")]
    NoBackup,
    /// There is no assessment with this id.
    #[error("no such assessment")]
    NoAssessment,
    /// A copy or a rename beside the data file failed.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// SQLite refused for another reason.
    #[error(transparent)]
    Sql(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::Unwritable
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
            Some(ErrorCode::SystemIoFailure) => Self::Lost,
            _ => Self::Sql(error),
        }
    }
}
