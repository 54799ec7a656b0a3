//! Where Tandem keeps assessments: one SQLite file per user.
//!
//! Only this crate writes SQL. Every change is a transaction that is on the disk when the call
//! returns (`synchronous=FULL`). The caller passes the time in.

mod assessments;
mod cloud;
mod earlier;
mod error;
mod found;
mod incidents;
mod list;
mod migrations;
mod open;
mod plan;
mod settings;
mod workshop;

use rusqlite::Connection;

pub use assessments::Stored;
pub use error::StoreError;
pub use list::Listed;
pub use migrations::VERSION;
pub use open::{Opened, open};

/// An open data file.
pub struct Store {
    connection: Connection,
}
