//! Where Tandem keeps assessments: one SQLite file per user, encrypted with `SQLCipher`.
//!
//! Only this crate writes SQL. Every change is a transaction that is on the disk when the call
//! returns (`synchronous=FULL`). The caller passes the time in.

mod answers;
mod asides;
mod assessments;
mod backups;
mod cloud;
mod column;
mod connect;
mod copy;
mod earlier;
mod error;
mod found;
mod incidents;
mod keep;
mod key;
mod list;
mod migrations;
mod open;
mod places;
mod plan;
mod restore;
mod salvage;
mod settings;
mod trail;
mod workshop;

use std::cell::Cell;
use std::fs::File;
use std::path::PathBuf;

use rusqlite::Connection;

pub use asides::Aside;
pub use assessments::Stored;
pub use backups::{Backup, Inside, Reason};
pub use error::StoreError;
pub use key::{Key, Lock, Protection};
pub use list::Listed;
pub use migrations::VERSION;
pub use open::{Found, Opened, look, open, put_away};
pub use places::make_folder;
pub use restore::Takes;
pub use salvage::Recovered;
pub use trail::{Entry, What};

/// An open data file.
pub struct Store {
    connection: Connection,
    key: Key,
    path: PathBuf,
    /// True after the place of the file could not be reached.
    lost: Cell<bool>,
    /// The key that the file has if a change of key, of which nothing was heard any more, took place.
    other_key: Option<Key>,
    /// True when no other program may open the file; a file that only this one knows is not held.
    is_held: bool,
    /// What holds it, unless its place is lost.
    hold: Option<File>,
}
