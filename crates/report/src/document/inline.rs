//! Runs of text and the small drawings that stand between words.

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Text in the style of its block. A line feed starts a new line.
    Plain(String),
    /// Text in bold.
    Bold(String),
    /// Text in the second ink, for what a reader may skip.
    Dim(String),
    /// A link to a page on the web.
    Link {
        /// The words to press.
        text: String,
        /// The address, with its scheme.
        url: String,
    },
    /// A small drawing as high as a capital letter.
    Symbol {
        /// Which drawing.
        symbol: Symbol,
        /// What it means, for a screen reader. Empty when a word beside it says the same.
        alt: String,
    },
}

impl Inline {
    /// Text in the style of its block.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Plain(text.into())
    }

    /// Text in bold.
    pub fn bold(text: impl Into<String>) -> Self {
        Self::Bold(text.into())
    }

    /// Text in the second ink.
    pub fn dim(text: impl Into<String>) -> Self {
        Self::Dim(text.into())
    }

    /// A link to a page on the web.
    pub fn link(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self::Link { text: text.into(), url: url.into() }
    }

    /// A drawing that a screen reader speaks as `alt`.
    pub fn symbol(symbol: Symbol, alt: impl Into<String>) -> Self {
        Self::Symbol { symbol, alt: alt.into() }
    }
}

/// Whether inlines show nothing.
pub(crate) fn is_empty(inlines: &[Inline]) -> bool {
    inlines.iter().all(|inline| match inline {
        Inline::Plain(text)
        | Inline::Bold(text)
        | Inline::Dim(text)
        | Inline::Link { text, .. } => text.is_empty(),
        Inline::Symbol { .. } => false,
    })
}

impl From<&str> for Inline {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

impl From<String> for Inline {
    fn from(text: String) -> Self {
        Self::Plain(text)
    }
}

/// The drawings of the look. Square says how far, round says who.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Symbol {
    /// A full square with a tick.
    Done,
    /// A half-filled square.
    Partly,
    /// An empty square.
    NotDone,
    /// A square with a question mark.
    Unknown,
    /// A pair of wheels whose left one is full.
    Provider,
    /// A pair of wheels whose right one is full.
    You,
    /// As [`Symbol::You`], with a hub: the IT partner does it for you.
    Partner,
    /// Two rings whose common part is full.
    Shared,
    /// One dashed ring.
    Nobody,
}
