//! The files beside the data file, and how one takes the place of another.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::StoreError;

/// A path beside the data file: `tandem.db` becomes `tandem.<what>.db`.
pub(crate) fn beside(path: &Path, what: &str) -> PathBuf {
    path.with_extension(format!("{what}.db"))
}

/// The folder of the backups that the program keeps by itself.
pub(crate) fn backups(path: &Path) -> PathBuf {
    path.with_file_name("backups")
}

/// The files in which SQLite keeps the last changes of a data file.
pub(crate) fn journals(path: &Path) -> impl Iterator<Item = (&'static str, PathBuf)> {
    ["-wal", "-shm", "-journal"].into_iter().map(move |suffix| (suffix, with_suffix(path, suffix)))
}

pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// The path of the file itself, where a link stands for it: a new file that takes its place must do so
/// where the file is, and not where the link is.
pub(crate) fn real(path: &Path) -> Result<PathBuf, StoreError> {
    match fs::symlink_metadata(path) {
        // A link that leads nowhere leads to a place that is gone for a while.
        Ok(file) if file.is_symlink() => path.canonicalize().map_err(|_| StoreError::Lost),
        _ => Ok(path.to_owned()),
    }
}

/// Holds the place of a data file for one program as long as what it gives is kept: whoever changes the
/// key lets go of the data file itself for a moment.
pub(crate) fn hold(path: &Path) -> Result<File, StoreError> {
    let lock = with_suffix(path, "-lock");
    let mut open = OpenOptions::new();
    let file = match open.write(true).open(&lock) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            // Another program may be quicker; what counts is who holds it.
            make_file(&lock).or_else(|error| if lock.exists() { Ok(()) } else { Err(error) })?;
            open.open(&lock)
        }
        other => other,
    };
    let file = file.map_err(|source| io(&lock, source))?;
    let start = Instant::now();
    loop {
        match file.try_lock() {
            // A program that was just killed, or one that it had just started, lets go in a moment.
            Err(TryLockError::WouldBlock) if start.elapsed() < LETTING_GO => sleep(GLANCE),
            Err(TryLockError::WouldBlock) => return Err(StoreError::Busy),
            // Where the file system has no locks, that of the data file has to do.
            Ok(()) | Err(TryLockError::Error(_)) => return Ok(file),
        }
    }
}

/// How long a program that ends may take to let go of its place.
const LETTING_GO: Duration = Duration::from_secs(2);
const GLANCE: Duration = Duration::from_millis(20);

/// Makes a folder that nobody else may look into, and those above it.
///
/// # Errors
/// [`StoreError::Full`], or [`StoreError::Unwritable`] whatever else keeps it from being made.
pub fn make_folder(folder: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| match error.kind() {
        ErrorKind::StorageFull => StoreError::Full,
        // Whatever else keeps the folder from being made, nothing can be written there.
        _ => StoreError::Unwritable,
    })
}

/// Makes an empty file that nobody else may read.
pub(crate) fn make_file(path: &Path) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop).map_err(|source| match io(path, source) {
        // Folders that the kernel makes up take no new file and say so in ways of their own.
        StoreError::Io { .. } => StoreError::Unwritable,
        other => other,
    })
}

/// Lets one file, which is whole, take the place of another, and wipes the other. Whenever the program
/// is killed, one of the two stands there whole.
pub(crate) fn replace(path: &Path, by: &Path) -> Result<(), StoreError> {
    // A log or a journal that is left belongs to the old file, and must never be read into the new one.
    let left = |suffix| fs::metadata(with_suffix(path, suffix)).is_ok_and(|file| file.len() > 0);
    if left("-wal") || left("-journal") {
        return Err(StoreError::Busy);
    }
    sync(by)?;
    // The file keeps its bytes as long as it is held open, whatever name it has.
    let before = OpenOptions::new().write(true).open(path).ok();
    fs::rename(by, path).map_err(|source| io(path, source))?;
    // Shared memory of the old file, which a killed or hindered program left; the new one never uses it.
    let _ = fs::remove_file(with_suffix(path, "-shm"));
    sync_folder(path)?;
    if let Some(file) = before.filter(|file| has_no_other_name(file, 0)) {
        // The new file is in its place: that the old one could not be wiped must not undo that.
        let _ = overwrite(file);
    }
    Ok(())
}

/// Wipes a file and removes it, with what SQLite keeps beside it.
///
/// A disk of flash memory, or a file system that writes elsewhere, may still hold the old bytes; that is
/// why the data file is encrypted.
pub(crate) fn wipe(path: &Path) -> Result<(), StoreError> {
    let files = journals(path).map(|(_, journal)| journal).chain([path.to_owned()]);
    let there: Vec<PathBuf> = files.filter(|file| file.exists()).collect();
    if there.is_empty() {
        return Ok(());
    }
    for file in there {
        let open = OpenOptions::new().write(true).open(&file).ok();
        if let Some(open) = open.filter(|open| has_no_other_name(open, 1)) {
            let _ = overwrite(open);
        }
        fs::remove_file(&file).map_err(|source| io(&file, source))?;
    }
    sync_folder(path)
}

/// True when no name but so many of ours leads to a file. One with another name is somebody's copy.
fn has_no_other_name(file: &File, ours: u64) -> bool {
    #[cfg(unix)]
    return file.metadata().is_ok_and(|file| std::os::unix::fs::MetadataExt::nlink(&file) <= ours);
    #[cfg(not(unix))]
    {
        let _ = (file, ours);
        true
    }
}

/// Reads every byte of a file, to tell damage from a place that cannot be read now. It asks for as many
/// small parts as SQLite does, and more than once: a disk that fails now and then must show it here.
pub(crate) fn readable(path: &Path) -> Result<(), StoreError> {
    let read = || {
        let mut file = File::open(path)?;
        let mut page = [0; 4096];
        while file.read(&mut page)? > 0 {}
        Ok(())
    };
    let mut tries = (0..3).map(|_| read());
    tries.try_for_each(|tried: std::io::Result<()>| tried).map_err(|_| StoreError::Lost)
}

fn overwrite(mut file: File) -> std::io::Result<()> {
    let mut left = file.metadata()?.len();
    file.seek(SeekFrom::Start(0))?;
    let zeros = [0; 16 * 1024];
    while left > 0 {
        let part = usize::try_from(left).unwrap_or(usize::MAX).min(zeros.len());
        file.write_all(&zeros[..part])?;
        left -= part as u64;
    }
    file.sync_all()
}

/// Makes what was written to a file durable.
pub(crate) fn sync(path: &Path) -> Result<(), StoreError> {
    File::open(path).and_then(|file| file.sync_all()).map_err(|source| io(path, source))
}

/// Makes a rename or a removal durable.
pub(crate) fn sync_folder(path: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        sync(folder)?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// The number with which Unix says that a device does not answer. Windows says with it that access is
/// denied, which has a kind of its own.
const EIO: i32 = 5;

pub(crate) fn io(path: &Path, source: std::io::Error) -> StoreError {
    match source.kind() {
        ErrorKind::PermissionDenied
        | ErrorKind::ReadOnlyFilesystem
        | ErrorKind::NotADirectory
        | ErrorKind::IsADirectory => StoreError::Unwritable,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreError::Full,
        ErrorKind::StaleNetworkFileHandle => StoreError::Lost,
        _ if source.raw_os_error() == Some(EIO) => StoreError::Lost,
        _ => StoreError::Io { path: path.to_owned(), source },
    }
}
