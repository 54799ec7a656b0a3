//! What a saved answer takes, encrypted and synced, against one row in a plain SQLite file on the same disk.
//! `cargo bench -p tandem-api --bench saved`.
//!
//! Promised: at most 1.5 times, from the command until the answer is durable (design.md, section 7). How long a
//! disk takes to sync changes from one second to the next, so the two take turns, and their medians are
//! compared. A folder in memory (`TANDEM_BENCH_DIR`) shows the work of the processor alone, where no disk is
//! waited for.

#![allow(clippy::expect_used, clippy::print_stdout)]

#[path = "common/computer.rs"]
mod computer;

use std::time::{Duration, Instant};

use computer::{clock, folder, keys};
use rusqlite::{Connection, params};
use tandem_api::App;
use tandem_api::request::AnswerRequest;

/// How many of each.
const TURNS: usize = 3_000;
const CHOICES: [&str; 3] = ["nobody", "some", "most"];

fn main() {
    let folder = folder();
    let mut plain = plain(&folder.path().join("bare.db"));
    let app =
        App::open(&folder.path().join("tandem.db"), ["en"], clock(), keys()).expect("it starts");
    let id = app.sample_add("bakery").expect("an example").assessment.id;
    let request = |choice: &str| AnswerRequest {
        assessment: id.clone(),
        question: "mfa-everyone".to_owned(),
        choice: choice.to_owned(),
        reason: String::new(),
        note: String::new(),
        evidence: String::new(),
    };
    let (mut bare, mut durable, mut shown) = (Vec::new(), Vec::new(), Vec::new());
    for turn in 0..TURNS {
        bare.push(timed(|| one_row(&mut plain, CHOICES[turn % 3])));
        // Each answer is another than the one before: the same again changes nothing.
        let answer = request(CHOICES[2 * turn % 3]);
        durable.push(timed(|| app.answer_keep(&answer).expect("saved")));
        let answer = request(CHOICES[(2 * turn + 1) % 3]);
        shown.push(timed(|| drop(app.answer_save(&answer).expect("saved"))));
    }
    let bare = median(bare);
    println!("one row in a plain file          {bare:>8.1?}");
    for (what, times) in
        [("an answer until it is durable   ", durable), ("the same with the next screen   ", shown)]
    {
        let median = median(times);
        println!("{what} {median:>8.1?}  {:.2} times", median.as_secs_f64() / bare.as_secs_f64());
    }
}

/// A plain data file of another program that loses nothing either.
fn plain(path: &std::path::Path) -> Connection {
    let connection = Connection::open(path).expect("a file");
    connection.pragma_update(None, "journal_mode", "WAL").expect("a setting");
    connection.pragma_update(None, "synchronous", "FULL").expect("a setting");
    let table =
        "CREATE TABLE answer (question TEXT PRIMARY KEY, choice TEXT) STRICT, WITHOUT ROWID";
    connection.execute(table, []).expect("a table");
    connection
}

fn one_row(connection: &mut Connection, choice: &str) {
    let transaction = connection.transaction().expect("a transaction");
    let sql = "INSERT OR REPLACE INTO answer VALUES (?1, ?2)";
    transaction
        .prepare_cached(sql)
        .and_then(|mut statement| statement.execute(params!["mfa-everyone", choice]))
        .expect("stored");
    transaction.commit().expect("durable");
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
