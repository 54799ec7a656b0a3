//! A connection to a data file, with everything set that makes it safe.

use std::path::Path;
use std::time::Duration;

use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use zeroize::Zeroizing;

use crate::StoreError;
use crate::key::Key;
use crate::migrations::{self, VERSION, version};
use crate::places;

/// How long a change waits for another program, such as a backup program, to let go of the file.
const BUSY: Duration = Duration::from_secs(5);

/// How much of the data file is kept decrypted, in kibibytes, with the sign that SQLite asks for: as much as
/// the assessments of ten thousand clients take without their answers.
const CACHE: i32 = -32 * 1024;

/// The most bytes of a row. A file from elsewhere could ask for a thousand million.
const MOST_OF_A_ROW: i32 = 64 * 1024 * 1024;

const READ_AND_WRITE: OpenFlags =
    OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

/// Opens the data file itself; an empty file becomes one.
///
/// One program holds it at a time: two that write the same file over a network would destroy it, and
/// without a second one no memory is shared through a file, which a lost network folder would tear away.
///
/// A file that is not there is not made: its place may be a network folder that is gone for a while.
pub(crate) fn main(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    sure(path, || try_main(path, key))
}

fn try_main(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let connection = other(path, Some(key))?;
    // SQLite opens a file only to read it where it may not write, and would never try again.
    if connection.is_readonly("main")? {
        return Err(StoreError::Unwritable);
    }
    connection.busy_timeout(BUSY)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    let found = version(&connection)?;
    if found > VERSION {
        return Err(StoreError::Newer { found, supported: VERSION });
    }
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // Pages that were read once are not decrypted again for every letter of a search.
    connection.pragma_update(None, "cache_size", CACHE)?;
    // What is deleted is overwritten: the file lists a firm's weak points.
    connection.pragma_update(None, "secure_delete", true)?;
    check(&connection)?;
    Ok(connection)
}

/// Opens a file beside the data file, such as a backup or a damaged file. Also one that is only read is
/// opened with the right to write: without it, what a killed program left in the log beside it could not
/// be read.
pub(crate) fn other(path: &Path, key: Option<&Key>) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, READ_AND_WRITE)?;
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, MOST_OF_A_ROW)?;
    if let Some(key) = key {
        connection.execute_batch(&pragma(key))?;
    }
    // A file may come from anywhere: nothing in its schema may do more than hold data.
    connection.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")?;
    Ok(connection)
}

fn pragma(key: &Key) -> Zeroizing<String> {
    let spec = key.spec();
    let mut sql = Zeroizing::new(String::with_capacity(spec.len() + 20));
    sql.push_str("PRAGMA key = \"");
    sql.push_str(&spec);
    sql.push_str("\";");
    sql
}

/// Does something with a file, and believes that the file is damaged only when every byte of it can be read
/// and a second try says so, too: a page that the disk did not give looks to `SQLCipher` like a page that
/// was changed.
pub(crate) fn sure<T>(
    path: &Path,
    mut work: impl FnMut() -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    match work() {
        Err(StoreError::Damaged) => {
            places::readable(path)?;
            work()
        }
        other => other,
    }
}

/// Reads the whole structure once, so that damage shows now and not in the middle of a workshop.
pub(crate) fn check(connection: &Connection) -> Result<(), StoreError> {
    let found: String = connection.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(StoreError::Damaged) }
}

/// Checks a file that comes from elsewhere: sound, not newer, and with the tables of a data file and
/// nothing else.
pub(crate) fn check_foreign(connection: &mut Connection) -> Result<i32, StoreError> {
    let found = version(connection)?;
    if found > VERSION {
        return Err(StoreError::Newer { found, supported: VERSION });
    }
    if found < 1 || limited_schema(connection)? != schema(&migrations::empty(found)?)? {
        return Err(StoreError::NotOurs);
    }
    check(connection)?;
    Ok(found)
}

/// The schema of a file from elsewhere. Its pages may lead to each other in a way that makes a few of them read
/// as billions of rows, so the reading ends after far more steps than an honest schema takes.
fn limited_schema(connection: &mut Connection) -> Result<Schema, StoreError> {
    let mut turns = 0;
    let too_many = move || {
        turns += 1;
        turns > MOST_TURNS
    };
    connection.progress_handler(STEPS, Some(too_many))?;
    let read = schema(connection);
    connection.progress_handler(STEPS, None::<fn() -> bool>)?;
    match read {
        Err(StoreError::Sql(error))
            if error.sqlite_error_code() == Some(ErrorCode::OperationInterrupted) =>
        {
            Err(StoreError::NotOurs)
        }
        other => other,
    }
}

/// How many steps a turn of reading a schema has, and how many turns are enough.
const STEPS: i32 = 1_000;
const MOST_TURNS: u32 = 1_000;

/// The kind, the name and the words of everything in a schema.
type Schema = Vec<(String, String, Option<String>)>;

/// Everything that a schema says, in an order of its own.
fn schema(connection: &Connection) -> Result<Schema, StoreError> {
    let sql = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
