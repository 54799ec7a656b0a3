//! The program is killed at any moment, also while it starts and while it closes, as often as one likes:
//! nothing that the screen called saved is lost, and it goes on at the same place.
//!
//! `TANDEM_KILLS=200 cargo test -p tandem-e2e --test killed_often -- --nocapture` kills it two hundred
//! times.
#![cfg(target_os = "linux")]

use std::cell::RefCell;
use std::pin::pin;
use std::time::Duration;

use futures_util::future::{Either, select};
use tandem_e2e::desk::{Desk, Kill};
use tandem_e2e::oracle::{Oracle, words};
use tandem_e2e::window::{Key, Window};
use tandem_e2e::{Result, story_within};

/// How often the program is killed, when nobody says otherwise.
const KILLS: usize = 10;
/// How long a start, a kill and a look at every answer may take together, on a machine under load.
const ROUND: Duration = Duration::from_mins(1);
/// How many questions are answered over and over. Enough to go from one to another, and few enough to
/// look at all of them after each kill.
const QUESTIONS: usize = 7;

#[test]
fn whenever_the_program_is_killed_nothing_that_was_saved_is_lost() -> Result {
    let kills = match std::env::var("TANDEM_KILLS") {
        Ok(number) => number.parse()?,
        Err(_) => KILLS,
    };
    let limit = ROUND * u32::try_from(kills + 3)?;
    story_within(limit, "killed-often", "en_GB.UTF-8", async |desk| {
        let mut window = desk.start().await?;
        window.click("[data-testid=start]").await?;
        window.wait_for_screen("organisation").await?;
        window.click("[data-testid=go]").await?;
        window.wait_for_screen("question").await?;
        let mut record = Record::new(window.question().await?)?;
        let mut chance = Chance(kills as u64);
        let mut starts_killed = 0;
        for kill in 1..=kills {
            // While it is worked with, until up to a second and a half after that began.
            let killed = desk.kill_later(chance.up_to_millis(1_500))?;
            let seed = chance.next();
            let shared = RefCell::new(record);
            until_killed(killed, work(&window, &shared, seed)).await?;
            record = shared.into_inner();
            desk.is_killed()?;
            if kill % 5 == 0 {
                // Killed once more while it starts and looks at what the kill before left.
                let killed = desk.kill_later(chance.up_to_millis(600))?;
                until_killed(killed, async { desk.start().await.map(drop) }).await?;
                desk.is_killed()?;
                starts_killed += 1;
            }
            window = desk.start().await?;
            let what = format!("after kill {kill}");
            look(&window, &mut record).await.map_err(|e| format!("{what}: {e}"))?;
            sound(desk, &what)?;
        }
        // Whoever kills it hundreds of times wants the figures.
        #[allow(clippy::print_stdout)]
        {
            println!(
                "killed {kills} times at work and {starts_killed} times at the start; {} answers were \
                 called saved, {} more were stored though the kill came before the word",
                record.saved, record.ahead
            );
        }
        assert!(record.saved >= kills / 2, "too little was answered: {}", record.saved);
        Ok(())
    })
}

/// What the screen called saved, and what it was about to save.
struct Record {
    oracle: Oracle,
    /// The question that stood on the screen last.
    place: String,
    /// The question that was about to come.
    next: Option<String>,
    /// The answer that was chosen and not yet called saved.
    chosen: Option<String>,
    saved: usize,
    ahead: usize,
}

impl Record {
    fn new(place: String) -> Result<Self> {
        Ok(Self { oracle: Oracle::new()?, place, next: None, chosen: None, saved: 0, ahead: 0 })
    }

    /// The questions that are gone through, in order.
    fn questions(&self) -> Vec<String> {
        let all = self.oracle.questions().into_iter().take(QUESTIONS);
        all.map(|question| question.id.to_string()).collect()
    }
}

/// Numbers that follow each other as if by chance, the same in each run.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    fn up_to_millis(&mut self, most: u64) -> Duration {
        Duration::from_millis(self.next() % most)
    }
}

