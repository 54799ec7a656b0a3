//! Programs that a journey starts, and that end with it.

use std::fs::File;
use std::path::Path;
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

/// Ends a process at once, as a power cut would, and waits until it is gone.
pub(crate) fn kill(pid: i32) -> Result {
    let id = Pid::from_raw(pid).ok_or("no process has this number")?;
    kill_process(id, Signal::KILL)?;
    let start = Instant::now();
    while is_alive(pid) {
        if start.elapsed() > ENDING {
            return Err(format!("process {pid} does not end").into());
        }
        thread::sleep(GLANCE);
    }
    Ok(())
}

/// False also for a process that has ended and that nobody has asked about yet.
fn is_alive(pid: i32) -> bool {
    std::fs::read_to_string(format!("/proc/{pid}/stat"))
        .is_ok_and(|stat| !stat.rsplit(')').next().unwrap_or("").trim_start().starts_with('Z'))
}

/// The processes of a program that were started with an entry in their environment.
pub(crate) fn find(program: &Path, entry: &str) -> Result<Vec<i32>> {
    let program = program.canonicalize()?;
    let mut found = Vec::new();
    for folder in std::fs::read_dir("/proc")? {
        let folder = folder?.path();
        let number = folder.file_name().and_then(|name| name.to_str()?.parse().ok());
        let Some(pid) = number else { continue };
        let runs_it = std::fs::read_link(folder.join("exe")).is_ok_and(|exe| exe == program);
        let environment = std::fs::read(folder.join("environ")).unwrap_or_default();
        if runs_it && environment.split(|byte| *byte == 0).any(|part| part == entry.as_bytes()) {
            found.push(pid);
        }
    }
    Ok(found)
}
