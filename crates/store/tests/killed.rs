//! A program that is killed at any moment, whatever it is doing with its data file: the file opens with one
//! of the keys in play, every answer that was acknowledged is there, each backup opens, and the next
//! start leaves nothing half written and nothing plain.
//!
//! `TANDEM_KILLS=300` kills it three hundred times for each thing that it may be doing.

#![allow(clippy::expect_used, clippy::print_stdout)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use common::{Disk, answer, at, filled, hex, names_in, samples};
use tandem_content::root;
use tandem_store::{Found, Key, Store, look};

/// How often the program is killed, when nobody says otherwise.
const TIMES: u64 = 20;
/// Questions that the program answers over and over.
const QUESTIONS: u64 = 7;

fn times() -> u64 {
    std::env::var("TANDEM_KILLS").map_or(TIMES, |number| number.parse().expect("a number"))
}

#[test]
fn while_it_answers() {
    killed_while("answers", 30);
}

#[test]
fn while_it_makes_a_backup() {
    killed_while("backs up", 500);
}

#[test]
fn while_it_changes_the_key() {
    killed_while("changes the key", 1_500);
}

#[test]
fn while_it_restores_a_backup() {
    killed_while("restores", 1_000);
}

#[test]
fn while_it_removes_what_was_deleted() {
    killed_while("tidies", 1_000);
}

/// The first opening of a file of version 4: a copy is made of it, it is encrypted and brought up to date.
#[test]
fn while_it_encrypts_a_plain_file() {
    for round in 0..times() {
        let disk = Disk::new();
        fs::copy(root().join("tests/fixtures/v4.db"), disk.file()).expect("the fixture");
        let mut child = Child::start("opens", &disk, disk.key(), 0);
        child.kill_after(round, 150);
        let store = disk.open();
        assert_eq!(store.list().expect("a list").len(), 3, "round {round}");
        clean(&store, disk.folder(), round);
    }
}

/// The first opening of a damaged file: it is set aside, and a new one made of it and of the backup.
#[test]
fn while_it_recovers_a_damaged_file() {
    let whole = filled();
    whole.open().back_up(at(2)).expect("a backup");
    let backup = names_in(&whole.folder().join("backups")).remove(0);
    let mut bytes = fs::read(whole.file()).expect("the file");
    bytes[5_000..5_100].fill(7);
    for round in 0..times() {
        let disk = whole.same_key();
        fs::write(disk.file(), &bytes).expect("a damaged file");
        fs::create_dir(disk.folder().join("backups")).expect("a folder");
        let from = whole.folder().join("backups").join(&backup);
        fs::copy(from, disk.folder().join("backups").join(&backup)).expect("copied");
        let mut child = Child::start("opens", &disk, disk.key(), 0);
        child.kill_after(round, 200);
        let store = disk.try_open().expect("it opens").store;
        for sample in samples() {
            assert_eq!(store.load(&sample.id).expect("it").assessment, sample, "round {round}");
        }
        let asides = store.asides().expect("a list");
        assert_eq!(asides.len(), 1, "round {round}: the damaged file is kept once");
        let kept = fs::read(disk.folder().join(&asides[0].name)).expect("the damaged file");
        assert!(kept == bytes, "round {round}: it is kept as it was");
    }
}

/// Kills a program over and over while it answers questions and does something else, at up to so many
/// milliseconds after it began.
fn killed_while(work: &'static str, most: u64) {
    let disk = filled();
    let other = Key::random().expect("another key");
    let id = samples()[0].id.clone();
    let mut acknowledged: BTreeMap<u64, u64> = BTreeMap::new();
    let mut next = 0;
    let (mut kept, mut worked) = (0, 0);
    for round in 0..times() {
        let mut child = Child::start(work, &disk, &other, next);
        let told = child.kill_after(round, most);
        for line in told {
            worked += u64::from(line == "worked");
            if let Some(number) = line.strip_prefix("kept ").and_then(|n| n.parse::<u64>().ok()) {
                acknowledged.insert(number % QUESTIONS, number);
                next = number + 1;
                kept += 1;
            }
        }
        let store = open(&disk, &other);
        // What was about to be removed for good is removed now.
        for left in store.list().expect("a list").iter().filter(|one| one.id.starts_with("gone-")) {
            store.remove(&left.id).expect("removed");
        }
        let answers = store.load(&id).expect("the assessment").assessment.answers;
        for (question, number) in &acknowledged {
            let stored = answers.get(format!("q-{question}").as_str());
            let stored = stored.and_then(|answer| answer.note.as_deref()).unwrap_or("nothing");
            let later: u64 =
                stored.parse().unwrap_or_else(|_| panic!("{number} is lost: {stored}"));
            assert!(later >= *number, "{number} was acknowledged, {later} is stored");
        }
        store.tidy().expect("tidied");
        assert_eq!(store.list().expect("a list").len(), 3, "round {round}");
        clean(&store, disk.folder(), round);
        // Numbers that were stored and not acknowledged are not given twice.
        next += 1;
    }
    println!("{work}: killed {} times, {kept} answers kept, {worked} times done", times());
    assert!(kept >= times() / 2, "the program stored something between the kills: {kept}");
    assert!(worked > 0, "the program came to the end of its work between some kills");
}

/// Opens the data file with the one of the two keys that it says it has; it must be sound.
fn open(disk: &Disk, other: &Key) -> Store {
    let found = look(&disk.file()).expect("the file");
    let key = if found == Found::Locked(other.lock()) { other } else { disk.key() };
    let opened = tandem_store::open(&disk.file(), key, at(0)).expect("it opens");
    assert_eq!(opened.recovered, None, "it is sound");
    opened.store
}

