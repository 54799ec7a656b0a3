//! What keeps the data safe, through the window: the door, the backups, and handing over.
#![cfg(target_os = "linux")]

use std::fs;

use tandem_e2e::desk::Desk;
use tandem_e2e::looker::Looker;
use tandem_e2e::window::{Key, Window};
use tandem_e2e::{Result, story};

const WORDS: &str = "vier gele fietsen bij de kerk";
const OTHER_WORDS: &str = "deux croissants et une baguette";

#[test]
fn a_passphrase_guards_everything_in_english() -> Result {
    story("safety-en", "en_GB.UTF-8", async |desk| guarded(desk, "en").await)
}

#[test]
fn a_passphrase_guards_everything_in_french() -> Result {
    story("safety-fr", "fr_BE.UTF-8", async |desk| guarded(desk, "fr").await)
}

#[test]
fn a_passphrase_guards_everything_in_dutch() -> Result {
    story("safety-nl", "nl_BE.UTF-8", async |desk| guarded(desk, "nl").await)
}

#[test]
fn a_passphrase_guards_everything_in_the_dark() -> Result {
    story("safety-dark", "en_GB.UTF-8", async |desk| {
        desk.go_dark();
        guarded(desk, "dark").await
    })
}

/// Where no key store answers: a passphrase is chosen, the program is locked and opened again, and every
/// screen on the way is looked at.
async fn guarded(desk: &mut Desk, name: &str) -> Result {
    desk.without_key_store();
    let window = desk.start().await?;
    let look = Looker { desk, window: &window, name };
    choose(&look).await?;
    window.click("[data-testid=sample-bakery]").await?;
    window.wait_for_screen("results").await?;
    the_safety_screen(&look).await?;
    what_leaves_the_program(&look).await?;

    // Locked and opened again, the same screen stands there.
    window.click("[data-testid=lock]").await?;
    window.wait_for("[data-testid=door-passphrase]").await?;
    window.wait_for_focus("#passphrase").await?;
    look.at("door").await?;
    window.click("#passphrase").await?;
    window.write(OTHER_WORDS).await?;
    window.press(Key::Enter).await?;
    window.wait_for_focus("#passphrase[aria-invalid=true]").await?;
    look.at("door-problem").await?;
    let hides = "return !document.documentElement.outerHTML.includes('Peeters')";
    assert!(window.ask::<bool>(hides, vec![]).await?, "nothing of what is locked is in the page");
    replace_by(&window, WORDS).await?;
    window.press(Key::Enter).await?;
    window.wait_for_screen("home").await?;
    assert!(lists_the_bakery(&window).await?);

    // And so it is at the next start.
    desk.close().await?;
    let window = desk.start().await?;
    window.wait_for_focus("#passphrase").await?;
    window.write(WORDS).await?;
    window.press(Key::Enter).await?;
    window.wait_for("header [data-testid=lock]").await?;
    no_plain_text_in(desk)
}

async fn choose(look: &Looker<'_>) -> Result {
    let window = look.window;
    window.wait_for("[data-testid=door-setUp]").await?;
    look.at("door-new").await?;
    window.click("#passphrase-new").await?;
    window.write("short").await?;
    window.press(Key::Enter).await?;
    window.wait_for("#passphrase-again-problem").await?;
    window.click("#passphrase-again").await?;
    window.write("short").await?;
    window.press(Key::Enter).await?;
    window.wait_for("#passphrase-new-problem").await?;
    look.at("door-new-problem").await?;
    window.click("[data-testid=suggest]").await?;
    window
        .until(
            "a passphrase is suggested",
            "return document.getElementById('passphrase-new').value.length > 20
            && document.getElementById('passphrase-new').value
                === document.getElementById('passphrase-again').value",
            vec![],
        )
        .await?;
    look.at("door-new-suggested").await?;
    write_twice(window, "passphrase", WORDS).await?;
    window.press(Key::Enter).await?;
    window.wait_for_screen("home").await
}

async fn the_safety_screen(look: &Looker<'_>) -> Result {
    let window = look.window;
    window.click("[data-testid=safety]").await?;
    window.wait_for_screen("safety").await?;
    look.at("safety").await?;
    // The page follows the focus: only then does the next button stand still.
    window.click("[data-testid=change-passphrase]").await?;
    window.wait_for_focus("#passphrase-current").await?;
    window.click("[data-testid=copy-elsewhere]").await?;
    window.wait_for_focus("#copy-new").await?;
    window.click("[data-testid=backup-now]").await?;
    window.wait_for("[data-testid=backup]").await?;
    look.at("safety-everything-open").await?;
    window.click("[data-testid=backup] button").await?;
    window.wait_for("dialog[open] [data-testid=confirm]").await?;
    look.without_squeezing("safety-restore").await?;
    window.press(Key::Escape).await?;
    window.click("[data-testid=back]").await?;
    window.wait_for_screen("results").await
}

async fn what_leaves_the_program(look: &Looker<'_>) -> Result {
    let window = look.window;
    window.click("header .home").await?;
    window.wait_for_screen("home").await?;
    window.click("[id^=actions-]").await?;
    window.click("[data-testid=hand-over-one]").await?;
    window.wait_for_screen("handover").await?;
    look.at("handover").await?;
    window.click("[name=how][value=plain]").await?;
    window.wait_for("[data-testid=sure]").await?;
    look.at("handover-plain").await?;
    window.click("[data-testid=back]").await?;
    window.wait_for_screen("home").await?;
    // The row is still open.
    window.click("[data-testid=history]").await?;
    window.wait_for_screen("trail").await?;
    look.at("trail").await?;
    window.click("[data-testid=back]").await?;
    window.wait_for_screen("home").await
}

