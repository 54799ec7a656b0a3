//! What a screen reader gets to know of the window: the tree that the web view offers through
//! AT-SPI, read over the bus as any assistive program reads it.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant};

use futures_util::future::try_join_all;
use serde::Serialize;
use serde::de::DeserializeOwned;
use zbus::Connection;
use zbus::zvariant::{DynamicType, OwnedObjectPath, OwnedValue, Type};

use crate::{Result, tools};

/// How long something may take to be told. Far more than it takes, for machines under load.
const PATIENCE: Duration = Duration::from_mins(1);
const GLANCE: Duration = Duration::from_millis(100);

/// Where the programs are listed.
const REGISTRY: &str = "org.a11y.atspi.Registry";
const ROOT: &str = "/org/a11y/atspi/accessible/root";

/// Asks for places counted from the corner of the window.
const WITHIN_WINDOW: u32 = 1;

/// Stands in a text where a part with a name of its own stands in the line.
const EMBEDDED: char = '\u{fffc}';

/// The roles of AT-SPI by their number. A part is asked for its number, as the library of the
/// screen readers does: `WebKitGTK` 2.50 gives no name, and ends when a header cell is asked for it.
#[rustfmt::skip]
const ROLES: [&str; 129] = [
    "invalid", "accelerator label", "alert", "animation", "arrow", "calendar", "canvas", "check box",
    "check menu item", "color chooser", "column header", "combo box", "date editor", "desktop icon",
    "desktop frame", "dial", "dialog", "directory pane", "drawing area", "file chooser", "filler",
    "focus traversable", "font chooser", "frame", "glass pane", "html container", "icon", "image",
    "internal frame", "label", "layered pane", "list", "list item", "menu", "menu bar", "menu item",
    "option pane", "page tab", "page tab list", "panel", "password text", "popup menu",
    "progress bar", "push button", "radio button", "radio menu item", "root pane", "row header",
    "scroll bar", "scroll pane", "separator", "slider", "spin button", "split pane", "status bar",
    "table", "table cell", "table column header", "table row header", "tearoff menu item",
    "terminal", "text", "toggle button", "tool bar", "tool tip", "tree", "tree table", "unknown",
    "viewport", "window", "extended", "header", "footer", "paragraph", "ruler", "application",
    "autocomplete", "editbar", "embedded", "entry", "chart", "caption", "document frame", "heading",
    "page", "section", "redundant object", "form", "link", "input method window", "table row",
    "tree item", "document spreadsheet", "document presentation", "document text", "document web",
    "document email", "comment", "list box", "grouping", "image map", "notification", "info bar",
    "level bar", "title bar", "block quote", "audio", "video", "definition", "article", "landmark",
    "log", "marquee", "math", "rating", "timer", "static", "math fraction", "math root",
    "subscript", "superscript", "description list", "description term", "description value",
    "footnote", "content deletion", "content insertion", "mark", "suggestion",
];

/// A state that a part can be in, with its number in AT-SPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// An answer that is chosen, a box with its tick.
    Checked = 4,
    /// What opens and is open.
    Expanded = 10,
    /// What the keyboard can get to.
    Focusable = 11,
    /// What the keyboard is at.
    Focused = 12,
    /// A button that stays down.
    Pressed = 20,
    /// What is drawn, in sight or further down the page.
    Visible = 30,
    /// A field that must be filled in.
    Required = 33,
    /// A field with something wrong in it.
    Invalid = 36,
}

/// The states that a listing of the tree names.
const LISTED: [State; 7] = [
    State::Checked,
    State::Expanded,
    State::Focusable,
    State::Focused,
    State::Pressed,
    State::Required,
    State::Invalid,
];

/// The attributes that a listing of the tree names.
const ATTRIBUTES: [&str; 6] = ["level", "xml-roles", "tag", "id", "current", "keyshortcuts"];

/// Where a part is: the program's name on the bus, and the part's path there.
type Place = (String, OwnedObjectPath);

/// A part of the window, as a screen reader knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is, in the words of AT-SPI, such as `push button`.
    pub role: &'static str,
    /// What it is called; empty when it has no name.
    pub name: String,
    /// What is told after the name.
    pub description: String,
    /// The language in which it is read out, such as `fr-BE`; empty when nobody said.
    pub language: String,
    /// Its own text, with `U+FFFC` for each part within the line; empty when it has none.
    pub text: String,
    /// From the left edge of the window to its right, in pixels: left, top, width and height.
    pub extents: (i32, i32, i32, i32),
    /// Its parts, in reading order.
    pub children: Vec<Node>,
    states: u64,
    attributes: BTreeMap<String, String>,
    place: Place,
}

