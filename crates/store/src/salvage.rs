//! What can still be read of a damaged file, and of the backups, put together in a new one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, Utc};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::backups::{self, Backup};
use crate::key::Key;
use crate::migrations::{VERSION, migrate};
use crate::open::NEW;
use crate::places::{self, beside};
use crate::trail::note_change;
use crate::{StoreError, connect, copy};

/// The tables that are saved, with the column that names the assessment.
const TABLES: [(&str, &str); 4] = [
    ("assessment", "id"),
    ("answer", "assessment"),
    ("action", "assessment"),
    ("trail", "assessment"),
];

/// What came back of a damaged file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovered {
    /// Where the damaged file was set aside.
    pub aside: PathBuf,
    /// How many assessments could be read in the damaged file.
    pub from_file: u32,
    /// How many came from a backup, because they could not be read or the backup was newer.
    pub from_backup: u32,
    /// When that backup was made.
    pub backup: Option<DateTime<Utc>>,
}

/// Makes a new data file beside a damaged one, of what can be read in it and in the newest sound backup.
/// `aside` is where the damaged one is going to be; `old` is its key, `None` where it was not encrypted.
pub(crate) fn recover(
    path: &Path,
    aside: PathBuf,
    old: Option<&Key>,
    key: &Key,
    now: DateTime<Utc>,
) -> Result<Recovered, StoreError> {
    let new = beside(path, NEW);
    let backup = base(path, &new, key, now)?;
    if backup.is_none() {
        places::make_file(&new)?;
    }
    let mut connection = connect::main(&new, key)?;
    migrate(&mut connection, VERSION)?;

    let before = ids(&connection)?;
    let mut damaged = Damaged { path, key: old, connection: None };
    let saved = damaged.save_into(&connection)?;
    let sql = "INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)";
    for row in damaged.rows("SELECT key, value FROM setting", &[]).0 {
        // One that cannot be stored is left out: a setting is chosen again in a moment.
        let _ = connection.execute(sql, params_from_iter(row));
    }
    note_change(&connection)?;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let from_backup = before.difference(&saved).count();
    crate::open::gather(&connection)?;
    drop(connection);
    Ok(Recovered {
        aside,
        from_file: count(saved.len()),
        from_backup: count(from_backup),
        backup: backup.map(|backup| backup.at),
    })
}

/// Writes the newest backup that is sound to a new file.
fn base(
    path: &Path,
    new: &Path,
    key: &Key,
    now: DateTime<Utc>,
) -> Result<Option<Backup>, StoreError> {
    places::wipe(new)?;
    for backup in backups::to_trust(path, now)? {
        let at = places::backups(path).join(&backup.name);
        let sound = connect::sure(&at, || {
            let mut file = connect::other(&at, Some(key))?;
            connect::check_foreign(&mut file)?;
            copy::write(&file, new, key)
        });
        match sound {
            Ok(()) => return Ok(Some(backup)),
            // Only what is wrong with the backup leads to the next one.
            Err(StoreError::Damaged | StoreError::NotOurs | StoreError::Newer { .. }) => {
                places::wipe(new)?;
            }
            Err(other) => return Err(other),
        }
    }
    Ok(None)
}

fn ids(connection: &Connection) -> Result<BTreeSet<String>, StoreError> {
    let mut statement = connection.prepare("SELECT id FROM assessment")?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

type Rows = Vec<Vec<Value>>;

/// A damaged file. A connection that met damage is not trusted any more: the next question has a new one.
struct Damaged<'a> {
    path: &'a Path,
    key: Option<&'a Key>,
    connection: Option<Connection>,
}

