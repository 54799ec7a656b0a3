//! Eyes that see every connection that a program and its helpers try to make: strace writes down each
//! call to the system that has to do with sockets, and what is not a socket of this machine is named.
//!
//! A socket of the system (`AF_UNIX`) never leaves the machine. `AF_NETLINK` asks the kernel: the libraries
//! under the web view let it tell them when a cable is plugged in. Nothing else is let through.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use crate::{Result, tools};

/// Everything that has to do with sockets, the one door that leads around it, and who runs.
const CALLS: &str = "%network,io_uring_setup,execve";
/// How long those who are watched may take to end.
const PATIENCE: Duration = Duration::from_secs(10);
const GLANCE: Duration = Duration::from_millis(20);
/// Calls that only look at a socket or wait at it; one that reaches somebody was made before.
const IDLE: [&str; 6] =
    ["getsockname", "getpeername", "getsockopt", "setsockopt", "shutdown", "socketpair"];
/// The socket through which names are looked up without a connection of one's own.
const NAMES: &str = "/systemd/resolve/";

/// A program that runs under strace.
pub struct Eyes {
    script: PathBuf,
    trace: PathBuf,
}

/// A call that does not stay on the machine, or that could not be shown to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The process.
    pub pid: u32,
    /// What it called, such as `connect`.
    pub call: String,
    /// The whole line of strace, without the process.
    pub line: String,
}

