//! Reading and writing files that a person chose, whole or not at all.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

use crate::{ApiError, handover};

/// The bytes of a file. Of a file that is too large only so much is read that this shows.
///
/// # Errors
/// When the file is not there or cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, ApiError> {
    let open = || -> io::Result<Vec<u8>> { read_limited(File::open(path)?) };
    open().map_err(|error| match error.kind() {
        ErrorKind::NotFound => ApiError::FileNotFound { name: place(path) },
        _ => ApiError::FileUnreadable { name: place(path) },
    })
}

/// The bytes of a file that a window was given. Unlike the command line, where a pipe can be meant, it
/// reads plain files only: on anything else it could wait for ever.
///
/// # Errors
/// When the file is not there, is no plain file or cannot be read.
pub fn read_plain(path: &Path) -> Result<Vec<u8>, ApiError> {
    match fs::metadata(path) {
        Ok(metadata) if !metadata.is_file() => Err(ApiError::FileUnreadable { name: place(path) }),
        _ => read(path),
    }
}

/// The bytes of a stream, with the same limit.
///
/// # Errors
/// When the stream fails.
pub fn read_limited(stream: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    stream.take(handover::MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file whole or not at all: beside its place first, then under its name.
///
/// # Errors
/// When the folder or the file cannot be written or the disk is full; what was there before stays.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), ApiError> {
    write_whole(path, bytes).map_err(|error| unwritable(path, &error))
}

/// Lets a file be written beside its place first, where nobody else may look, and then takes it there:
/// whole or not at all. It keeps the rights with which it was made.
///
/// # Errors
/// As [`write()`], and those of what writes it.
pub(crate) fn whole(
    path: &Path,
    make: impl FnOnce(&Path) -> Result<(), ApiError>,
) -> Result<(), ApiError> {
    let failed = |error: io::Error| unwritable(path, &error);
    may_replace(path).map_err(failed)?;
    let beside = tempfile::Builder::new().prefix(TEMPORARY).tempdir_in(folder(path));
    let beside = beside.map_err(failed)?;
    let file = beside.path().join("file");
    make(&file)?;
    File::open(&file).and_then(|file| file.sync_all()).map_err(failed)?;
    fs::rename(&file, path).map_err(failed)
}

/// How the name of a file starts that is not whole yet.
const TEMPORARY: &str = ".tandem-";

fn unwritable(path: &Path, error: &io::Error) -> ApiError {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            ApiError::DiskFull { name: place(path) }
        }
        _ => ApiError::FileUnwritable { name: place(path) },
    }
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match fs::metadata(path) {
        // A pipe or a device has no place beside it, and must not be replaced by a file.
        Ok(metadata) if !metadata.is_file() => {
            let mut file = File::options().write(true).open(path)?;
            file.write_all(bytes)
        }
        // A link stays a link: what it points to is written.
        Ok(_) => replace(&fs::canonicalize(path)?, bytes),
        Err(_) => replace(path, bytes),
    }
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    may_replace(path)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The usual rights of a new file, not the private ones of a temporary one.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder(path))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// A read-only file is not replaced behind its owner's back.
fn may_replace(path: &Path) -> io::Result<()> {
    if path.exists() { File::options().append(true).open(path).map(drop) } else { Ok(()) }
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A path as it was given, for messages that must name the place.
fn place(path: &Path) -> String {
    path.display().to_string()
}

/// The last part of a path, where the folder does not matter.
pub fn name(path: &Path) -> String {
    path.file_name()
        .map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_window_reads_plain_files_only() {
        let folder = tempfile::tempdir().unwrap();
        let (file, pipe) = (folder.path().join("file"), folder.path().join("pipe"));
        fs::write(&file, "x").unwrap();
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        assert_eq!(read_plain(&file), Ok(b"x".to_vec()));
        for odd in [pipe.as_path(), folder.path(), Path::new("/dev/zero")] {
            assert_eq!(read_plain(odd), Err(ApiError::FileUnreadable { name: place(odd) }));
        }
        let gone = folder.path().join("gone");
        assert_eq!(read_plain(&gone), Err(ApiError::FileNotFound { name: place(&gone) }));
    }
}