impl Node {
    /// Whether it is in a state.
    pub fn is(&self, state: State) -> bool {
        self.states >> (state as u32) & 1 == 1
    }

    /// What the page says of it beyond role and name, such as the `level` of a heading; empty when
    /// it says nothing.
    pub fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// The part itself and all that it holds, in reading order.
    pub fn all(&self) -> Vec<&Node> {
        let mut found = vec![self];
        found.extend(self.children.iter().flat_map(Node::all));
        found
    }

    /// All parts of a role, in reading order.
    pub fn with_role(&self, role: &str) -> Vec<&Node> {
        self.all().into_iter().filter(|part| part.role == role).collect()
    }

    /// What is read out, a line a part that has a name or a text, in reading order.
    pub fn reading(&self) -> Vec<String> {
        let told = |part: &Node| plain(if part.name.is_empty() { &part.text } else { &part.name });
        let lines = self.all().into_iter().map(told);
        lines.filter(|line| !line.is_empty()).collect()
    }

    /// Keeps the tree in `target/e2e`, so that a person can read it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn keep(&self, screen: &str) -> Result {
        Ok(std::fs::write(tools::trace(&format!("tree-{screen}.txt"))?, self.to_string())?)
    }

    fn list(&self, formatter: &mut fmt::Formatter<'_>, depth: usize) -> fmt::Result {
        write!(formatter, "{:1$}{self:#}", "", 2 * depth)?;
        let text = plain(&self.text);
        if !text.is_empty() && text != plain(&self.name) {
            write!(formatter, " text “{text}”")?;
        }
        if !self.description.is_empty() {
            write!(formatter, " description “{}”", plain(&self.description))?;
        }
        let states = LISTED.into_iter().filter(|state| self.is(*state));
        for state in states {
            write!(formatter, " {}", format!("{state:?}").to_lowercase())?;
        }
        if !self.is(State::Visible) {
            write!(formatter, " not-visible")?;
        }
        for name in ATTRIBUTES {
            let value = self.attribute(name);
            if !value.is_empty() {
                write!(formatter, " {name}={value}")?;
            }
        }
        writeln!(formatter)?;
        self.children.iter().try_for_each(|child| child.list(formatter, depth + 1))
    }
}

/// The whole tree, indented, a line a part; with `#` only the part's role, name and language.
impl fmt::Display for Node {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !formatter.alternate() {
            return self.list(formatter, 0);
        }
        write!(formatter, "{}", self.role)?;
        if !self.name.is_empty() {
            write!(formatter, " “{}”", plain(&self.name))?;
        }
        if self.language.is_empty() { Ok(()) } else { write!(formatter, " [{}]", self.language) }
    }
}

