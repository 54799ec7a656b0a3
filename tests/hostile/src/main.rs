//! `hostile READER FILE…`: lets a reader read files, and prints how long each took and the most memory
//! that it came to.
//!
//! The tests run it as a process of its own, because only from outside can a reader be stopped that
//! never ends, and only a process has a most of memory.

use std::io::Write;
use std::time::{Duration, Instant};
use std::{env, fs, io, process};

fn main() -> io::Result<process::ExitCode> {
    let mut arguments = env::args_os().skip(1);
    let reader = arguments.next().unwrap_or_default();
    let mut out = io::stdout().lock();
    for file in arguments {
        let bytes = fs::read(&file)?;
        // The name stands there before the reader begins: where it ends the process, the last one did.
        write!(out, "{}", file.display())?;
        out.flush()?;
        let (before, start) = (worked(), Instant::now());
        tandem_hostile::read(&reader.to_string_lossy(), &bytes);
        let took = worked()
            .zip(before)
            .map_or_else(|| start.elapsed(), |(now, then)| now.saturating_sub(then));
        writeln!(out, "\t{} ms", took.as_millis())?;
    }
    if let Some(peak) = peak() {
        writeln!(out, "peak\t{peak} kB")?;
    }
    Ok(process::ExitCode::SUCCESS)
}

/// How long this process has worked, where the system says so. Time that it waited for a processor, which
/// others may keep busy, is none of it.
fn worked() -> Option<Duration> {
    let schedule = fs::read_to_string("/proc/self/schedstat").ok()?;
    schedule.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

/// The most memory that this process has held at a time, in kB, where the system says so.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