impl Damaged<'_> {
    /// The rows that a question gives before it meets damage, and whether it met none.
    fn rows(&mut self, sql: &str, values: &[Value]) -> (Rows, bool) {
        let mut found = Vec::new();
        let whole = self.read(sql, values, &mut found).is_ok();
        if !whole {
            self.connection = None;
        }
        (found, whole)
    }

    fn read(&mut self, sql: &str, values: &[Value], found: &mut Rows) -> Result<(), StoreError> {
        if self.connection.is_none() {
            self.connection = Some(connect::other(self.path, self.key)?);
        }
        let Some(connection) = &self.connection else { return Ok(()) };
        let mut statement = connection.prepare(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query(params_from_iter(values))?;
        while let Some(row) = rows.next()? {
            found.push((0..columns).map(|at| row.get(at)).collect::<Result<_, _>>()?);
        }
        Ok(())
    }

    /// The columns of a table that today's tables have too; none where even that cannot be read.
    fn columns(&mut self, table: &str, now: &Connection) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT name FROM pragma_table_info(?1)";
        let theirs = self.rows(sql, &[Value::Text(table.to_owned())]).0;
        let mut statement = now.prepare(sql)?;
        let ours: BTreeSet<String> =
            statement.query_map([table], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let names = theirs.into_iter().flatten().filter_map(|value| match value {
            Value::Text(name) if ours.contains(&name) => Some(name),
            _ => None,
        });
        // The number of an entry is given anew, so that none takes the place of another.
        Ok(names.filter(|name| table != "trail" || name != "number").collect())
    }

    /// The rows of a table, by what names their assessment. Damage in the middle hides neither what
    /// stands before nor what stands behind it, and each assessment that is known is asked for by itself.
    fn table(&mut self, table: &str, by: &str, columns: &str, known: &BTreeSet<String>) -> Rows {
        let then = if table == "trail" { ", number" } else { "" };
        let question = |end: &str| format!("SELECT {by}, {columns} FROM {table} {end}");
        let (mut rows, whole) = self.rows(&question(&format!("ORDER BY {by}{then}")), &[]);
        if !whole {
            rows.extend(self.rows(&question(&format!("ORDER BY {by} DESC{then}")), &[]).0);
            rows.extend(self.rows(&question("NOT INDEXED"), &[]).0);
            for id in known {
                let one = question(&format!("WHERE {by} = ?1"));
                rows.extend(self.rows(&one, &[Value::Text(id.clone())]).0);
            }
        }
        let mut seen = BTreeSet::new();
        rows.retain(|row| seen.insert(format!("{row:?}")));
        rows
    }

    /// Writes what can be read to a new file, unless it holds a newer state of it already. Gives the ids
    /// of the assessments that were written.
    fn save_into(&mut self, new: &Connection) -> Result<BTreeSet<String>, StoreError> {
        let mut known = ids(new)?;
        // The index of the ids may be sound where the rows are not, and the other way round.
        let listed = self.rows("SELECT id FROM assessment ORDER BY id", &[]).0;
        known.extend(listed.into_iter().flatten().filter_map(text));
        let entries = self.last_entries(&known);
        let mut written = BTreeSet::new();
        let mut read = BTreeSet::new();
        for (table, by) in TABLES {
            let columns = self.columns(table, new)?;
            if columns.is_empty() {
                continue;
            }
            let names = columns.join(", ");
            let sql = insert(table, &columns);
            let modified = columns.iter().position(|name| name == "modified");
            let mut stored = BTreeSet::new();
            for mut row in self.table(table, by, &names, &known) {
                let Some(id) = text(row.remove(0)) else { continue };
                let wanted = if table == "assessment" {
                    read.insert(id.clone());
                    let column = modified.and_then(|at| row.get(at).cloned()).and_then(text);
                    let theirs = column.as_deref().and_then(moment);
                    newer(new, &id, theirs.max(entries.get(&id).copied()))?
                } else {
                    written.contains(&id)
                };
                // A row that breaks a rule of the table is part of the damage.
                if wanted && new.execute(&sql, params_from_iter(row)).is_ok() {
                    stored.insert(id);
                }
            }
            if table == "assessment" {
                written.extend(stored);
                // Where only the row of the assessment is lost, the backup has it, and its answers go on.
                for id in ids(new)?.difference(&read) {
                    if newer(new, id, entries.get(id).copied())? {
                        written.insert(id.clone());
                    }
                }
            }
        }
        Ok(written)
    }

    /// When each assessment was changed last, as its entries say that can be read.
    fn last_entries(
        &mut self,
        known: &BTreeSet<String>,
    ) -> BTreeMap<String, DateTime<FixedOffset>> {
        let mut last: BTreeMap<String, DateTime<FixedOffset>> = BTreeMap::new();
        for row in self.table("trail", "assessment", "at", known) {
            let mut texts = row.into_iter().filter_map(text);
            let (Some(id), Some(at)) = (texts.next(), texts.next()) else { continue };
            let Some(at) = moment(&at) else { continue };
            let known = last.entry(id).or_insert(at);
            *known = at.max(*known);
        }
        last
    }
}

/// Writes a row over the one of a backup. The row is changed and not replaced, because what belongs to a
/// replaced assessment is deleted with it.
fn insert(table: &str, columns: &[String]) -> String {
    let names = columns.join(", ");
    let marks: Vec<String> = (1..=columns.len()).map(|number| format!("?{number}")).collect();
    let marks = marks.join(", ");
    if table == "trail" {
        let pairs = columns.iter().enumerate();
        let same: Vec<String> = pairs.map(|(at, name)| format!("{name} IS ?{}", at + 1)).collect();
        let same = same.join(" AND ");
        let assessment = 1 + columns.iter().position(|name| name == "assessment").unwrap_or(0);
        return format!(
            "INSERT INTO trail ({names}, number)
             SELECT {marks}, (SELECT coalesce(max(number), 0) + 1 FROM trail AS known
                              WHERE known.assessment = ?{assessment})
             WHERE NOT EXISTS (SELECT 1 FROM trail WHERE {same})"
        );
    }
    let set: Vec<String> = columns.iter().map(|name| format!("{name} = excluded.{name}")).collect();
    let set = set.join(", ");
    format!("INSERT INTO {table} ({names}) VALUES ({marks}) ON CONFLICT DO UPDATE SET {set}")
}

/// True when a state of an assessment, with the moment of its last change, is as new as that in the new file.
fn newer(
    new: &Connection,
    id: &str,
    theirs: Option<DateTime<FixedOffset>>,
) -> Result<bool, StoreError> {
    let sql = "SELECT modified FROM assessment WHERE id = ?1
               UNION ALL SELECT at FROM trail WHERE assessment = ?1";
    let mut statement = new.prepare_cached(sql)?;
    let ours: Vec<String> =
        statement.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let ours = ours.iter().filter_map(|at| moment(at)).max();
    Ok(theirs.is_some() && theirs >= ours)
}

fn moment(text: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(text).ok()
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}
