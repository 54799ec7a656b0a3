//! A page that somebody else got hold of calls everything that it can think of, through the real window.
//!
//! It is answered or refused, and that is all: the program goes on, an assessment that was there before is
//! the same to the letter, and nothing is written but where a person said so.
#![cfg(target_os = "linux")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tandem_e2e::desk::Desk;
use tandem_e2e::hostile::{CALL, Commands};
use tandem_e2e::window::Window;
use tandem_e2e::{Result, story};

/// Commands of Tauri itself and of plugins, those that are built in and those that are not.
const FOREIGN: [&str; 44] = [
    "plugin:app|name",
    "plugin:app|version",
    "plugin:app|set_app_theme",
    "plugin:clipboard-manager|read_text",
    "plugin:dialog|ask",
    "plugin:dialog|message",
    "plugin:dialog|open",
    "plugin:dialog|save",
    "plugin:event|emit",
    "plugin:event|emit_to",
    "plugin:event|listen",
    "plugin:event|unlisten",
    "plugin:fs|exists",
    "plugin:fs|read_dir",
    "plugin:fs|read_file",
    "plugin:fs|read_text_file",
    "plugin:fs|remove",
    "plugin:fs|write_file",
    "plugin:fs|write_text_file",
    "plugin:http|fetch",
    "plugin:image|from_path",
    "plugin:menu|new",
    "plugin:menu|set_as_app_menu",
    "plugin:opener|open_path",
    "plugin:opener|open_url",
    "plugin:path|resolve_directory",
    "plugin:process|exit",
    "plugin:process|restart",
    "plugin:resources|close",
    "plugin:shell|execute",
    "plugin:shell|open",
    "plugin:single-instance|x",
    "plugin:stay|x",
    "plugin:tray|new",
    "plugin:updater|check",
    "plugin:webview|create_webview_window",
    "plugin:webview|internal_toggle_devtools",
    "plugin:webview|print",
    "plugin:window-state|filename",
    "plugin:window-state|restore_state",
    "plugin:window-state|save_window_state",
    "plugin:window|close",
    "plugin:window|create",
    "plugin:window|set_title",
];
/// What is no command at all.
const NOTHING: [&str; 7] = ["", " ", "eval", "START", "../start", "plugin:", "plugin:|"];

#[test]
fn the_programs_page_is_answered_or_refused_and_nothing_else_happens() -> Result {
    story("hostile-page", "en_GB.UTF-8", async |desk| {
        let commands = Commands::read()?;
        let window = desk.start().await?;
        let victim = Victim::make(desk, &window).await?;
        let before = outside(desk)?;
        let allowed = Commands::allowed("main")?;
        let (last, first): (Vec<&String>, Vec<&String>) =
            commands.names().iter().partition(|name| MODAL.contains(&name.as_str()));
        for command in first.into_iter().chain(last) {
            let lamb = sample(&window).await?;
            let calls = commands.calls(command, &lamb);
            let ends = call(&window, command, &calls).await?;
            judge(&commands, command, &calls, &ends, allowed.contains(command));
        }
        foreign(&window).await?;
        window.forget_complaints().await?;
        nothing_was_touched(desk, &before)?;
        victim.is_unharmed(desk, &window).await?;

        // And the data file opens again.
        desk.close().await?;
        let window = desk.start().await?;
        victim.is_unharmed(desk, &window).await
    })
}

#[test]
fn the_projectors_page_reaches_its_few_commands_and_nothing_else() -> Result {
    story("hostile-projector", "en_GB.UTF-8", async |desk| {
        let commands = Commands::read()?;
        let window = desk.start().await?;
        let victim = Victim::make(desk, &window).await?;
        let before = outside(desk)?;
        let lamb = sample(&window).await?;
        call(&window, "present_start", &[json!({ "args": { "id": lamb } })]).await?;
        window.turn_to("/projector.html").await?;
        let allowed = Commands::allowed("projector")?;
        assert_eq!(allowed.len(), 6, "{allowed:?}");
        // Whoever closes the window ends the test of the others, so that comes last.
        let (last, first): (Vec<&String>, Vec<&String>) =
            commands.names().iter().partition(|name| *name == "projector_close");
        for command in first {
            let calls = commands.calls(command, &lamb);
            let ends = call(&window, command, &calls).await?;
            judge(&commands, command, &calls, &ends, allowed.contains(command));
        }
        foreign(&window).await?;
        assert_eq!(last, ["projector_close"]);
        window.turn_to("/").await?;
        window.forget_complaints().await?;
        nothing_was_touched(desk, &before)?;
        victim.is_unharmed(desk, &window).await
    })
}

/// Commands that open a window of the system; they come last.
const MODAL: [&str; 1] = ["page_print"];

/// An assessment that nobody names.
struct Victim {
    id: String,
    text: String,
}

impl Victim {
    async fn make(desk: &Desk, window: &Window) -> Result<Self> {
        // A path that leads up from where the program runs leads here.
        fs::create_dir(desk.home().join("etc"))?;
        fs::write(desk.home().join("etc/passwd"), "root:x:0:0")?;
        let id = sample(window).await?;
        let text = export(desk, window, &id).await?;
        Ok(Self { id, text })
    }

