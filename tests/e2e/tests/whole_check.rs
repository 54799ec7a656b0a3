//! The owner of a small bakery does the whole check without touching the mouse.
#![cfg(target_os = "linux")]

use std::fs;

use tandem_core::assessment::{DONT_KNOW, NOT_APPLICABLE};
use tandem_e2e::desk::text_of_pdf;
use tandem_e2e::oracle::{Oracle, words};
use tandem_e2e::window::{Key, Window};
use tandem_e2e::{Result, story};

const NAME: &str = "Bakkerij Crème & Zoon";
/// After this many questions the program is told to go on by itself.
const LAST_BY_HAND: usize = 12;

#[test]
fn a_whole_check_by_keyboard_alone_ends_in_a_saved_plan() -> Result {
    story("whole-check", "nl_BE.UTF-8", async |desk| {
        let dutch = words("nl")?;
        let say = |id: &str| dutch.words.get(id);
        let mut oracle = Oracle::new()?;

        // The first start speaks the language of the computer and invites.
        let window = desk.start().await?;
        assert_eq!(window.attribute("html", "lang").await?, "nl-BE");
        assert_eq!(window.text("h1").await?, say("home-empty-title"));
        assert_eq!(window.text("[data-testid=start]").await?, say("home-start"));

        window.tab_to("[data-testid=start]").await?;
        window.press(Key::Enter).await?;
        describe_the_business(&window).await?;

        answer_every_question(&window, &mut oracle).await?;

        // The result is what the answers come to.
        window.wait_for_screen("results").await?;
        let expected = oracle.result(&dutch)?;
        let finding = window.text("h1").await?;
        assert!(finding.contains(&expected.band), "{finding:?} is not {expected:?}");
        assert!(finding.contains(&expected.interval), "{finding:?} is not {expected:?}");
        desk.picture("screens/whole-check-results").await?;

        // The plan is saved and opened.
        window.tab_to("[data-testid=save-report]").await?;
        window.press(Key::Enter).await?;
        window.wait_for("[data-testid=report-saved]").await?;
        let plan = desk.saved_file();
        assert!(fs::read(&plan)?.starts_with(b"%PDF-"));
        let text = text_of_pdf(&plan)?;
        assert!(text.contains(NAME), "the plan does not name the business");
        assert!(text.contains(&expected.band), "the plan does not name the band");

        window.tab_to("[data-testid=open-report]").await?;
        window.press(Key::Enter).await?;
        desk.wait_until_opened(&plan).await
    })
}

async fn describe_the_business(window: &Window) -> Result {
    // A new assessment begins where there is something to fill in.
    window.wait_for_focus("#organisation-name").await?;
    window.write(NAME).await?;
    window.press(Key::Tab).await?;
    window.wait_for_focus("#organisation-enterpriseNumber").await?;
    window.write("0999.999.922").await?;
    window.press(Key::Tab).await?;
    window.wait_for_focus("#organisation-staff").await?;
    window.write("7,5").await?;
    window.press(Key::Enter).await?;
    window.wait_for_screen("question").await
}

/// Answers with the keys that the page shows. The ways to answer take turns, so that each is used.
async fn answer_every_question(window: &Window, oracle: &mut Oracle) -> Result {
    let mut asked = Vec::new();
    while let Some(question) = next_question(oracle) {
        window.wait_for_question(&question).await?;
        let number = asked.len() + 1;
        let place = window.text("[data-testid=place]").await?;
        assert!(place.contains(&number.to_string()), "{place} is not number {number}");

        let choice = answer(window, oracle, &question, number).await?;
        oracle.note(&question, &choice);
        asked.push(question);
        if number == 3 {
            go_back_and_forth(window, &asked).await?;
        }
        if number == LAST_BY_HAND {
            window.tab_to("[data-testid=auto-advance]").await?;
            window.press(' ').await?;
        }
        let is_last = next_question(oracle).is_none();
        if number <= LAST_BY_HAND || is_last {
            window.wait_for(&format!("[name=answer][value={choice}]:checked")).await?;
            window.press(if number % 3 == 0 { Key::Right } else { Key::Enter }).await?;
        }
    }
    // In scope of NIS2, a business is asked about the deadlines as well.
    assert!(asked.iter().any(|question| question == "incident-deadlines"));
    assert_eq!(asked.len(), oracle.questions().len());
    Ok(())
}

fn next_question(oracle: &Oracle) -> Option<String> {
    let questions = oracle.questions();
    let open = questions.iter().find(|question| oracle.noted(question.id.as_str()).is_empty());
    open.map(|question| question.id.to_string())
}

async fn answer(window: &Window, oracle: &Oracle, question: &str, number: usize) -> Result<String> {
    let choices = &oracle.question(question)?.choices;
    let choice = match (question, number) {
        ("nis2-scope", _) => "in-unregistered",
        (_, 2 | 9) => DONT_KNOW,
        (_, 5) => NOT_APPLICABLE,
        // The arrows start at the first option, so they choose another.
        (_, 4) => choices[2].id.as_str(),
        _ => choices[number % choices.len()].id.as_str(),
    };
    match choice {
        DONT_KNOW => window.press('n').await?,
        NOT_APPLICABLE => {
            window.press('0').await?;
            window.wait_for_focus("#reason").await?;
            window.write("Wij verkopen alleen in de winkel.").await?;
            // Where one writes, no key means anything else.
            window.tab_to("[data-testid=continue]").await?;
        }
        _ if number == 4 => by_arrows(window, choices.len(), choice).await?,
        _ => window.press(oracle.key(question, choice)?).await?,
    }
    Ok(choice.to_owned())
}

/// An arrow chooses as well, and stays: going on is another key.
async fn by_arrows(window: &Window, options: usize, choice: &str) -> Result {
    window.tab_to("[name=answer]").await?;
    for _ in 1..options {
        window.press(Key::Down).await?;
        if window.chosen().await? == choice {
            return Ok(());
        }
    }
    Err(format!("the arrows do not lead to {choice}").into())
}

/// The question before shows its answer, and the way back leads to where one was.
async fn go_back_and_forth(window: &Window, asked: &[String]) -> Result {
    let [.., before, here] = asked else { return Ok(()) };
    window.press(Key::Left).await?;
    window.wait_for_question(before).await?;
    assert_eq!(window.chosen().await?, DONT_KNOW);
    window.press(Key::Right).await?;
    window.wait_for_question(here).await
}
