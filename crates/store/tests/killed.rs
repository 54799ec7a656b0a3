//! A program that is killed in the middle of its work: every answer it acknowledged is there.

#![allow(clippy::expect_used)]

mod common;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use common::{Disk, answer, at, samples};
use tandem_store::{Found, Key};

/// How often the program is killed.
const TIMES: u64 = 20;
/// Questions that the program answers over and over.
const QUESTIONS: u64 = 7;

#[test]
fn every_acknowledged_answer_survives_a_kill() {
    let disk = Disk::new();
    let id = samples()[0].id.clone();
    disk.open().add(&samples()[0], at(0)).expect("stored");
    let mut acknowledged: BTreeMap<u64, u64> = BTreeMap::new();
    let mut next = 0;
    for round in 0..TIMES {
        let mut child = Command::new(std::env::current_exe().expect("this test"))
            .args(["the_program_that_is_killed", "--exact", "--ignored", "--nocapture"])
            .env("TANDEM_KILLED_FILE", disk.file())
            .env("TANDEM_KILLED_FROM", next.to_string())
            .env("TANDEM_KILLED_KEY", hex(disk.key().secret()))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program");
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let mut note = |line: String| {
            if let Some(number) = line.strip_prefix("kept ").and_then(|n| n.parse::<u64>().ok()) {
                acknowledged.insert(number % QUESTIONS, number);
                next = number + 1;
            }
        };
        // Wait until it is at work, then for a moment that differs from round to round.
        for line in lines.by_ref() {
            let line = line.expect("a line");
            let working = line.starts_with("kept ");
            note(line);
            if working {
                break;
            }
        }
        std::thread::sleep(Duration::from_micros(round * 7_919 % 30_000));
        child.kill().expect("killed");
        child.wait().expect("ended");
        // A last line may be cut by the kill; what came before it was acknowledged.
        lines.map_while(Result::ok).for_each(note);

        let answers = disk.open().load(&id).expect("the assessment").assessment.answers;
        for (question, number) in &acknowledged {
            let stored = answers.get(format!("q-{question}").as_str());
            let stored = stored.and_then(|answer| answer.note.as_deref()).unwrap_or("nothing");
            let later: u64 =
                stored.parse().unwrap_or_else(|_| panic!("{number} is lost: {stored}"));
            assert!(later >= *number, "{number} was acknowledged, {later} is stored");
        }
        // Numbers that were stored and not acknowledged are not given twice.
        next += 1;
    }
    assert!(next > TIMES * 2, "the program stored something between the kills: {next}");
}

#[test]
#[ignore = "the test above starts it and kills it"]
fn the_program_that_is_killed() {
    let Some(path) = std::env::var_os("TANDEM_KILLED_FILE") else { return };
    let from = std::env::var("TANDEM_KILLED_FROM").expect("a number");
    let path = Path::new(&path);
    let Found::Locked(lock) = tandem_store::look(path).expect("the file") else {
        panic!("no lock")
    };
    let secret = unhex(&std::env::var("TANDEM_KILLED_KEY").expect("a key"));
    let key = Key::from_key_store(lock, &secret).expect("a key");
    let mut store = tandem_store::open(path, &key, at(0)).expect("the file").store;
    let id = samples()[0].id.clone();
    let mut out = std::io::stdout().lock();
    for number in from.parse::<u64>().expect("a number").. {
        let question = format!("q-{}", number % QUESTIONS).as_str().into();
        store.put_answer(&id, &question, &answer("x", &number.to_string()), at(1)).expect("stored");
        writeln!(out, "kept {number}").and_then(|()| out.flush()).expect("told");
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    let digits = |at: usize| u8::from_str_radix(&text[at..at + 2], 16).expect("two digits");
    (0..text.len()).step_by(2).map(digits).collect()
}
