//! The door of the data file, its key, its backups, and what is handed over.

#![allow(clippy::expect_used)]

mod common;

use std::fs;
use std::sync::atomic::Ordering;

use common::{Computer, answer, named};
use tandem_api::view::{DoorState, Outcome};
use tandem_api::{ApiError, App, Rest, SAMPLES};

const WORDS: &str = "quiet lamp under seven bridges";
const OTHER: &str = "another bridge over the canal";

#[test]
fn with_a_key_store_nobody_is_asked_anything_and_the_file_is_encrypted() {
    let computer = Computer::new();
    let app = computer.start();
    assert_eq!(app.start().expect("a start").door, None);
    named(&app, "Bakkerij Peeters");
    assert_eq!(computer.keys.held.lock().expect("keys").len(), 1, "the key store holds the key");
    app.close().expect("it ends");
    let bytes = fs::read(app.data_file()).expect("the file");
    assert!(bytes.starts_with(b"TNK1"));
    assert!(!bytes.windows(8).any(|part| part == b"Bakkerij"));
    drop(app);
    assert_eq!(computer.start().home().expect("the list").total, 1);
}

#[test]
fn without_a_key_store_a_passphrase_is_chosen_first_and_asked_for_at_each_start() {
    let computer = Computer::without_keys();
    let app = computer.start();
    assert_eq!(state(&app), Some(DoorState::SetUp));
    assert_eq!(app.home().err(), Some(ApiError::Locked));
    for weak in ["", "short", "aaaaaaaaaaaaaaaaaa", "ababababababababab"] {
        let refused = app.door_set(weak).err();
        assert!(matches!(refused, Some(ApiError::PassphraseWeak { .. })), "{weak}: {refused:?}");
    }
    assert!(matches!(app.door_set(&"x".repeat(5_000)), Err(ApiError::TextTooLong { .. })));
    app.door_set(WORDS).expect("a passphrase");
    assert_eq!(state(&app), None);
    named(&app, "Bakkerij");

    let app = computer.again(app);
    assert_eq!(state(&app), Some(DoorState::Passphrase));
    assert_eq!(app.door_unlock("not the words at all").err(), Some(ApiError::PassphraseWrong));
    assert_eq!(app.door_set(OTHER).err(), Some(ApiError::PassphraseWrong), "it has one already");
    assert_eq!(app.home().err(), Some(ApiError::Locked));
    app.door_unlock(WORDS).expect("it opens");
    assert_eq!(app.home().expect("the list").total, 1);
}

#[test]
fn the_language_is_known_before_the_door_opens() {
    let computer = Computer::without_keys();
    let app = computer.start();
    app.language_set("fr").expect("French");
    let app = computer.again(app);
    assert_eq!(app.start().expect("a start").language.code, "fr");
    app.door_set(WORDS).expect("a passphrase");
    app.language_set("en").expect("English");
    assert_eq!(computer.again(app).start().expect("a start").language.code, "en");
}

#[test]
fn locking_forgets_everything_and_the_same_passphrase_opens_again() {
    let computer = Computer::without_keys();
    let app = computer.start();
    app.door_set(WORDS).expect("a passphrase");
    let id = named(&app, "Bakkerij");
    answer(&app, &id, "mfa-everyone", "nobody");
    app.lock().expect("locked");
    assert_eq!(state(&app), Some(DoorState::Passphrase));
    for refused in [
        app.home().err(),
        app.question_open(&id, None).err(),
        app.answer_undo(&id).err(),
        app.safety_open().err(),
        app.trail_open(&id).err(),
        app.assessment_file(&id).err(),
        app.lock().err(),
    ] {
        assert_eq!(refused, Some(ApiError::Locked));
    }
    app.door_unlock(WORDS).expect("it opens");
    assert!(app.question_open(&id, Some("mfa-everyone")).expect("it").item.answer.is_some());
    assert_eq!(app.answer_undo(&id).err(), Some(ApiError::NothingToUndo), "that was forgotten");
}

#[test]
fn only_a_passphrase_can_lock() {
    let app = Computer::new().start();
    assert_eq!(app.lock().err(), Some(ApiError::NothingToLock));
    assert_eq!(app.rest(), Rest::Awake);
    assert!(!app.start().expect("a start").can_lock);
}

