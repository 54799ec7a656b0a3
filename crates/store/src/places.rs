//! The files beside the data file, and how one takes the place of another.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

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

/// Makes a folder that nobody else may look into.
pub(crate) fn make_folder(folder: &Path) -> Result<(), StoreError> {
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
    File::open(by).and_then(|file| file.sync_all()).map_err(|source| io(by, source))?;
    // The file keeps its bytes as long as it is held open, whatever name it has.
    let before = OpenOptions::new().write(true).open(path).ok();
    fs::rename(by, path).map_err(|source| io(path, source))?;
    sync_folder(path)?;
    if let Some(file) = before {
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
        if let Ok(open) = OpenOptions::new().write(true).open(&file) {
            let _ = overwrite(open);
        }
        fs::remove_file(&file).map_err(|source| io(&file, source))?;
    }
    sync_folder(path)
}

fn overwrite(mut file: File) -> std::io::Result<()> {
    let mut left = file.metadata()?.len();
    file.seek(SeekFrom::Start(0))?;
    let zeros = vec![0; 64 * 1024];
    while left > 0 {
        let part = usize::try_from(left).unwrap_or(usize::MAX).min(zeros.len());
        file.write_all(&zeros[..part])?;
        left -= part as u64;
    }
    file.sync_all()
}

/// Makes a rename or a removal durable.
pub(crate) fn sync_folder(path: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(|source| io(path, source))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

pub(crate) fn io(path: &Path, source: std::io::Error) -> StoreError {
    match source.kind() {
        ErrorKind::PermissionDenied
        | ErrorKind::ReadOnlyFilesystem
        | ErrorKind::NotADirectory
        | ErrorKind::IsADirectory => StoreError::Unwritable,
        ErrorKind::StorageFull => StoreError::Full,
        _ => StoreError::Io { path: path.to_owned(), source },
    }
}
