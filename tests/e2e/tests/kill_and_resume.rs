//! The power fails, again and again, and nothing that the screen called saved is lost.
#![cfg(target_os = "linux")]

use tandem_e2e::desk::Desk;
use tandem_e2e::oracle::{Oracle, words};
use tandem_e2e::window::{Key, Window};
use tandem_e2e::{Result, story};

const NAME: &str = "Menuiserie Delvaux";
/// How many questions have an answer when the power fails.
const FAILURES: [usize; 5] = [1, 2, 5, 6, 13];

#[test]
fn after_a_kill_the_program_goes_on_at_the_same_question_with_every_answer() -> Result {
    story("kill", "en_GB.UTF-8", async |desk| {
        let mut oracle = Oracle::new()?;
        let window = desk.start().await?;
        window.click("[data-testid=language-fr]").await?;
        window.wait_for("html[lang=fr-BE]").await?;
        window.click("[data-testid=start]").await?;
        window.wait_for_screen("organisation").await?;
        window.click("#organisation-name").await?;
        window.write(NAME).await?;
        is_saved(&window).await?;

        // On the first screen, before there is any answer.
        let mut window = fail(desk).await?;
        window.wait_for_screen("organisation").await?;
        assert_eq!(window.value("#organisation-name").await?, NAME);
        window.click("[data-testid=go]").await?;
        window.wait_for_screen("question").await?;

        for answered in FAILURES {
            let asked = answer_up_to(&window, &mut oracle, answered).await?;
            window = fail(desk).await?;
            every_answer_is_there(&window, &oracle, &asked).await?;
        }

        // Between the key and the word “saved” the last answer may be lost, but nothing else.
        let asked = go_on(&window, &oracle).await?;
        window.press('1').await?;
        window = fail(desk).await?;
        window.wait_for_question(asked.last().ok_or("no question")?).await?;
        let last = window.chosen().await?;
        if !last.is_empty() {
            oracle.note(&asked[asked.len() - 1], &last);
            assert_eq!(last, oracle.question(&asked[asked.len() - 1])?.choices[0].id.as_str());
        }
        every_answer_is_there(&window, &oracle, &asked).await?;

        // On the last screen.
        window.click("[data-testid=tab-results]").await?;
        window.wait_for_screen("results").await?;
        let finding = window.text("h1").await?;
        let window = fail(desk).await?;
        window.wait_for_screen("results").await?;
        assert_eq!(window.text("h1").await?, finding);
        assert!(finding.contains(&oracle.result(&words("fr")?)?.interval));
        Ok(())
    })
}

/// The power fails, and the program is started again.
async fn fail(desk: &mut Desk) -> Result<Window> {
    desk.kill()?;
    desk.start().await
}

async fn is_saved(window: &Window) -> Result {
    let saved = words("fr")?.words.get("app-saved");
    window.wait_for_text("[data-testid=save-state]", &saved).await
}

/// Answers until so many questions have an answer, and stays at the last of them. Gives the
/// questions up to there.
async fn answer_up_to(window: &Window, oracle: &mut Oracle, wanted: usize) -> Result<Vec<String>> {
    loop {
        let asked = go_on(window, oracle).await?;
        let question = &asked[asked.len() - 1];
        let choices = &oracle.question(question)?.choices;
        let choice = choices[asked.len() % choices.len()].id.to_string();
        window.press(oracle.key(question, &choice)?).await?;
        is_saved(window).await?;
        oracle.note(question, &choice);
        if asked.len() == wanted {
            return Ok(asked);
        }
    }
}

/// Goes on to the first question without an answer. Gives the questions up to there.
async fn go_on(window: &Window, oracle: &Oracle) -> Result<Vec<String>> {
    let mut asked = Vec::new();
    for question in oracle.questions() {
        asked.push(question.id.to_string());
        if oracle.noted(question.id.as_str()).is_empty() {
            break;
        }
    }
    let open = asked.last().ok_or("there is no question")?;
    if window.question().await? != *open {
        window.press(Key::Right).await?;
    }
    window.wait_for_question(open).await?;
    Ok(asked)
}

/// The program stands at the last of these questions, in French; on the way back to the first and
/// forward again each shows its answer.
async fn every_answer_is_there(window: &Window, oracle: &Oracle, asked: &[String]) -> Result {
    let there_and_back = (0..asked.len()).rev().chain(1..asked.len());
    let mut before = asked.len();
    for at in there_and_back {
        if before < asked.len() {
            window.press(if at < before { Key::Left } else { Key::Right }).await?;
        }
        before = at;
        window.wait_for_question(&asked[at]).await?;
        assert_eq!(window.chosen().await?, oracle.noted(&asked[at]), "at {}", asked[at]);
        assert_eq!(window.attribute("html", "lang").await?, "fr-BE");
    }
    Ok(())
}