#[test]
fn a_backup_and_a_copy_bring_back_what_was() -> Result {
    story("safety-restore", "nl_BE.UTF-8", async |desk| {
        let window = desk.start().await?;
        window.click("[data-testid=sample-bakery]").await?;
        window.wait_for_screen("results").await?;
        let score = window.text("h1").await?;
        window.click("[data-testid=safety]").await?;
        window.wait_for_screen("safety").await?;
        window.click("[data-testid=backup-now]").await?;
        window.wait_for("[data-testid=backup]").await?;
        window.click("[data-testid=copy-elsewhere]").await?;
        write_twice(&window, "copy", OTHER_WORDS).await?;
        window.click("[data-testid=copy-save]").await?;
        window.wait_for_text("[data-testid=safety-told]", "plan.pdf").await?;
        fs::rename(desk.saved_file(), desk.chosen_file())?;

        // Everything is deleted, and comes back from the backup.
        window.click("[data-testid=back]").await?;
        window.click("header .home").await?;
        delete_the_bakery(&window).await?;
        window.click("[data-testid=safety]").await?;
        window.wait_for("[data-testid=backup] button").await?;
        window.click("[data-testid=backup] button").await?;
        window.click("[data-testid=confirm]").await?;
        window.wait_for_screen("home").await?;
        assert!(lists_the_bakery(&window).await?);

        // And from the copy, which has a passphrase of its own.
        delete_the_bakery(&window).await?;
        window.click("[data-testid=safety]").await?;
        window.click("[data-testid=restore-choose]").await?;
        window.wait_for_focus("#passphrase-file").await?;
        window.write(WORDS).await?;
        window.press(Key::Enter).await?;
        window.wait_for_focus("#passphrase-file[aria-invalid=true]").await?;
        replace_by(&window, OTHER_WORDS).await?;
        window.press(Key::Enter).await?;
        window.wait_for_screen("home").await?;
        window.click("[data-testid^=assessment-] a").await?;
        window.wait_for_screen("results").await?;
        assert_eq!(window.text("h1").await?, score);
        no_plain_text_in(desk)
    })
}

#[test]
fn what_was_handed_over_opens_with_its_passphrase() -> Result {
    story("safety-handover", "fr_BE.UTF-8", async |desk| {
        let window = desk.start().await?;
        for sample in ["bakery", "it-services"] {
            window.click(&format!("[data-testid=sample-{sample}]")).await?;
            window.wait_for_screen("results").await?;
            window.click("header .home").await?;
            window.wait_for_screen("home").await?;
        }
        window.click("[data-testid=hand-over]").await?;
        window.wait_for_screen("handover").await?;
        desk.picture("screens/handover-several").await?;
        window.click("form .all button").await?;
        write_twice(&window, "passphrase", WORDS).await?;
        window.press(Key::Enter).await?;
        window.wait_for_text("[data-testid=handed-over]", "plan.pdf").await?;
        let sealed = fs::read(desk.saved_file())?;
        assert!(sealed.starts_with(b"age-encryption.org/v1\n"));
        fs::rename(desk.saved_file(), desk.chosen_file())?;
        window.click("[data-testid=back]").await?;
        delete_the_bakery(&window).await?;
        assert!(!lists_the_bakery(&window).await?);

        window.click("[data-testid=import]").await?;
        window.wait_for_focus("#passphrase-sealed").await?;
        desk.picture("screens/handover-open").await?;
        window.write(OTHER_WORDS).await?;
        window.press(Key::Enter).await?;
        window.wait_for_focus("#passphrase-sealed[aria-invalid=true]").await?;
        replace_by(&window, WORDS).await?;
        window.press(Key::Enter).await?;
        let both = "return document.querySelectorAll('[data-testid^=assessment-]').length === 2";
        window.until("both are in the list", both, vec![]).await?;
        assert!(lists_the_bakery(&window).await?);
        desk.picture("screens/handover-taken").await
    })
}

/// Writes a new passphrase in both fields of a form, by the id with which theirs start.
async fn write_twice(window: &Window, form: &str, passphrase: &str) -> Result {
    for field in ["new", "again"] {
        window.click(&format!("#{form}-{field}")).await?;
        replace_by(window, passphrase).await?;
    }
    Ok(())
}

/// Writes over what stands in the field that has the focus.
async fn replace_by(window: &Window, text: &str) -> Result {
    window.press_with_ctrl('a').await?;
    window.write(text).await
}

async fn delete_the_bakery(window: &Window) -> Result {
    window.wait_for_screen("home").await?;
    let opened = "[...document.querySelectorAll('tr[data-testid^=assessment-]')]
        .find((row) => row.innerText.includes('Peeters'))";
    let script = format!("{opened}.querySelector('[id^=actions-]').click(); return true");
    window.ask::<bool>(&script, vec![]).await?;
    window.click("[data-testid=delete]").await?;
    window.wait_for("[data-testid=deleted]").await
}

async fn lists_the_bakery(window: &Window) -> Result<bool> {
    let script = "return [...document.querySelectorAll('tr[data-testid^=assessment-]')]
        .some((row) => row.innerText.includes('Peeters'))";
    window.ask(script, vec![]).await
}

/// Nothing that the program keeps can be read without the key.
fn no_plain_text_in(desk: &Desk) -> Result {
    for name in desk.data_files()? {
        for folder in [desk.data(), desk.data().join("backups")] {
            let Ok(bytes) = fs::read(folder.join(&name)) else { continue };
            let text = String::from_utf8_lossy(&bytes);
            for word in ["SQLite format", "assessment", "Peeters", "mfa-"] {
                assert!(!text.contains(word), "{name} says {word}");
            }
        }
    }
    Ok(())
}