#[test]
fn a_while_without_a_hand_on_it_locks_and_never_means_never() {
    let app = Computer::without_keys().start();
    app.door_set(WORDS).expect("a passphrase");
    app.idle_set(5).expect("five minutes");
    assert_eq!(app.rest(), Rest::Awake);
    common::pass(5 * 60);
    assert_eq!(app.rest(), Rest::Lock, "the page may store what was being typed");
    app.awake();
    assert_eq!(app.rest(), Rest::Awake, "somebody came back");
    common::pass(6 * 60);
    assert_eq!(app.rest(), Rest::Locked, "the page did not answer");
    assert_eq!(state(&app), Some(DoorState::Passphrase));
    assert_eq!(app.rest(), Rest::Awake, "a closed door needs nothing");

    app.door_unlock(WORDS).expect("it opens");
    app.idle_set(0).expect("never");
    common::pass(86_400);
    assert_eq!(app.rest(), Rest::Awake);
    assert_eq!(app.idle_set(7).err(), Some(ApiError::IdleUnknown));
}

#[test]
fn the_key_moves_from_the_key_store_to_a_passphrase_and_back() {
    let computer = Computer::new();
    let app = computer.start();
    named(&app, "Bakkerij");
    app.backup_now().expect("a backup");
    let view = app.passphrase_set("", WORDS).expect("a passphrase");
    assert!(view.passphrase && view.backups.iter().all(|backup| backup.readable), "{view:?}");
    let kept = computer.keys.held.lock().expect("keys").clone();
    assert_eq!(kept.len(), 1, "the old key stays for backups that were saved elsewhere");
    let app = computer.again(app);
    assert_eq!(state(&app), Some(DoorState::Passphrase));
    app.door_unlock(WORDS).expect("it opens");

    assert_eq!(app.passphrase_set("wrong", OTHER).err(), Some(ApiError::PassphraseWrong));
    app.passphrase_set(WORDS, OTHER).expect("changed");
    assert_eq!(app.key_store_use(WORDS).err(), Some(ApiError::PassphraseWrong), "the old one");
    computer.keys.silent.store(true, Ordering::Relaxed);
    assert_eq!(app.key_store_use(OTHER).err(), Some(ApiError::NoKeyStore));
    computer.keys.silent.store(false, Ordering::Relaxed);
    let view = app.key_store_use(OTHER).expect("the key store");
    assert!(!view.passphrase);
    let app = computer.again(app);
    assert_eq!(state(&app), None);
    assert_eq!(app.home().expect("the list").total, 1);
}

#[test]
fn a_missing_key_is_said_and_nothing_is_deleted() {
    let computer = Computer::new();
    let app = computer.start();
    named(&app, "Bakkerij");
    let key = computer.keys.held.lock().expect("keys").clone();
    app.close().expect("it ends");
    drop(app);
    let bytes = fs::read(computer.data_file()).expect("the file");
    computer.keys.held.lock().expect("keys").clear();

    let app = computer.start();
    assert_eq!(state(&app), Some(DoorState::KeyMissing));
    app.door_retry().expect("asked again");
    assert_eq!(state(&app), Some(DoorState::KeyMissing));
    computer.keys.silent.store(true, Ordering::Relaxed);
    app.door_retry().expect("asked again");
    assert_eq!(state(&app), Some(DoorState::KeyStoreSilent));
    assert_eq!(app.door_start_new().err(), Some(ApiError::PassphraseWrong), "the key may be there");
    computer.keys.silent.store(false, Ordering::Relaxed);
    app.door_retry().expect("asked again");
    app.door_start_new().expect("a new data file");
    assert_eq!(app.home().expect("the list").total, 0);
    let aside = &app.safety_open().expect("the screen").asides[0];
    let kept = fs::read(app.data_file().with_file_name(&aside.name)).expect("the old file");
    assert!(kept == bytes, "to the last byte");

    // The key turns up: the old file can be restored by hand.
    drop(app);
    fs::copy(computer.data_file().with_file_name(&aside.name), computer.data_file()).expect("back");
    *computer.keys.held.lock().expect("keys") = key;
    assert_eq!(computer.start().home().expect("the list").total, 1);
}