/// A text with single spaces and without the places of the parts in it.
pub fn plain(text: &str) -> String {
    let text = text.replace(EMBEDDED, " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Somebody who reads the window by ear.
pub struct Reader {
    bus: Connection,
}

impl Reader {
    pub(crate) fn new(bus: Connection) -> Self {
        Self { bus }
    }

    /// Reads the page until something holds of it and it stays as it is.
    ///
    /// # Errors
    /// When it does not come to hold, with what was read instead.
    pub async fn until(&self, what: &str, holds: impl Fn(&Node) -> bool) -> Result<Node> {
        let start = Instant::now();
        let mut before = None;
        let mut lost = None;
        while start.elapsed() < PATIENCE {
            match self.read().await {
                Ok(now) if before.as_ref() == Some(&now) && holds(&now) => return Ok(now),
                Ok(now) => (before, lost) = (Some(now), None),
                // A part that goes away while it is read is no failure: the page was changing. When
                // nothing can be read any more, what was asked at first says why.
                Err(error) => {
                    before = None;
                    lost.get_or_insert(error);
                }
            }
            tokio::time::sleep(GLANCE).await;
        }
        if let Some(tree) = before {
            tree.keep("in-vain")?;
        }
        let read = lost.map_or("tree-in-vain.txt".to_owned(), |error| error.to_string());
        Err(format!("listened in vain until {what}; what is read instead: {read}").into())
    }

    /// Does what a part offers to do, as a screen reader does on a key of its own.
    ///
    /// # Errors
    /// When the part offers nothing.
    pub async fn press(&self, part: &Node) -> Result {
        let done: bool = self.call(&part.place, "Action", "DoAction", &0_i32).await?;
        if done { Ok(()) } else { Err(format!("nothing can be done with {part:#}").into()) }
    }

    /// Reads the page once.
    async fn read(&self) -> Result<Node> {
        let root = (REGISTRY.to_owned(), OwnedObjectPath::try_from(ROOT)?);
        let page = self.page(root).await?.ok_or("no program shows a page")?;
        self.node(page).await
    }

    /// The page that stands in a part, if one does.
    fn page(&self, at: Place) -> Pin<Box<dyn Future<Output = Result<Option<Place>>> + '_>> {
        Box::pin(async move {
            if self.role(&at).await? == "document web" {
                return Ok(Some(at));
            }
            let mut children = self.children(&at).await?;
            let count: i32 = self.property(&at, "ChildCount").await?;
            // What holds the web view gives its only child when it is asked for the first alone.
            if children.is_empty() && count == 1 {
                let first = self.call(&at, "Accessible", "GetChildAtIndex", &0_i32).await?;
                children.push(first);
            }
            for child in children {
                if let Some(page) = self.page(child).await? {
                    return Ok(Some(page));
                }
            }
            Ok(None)
        })
    }

    fn node(&self, at: Place) -> Pin<Box<dyn Future<Output = Result<Node>> + '_>> {
        Box::pin(async move {
            let states: Vec<u32> = self.call(&at, "Accessible", "GetState", &()).await?;
            let offers: Vec<String> = self.call(&at, "Accessible", "GetInterfaces", &()).await?;
            let has_text = offers.iter().any(|offer| offer == "org.a11y.atspi.Text");
            let text = if has_text {
                self.call(&at, "Text", "GetText", &(0_i32, -1_i32)).await?
            } else {
                String::new()
            };
            // All at once: the way to the program and back takes longer than the answer.
            let children = self.children(&at).await?.into_iter().map(|child| self.node(child));
            let children = try_join_all(children).await?;
            Ok(Node {
                role: self.role(&at).await?,
                name: self.property(&at, "Name").await?,
                description: self.property(&at, "Description").await?,
                language: self.property(&at, "Locale").await?,
                text,
                extents: self.call(&at, "Component", "GetExtents", &WITHIN_WINDOW).await?,
                children,
                states: states.iter().rev().fold(0, |all, part| all << 32 | u64::from(*part)),
                attributes: self.call(&at, "Accessible", "GetAttributes", &()).await?,
                place: at,
            })
        })
    }

    async fn role(&self, at: &Place) -> Result<&'static str> {
        let number: u32 = self.call(at, "Accessible", "GetRole", &()).await?;
        let name = ROLES.get(usize::try_from(number)?);
        Ok(name.copied().unwrap_or("a role that is newer than this list"))
    }

    async fn children(&self, at: &Place) -> Result<Vec<Place>> {
        self.call(at, "Accessible", "GetChildren", &()).await
    }

    async fn property<T>(&self, at: &Place, name: &str) -> Result<T>
    where
        T: TryFrom<OwnedValue>,
        T::Error: std::error::Error + 'static,
    {
        let properties = Some("org.freedesktop.DBus.Properties");
        let body = ("org.a11y.atspi.Accessible", name);
        let (program, path) = at;
        let reply = self.bus.call_method(Some(program.as_str()), path, properties, "Get", &body);
        let value: OwnedValue = reply.await?.body().deserialize()?;
        Ok(T::try_from(value)?)
    }

    async fn call<T: DeserializeOwned + Type>(
        &self,
        at: &Place,
        interface: &str,
        method: &str,
        body: &(impl Serialize + DynamicType),
    ) -> Result<T> {
        let interface = format!("org.a11y.atspi.{interface}");
        let (program, path) = at;
        let reply = self.bus.call_method(
            Some(program.as_str()),
            path,
            Some(interface.as_str()),
            method,
            body,
        );
        let reply = reply.await.map_err(|error| format!("{interface}.{method}: {error}"))?;
        Ok(reply.body().deserialize()?)
    }
}