    async fn is_unharmed(&self, desk: &Desk, window: &Window) -> Result {
        let text = export(desk, window, &self.id).await?;
        assert_eq!(text, self.text, "the other assessment changed");
        Ok(())
    }
}

/// Adds an example and gives its id.
async fn sample(window: &Window) -> Result<String> {
    let script = "const done = arguments[arguments.length - 1];
        __TAURI_INTERNALS__.invoke('sample_add', { sample: 'bakery' })
            .then((view) => done(view.assessment.id), (error) => done(`! ${JSON.stringify(error)}`))";
    window.ask_later(script, vec![]).await
}

/// The assessment file of an assessment.
async fn export(desk: &Desk, window: &Window, id: &str) -> Result<String> {
    let ends = call(window, "handover_plain", &[json!({ "args": { "ids": [id] } })]).await?;
    assert_eq!(ends, [("answered".to_owned(), String::new())]);
    Ok(fs::read_to_string(desk.saved_file())?)
}

/// How each call of a command ended.
async fn call(window: &Window, command: &str, calls: &[Value]) -> Result<Vec<(String, String)>> {
    window.ask_later(CALL, vec![json!(command), json!(calls)]).await
}

/// Each call was answered or refused in words that we know, or, where the window may not call at all, refused
/// for that reason.
fn judge(
    commands: &Commands,
    command: &str,
    calls: &[Value],
    ends: &[(String, String)],
    allowed: bool,
) {
    assert_eq!(ends.len(), calls.len(), "{command}");
    for ((end, words), sent) in ends.iter().zip(calls) {
        let sent = sent.to_string();
        let sent: String = sent.chars().take(300).collect();
        let not_for_it = words.contains("not allowed") || words.contains("not found");
        // Text that is no text and depths that no honest page has are refused before a command is looked for.
        let unreadable = words.contains(" at line 1 column ");
        let another_form =
            words.starts_with("invalid args `") || words.starts_with("invalid channel");
        let fine = match end.as_str() {
            "answered" => allowed,
            "refused" if allowed => commands.is_refusal(words) || another_form || unreadable,
            "refused" => not_for_it || unreadable,
            _ => false,
        };
        assert!(fine, "{command} {sent}: {end} {words}");
    }
    // Some came as far as the command itself: what they said was looked at, and not their form alone.
    let came = |(end, words): &(String, String)| end == "answered" || commands.is_refusal(words);
    let shown = !allowed || !commands.is_reachable(command) || ends.iter().any(came);
    assert!(shown, "nothing that was sent reached {command}: {ends:?}");
}

/// What is none of the program's commands is refused, whatever is sent along.
async fn foreign(window: &Window) -> Result {
    let args = json!({ "path": "/etc/passwd", "url": "http://192.0.2.1/", "event": "x", "handler": 1,
        "target": { "kind": "Any" }, "options": { "label": "x", "url": "http://192.0.2.1/" },
        "program": "sh", "value": "x", "payload": "x", "code": 0 });
    let calls = [json!({ "args": {} }), json!({ "args": args })];
    for command in FOREIGN.iter().chain(&NOTHING) {
        for (end, words) in call(window, command, &calls).await? {
            let refused = words.contains("not allowed") || words.contains("not found");
            assert!(end == "refused" && refused, "{command}: {end} {words}");
        }
    }
    Ok(())
}

/// Nothing was written but the data folder and the file that a person chose, and nothing else was opened.
fn nothing_was_touched(desk: &Desk, before: &BTreeMap<PathBuf, Vec<u8>>) -> Result {
    let after = outside(desk)?;
    let paths = before.keys().chain(after.keys());
    // A page may ask for a new key, which the key store keeps; here a folder stands in for that.
    let in_key_store = |path: &Path| path.components().any(|part| part.as_os_str() == "keys");
    let touched: BTreeSet<&PathBuf> =
        paths.filter(|path| before.get(*path) != after.get(*path) && !in_key_store(path)).collect();
    assert!(touched.is_empty(), "something was written to {touched:?}");
    let known = [desk.data(), desk.saved_file()];
    let opened = desk.opened();
    let strange: Vec<&String> =
        opened.iter().filter(|one| !known.iter().any(|path| path == Path::new(one))).collect();
    assert!(strange.is_empty(), "the page had {strange:?} opened");
    Ok(())
}

/// Everything that stands in the folders of the person and of the system, outside the program's own, with
/// what it holds. The file that is chosen in the dialog is left out: a person wanted it.
fn outside(desk: &Desk) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let mut next = desk.folders_of_the_person()?;
    while let Some(path) = next.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                next.push(entry?.path());
            }
            found.insert(path, Vec::new());
        } else if path != desk.saved_file() {
            let holds = fs::read(&path).unwrap_or_default();
            found.insert(path, holds);
        }
    }
    let passwords = Path::new("/etc/passwd");
    found.insert(passwords.to_owned(), fs::read(passwords)?);
    Ok(found)
}