impl Eyes {
    /// A script in `folder` that runs `program` before the eyes. It takes the place of the program.
    ///
    /// # Errors
    /// When strace is missing or may not look at a program here: then nobody can say what one does.
    pub fn on(program: &Path, folder: &Path) -> Result<Self> {
        let name = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let trace = folder.join(format!("{name}.trace"));
        let script = folder.join(format!("{name}-watched"));
        let strace = tools::in_path("strace")?;
        // Detached, so that the program keeps its number and whoever started it can end it. It inherits
        // no open file but the first three: what it has, it opened before our eyes.
        let text = format!(
            "#!/bin/bash\n\
             for file in /proc/$$/fd/*; do\n\
             n=${{file##*/}}; [ \"$n\" -gt 2 ] && [ \"$n\" != 255 ] && eval \"exec $n>&-\"\n\
             done\n\
             exec '{}' --daemonize --follow-forks --quiet=attach,exit,personality --decode-fds=all \
             --string-limit=256 --signal=none --trace='{CALLS}' --output='{}' '{}' \"$@\"\n",
            strace.display(),
            trace.display(),
            program.display(),
        );
        fs::write(&script, text)?;
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755))?;
        must_see(&strace, folder)?;
        Ok(Self { script, trace })
    }

    /// What stands in for the program.
    pub fn program(&self) -> &Path {
        &self.script
    }

    /// What the eyes saw and that does not stay on the machine, once everybody whom they watched has ended.
    ///
    /// # Errors
    /// When somebody does not end, or when they saw nothing at all.
    pub fn seen(&self) -> Result<Vec<Seen>> {
        Ok(whole(&self.trace_in_the_end()?).iter().filter_map(|line| look(line)).collect())
    }

    /// The names of the programs that were watched.
    ///
    /// # Errors
    /// As [`Eyes::seen`].
    pub fn programs(&self) -> Result<BTreeSet<String>> {
        let trace = self.trace_in_the_end()?;
        let started =
            trace.lines().filter_map(|line| line.split_once("execve(\"")?.1.split('"').next());
        let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
        Ok(started.map(name).collect())
    }

    fn trace_in_the_end(&self) -> Result<String> {
        let start = Instant::now();
        while self.is_looking()? {
            if start.elapsed() > PATIENCE {
                return Err("those whom strace watches do not end".into());
            }
            thread::sleep(GLANCE);
        }
        let trace = fs::read_to_string(&self.trace)?;
        // Whoever is watched starts with being run.
        if trace.contains("execve(") { Ok(trace) } else { Err("strace saw nothing".into()) }
    }

    /// Whether somebody is watched still: strace ends with the last of them.
    fn is_looking(&self) -> Result<bool> {
        let output = format!("--output={}", self.trace.display());
        for folder in fs::read_dir("/proc")? {
            // What is no process, and one that ends meanwhile, has no such file.
            let call = fs::read(folder?.path().join("cmdline")).unwrap_or_default();
            if call.split(|byte| *byte == 0).any(|part| part == output.as_bytes()) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// A machine on which no program may look at another must not let a test pass.
fn must_see(strace: &Path, folder: &Path) -> Result {
    let trial = folder.join("trial.trace");
    let mut command = Command::new(strace);
    command.arg("--output").arg(&trial).args(["--trace=execve", "true"]);
    let run = command.output()?;
    let saw = fs::read_to_string(&trial).unwrap_or_default().contains("execve(");
    if run.status.success() && saw {
        return Ok(());
    }
    Err(format!(
        "strace may not look at programs on this machine (ptrace is not allowed here), so nobody can \
         say that the program makes no connection: {}",
        String::from_utf8_lossy(&run.stderr).trim()
    )
    .into())
}

/// The lines of a trace, each call on one. A call that was interrupted by another process stands on two,
/// `7 connect(5, … <unfinished ...>` and `7 <... connect resumed>) = 0`.
fn whole(trace: &str) -> Vec<String> {
    let mut begun: BTreeMap<&str, &str> = BTreeMap::new();
    let mut lines = Vec::new();
    for line in trace.lines() {
        let (pid, rest) = line.split_once(' ').unwrap_or((line, ""));
        if let Some(start) = rest.strip_suffix("<unfinished ...>") {
            begun.insert(pid, start);
        } else if let Some((_, end)) = rest.split_once(" resumed>") {
            let start = begun.remove(pid).unwrap_or_default();
            lines.push(format!("{pid} {}{end}", start.trim()));
        } else {
            lines.push(line.to_owned());
        }
    }
    // Whoever was ended in the middle of a call has made it all the same.
    lines.extend(begun.into_iter().map(|(pid, start)| format!("{pid} {}", start.trim())));
    lines
}

/// Looks at a line: `12345 connect(5<UNIX-STREAM:[1]>, {sa_family=AF_UNIX, …}, 110) = 0`.
fn look(line: &str) -> Option<Seen> {
    let (pid, rest) = line.split_once(' ')?;
    let rest = rest.trim_start();
    let call = &rest[..rest.find('(')?];
    if IDLE.contains(&call) || stays(rest, call) {
        return None;
    }
    Some(Seen { pid: pid.parse().ok()?, call: call.to_owned(), line: rest.to_owned() })
}

/// Whether a call is about sockets of this machine alone.
fn stays(line: &str, call: &str) -> bool {
    if call == "io_uring_setup" {
        return false;
    }
    if call == "connect" && line.contains(NAMES) {
        return false;
    }
    // The service that remembers names knows those of users, too. Whoever does not find it asks nobody.
    if call == "connect" && line.contains("/nscd/") {
        return line.contains(" = -1 ");
    }
    // What is sent may hold any text: what stands in quotation marks is no family.
    let bare = without_texts(line);
    let files = files(&bare);
    // What the kernel tells about cables is about families that nobody speaks.
    if files.first().is_some_and(|kind| *kind == "NETLINK") {
        return true;
    }
    let name = |rest: &str| {
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
        rest[..end.unwrap_or(rest.len())].to_owned()
    };
    let mut families = bare.match_indices("AF_").map(|(at, _)| name(&bare[at..]));
    let known = |family: String| ["AF_UNIX", "AF_NETLINK", "AF_UNSPEC"].contains(&family.as_str());
    families.all(known) && files.iter().all(|kind| is_here(kind))
}

/// What strace says each open file of a line is: in `5<TCP:[127.0.0.1:1->127.0.0.1:2]>` it is `TCP`.
fn files(line: &str) -> Vec<&str> {
    let mut kinds = Vec::new();
    for (at, _) in line.match_indices('<') {
        if line[..at].ends_with(|letter: char| letter.is_ascii_digit()) {
            let rest = &line[at + 1..];
            kinds.push(&rest[..rest.find([':', '>']).unwrap_or(rest.len())]);
        }
    }
    kinds
}

/// Whether an open file belongs to this machine: sockets of the system and of the kernel, and what is no
/// socket. A kind that strace does not know is not shown to.
fn is_here(kind: &str) -> bool {
    ["UNIX", "NETLINK", "/", "pipe", "anon_inode"].iter().any(|known| kind.starts_with(known))
}

/// The two ends of what a call is about: addresses such as `127.0.0.1:40001`, and the kind of whatever is
/// neither TCP over IPv4 nor a socket of this machine. A socket that is connected to nobody has no end.
pub fn endpoints(line: &str) -> Vec<String> {
    let mut ends = Vec::new();
    let bare = without_texts(line);
    for kind in files(&bare).into_iter().filter(|kind| !is_here(kind) && *kind != "TCP") {
        ends.push(kind.to_owned());
    }
    for (_, rest) in bare.match_indices("<TCP:[").map(|(at, found)| bare.split_at(at + found.len()))
    {
        let inside = rest.split(']').next().unwrap_or_default();
        ends.extend(inside.split("->").filter(|end| end.contains(':')).map(str::to_owned));
    }
    for (at, found) in line.match_indices("sin_port=htons(") {
        let rest = &line[at + found.len()..];
        let port = rest.split(')').next().unwrap_or_default();
        let host =
            rest.split_once("sin_addr=inet_addr(\"").and_then(|(_, host)| host.split('"').next());
        ends.push(format!("{}:{port}", host.unwrap_or_default()));
    }
    if bare.contains("AF_INET6") {
        ends.push("AF_INET6".to_owned());
    }
    ends
}

/// A line without what stands between quotation marks.
fn without_texts(line: &str) -> String {
    let (mut bare, mut inside, mut escaped) = (String::new(), false, false);
    for letter in line.chars() {
        match letter {
            '"' if !escaped => inside = !inside,
            _ if !inside => bare.push(letter),
            _ => {}
        }
        escaped = inside && letter == '\\' && !escaped;
    }
    bare
}
