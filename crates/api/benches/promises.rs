//! The numbers that are always true (design.md, section 7). `cargo bench -p tandem-api`. A saved answer is
//! measured by `saved.rs`.
//!
//! Set `TANDEM_BENCH_DIR` to a folder on the disk to measure; a folder in memory shows nothing.

#![allow(clippy::expect_used)]

#[path = "common/computer.rs"]
mod computer;

use std::cell::Cell;

use chrono::NaiveDate;
use computer::{clock, folder, keys};
use divan::{Bencher, black_box};
use tandem_api::request::{ListQuery, SortBy};
use tandem_api::{App, Content, Language, Locale, SAMPLES, builtin_content, headless};
use tandem_content::packs::option;
use tandem_core::assessment::{Assessment, Organisation};
use tandem_core::pack::Depth;
use tandem_core::plan::Plan;
use tempfile::TempDir;

fn main() {
    divan::main();
}

/// Promised: scores, plan and map under 2 ms.
#[divan::bench(args = ["bakery", "it-services", "web-agency"])]
fn scores(bencher: Bencher<'_, '_>, id: &str) {
    let (content, assessment) = sample(id);
    bencher.bench_local(|| headless::score(black_box(&content), black_box(&assessment)));
}

/// Promised: the plan under 2 ms, here with the worst answer to every question.
#[divan::bench]
fn plan_of_the_worst(bencher: Bencher<'_, '_>) {
    let content = builtin_content().expect("the content");
    let worst = content.pack.questions.iter().filter_map(|question| {
        Some((question.id.clone(), option(question.choices.first()?.id.as_str())))
    });
    let organisation = Organisation { name: "Worst".to_owned(), ..Organisation::default() };
    let mut assessment =
        Assessment::empty("worst".to_owned(), (clock().now)(), &content.pack, organisation);
    assessment.depth = Depth::Complete;
    assessment.answers = worst.collect();
    let today = (clock().now)().date_naive();
    let scores = content.score(&assessment);
    bencher
        .bench_local(|| Plan::of(black_box(&content), &assessment, &scores, today).actions.len());
}

/// Promised: scores, plan and map under 2 ms, with three services and with a hundred.
#[divan::bench(args = [3, 100])]
fn map(bencher: Bencher<'_, '_>, services: usize) {
    let (content, mut assessment) = sample("bakery");
    let few = assessment.services.clone().expect("services");
    assessment.services = Some(few.iter().cycle().take(services).cloned().collect());
    let language = Language::new(Locale::Fr);
    bencher.bench_local(|| headless::map(black_box(&content), &assessment, &language));
}

/// Promised: a slider answers within one frame, 16 ms.
#[divan::bench]
fn slider_moved(bencher: Bencher<'_, '_>) {
    let folder = folder();
    let app =
        App::open(&folder.path().join("tandem.db"), ["fr"], clock(), keys()).expect("it starts");
    let id = app.sample_add("web-agency").expect("an example").assessment.id;
    let values = [("events".to_owned(), 2.0)].into();
    bencher.bench_local(|| app.availability_save(&id, &values, false).expect("tried"));
}

/// Promised: a tick answers within one frame, 16 ms, durable.
#[divan::bench(sample_count = 100, sample_size = 1)]
fn service_ticked(bencher: Bencher<'_, '_>) {
    let folder = folder();
    let app =
        App::open(&folder.path().join("tandem.db"), ["fr"], clock(), keys()).expect("it starts");
    let id = app.sample_add("web-agency").expect("an example").assessment.id;
    let view = app.map_open(&id).expect("the map");
    let mut services: Vec<_> = view.services.into_iter().map(|one| one.fields).collect();
    let turn = Cell::new(0);
    bencher.bench_local(|| {
        turn.set(turn.get() + 1);
        services[0].criticality = ((turn.get() % 4) + 1).to_string();
        app.services_save(&id, Some(&services)).expect("stored")
    });
}

/// Promised: under 150 ms.
#[divan::bench(args = ["bakery", "it-services", "web-agency"], sample_count = 20, sample_size = 1)]
fn report(bencher: Bencher<'_, '_>, id: &str) {
    let (content, assessment) = sample(id);
    let language = Language::new(Locale::Fr);
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let options = headless::Options { date: day, ..headless::Options::default() };
    let made = headless::report(&content, &assessment, &language, &options);
    let bytes = made.expect("a report").len();
    assert!(bytes <= 500 * 1024, "the promised size: {bytes} bytes");
    bencher.bench_local(|| headless::report(&content, &assessment, &language, &options));
}