/// Nothing half written is left and nothing plain, and each backup opens.
fn clean(store: &Store, folder: &Path, round: u64) {
    for name in names_in(folder) {
        let known = ["backups", "tandem.db", "tandem.db-lock", "tandem.db-wal"];
        assert!(known.contains(&name.as_str()), "round {round}: {name} is left");
    }
    for name in names_in(&folder.join("backups")) {
        let file = folder.join("backups").join(&name);
        let parts = name.rsplit_once('.').map(|(_, end)| end);
        assert_eq!(parts, Some("db"), "round {round}: {name} is left");
        let start = fs::read(&file).expect("a backup");
        assert!(!start.starts_with(b"SQLite"), "round {round}: {name} is plain");
    }
    for backup in store.backups().expect("a list") {
        let inside = store.inside(&backup);
        let inside = inside.unwrap_or_else(|| panic!("round {round}: {} is lost", backup.name));
        assert_eq!(inside.assessments, 3, "round {round}: {}", backup.name);
    }
}

/// The program that is killed.
struct Child(std::process::Child);

impl Child {
    fn start(work: &str, disk: &Disk, other: &Key, next: u64) -> Self {
        let child = Command::new(std::env::current_exe().expect("this test"))
            .args(["the_program_that_is_killed", "--exact", "--ignored", "--nocapture"])
            .env("TANDEM_KILLED_WORK", work)
            .env("TANDEM_KILLED_FILE", disk.file())
            .env("TANDEM_KILLED_FROM", next.to_string())
            .env("TANDEM_KILLED_KEYS", format!("{} {}", text(disk.key()), text(other)))
            .stdout(Stdio::piped())
            .spawn();
        Self(child.expect("the program"))
    }

    /// Kills it when it has begun and a moment has passed that differs from round to round. Gives what it
    /// said.
    fn kill_after(&mut self, round: u64, most: u64) -> Vec<String> {
        let mut lines = BufReader::new(self.0.stdout.take().expect("a pipe")).lines();
        let begun = lines.by_ref().map_while(Result::ok).any(|line| line == "begun");
        assert!(begun, "the program did not begin");
        std::thread::sleep(Duration::from_micros(round * 7_919_773 % (most * 1_000)));
        self.0.kill().expect("killed");
        let ended = self.0.wait().expect("ended");
        assert_ne!(ended.code(), Some(101), "the program failed before it was killed");
        // A last line may be cut by the kill; what came before it was acknowledged.
        lines.map_while(Result::ok).collect()
    }
}

#[test]
#[ignore = "the tests above start it and kill it"]
fn the_program_that_is_killed() {
    let Some(path) = std::env::var_os("TANDEM_KILLED_FILE") else { return };
    let path = Path::new(&path);
    let work = std::env::var("TANDEM_KILLED_WORK").expect("some work");
    let keys = std::env::var("TANDEM_KILLED_KEYS").expect("the keys");
    let keys: Vec<Key> = keys.split(' ').map(key).collect();
    let from = std::env::var("TANDEM_KILLED_FROM").expect("a number");
    let from: u64 = from.parse().expect("a number");
    let mut samples = samples();
    let tell = |what: &str| {
        let mut out = std::io::stdout().lock();
        writeln!(out, "{what}").and_then(|()| out.flush()).expect("told");
    };
    let has = |key: &Key| look(path).expect("the file") == Found::Locked(key.lock());
    let mut current = usize::from(has(&keys[1]));
    if work != "opens" {
        tandem_store::open(path, &keys[current], at(0)).expect("the file");
    }
    // What the line before says ends without a line of its own.
    tell("\nbegun");
    let mut store = tandem_store::open(path, &keys[current], at(0)).expect("the file").store;
    if work == "opens" {
        loop {
            std::thread::park();
        }
    }
    let removed = samples.remove(1);
    let id = &samples[0].id;
    for number in from.. {
        let question = format!("q-{}", number % QUESTIONS).as_str().into();
        store.put_answer(id, &question, &answer("x", &number.to_string()), at(1)).expect("stored");
        tell(&format!("kept {number}"));
        let now = at(i64::try_from(number).expect("a number"));
        match work.as_str() {
            "backs up" => drop(store.back_up(now).expect("a backup")),
            "changes the key" => {
                if number % 4 == 0 {
                    store.back_up(now).expect("a backup");
                }
                current = 1 - current;
                store.change_key(&keys[current]).expect("changed");
            }
            "restores" => {
                let backup = store.back_up(now).expect("a backup").expect("something changed");
                store.restore_backup(&backup.name, &[], now).expect("restored");
            }
            "tidies" => {
                let mut gone = removed.clone();
                gone.id = format!("gone-{number}");
                store.add(&gone, now).expect("stored");
                store.back_up(now).expect("a backup");
                store.remove(&gone.id).expect("removed");
                store.tidy().expect("tidied");
            }
            _ => {}
        }
        tell("worked");
    }
}

/// A key and its lock, as a word.
fn text(key: &Key) -> String {
    format!("{}:{}", key.lock().name(), hex(key.secret()))
}

fn key(text: &str) -> Key {
    let (lock, secret) = text.split_once(':').expect("a lock and a key");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("lock");
    fs::write(&file, unhex(lock)).expect("a lock");
    let Found::Locked(lock) = look(&file).expect("a lock") else { panic!("no lock") };
    Key::from_key_store(lock, &unhex(secret)).expect("a key")
}

fn unhex(text: &str) -> Vec<u8> {
    let digits = |at: usize| u8::from_str_radix(&text[at..at + 2], 16).expect("two digits");
    (0..text.len()).step_by(2).map(digits).collect()
}
