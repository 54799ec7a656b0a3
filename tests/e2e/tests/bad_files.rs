//! Files that are no assessment, or a damaged one.
#![cfg(target_os = "linux")]

use std::fs;

use tandem_api::{ApiError, builtin_content, headless};
use tandem_e2e::oracle::words;
use tandem_e2e::window::Window;
use tandem_e2e::{Result, story};

const GOOD: &str = include_str!("../../../assets/samples/web-agency.tandem.json");
const NAME: &str = "chosen.tandem.json";

#[test]
fn a_bad_file_is_refused_with_place_and_remedy_and_the_program_goes_on() -> Result {
    story("bad-files", "fr_BE.UTF-8", async |desk| {
        let window = desk.start().await?;
        for (code, content) in [
            ("fr", GOOD.as_bytes()[..GOOD.len() / 2].to_vec()),
            ("nl", GOOD.replace("\"be-sme-cloud\"", "\"another\"").into_bytes()),
            ("en", GOOD.replace("\"answers\"", "\"anwsers\"").into_bytes()),
            ("fr", GOOD.replace("tandem-assessment/1", "tandem-assessment/9").into_bytes()),
            ("nl", b"%PDF-1.7\n\xff\xfe\x00".to_vec()),
            ("en", Vec::new()),
        ] {
            window.click(&format!("[data-testid=language-{code}]")).await?;
            window.wait_for(&format!("html[lang^={code}]")).await?;
            fs::write(desk.chosen_file(), &content)?;
            window.click("[data-testid=import]").await?;
            is_refused(&window, code, &content).await?;
        }

        // A file that is no longer there.
        fs::remove_file(desk.chosen_file())?;
        window.click("[data-testid=import]").await?;
        let gone = ApiError::FileNotFound { name: desk.chosen_file().display().to_string() };
        window.wait_for_text("[data-testid=error]", &gone.message(&words("en")?)).await?;
        close(&window).await?;

        // And now the right one.
        fs::write(desk.chosen_file(), GOOD)?;
        window.click("[data-testid=import]").await?;
        window.wait_for_screen("sections").await?;
        assert!(!window.shows("[data-testid=error]").await?);
        window.click("[data-testid=sections-go]").await?;
        window.wait_for_screen("results").await
    })
}

/// Everything that is wrong is said, each with its place, in the language that is chosen.
async fn is_refused(window: &Window, code: &str, content: &[u8]) -> Result {
    let language = words(code)?;
    let builtin = builtin_content().map_err(|error| format!("{error:?}"))?;
    let Err(ApiError::InvalidFile { name, problems }) =
        headless::read(&builtin, NAME, content, &language)
    else {
        return Err("the file is not bad enough".into());
    };
    assert!(!problems.is_empty());
    let sentence = language.words.with("error-invalid-file", &[("name", (&name).into())]);
    window.wait_for_text("[data-testid=error]", &sentence).await?;
    window.wait_for_focus("[data-testid=error]").await?;
    let panel = window.text("[data-testid=error]").await?;
    for problem in problems {
        assert!(panel.contains(&problem.path), "{panel} does not say {}", problem.path);
        assert!(panel.contains(&problem.message), "{panel} does not say {}", problem.message);
    }
    close(window).await
}

async fn close(window: &Window) -> Result {
    window.click("[data-testid=error] button").await?;
    window.until("the message is gone", GONE, vec![]).await
}

const GONE: &str = "return document.querySelector('[data-testid=error]') === null";