/// Promised: a portfolio of 10,000 opens within a second. Here nothing is known of any of them yet.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn portfolio_opened_for_the_first_time(bencher: Bencher<'_, '_>) {
    let folder = folder();
    let path = folder.path().join("tandem.db");
    fill(&path);
    bencher
        .with_inputs(|| {
            let copy = tempfile::tempdir_in(folder.path()).expect("a folder");
            std::fs::copy(&path, copy.path().join("tandem.db")).expect("a copy");
            copy
        })
        .bench_local_values(|copy| {
            let app = App::open(&copy.path().join("tandem.db"), ["fr"], clock(), keys())
                .expect("it starts");
            assert_eq!(app.home().expect("the list").total, PORTFOLIO);
            copy
        });
}

/// Promised: the same within a second once the list is known, as at every later start.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn portfolio_opened(bencher: Bencher<'_, '_>) {
    let folder = folder();
    let path = folder.path().join("tandem.db");
    fill(&path);
    let open = || App::open(&path, ["fr"], clock(), keys()).expect("it starts");
    open().home().expect("the list");
    bencher.bench_local(|| assert_eq!(open().home().expect("the list").total, PORTFOLIO));
}

/// What the end of the program takes with a large portfolio, when something changed: a backup, read back.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn portfolio_backed_up(bencher: Bencher<'_, '_>) {
    let (_folder, app) = portfolio();
    let mut name = "Renamed".to_owned();
    bencher.bench_local(|| {
        // Each time another name: without a change there is nothing to back up.
        name.push('!');
        app.assessment_rename("portfolio-7", &name).expect("renamed");
        app.look_after().expect("a backup");
    });
}

/// A copy of a large portfolio from elsewhere takes the place of this one: each assessment is read as strictly as
/// a file, and the passphrase is worked out once.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn portfolio_restored(bencher: Bencher<'_, '_>) {
    let (folder, app) = portfolio();
    let (copy, words) = (folder.path().join("copy.db"), "quiet lamp under seven bridges");
    app.backup(&copy, words).expect("a copy");
    bencher.bench_local(|| app.restore_file(&copy, words).expect("restored"));
}

/// Promised: the list of 10,000 and a search in it, under 50 ms each.
#[divan::bench(args = ["", "brasserie 77", "nobody"], sample_count = 20, sample_size = 1)]
fn portfolio_listed(bencher: Bencher<'_, '_>, search: &str) {
    let (_folder, app) = portfolio();
    app.home().expect("the list");
    let query = ListQuery { search: search.to_owned(), sort: SortBy::Name, ..ListQuery::default() };
    bencher.bench_local(|| app.home_list(&query).expect("a list"));
}

/// How many assessments a large portfolio has.
const PORTFOLIO: u32 = 10_000;

/// A program with a large portfolio, as long as its folder is kept.
fn portfolio() -> (TempDir, App) {
    let folder = folder();
    let path = folder.path().join("tandem.db");
    fill(&path);
    let app = App::open(&path, ["fr"], clock(), keys()).expect("it starts");
    (folder, app)
}

/// Makes a data file with a large portfolio.
fn fill(path: &std::path::Path) {
    let (_, sample) = sample("bakery");
    let key = tandem_store::Key::random().expect("a key");
    keys().write(&key.lock().name(), key.secret()).expect("kept");
    let mut store = tandem_store::open(path, &key, (clock().now)()).expect("a data file").store;
    let kinds = ["Boulangerie", "Brasserie", "Garage", "Étude", "Ateliers"];
    for at in 0..PORTFOLIO as usize {
        let mut one = sample.clone();
        one.id = format!("portfolio-{at}");
        one.organisation.name = format!("{} nº {at}", kinds[at % kinds.len()]);
        store.add(&one, (clock().now)()).expect("stored");
    }
}

fn sample(id: &str) -> (Content, headless::Assessment) {
    let content = builtin_content().expect("the content");
    let sample = SAMPLES.iter().find(|sample| sample.id == id).expect("a sample");
    let language = Language::new(Locale::En);
    let read = headless::read(&content, id, sample.text.as_bytes(), &language).expect("sound");
    (content, read.0)
}
