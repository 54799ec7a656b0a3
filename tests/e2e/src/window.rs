//! What a person sees in the window, and does.

use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::{Client, Locator};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub use fantoccini::key::Key;

use crate::Result;

/// How long something may take to show. Far more than it takes, for machines under load.
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(25);
/// Keeps errors, lines in the console and what the security policy refuses, in a list of the window.
const COMPLAINTS: &str = "
    const complaints = (window.complaints = []);
    const say = (what) => complaints.push(String(what).slice(0, 500));
    addEventListener('error', (event) => say(event.message));
    addEventListener('unhandledrejection', (event) => say(event.reason));
    addEventListener('securitypolicyviolation', (event) =>
        say(`${event.violatedDirective} refuses ${event.blockedURI}`));
    for (const kind of ['error', 'warn']) {
        const before = console[kind];
        console[kind] = (...what) => { say(what.join(' ')); before.apply(console, what); };
    }
    return true;
";
/// No screen has more stops for the Tab key than this.
const STOPS: usize = 80;

/// The window. Parts of it are named by CSS selectors.
#[derive(Clone)]
pub struct Window(Client);

impl Window {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    pub(crate) async fn close(self) -> Result {
        Ok(self.0.close().await?)
    }

    pub(crate) async fn picture(&self) -> Result<Vec<u8>> {
        // What changed since the last frame is drawn in the next one.
        let drawn = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(true))))";
        self.ask_later::<bool>(drawn, vec![]).await?;
        Ok(self.0.screenshot().await?)
    }

    /// Takes note from now on of everything that the page complains about.
    pub(crate) async fn note_complaints(&self) -> Result {
        self.ask::<bool>(COMPLAINTS, vec![]).await?;
        Ok(())
    }

    /// What the page complained about; nothing of a page that took its place.
    pub(crate) async fn complaints(&self) -> Result<Vec<String>> {
        self.ask("return window.complaints ?? []", vec![]).await
    }

    /// Takes no note any more of what the page complains about, where a test wants it to.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn forget_complaints(&self) -> Result {
        self.ask::<bool>("window.complaints = []; return true", vec![]).await?;
        Ok(())
    }

    /// Presses a key, such as `'n'` or [`Key::Enter`].
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn press(&self, key: impl Into<char>) -> Result {
        self.keys([key.into()]).await
    }

    /// Presses a key while Ctrl is held down.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn press_with_ctrl(&self, key: impl Into<char>) -> Result {
        let (ctrl, value) = (char::from(Key::Control), key.into());
        let actions = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: ctrl })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: ctrl });
        Ok(self.0.perform_actions(actions).await?)
    }

    /// Types a text, key by key.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn write(&self, text: &str) -> Result {
        self.keys(text.chars()).await
    }

    async fn keys(&self, keys: impl IntoIterator<Item = char>) -> Result {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in keys {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        Ok(self.0.perform_actions(actions).await?)
    }

    /// Presses Tab until a part has the focus.
    ///
    /// # Errors
    /// When the Tab key never gets there.
    pub async fn tab_to(&self, selector: &str) -> Result {
        for _ in 0..STOPS {
            self.press(Key::Tab).await?;
            if self.has_focus(selector).await? {
                return Ok(());
            }
        }
        Err(format!("the Tab key does not reach {selector}").into())
    }

    /// Presses a part with the mouse.
    ///
    /// # Errors
    /// When it does not show or something covers it.
    pub async fn click(&self, selector: &str) -> Result {
        self.wait_for(selector).await?;
        Ok(self.0.find(Locator::Css(selector)).await?.click().await?)
    }

    /// Makes the window so large that the page has this size, in pixels.
    ///
    /// # Errors
    /// When the window does not follow.
    pub async fn resize(&self, width: u32, height: u32) -> Result {
        // The menu takes its part of the window.
        let rest = "return window.outerHeight - window.innerHeight";
        let menu: u32 = self.ask(rest, vec![]).await?;
        self.0.set_window_size(width, height + menu).await?;
        let fits =
            "return window.innerWidth === arguments[0] && window.innerHeight === arguments[1]";
        let size = vec![json!(width), json!(height)];
        self.until(&format!("the window is {width} by {height}"), fits, size).await
    }

    /// Turns to the window of the program that shows a page, such as `/projector.html`.
    ///
    /// # Errors
    /// When none does.
    pub async fn turn_to(&self, page: &str) -> Result {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            for window in self.0.windows().await? {
                self.0.switch_to_window(window).await?;
                let here: String = self.ask("return location.pathname", vec![]).await?;
                if here == page {
                    return Ok(());
                }
            }
            tokio::time::sleep(GLANCE).await;
        }
        Err(format!("no window shows {page}").into())
    }

    /// Shows another page of the program, such as `kit.html`.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn visit(&self, page: &str) -> Result {
        let script = "location.assign(arguments[0]); return true";
        self.ask::<bool>(script, vec![json!(page)]).await?;
        Ok(())
    }

    /// How high the whole page is, in pixels.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn page_height(&self) -> Result<u32> {
        self.ask("return document.documentElement.scrollHeight", vec![]).await
    }

    /// The text of a part as it shows.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn text(&self, selector: &str) -> Result<String> {
        self.of(selector, "found.innerText.trim()").await
    }

    /// What stands in a field.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn value(&self, selector: &str) -> Result<String> {
        self.of(selector, "found.value").await
    }

    /// An attribute of a part; empty when it has none.
    ///
    /// # Errors
    /// When the part is not there.
    pub async fn attribute(&self, selector: &str, name: &str) -> Result<String> {
        self.of(selector, &format!("found.getAttribute('{name}') ?? ''")).await
    }

    /// Whether a part is there.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn shows(&self, selector: &str) -> Result<bool> {
        self.ask("return document.querySelector(arguments[0]) !== null", vec![json!(selector)])
            .await
    }

    /// Whether a part has the focus of the keyboard.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn has_focus(&self, selector: &str) -> Result<bool> {
        let script = "return document.activeElement?.matches(arguments[0]) ?? false";
        self.ask(script, vec![json!(selector)]).await
    }

    /// The id of the answer that is chosen; empty when none is.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn chosen(&self) -> Result<String> {
        let script = "return document.querySelector('[name=answer]:checked')?.value ?? ''";
        self.ask(script, vec![]).await
    }

    /// The id of the question on the screen.
    ///
    /// # Errors
    /// When there is none.
    pub async fn question(&self) -> Result<String> {
        self.attribute("[data-question]", "data-question").await
    }

    /// Waits until a part is there.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn wait_for(&self, selector: &str) -> Result {
        let script = "return document.querySelector(arguments[0]) !== null";
        self.until(&format!("{selector} is there"), script, vec![json!(selector)]).await
    }

    /// Waits until a part has the focus.
    ///
    /// # Errors
    /// When it does not get it.
    pub async fn wait_for_focus(&self, selector: &str) -> Result {
        let script = "return document.activeElement?.matches(arguments[0]) ?? false";
        self.until(&format!("{selector} has the focus"), script, vec![json!(selector)]).await
    }

    /// Waits until a part's text contains this.
    ///
    /// # Errors
    /// When it does not come to contain it.
    pub async fn wait_for_text(&self, selector: &str, text: &str) -> Result {
        let what = format!("{selector} says “{text}”");
        let script = "return document.querySelector(arguments[0])?.innerText.includes(arguments[1]) ?? false";
        self.until(&what, script, vec![json!(selector), json!(text)]).await
    }

    /// Waits until an answer is chosen and the page says that it is saved.
    ///
    /// # Errors
    /// When it does not come to say so.
    pub async fn wait_until_saved(&self, choice: &str, saved: &str) -> Result {
        let script =
            "return document.querySelector('[name=answer]:checked')?.value === arguments[0]
            && document.querySelector('[data-testid=save-state]').innerText.includes(arguments[1])";
        let args = vec![json!(choice), json!(saved)];
        self.until(&format!("{choice} is {saved}"), script, args).await
    }

    /// Waits until a screen stands there.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn wait_for_screen(&self, screen: &str) -> Result {
        self.wait_for(&format!("main[data-screen={screen}]")).await
    }

    /// Waits until a question stands on the screen.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn wait_for_question(&self, id: &str) -> Result {
        self.wait_for(&format!("[data-question={id}]")).await
    }

    /// Runs a script in the page and reads what it returns.
    ///
    /// # Errors
    /// When it throws or returns something else.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str, args: Vec<Value>) -> Result<T> {
        Ok(serde_json::from_value(self.0.execute(script, args).await?)?)
    }

    /// Runs a script that calls its last argument with its result.
    ///
    /// # Errors
    /// When it throws or gives something else.
    pub async fn ask_later<T: DeserializeOwned>(
        &self,
        script: &str,
        args: Vec<Value>,
    ) -> Result<T> {
        Ok(serde_json::from_value(self.0.execute_async(script, args).await?)?)
    }

    /// Waits until a script in the page returns true.
    ///
    /// # Errors
    /// When it does not, with what stands on the screen instead.
    pub async fn until(&self, what: &str, script: &str, args: Vec<Value>) -> Result {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if self.ask(script, args.clone()).await? {
                return Ok(());
            }
            tokio::time::sleep(GLANCE).await;
        }
        let screen: String = self.ask("return document.body.innerText", vec![]).await?;
        let focus: String = self
            .ask("return document.activeElement?.outerHTML.slice(0, 200) ?? ''", vec![])
            .await?;
        Err(format!("waited in vain until {what}.\nFocus: {focus}\nScreen:\n{screen}").into())
    }

    async fn of(&self, selector: &str, wanted: &str) -> Result<String> {
        let script = format!(
            "const found = document.querySelector(arguments[0]); return found ? {wanted} : null"
        );
        let found: Option<String> = self.ask(&script, vec![json!(selector)]).await?;
        found.ok_or_else(|| format!("there is no {selector} on the screen").into())
    }
}
