//! Programs that a journey starts, and that end with it.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::Result;

/// How long a program may take to end.
const ENDING: Duration = Duration::from_secs(5);
/// How often one looks whether it has.
const GLANCE: Duration = Duration::from_millis(10);

/// A running program. Dropping it ends it and waits: the driver must be asked and not be killed,
/// because a killed driver leaves its own children behind.
pub(crate) struct Running(Child);

impl Running {
    /// Starts a program; what it prints goes to a file.
    pub(crate) fn start(command: &mut Command, log: &Path) -> Result<Self> {
        let log = File::create(log)?;
        command.stdin(Stdio::null()).stderr(log.try_clone()?).stdout(log);
        Ok(Self(command.spawn()?))
    }

    /// Starts a program and reads the first line that it prints.
    pub(crate) fn start_and_ask(command: &mut Command, log: &Path) -> Result<(Self, String)> {
        use std::io::{BufRead, BufReader};
        command.stdin(Stdio::null()).stderr(File::create(log)?).stdout(Stdio::piped());
        let mut child = command.spawn()?;
        let output = child.stdout.take();
        let running = Self(child);
        let mut line = String::new();
        if let Some(output) = output {
            BufReader::new(output).read_line(&mut line)?;
        }
        Ok((running, line.trim().to_owned()))
    }

    /// Whether it has ended by itself.
    pub(crate) fn has_ended(&mut self) -> Result<bool> {
        Ok(self.0.try_wait()?.is_some())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let asked = Pid::from_raw(self.0.id().cast_signed())
            .is_some_and(|pid| kill_process(pid, Signal::TERM).is_ok());
        let start = Instant::now();
        while asked && start.elapsed() < ENDING {
            if !matches!(self.0.try_wait(), Ok(None)) {
                return;
            }
            thread::sleep(GLANCE);
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Ends a process at once, as a power cut would.
pub(crate) fn kill(pid: i32) -> Result {
    let id = Pid::from_raw(pid).ok_or("no process has this number")?;
    Ok(kill_process(id, Signal::KILL)?)
}

/// Waits until a program runs that has an entry in its environment, and ends it so long after that.
pub(crate) fn kill_program(entry: &str, program: &Path, after: Duration) -> Result {
    let start = Instant::now();
    let pid = loop {
        if let Some((pid, _)) = find(entry)?.into_iter().find(|(_, runs)| runs == program) {
            break pid;
        }
        if start.elapsed() > ENDING {
            return Err("there is no program to kill".into());
        }
        thread::sleep(GLANCE);
    };
    thread::sleep(after);
    kill(pid)
}

/// Waits until no process is left that has an entry in its environment and that `counts`.
pub(crate) fn wait_until_gone(entry: &str, counts: impl Fn(&Path) -> bool) -> Result {
    let start = Instant::now();
    loop {
        let mut left = find(entry)?;
        left.retain(|(_, runs)| counts(runs));
        if left.is_empty() {
            return Ok(());
        }
        if start.elapsed() > ENDING {
            return Err(format!("these processes do not end: {left:?}").into());
        }
        thread::sleep(GLANCE);
    }
}

/// The processes that were started with an entry in their environment, and what they run.
pub(crate) fn find(entry: &str) -> Result<Vec<(i32, PathBuf)>> {
    let mut found = Vec::new();
    for folder in std::fs::read_dir("/proc")? {
        let folder = folder?.path();
        let number = folder.file_name().and_then(|name| name.to_str()?.parse().ok());
        let Some(pid) = number else { continue };
        // A process that ends meanwhile, or that is somebody else's, is none of them.
        let environment = std::fs::read(folder.join("environ")).unwrap_or_default();
        if environment.split(|byte| *byte == 0).any(|part| part == entry.as_bytes()) {
            found.push((pid, std::fs::read_link(folder.join("exe")).unwrap_or_default()));
        }
    }
    Ok(found)
}
