//! The versions of the data file.
//!
//! To change the schema:
//!
//! 1. add `migrations/NNNN_what.sql`, and its line to [`MIGRATIONS`]; never edit one that was
//!    released;
//! 2. only add: a column with a default, a table, an index; nothing is dropped while an older
//!    program may still read the file;
//! 3. add a data file of the version before to `tests/fixtures` and to the test that opens them
//!    all;
//! 4. say it in CHANGELOG.md.

use rusqlite::Connection;

use crate::StoreError;

/// The steps; a file of version `n` has taken the first `n`.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_init.sql"),
    include_str!("../migrations/0002_incidents_and_assumptions.sql"),
    include_str!("../migrations/0003_plan.sql"),
    include_str!("../migrations/0004_workshop_and_list.sql"),
    include_str!("../migrations/0005_trail.sql"),
];

/// The version of a data file that has taken every step.
#[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap)]
pub const VERSION: i32 = MIGRATIONS.len() as i32;

/// The version of the file.
pub(crate) fn version(connection: &Connection) -> Result<i32, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// An empty data file of a version, in memory.
pub(crate) fn empty(version: i32) -> Result<Connection, StoreError> {
    let mut connection = Connection::open_in_memory()?;
    migrate(&mut connection, version)?;
    Ok(connection)
}

/// Takes the steps that a file has not taken yet, up to a version, each whole or not at all.
pub(crate) fn migrate(connection: &mut Connection, to: i32) -> Result<(), StoreError> {
    let from = version(connection)?;
    for (step, sql) in (1..=to).zip(MIGRATIONS).filter(|(step, _)| *step > from) {
        let transaction = connection.transaction()?;
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", step)?;
        transaction.commit()?;
    }
    Ok(())
}
