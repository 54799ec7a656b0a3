//! The small drawings of the look, drawn once a file and used by their ids.

use maud::{Markup, html};

use super::text::plain;
use crate::document::Symbol;

/// A drawing between words. A screen reader speaks `alt`, and skips the drawing when it is empty.
pub(super) fn symbol(symbol: Symbol, alt: &str) -> Markup {
    let (name, square) = match symbol {
        Symbol::Done => ("done", true),
        Symbol::Partly => ("partly", true),
        Symbol::NotDone => ("todo", true),
        Symbol::Unknown => ("unknown", true),
        Symbol::Provider => ("provider", false),
        Symbol::You => ("you", false),
        Symbol::Partner => ("partner", false),
        Symbol::Shared => ("shared", false),
        Symbol::Nobody => ("nobody", false),
    };
    let (class, width, height) = if square {
        ("mark square", "1.06em", "1.06em")
    } else {
        ("mark wheels", "1.8em", "1.2em")
    };
    let (alt, address) = (plain(alt), format!("#mark-{name}"));
    html! {
        @if alt.is_empty() {
            svg class=(class) width=(width) height=(height) aria-hidden="true" {
                use href=(address) {}
            }
        } @else {
            svg class=(class) width=(width) height=(height) role="img" aria-label=(alt) {
                use href=(address) {}
            }
        }
    }
}

/// The sign of Tandem, beside its name.
pub(super) fn sign() -> Markup {
    html! {
        svg.mark width="2.1em" height="1.4em" aria-hidden="true" { use href="#mark-tandem" {} }
    }
}

/// Every drawing and pattern that a file may use. Black where the style sheet is missing.
pub(super) fn sprite() -> Markup {
    html! {
        svg.sprite width="0" height="0" aria-hidden="true" {
            defs {
                pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                    rect.paper width="6" height="6" fill="none" {}
                    rect.ink width="2.4" height="6" {}
                }
            }
            (squares())
            (wheels())
        }
    }
}

/// Square says how far.
fn squares() -> Markup {
    html! {
        symbol id="mark-done" viewBox="0 0 20 20" {
            rect.done x="1" y="1" width="18" height="18" {}
            path.on-done d="M5 10.5l3.6 3.5L15 6.6" fill="none" stroke="#fff" stroke-width="2.4" {}
        }
        symbol id="mark-partly" viewBox="0 0 20 20" {
            path.partly d="M2 2v16h16z" {}
            rect.partly-line x="2" y="2" width="16" height="16" fill="none" stroke="#000" stroke-width="2" {}
        }
        symbol id="mark-todo" viewBox="0 0 20 20" {
            rect.you-line x="2" y="2" width="16" height="16" fill="none" stroke="#000" stroke-width="2.4" {}
        }
        symbol id="mark-unknown" viewBox="0 0 20 20" {
            rect.dim-line x="1.8" y="1.8" width="16.4" height="16.4" fill="none" stroke="#000" stroke-width="1.6" {}
            path.dim-line d="M6.9 7.6a3.1 3.1 0 1 1 4.7 2.7c-1.1.7-1.6 1.1-1.6 2.2" fill="none" stroke="#000" stroke-width="2.1" {}
            rect.dim-fill x="8.9" y="13.7" width="2.2" height="2.2" {}
        }
    }
}

/// Round says who.
fn wheels() -> Markup {
    let ring = |x: u8| {
        html! { circle.axis cx=(x) cy="12" r="10" fill="none" stroke="#000" stroke-width="1.8" {} }
    };
    let ink_ring = |x: u8| {
        html! { circle.ink-line cx=(x) cy="12" r="10" fill="none" stroke="#000" stroke-width="2" {} }
    };
    html! {
        symbol id="mark-provider" viewBox="0 0 36 24" {
            (ring(24))
            circle.provider cx="12" cy="12" r="11" {}
        }
        symbol id="mark-you" viewBox="0 0 36 24" {
            (ring(12))
            circle.you cx="24" cy="12" r="11" {}
        }
        symbol id="mark-partner" viewBox="0 0 36 24" {
            (ring(12))
            circle.you cx="24" cy="12" r="11" {}
            circle.paper cx="24" cy="12" r="5" fill="#fff" {}
        }
        symbol id="mark-shared" viewBox="0 0 36 24" {
            (ink_ring(12))
            (ink_ring(24))
            path.ink d="M18 2.78a11 11 0 0 1 0 18.44 11 11 0 0 1 0-18.44z" {}
        }
        symbol id="mark-nobody" viewBox="0 0 36 24" {
            circle.ink-line cx="18" cy="12" r="10" fill="none" stroke="#000" stroke-width="2.8" stroke-dasharray="5.24 5.24" {}
        }
        symbol id="mark-tandem" viewBox="0 0 72 48" {
            circle.provider-line cx="24" cy="24" r="18.5" fill="none" stroke="#000" stroke-width="5" {}
            circle.you cx="48" cy="24" r="21" {}
            path.ink.lens d="M36 6.77a21 21 0 0 1 0 34.46 21 21 0 0 1 0-34.46z" {}
        }
    }
}
