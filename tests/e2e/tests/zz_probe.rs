//! probe
#![cfg(target_os = "linux")]
use tandem_e2e::window::Key;
use tandem_e2e::{Result, story};
#[test]
fn probe() -> Result {
    story("probe", "nl_BE.UTF-8", async |desk| {
        let window = desk.start().await?;
        window.click("[data-testid=start]").await?;
        window.wait_for_screen("organisation").await?;
        window.click("#organisation-name").await?;
        window.write("Éé œ ñ").await?;
        eprintln!("{}", window.value("#organisation-name").await?);
        window.press(Key::Enter).await?;
        window.wait_for_screen("question").await?;
        let script = "return document.activeElement.outerHTML.slice(0,100) + ' ## ' + (document.querySelector('[name=answer]:checked')?.value ?? '')";
        window.tab_to("[name=answer]").await?;
        for key in [Key::Down, Key::Down, Key::Down, Key::Down, Key::Down, Key::Down, Key::Up, Key::Tab] {
            window.press(key).await?;
            let a: String = window.ask(script, vec![]).await?;
            eprintln!("{key:?} {a}");
        }
        desk.picture("probe").await?;
        Ok(())
    })
}
