//! The backups that the program keeps by itself, in a folder beside the data file.
//!
//! Each is a whole data file with the key of the data file, written under another name, read back from
//! its first to its last page, and only then given its name.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Utc};
use rusqlite::Connection;

use crate::key::{Key, LOCK, Lock};
use crate::migrations::version;
use crate::places::{self, io, sync_folder, with_suffix};
use crate::{StoreError, connect, copy};

/// How many of the newest are kept, of however short a time.
const NEWEST: usize = 5;
/// From how many days, and from how many weeks, one each is kept.
const DAYS: usize = 7;
const WEEKS: usize = 5;
/// How many of those made before an update or a restore are kept.
const SPECIAL: usize = 3;

/// How a moment is written in the name of a file, to the second.
pub(crate) const STAMP: &str = "%Y%m%d-%H%M%S";

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Something had changed since the one before.
    Change,
    /// A newer program was about to change a file of this version.
    Update(i32),
    /// Another copy was about to take the place of the data file.
    Restore,
}

impl Reason {
    fn id(self) -> String {
        match self {
            Self::Change => "change".to_owned(),
            Self::Update(from) => format!("update{from}"),
            Self::Restore => "restore".to_owned(),
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        match id {
            "change" => Some(Self::Change),
            "restore" => Some(Self::Restore),
            _ => id.strip_prefix("update")?.parse().ok().map(Self::Update),
        }
    }
}

/// A backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its name, which is that of its file.
    pub name: String,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: Reason,
    /// Its size in bytes.
    pub bytes: u64,
}

/// What a backup holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inside {
    /// The version of its tables.
    pub version: i32,
    /// How many assessments that were not deleted.
    pub assessments: u32,
}

/// The backups of a data file, the newest first. Files with other names are not looked at.
pub(crate) fn list(path: &Path) -> Result<Vec<Backup>, StoreError> {
    let folder = places::backups(path);
    let Ok(entries) = fs::read_dir(&folder) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| io(&folder, error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some((at, reason)) = parse(&name) {
            let bytes = entry.metadata().map_or(0, |file| file.len());
            found.push(Backup { name, at, reason, bytes });
        }
    }
    found.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| b.name.cmp(&a.name)));
    Ok(found)
}

fn parse(name: &str) -> Option<(DateTime<Utc>, Reason)> {
    // A stamp is fifteen characters long; where it would be cut inside one, the name is none of ours.
    let (stamp, rest) = name.strip_suffix(".db")?.split_at_checked(15)?;
    let at = NaiveDateTime::parse_from_str(stamp, STAMP).ok()?.and_utc();
    Some((at, Reason::from_id(rest.strip_prefix('-')?)?))
}

/// Where a backup is. The name must be that of one: a name from the page reaches no other file.
pub(crate) fn place(path: &Path, name: &str) -> Result<PathBuf, StoreError> {
    let known = list(path)?.into_iter().any(|backup| backup.name == name);
    if known { Ok(places::backups(path).join(name)) } else { Err(StoreError::NoBackup) }
}

/// Makes a backup of what a connection sees.
pub(crate) fn make(
    from: &Connection,
    path: &Path,
    key: &Key,
    reason: Reason,
    now: DateTime<Utc>,
) -> Result<Backup, StoreError> {
    let folder = places::backups(path);
    places::make_folder(&folder)?;
    // A name holds seconds. The second backup of one takes the name of the next, and replaces none.
    let (now, to) = (0..1_000)
        .map(|later| now + TimeDelta::seconds(later))
        .map(|at| (at, folder.join(format!("{}-{}.db", at.format(STAMP), reason.id()))))
        .find(|(_, to)| !to.exists())
        .ok_or(StoreError::Unwritable)?;
    let name = to.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let part = with_suffix(&to, ".part");
    let written = copy::write(from, &part, key).and_then(|()| {
        places::sync(&part)?;
        fs::rename(&part, &to).map_err(|error| io(&to, error))
    });
    // What is half written takes room on a disk that may be full; the next start would remove it, too.
    written.inspect_err(|_| drop(places::wipe(&part)))?;
    sync_folder(&to)?;
    let bytes = fs::metadata(&to).map_or(0, |file| file.len());
    Ok(Backup { name, at: now, reason, bytes })
}

/// The backups in the order in which one would take them: the newest first, and last those with a time
/// that is still to come. They were made while the clock of the computer was wrong, and their order tells
/// nothing.
pub(crate) fn to_trust(path: &Path, now: DateTime<Utc>) -> Result<Vec<Backup>, StoreError> {
    let (mut past, future): (Vec<Backup>, Vec<Backup>) =
        list(path)?.into_iter().partition(|backup| backup.at <= now);
    past.extend(future);
    Ok(past)
}

/// Removes the backups that are no longer needed: of the newest, of each of the last days and of each of
/// the last weeks one stays.
pub(crate) fn thin_out(path: &Path, now: DateTime<Utc>) -> Result<(), StoreError> {
    let all = to_trust(path, now)?;
    let mut keep: BTreeSet<&str> = BTreeSet::new();
    let (ordinary, special): (Vec<&Backup>, Vec<&Backup>) =
        all.iter().partition(|backup| backup.reason == Reason::Change);
    keep.extend(ordinary.iter().take(NEWEST).map(|backup| backup.name.as_str()));
    keep.extend(special.iter().take(SPECIAL).map(|backup| backup.name.as_str()));
    let mut days = BTreeSet::new();
    let mut weeks = BTreeSet::new();
    for backup in &ordinary {
        // The newest of a day stands first, and so does the newest of a week.
        let day = backup.at.date_naive();
        if days.len() < DAYS && days.insert(day) {
            keep.insert(&backup.name);
        }
        let week = (day.iso_week().year(), day.iso_week().week());
        if weeks.len() < WEEKS && weeks.insert(week) {
            keep.insert(&backup.name);
        }
    }
    for backup in all.iter().filter(|backup| !keep.contains(backup.name.as_str())) {
        discard(&places::backups(path).join(&backup.name))?;
    }
    Ok(())
}

