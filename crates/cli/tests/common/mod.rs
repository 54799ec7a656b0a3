//! Calls of the built command, as a script makes them.

#![allow(dead_code)]

use std::ffi::OsStr;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

/// How a call ended.
pub(crate) struct Done {
    pub(crate) code: i32,
    pub(crate) out: Vec<u8>,
    pub(crate) err: String,
}

impl Done {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.out.clone()).expect("text")
    }

    pub(crate) fn json(&self) -> Value {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "a call that works says nothing else");
        serde_json::from_slice(&self.out).expect("one JSON value and nothing besides")
    }
}

pub(crate) fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tandem"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANGUAGE"] {
        command.env_remove(name);
    }
    command.env("LANG", "en_GB.UTF-8");
    command
}

/// A call with nothing on standard input.
pub(crate) fn tandem<A: AsRef<OsStr>>(arguments: &[A]) -> Done {
    tandem_with(arguments, b"")
}

/// A call with something on standard input.
pub(crate) fn tandem_with<A: AsRef<OsStr>>(arguments: &[A], input: &[u8]) -> Done {
    let mut command = command();
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    // A command that has read enough closes its end: then the rest is not wanted.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("the writer ends");
    let err = String::from_utf8(output.stderr).expect("text");
    assert!(!err.contains("panicked"), "{err}");
    Done { code: output.status.code().expect("no signal"), out: output.stdout, err }
}

/// A sample file.
pub(crate) fn sample(id: &str) -> String {
    let path = tandem_content::root().join(format!("assets/samples/{id}.tandem.json"));
    path.display().to_string()
}

/// A folder that goes away, and a path in it.
pub(crate) fn folder() -> (tempfile::TempDir, impl Fn(&str) -> PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_owned();
    (folder, move |name: &str| path.join(name))
}
