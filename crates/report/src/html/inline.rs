//! Runs of text.

use maud::{Markup, html};

use super::symbol;
use super::text::{Words, plain};
use crate::document::{Inline, Paragraph, Style, is_empty};

/// Runs of text, one after the other.
pub(super) fn inlines(inlines: &[Inline]) -> Markup {
    html! {
        @for inline in inlines {
            @match inline {
                Inline::Plain(text) => (Words(text)),
                Inline::Bold(text) => @if !text.is_empty() { strong { (Words(text)) } },
                Inline::Dim(text) => @if !text.is_empty() { span.dim { (Words(text)) } },
                Inline::Link { text, url } => (link(text, url)),
                Inline::Symbol { symbol, alt } => (symbol::symbol(*symbol, alt)),
            }
        }
    }
}

/// A link, or its words alone where the address is not one of the web.
fn link(text: &str, url: &str) -> Markup {
    let address = plain(url);
    let address = address.trim();
    // On paper the address stands behind words that do not show it.
    let named = (plain(text).trim() != address).then_some("named");
    html! {
        @if text.is_empty() {
        } @else if is_web(address) {
            a class=[named] href=(address) rel="noreferrer noopener" { (Words(text)) }
        } @else {
            (Words(text))
        }
    }
}

fn is_web(address: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| {
        address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

/// A paragraph; nothing when it shows nothing.
pub(super) fn paragraph(paragraph: &Paragraph) -> Markup {
    let class = match paragraph.style {
        Style::Lead => Some("lead"),
        Style::Body => None,
        Style::Small => Some("small"),
    };
    html! {
        @if !is_empty(&paragraph.inlines) {
            p class=[class] dir="auto" { (inlines(&paragraph.inlines)) }
        }
    }
}
