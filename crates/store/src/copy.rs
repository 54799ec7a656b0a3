//! A data file written out once more, with another key.

use std::path::Path;

use rusqlite::Connection;
use zeroize::Zeroizing;

use crate::StoreError;
use crate::connect;
use crate::key::Key;
use crate::migrations::version;
use crate::places::{make_file, wipe};

/// Writes everything that a connection sees to a new file, locked with a key, and reads it back to see
/// that it is whole. What stood at the path is wiped first. [`StoreError::Damaged`] speaks of what is read,
/// never of the copy.
pub(crate) fn write(from: &Connection, to: &Path, key: &Key) -> Result<(), StoreError> {
    let path = Path::new(from.path().unwrap_or_default());
    connect::sure(path, || export(from, to, key))
}

fn export(from: &Connection, to: &Path, key: &Key) -> Result<(), StoreError> {
    wipe(to)?;
    make_file(to)?;
    let spec = key.spec();
    let path = to.to_str().ok_or(StoreError::Unwritable)?.replace('\'', "''");
    let mut attach = Zeroizing::new(String::with_capacity(spec.len() + path.len() + 40));
    for part in ["ATTACH DATABASE '", &path, "' AS copy KEY \"", &spec, "\""] {
        attach.push_str(part);
    }
    from.execute_batch(&attach)?;
    let written = fill(from);
    // Detached also after a failure, so that nothing holds the half-written file.
    let detached = from.execute_batch("DETACH DATABASE copy");
    written?;
    detached?;
    let expected = tally(from)?;
    verify(to, key, &expected).map_err(|error| match error {
        // What was written is not what is there: the place takes nothing, whatever it says.
        StoreError::Damaged => StoreError::Unwritable,
        other => other,
    })
}

fn fill(from: &Connection) -> Result<(), StoreError> {
    from.query_row("SELECT sqlcipher_export('copy')", [], |_| Ok(())).map_err(cause)?;
    // The export takes the tables and not the version.
    from.pragma_update(Some("copy"), "user_version", version(from)?)?;
    Ok(())
}

/// The export gives every failure the same number, and says the cause in the words of SQLite.
fn cause(error: rusqlite::Error) -> StoreError {
    match &error {
        rusqlite::Error::SqliteFailure(_, Some(words)) => match words.as_str() {
            "database or disk is full" => StoreError::Full,
            "disk I/O error" => StoreError::Lost,
            "unable to open database file" | "attempt to write a readonly database" => {
                StoreError::Unwritable
            }
            "database disk image is malformed" | "file is not a database" => StoreError::Damaged,
            _ => error.into(),
        },
        _ => error.into(),
    }
}

/// Reads a copy from its first to its last page, and compares how much it holds.
fn verify(path: &Path, key: &Key, expected: &Tally) -> Result<(), StoreError> {
    let copy = connect::other(path, Some(key))?;
    connect::check(&copy)?;
    if tally(&copy)? == *expected { Ok(()) } else { Err(StoreError::Damaged) }
}

/// How many rows each table holds, by name, and the version.
type Tally = (i32, Vec<(String, i64)>);

fn tally(connection: &Connection) -> Result<Tally, StoreError> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    let names: Vec<String> =
        connection.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let rows = names.into_iter().map(|name| {
        let sql = format!("SELECT count(*) FROM \"{}\"", name.replace('"', "\"\""));
        let count = connection.query_row(&sql, [], |row| row.get(0))?;
        Ok((name, count))
    });
    Ok((version(connection)?, rows.collect::<Result<_, StoreError>>()?))
}
