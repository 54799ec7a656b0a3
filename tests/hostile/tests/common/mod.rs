//! A reader in a process of its own, watched from outside.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// The most memory that a reader may come to, in kB.
pub(crate) const MOST_MEMORY: u64 = 256 * 1024;
/// The longest that a reader may take for a file, in milliseconds: a second as the program is shipped.
/// Unoptimised, what it stands on is twenty times slower.
pub(crate) const MOST_TIME: u128 = if cfg!(debug_assertions) { 20_000 } else { 1_000 };
/// Where the system ends a process that asks for more and more memory, in kB. Addresses are counted, not
/// memory that is used, so it lies higher.
const BACKSTOP: u64 = 4 * MOST_MEMORY;
/// When a process is ended that does not end by itself.
const PATIENCE: Duration = Duration::from_mins(4);

/// Lets a reader read files, one after the other, and fails when one of them takes too long or too much.
/// Says the longest time in milliseconds and the most memory in kB, where the system tells.
pub(crate) fn read(reader: &str, files: &[PathBuf]) -> (u128, Option<u64>) {
    let folder = tempfile::tempdir().expect("a folder");
    let (out, err) = (folder.path().join("out"), folder.path().join("err"));
    let status = watched(reader, files, &out, &err);
    let said = fs::read_to_string(&out).expect("what it said");
    let complaint = fs::read_to_string(&err).expect("what it complained of");
    let last = said.lines().last().unwrap_or_default();
    let Some(status) = status else { panic!("{reader} does not end: {last}") };
    assert!(status.success(), "{reader}: {status} at {last}\n{complaint}");

    let mut longest = 0;
    let mut peak = None;
    for line in said.lines() {
        let (name, figure) = line.split_once('\t').expect("a name and a figure");
        if let Some(milliseconds) = figure.strip_suffix(" ms") {
            let milliseconds: u128 = milliseconds.parse().expect("a number");
            assert!(milliseconds <= MOST_TIME, "{reader}: {name} took {milliseconds} ms");
            longest = longest.max(milliseconds);
        } else {
            let memory = figure.strip_suffix(" kB").and_then(|figure| figure.parse().ok());
            let memory: u64 = memory.expect("a number");
            assert!(memory <= MOST_MEMORY, "{reader} came to {memory} kB");
            peak = Some(memory);
        }
    }
    (longest, peak)
}

/// Runs a reader; nothing when it had to be ended.
fn watched(reader: &str, files: &[PathBuf], out: &Path, err: &Path) -> Option<ExitStatus> {
    let hostile = env!("CARGO_BIN_EXE_hostile");
    // Only Linux keeps a process to its addresses; elsewhere the time alone is watched.
    let mut command = if cfg!(target_os = "linux") {
        let mut command = Command::new("sh");
        let limit = format!("ulimit -v {BACKSTOP}; exec \"$0\" \"$@\"");
        command.args(["-c", &limit, hostile]);
        command
    } else {
        Command::new(hostile)
    };
    command.arg(reader).args(files).stdin(Stdio::null());
    command.stdout(File::create(out).expect("a file")).stderr(File::create(err).expect("a file"));
    let mut child = command.spawn().expect("a process");
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait().expect("a process") {
            return Some(status);
        }
        sleep(Duration::from_millis(10));
    }
    child.kill().expect("an end");
    child.wait().expect("an end");
    None
}