/// Does something until the program is killed. What fails because there is no program any more is no
/// failure.
async fn until_killed(killed: Kill, work: impl Future<Output = Result>) -> Result {
    let killed = match select(pin!(work), killed).await {
        Either::Left((_, killed)) => killed.await,
        Either::Right((killed, _)) => killed,
    };
    Ok(killed??)
}

/// Answers one question after another, there and back, without end.
async fn work(window: &Window, record: &RefCell<Record>, seed: u64) -> Result {
    let saved = words("en")?.words.get("app-saved");
    let mut chance = Chance(seed);
    let mut forward = true;
    loop {
        let (question, choice, key) = {
            let mut record = record.borrow_mut();
            let question = record.place.clone();
            let choices = &record.oracle.question(&question)?.choices;
            let others = choices.iter().map(|choice| choice.id.to_string());
            let noted = record.oracle.noted(&question);
            let others: Vec<String> = others.filter(|choice| choice != noted).collect();
            let at = usize::try_from(chance.next())? % others.len();
            let choice = others[at].clone();
            let key = record.oracle.key(&question, &choice)?;
            record.chosen = Some(choice.clone());
            (question, choice, key)
        };
        window.press(key).await?;
        window.wait_until_saved(&choice, &saved).await?;
        let turn = {
            let mut record = record.borrow_mut();
            record.oracle.note(&question, &choice);
            record.chosen = None;
            record.saved += 1;
            let questions = record.questions();
            let at = questions.iter().position(|one| *one == question).ok_or("no such question")?;
            forward = if at == 0 { true } else { forward && at + 1 < questions.len() };
            let next = questions[if forward { at + 1 } else { at - 1 }].clone();
            record.next = Some(next.clone());
            next
        };
        window.press(if forward { Key::Right } else { Key::Left }).await?;
        window.wait_for_question(&turn).await?;
        let mut record = record.borrow_mut();
        record.place = turn;
        record.next = None;
    }
}

/// Looks at the place and at every answer after a kill.
async fn look(window: &Window, record: &mut Record) -> Result {
    window.wait_for_screen("question").await?;
    window.wait_for("[data-question]").await?;
    let place = window.question().await?;
    if place != record.place && Some(&place) != record.next.as_ref() {
        return Err(format!("it stands at {place} and was at {}", record.place).into());
    }
    // Between the key and the word “saved” the last answer may be lost, but nothing else.
    if let Some(choice) = record.chosen.take()
        && window.chosen().await? == choice
    {
        record.oracle.note(&place, &choice);
        record.ahead += 1;
    }
    record.next = None;
    let questions = record.questions();
    let at =
        questions.iter().position(|one| *one == place).ok_or("a question that is not asked")?;
    let there_and_back = (0..=at).rev().chain(1..questions.len());
    let mut before = at;
    for now in there_and_back {
        if now != before {
            window.press(if now < before { Key::Left } else { Key::Right }).await?;
        }
        before = now;
        window.wait_for_question(&questions[now]).await?;
        let (shown, noted) = (window.chosen().await?, record.oracle.noted(&questions[now]));
        if shown != noted {
            return Err(format!("{} shows “{shown}”, saved was “{noted}”", questions[now]).into());
        }
    }
    record.place.clone_from(&questions[before]);
    Ok(())
}

/// The data file was not set aside, and nothing half written is left.
fn sound(desk: &Desk, what: &str) -> Result {
    let files = desk.data_files()?;
    let strange = |name: &&String| {
        let name = name.as_str();
        let known = ["tandem.db", "tandem.db-lock", "tandem.db-wal", "language.txt", "backups"]
            .contains(&name);
        !known && !name.ends_with("-change.db")
    };
    let strange: Vec<&String> = files.iter().filter(strange).collect();
    if strange.is_empty() { Ok(()) } else { Err(format!("{what} there is {strange:?}").into()) }
}