#[test]
fn a_backup_is_made_when_the_program_ends_and_can_be_restored() {
    let computer = Computer::new();
    let app = computer.start_in(&["en"]);
    let id = named(&app, "Bakkerij");
    let app = computer.again(app);
    let before = app.safety_open().expect("the screen");
    assert_eq!(before.backups.len(), 1);
    assert_eq!((before.backups[0].readable, before.backups[0].assessments), (true, 1));
    app.assessment_rename(&id, "De Zon").expect("renamed");
    app.backup_restore(&before.backups[0].name).expect("restored");
    assert_eq!(app.home().expect("the list").assessments[0].assessment.name, "Bakkerij");
    assert_eq!(app.safety_open().expect("the screen").backups.len(), 2, "and what was before");
    assert_eq!(app.backup_restore("../tandem.db").err(), Some(ApiError::BackupNotFound));
}

#[test]
fn a_copy_with_a_passphrase_is_restored_on_another_computer() {
    let one = Computer::new();
    let app = one.start();
    named(&app, "Bakkerij");
    let copy = app.data_file().with_file_name("copy.db");
    assert!(matches!(app.backup(&copy, "short"), Err(ApiError::PassphraseWeak { .. })));
    app.backup(&copy, WORDS).expect("a copy");

    let two = Computer::without_keys();
    let other = two.start();
    other.door_set(OTHER).expect("a passphrase");
    assert!(other.restore_look(&copy).expect("a data file").passphrase);
    assert_eq!(other.restore_file(&copy, OTHER).err(), Some(ApiError::PassphraseWrong));
    other.restore_file(&copy, WORDS).expect("restored");
    assert_eq!(other.home().expect("the list").total, 1);
    let other = two.again(other);
    other.door_unlock(OTHER).expect("its own passphrase stays");

    app.close().expect("gathered");
    let refused = other.restore_look(app.data_file()).err();
    assert!(matches!(refused, Some(ApiError::DataFileOfAnother { .. })), "{refused:?}");
    let text = app.data_file().with_file_name("text.db");
    fs::write(&text, "no data file at all").expect("written");
    let refused = other.restore_look(&text).err();
    assert!(matches!(refused, Some(ApiError::NotADataFile { .. })), "{refused:?}");
}

#[test]
fn what_is_handed_over_is_opened_with_the_passphrase_only() {
    let one = Computer::new().start();
    let ids: Vec<String> = SAMPLES
        .iter()
        .map(|sample| one.sample_add(sample.id).expect("a sample").assessment.id)
        .collect();
    let file = one.handover_file(&ids, WORDS).expect("a file");
    assert!(file.name.ends_with(".tandem.age"), "{}", file.name);
    assert!(file.bytes.starts_with(b"age-encryption.org/v1"));
    assert!(matches!(one.handover_file(&ids, "short"), Err(ApiError::PassphraseWeak { .. })));
    assert_eq!(one.handover_file(&[], WORDS).err(), Some(ApiError::NothingToHandOver));

    let two = Computer::new().start();
    let locked = two.assessment_take("from-one.tandem.age", &file.bytes).err();
    assert!(matches!(locked, Some(ApiError::FileLocked { .. })), "{locked:?}");
    assert_eq!(two.file_unlock(OTHER).err(), Some(ApiError::PassphraseWrong));
    let taken = two.file_unlock(WORDS).expect("opened");
    assert!(taken.len() == 3 && taken.iter().all(|file| file.outcome == Outcome::Added));
    for id in &ids {
        let (sent, got) = (one.assessment_file(id), two.assessment_file(id));
        assert_eq!(sent.expect("sent"), got.expect("received"), "to the letter");
    }
    assert_eq!(two.file_unlock(WORDS).err(), Some(ApiError::NothingToRestore), "it waits no more");
}

#[test]
fn one_assessment_stays_the_file_that_it_is() {
    let app = Computer::new().start();
    let id = app.sample_add("bakery").expect("a sample").assessment.id;
    let plain = app.handover_plain(std::slice::from_ref(&id)).expect("a file");
    assert_eq!(plain.bytes, app.assessment_file(&id).expect("the file").into_bytes());
    assert!(plain.name.ends_with(".tandem.json"), "{}", plain.name);
}

#[test]
fn a_file_of_the_public_tool_opens_and_one_for_a_key_says_so() {
    let folder = tandem_content::root().join("tests/fixtures/age");
    let app = Computer::new().start();
    for name in ["public-tool.tandem.age", "public-tool-text.tandem.age"] {
        let bytes = fs::read(folder.join(name)).expect("a fixture");
        assert!(matches!(app.assessment_take(name, &bytes), Err(ApiError::FileLocked { .. })));
        let taken = app.file_unlock("public tool words").expect(name);
        assert_eq!(taken[0].assessment.name, "Bakkerij Peeters", "{name}");
    }
    let bytes = fs::read(folder.join("for-a-key.age")).expect("a fixture");
    assert!(matches!(app.assessment_take("x.age", &bytes), Err(ApiError::FileLocked { .. })));
    let refused = app.file_unlock("any words at all").err();
    assert!(matches!(refused, Some(ApiError::FileSealedOtherwise { .. })), "{refused:?}");
}