/// Removes a backup. It loses its name first, so that no half-wiped file has that of a backup.
pub(crate) fn discard(at: &Path) -> Result<(), StoreError> {
    let part = with_suffix(at, ".part");
    fs::rename(at, &part).map_err(|error| io(at, error))?;
    // A journal of it is of no use without it.
    places::wipe(at)?;
    places::wipe(&part)
}

/// Ends what a killed program, or one without its disk, began: what is half written is removed, what
/// waits for its place takes it, and a change that was cut off is taken back.
pub(crate) fn settle(path: &Path, key: &Key) -> Result<(), StoreError> {
    let Ok(entries) = fs::read_dir(places::backups(path)) else { return Ok(()) };
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let names: Vec<String> = names.collect();
    for name in names {
        let at = places::backups(path).join(&name);
        if name.strip_suffix(".part").is_some() {
            places::wipe(&at)?;
        } else if let Some(backup) = name.strip_suffix(".new") {
            // Those that have the key of the data file were all whole before it got that key.
            if lock_of(&at) == Some(key.lock()) {
                places::replace(&at.with_file_name(backup), &at)?;
            } else {
                places::wipe(&at)?;
            }
        } else if let Some(backup) = name.strip_suffix("-journal") {
            // Reading the backup takes back what was half done. A journal that is still there then holds
            // nothing. One with another key stays for whoever has that.
            if backup.strip_suffix(".db").is_none() {
                // That of a file which is half written itself.
                places::wipe(&at)?;
                continue;
            }
            let read = connect::other(&at.with_file_name(backup), Some(key))
                .and_then(|file| version(&file));
            if read.is_ok() {
                places::wipe(&at)?;
            }
        }
    }
    Ok(())
}

/// The lock of the newest backup that has one.
pub(crate) fn lock(path: &Path) -> Result<Option<Lock>, StoreError> {
    let locks =
        list(path)?.into_iter().map(|backup| lock_of(&places::backups(path).join(backup.name)));
    Ok(locks.flatten().next())
}

/// The lock of a file, when it has one.
pub(crate) fn lock_of(path: &Path) -> Option<Lock> {
    let mut bytes = [0; LOCK];
    File::open(path).and_then(|mut file| file.read_exact(&mut bytes)).ok()?;
    Lock::read(bytes)
}

/// True when a key opens at least one backup.
pub(crate) fn any_opens(path: &Path, key: &Key) -> Result<bool, StoreError> {
    Ok(list(path)?.iter().any(|backup| inside(path, backup, key).is_ok()))
}

/// What a backup holds; an error when it is damaged or has another key.
pub(crate) fn inside(path: &Path, backup: &Backup, key: &Key) -> Result<Inside, StoreError> {
    let file = connect::other(&places::backups(path).join(&backup.name), Some(key))?;
    let version = version(&file)?;
    let sql = "SELECT count(*) FROM assessment WHERE deleted IS NULL";
    Ok(Inside { version, assessments: file.query_row(sql, [], |row| row.get(0))? })
}

/// Writes every backup anew with another key, beside the backup. [`settle`] lets them take their places
/// once the data file has the key, and removes them when it never got it. One that the old key does not
/// open stays as it is.
pub(crate) fn write_with_key(path: &Path, old: &Key, new: &Key) -> Result<(), StoreError> {
    for backup in list(path)? {
        let at = places::backups(path).join(&backup.name);
        let changed = with_suffix(&at, ".new");
        let written = connect::sure(&at, || {
            connect::other(&at, Some(old)).and_then(|file| copy::write(&file, &changed, new))
        });
        match written {
            Ok(()) => places::sync(&changed)?,
            Err(StoreError::Damaged) => places::wipe(&changed)?,
            Err(other) => return Err(other),
        }
    }
    Ok(())
}

/// Removes assessments from every backup. A damaged one can no longer be cleaned, so it is wiped: what
/// was deleted must be gone. One with another lock is left; nothing here can read it.
pub(crate) fn forget(path: &Path, key: &Key, ids: &[String]) -> Result<(), StoreError> {
    for backup in list(path)? {
        let at = places::backups(path).join(&backup.name);
        if lock_of(&at) != Some(key.lock()) {
            continue;
        }
        match connect::sure(&at, || forget_in(&at, key, ids)) {
            Err(StoreError::Damaged) => discard(&at)?,
            other => other?,
        }
    }
    Ok(())
}

fn forget_in(at: &Path, key: &Key, ids: &[String]) -> Result<(), StoreError> {
    let mut file = connect::other(at, Some(key))?;
    file.execute_batch("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;")?;
    let change = file.transaction()?;
    let mut removed = 0;
    for id in ids {
        removed += change.execute("DELETE FROM assessment WHERE id = ?1", [id])?;
    }
    change.commit()?;
    if removed > 0 {
        file.execute_batch("VACUUM")?;
    }
    Ok(())
}
