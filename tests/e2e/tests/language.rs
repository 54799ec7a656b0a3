//! Three languages: the one of the computer at first, then the one that is chosen.
#![cfg(target_os = "linux")]

use tandem_e2e::desk::Desk;
use tandem_e2e::oracle::{Oracle, words};
use tandem_e2e::window::{Key, Window};
use tandem_e2e::{Result, story};

const NAME: &str = "Atelier Énergie";
const NOTE: &str = "Vraag het vrijdag aan Karin: « qui a les clés ? »";

#[test]
fn the_first_start_speaks_the_language_of_the_computer() -> Result {
    for (system, code) in
        [("fr_BE.UTF-8", "fr"), ("nl_BE.UTF-8", "nl"), ("en_GB.UTF-8", "en"), ("de_BE.UTF-8", "en")]
    {
        story("first-language", system, async |desk| {
            let window = desk.start().await?;
            speaks(&window, code).await?;
            assert_eq!(window.text("h1").await?, words(code)?.words.get("home-empty-title"));
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn a_language_switch_half_way_loses_nothing() -> Result {
    story("language-switch", "en_GB.UTF-8", async |desk| {
        let window = desk.start().await?;
        window.click("[data-testid=start]").await?;
        window.wait_for_screen("organisation").await?;
        what_is_typed_stays(&window).await?;
        window.wait_for_question("responsibility-split").await?;

        // An answer and a note, the note still being written.
        window.press('2').await?;
        window.click("[data-testid=add-note]").await?;
        window.write(NOTE).await?;
        for code in ["fr", "nl", "en", "fr"] {
            switch(&window, code).await?;
            is_at(&window, code, "responsibility-split").await?;
            assert_eq!(window.chosen().await?, "rough-idea");
            assert_eq!(window.value("#note").await?, NOTE);
        }
        window.click("[data-testid=continue]").await?;

        // A note that waits for its answer.
        window.wait_for_question("service-list").await?;
        window.click("[data-testid=add-note]").await?;
        window.write(NOTE).await?;
        switch(&window, "nl").await?;
        is_at(&window, "nl", "service-list").await?;
        assert_eq!(window.chosen().await?, "");
        assert_eq!(window.value("#note").await?, NOTE);

        // A reason that waits for its words.
        window.click("[data-testid=choice-not-applicable]").await?;
        switch(&window, "en").await?;
        is_at(&window, "en", "service-list").await?;
        assert_eq!(window.chosen().await?, "not-applicable");
        window.click("#reason").await?;
        window.write("We use none.").await?;
        switch(&window, "fr").await?;
        assert_eq!(window.value("#reason").await?, "We use none.");
        assert_eq!(window.chosen().await?, "not-applicable");

        // The results and the list change with it, and the next start keeps it.
        window.click("[data-testid=tab-results]").await?;
        window.wait_for_screen("results").await?;
        for code in ["nl", "en", "fr"] {
            switch(&window, code).await?;
            window.wait_for_text("h1", &words(code)?.words.get("results-provisional")).await?;
        }
        the_next_start_keeps_it(desk).await
    })
}

/// Numbers that cannot be kept stay on the screen, and what is wrong is said in the new language.
async fn what_is_typed_stays(window: &Window) -> Result {
    window.click("#organisation-name").await?;
    window.write(NAME).await?;
    window.click("#organisation-staff").await?;
    window.write("twelve").await?;
    for code in ["nl", "fr", "en"] {
        switch(window, code).await?;
        let problem = words(code)?.words.get("field-number-invalid");
        window.wait_for_text("#organisation-staff-problem", &problem).await?;
        assert_eq!(window.value("#organisation-name").await?, NAME);
        assert_eq!(window.value("#organisation-staff").await?, "twelve");
    }
    window.click("#organisation-staff").await?;
    for _ in "twelve".chars() {
        window.press(Key::Backspace).await?;
    }
    window.write("12").await?;
    window.press(Key::Enter).await
}

async fn the_next_start_keeps_it(desk: &mut Desk) -> Result {
    desk.close().await?;
    let window = desk.start().await?;
    speaks(&window, "fr").await?;
    window.click("[data-testid=tab-sections]").await?;
    window.wait_for_screen("sections").await?;
    window.click("[data-testid=sections-go]").await?;
    window.wait_for_screen("question").await?;
    window.click("[data-testid=previous]").await?;
    is_at(&window, "fr", "service-list").await?;
    assert_eq!(window.chosen().await?, "not-applicable");
    assert_eq!(window.value("#reason").await?, "We use none.");
    assert_eq!(window.value("#note").await?, NOTE);
    window.click("[data-testid=previous]").await?;
    is_at(&window, "fr", "responsibility-split").await?;
    assert_eq!(window.chosen().await?, "rough-idea");
    assert_eq!(window.value("#note").await?, NOTE);
    Ok(())
}

/// Chooses a language; the button that was pressed keeps the focus.
async fn switch(window: &Window, code: &str) -> Result {
    let button = format!("[data-testid=language-{code}]");
    window.click(&button).await?;
    speaks(window, code).await?;
    window.wait_for_focus(&button).await
}

async fn speaks(window: &Window, code: &str) -> Result {
    window.wait_for(&format!("html[lang^={code}]")).await?;
    window.wait_for(&format!("[data-testid=language-{code}][aria-pressed=true]")).await
}

async fn is_at(window: &Window, code: &str, question: &str) -> Result {
    window.wait_for_question(question).await?;
    let oracle = Oracle::new()?;
    let text = words(code)?.question(&oracle.question(question)?.id);
    window.wait_for_text("h1", &text).await
}