#[test]
fn a_sealed_file_that_is_damaged_or_asks_for_too_much_is_refused() {
    let app = Computer::new().start();
    let id = app.sample_add("bakery").expect("a sample").assessment.id;
    let sound = app.handover_file(&[id], WORDS).expect("a file").bytes;
    let mut work = sound.clone();
    let at = work.windows(4).position(|part| part == b" 17\n").expect("the work it asks for");
    work[at + 1..at + 3].copy_from_slice(b"30");
    let endless = [b"age-encryption.org/v1\n".as_slice(), &b"-> a\n\n".repeat(1_000_000)].concat();
    let mut changed = sound.clone();
    let last = changed.len() - 20;
    changed[last] ^= 1;
    for (what, bytes) in [
        ("cut off", &sound[..sound.len() / 2]),
        ("changed", &changed),
        ("hours of work", &work),
        ("no end of its header", &endless),
    ] {
        assert!(matches!(app.assessment_take(what, bytes), Err(ApiError::FileLocked { .. })));
        let refused = app.file_unlock(WORDS).err();
        let known = [
            Some(ApiError::PassphraseWrong),
            Some(ApiError::FileSealedOtherwise { name: what.to_owned() }),
        ];
        assert!(known.contains(&refused), "{what}: {refused:?}");
    }
    let many = format!(
        "{{\"format\": \"tandem-handover/1\", \"assessments\": [0{}]}}",
        ",0".repeat(2_000_000)
    );
    let refused = app.assessment_take("many", many.as_bytes()).err();
    assert!(matches!(refused, Some(ApiError::InvalidFile { .. })), "{refused:?}");
    assert_eq!(app.home().expect("the list").total, 1, "nothing of them was taken");
}

#[test]
fn of_several_in_one_file_all_are_taken_or_none() {
    let app = Computer::new().start();
    let good = SAMPLES[0].text;
    let bad = good.replace("\"depth\"", "\"deep\"");
    let text = format!("{{\"format\":\"tandem-handover/1\",\"assessments\":[{good},{bad}]}}");
    let refused = app.assessment_take("two.json", text.as_bytes()).err();
    assert!(matches!(refused, Some(ApiError::InvalidFile { .. })), "{refused:?}");
    assert_eq!(app.home().expect("the list").total, 0);
    let newer = format!("{{\"format\":\"tandem-handover/2\",\"assessments\":[{good}]}}");
    let refused = app.assessment_take("two.json", newer.as_bytes()).err();
    assert!(matches!(refused, Some(ApiError::InvalidFile { .. })), "{refused:?}");
}

#[test]
fn the_history_is_told_in_every_language_and_saved_as_a_table() {
    for language in ["en", "fr", "nl"] {
        let app = Computer::new().start_in(&[language]);
        let id = named(&app, "Bakkerij");
        answer(&app, &id, "mfa-everyone", "nobody");
        answer(&app, &id, "mfa-everyone", "dont-know");
        app.assessment_delete(&id).expect("deleted");
        app.assessment_restore(&id).expect("back");
        app.handed_over(std::slice::from_ref(&id), true).expect("noted");
        let view = app.trail_open(&id).expect("the history");
        assert_eq!(view.rows.len(), 7, "{view:?}");
        for row in &view.rows {
            for text in [&row.when, &row.what, &row.about, &row.before, &row.after] {
                assert!(!text.contains("trail-") && !text.contains("mfa-"), "{row:?}");
            }
        }
        let table = String::from_utf8(app.trail_table(&id).expect("a table")).expect("text");
        assert_eq!(table.lines().count(), 8, "{table}");
    }
}

#[test]
fn a_suggested_passphrase_is_accepted_and_never_the_same() {
    let app = Computer::new().start();
    let one = app.passphrase_suggest().expect("one");
    assert_eq!(one.len(), 29);
    app.passphrase_check(&one).expect("it is strong");
    assert_ne!(one, app.passphrase_suggest().expect("another"));
}

fn state(app: &App) -> Option<DoorState> {
    app.start().expect("a start").door.map(|door| door.state)
}
