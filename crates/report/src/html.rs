//! One accessible HTML file from a document: to mail, to open in a browser, and to show in the
//! window of the program.
//!
//! The file needs nothing else: no script, no font, no picture from elsewhere. Its own content
//! security policy allows its one style sheet and pictures that it carries, and nothing more.

mod block;
mod burn_down;
mod chart;
mod cover;
mod inline;
mod label;
mod outline;
mod radar;
mod symbol;
mod table;
mod text;
mod timeline;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, PreEscaped, html as markup};
use sha2::{Digest, Sha256};

use crate::document::Document;
use block::Page;
use text::{Words, plain};

/// The style sheet of every file, which stands in its one `<style>` element as it is here.
///
/// The text is constant, so that a page that shows the file in a frame can allow it by its hash.
pub const STYLE: &str = include_str!("html/style.css");

/// The source expression that allows [`STYLE`] in a content security policy: `'sha256-…'`, the
/// quotes included.
pub fn style_source() -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(STYLE)))
}

/// Writes a document as one HTML file.
///
/// The same document gives the same text. Nothing that a person typed becomes an element or an
/// attribute: letters that mean something to HTML are escaped, control characters and marks that
/// turn the direction of writing are left out, and only addresses of http and https are links.
/// White space of a given height and the numbers of pages have no place on a screen, so both are
/// left out.
pub fn html(document: &Document) -> String {
    write(document, Place::File)
}

/// Writes a document as [`html`] does, to be shown in a frame whose `srcdoc` it is.
///
/// There the address of the page around the frame takes the place of its own. So a link to a
/// heading names the frame, and a link to the web asks for a window of its own instead of taking
/// the place of the document: a frame with `sandbox=""` opens none.
pub fn preview(document: &Document) -> String {
    write(document, Place::Frame)
}

/// Where a file is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// By itself.
    File,
    /// In a frame whose `srcdoc` it is.
    Frame,
}

fn write(document: &Document, place: Place) -> String {
    let policy = format!(
        "default-src 'none'; style-src {}; img-src data:; base-uri 'none'; form-action 'none'",
        style_source()
    );
    let date = document.date;
    let date = format!("{:04}-{:02}-{:02}", date.year, date.month, date.day);
    let title = plain(&document.title);
    let mut page = Page::new(document, place);
    let body = page.blocks(&document.blocks);
    let file = markup! {
        (DOCTYPE)
        html lang=(plain(&document.language)) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                meta name="author" content=(plain(&document.author));
                meta name="description" content=(plain(&document.subject));
                meta name="date" content=(date);
                @if place == Place::Frame { base target="_blank"; }
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                (symbol::sprite())
                main {
                    @if !page.has_headings() {
                        h1 dir="auto" { (Words(&document.title)) }
                    }
                    (body)
                }
                @if !document.footer.is_empty() {
                    footer { p dir="auto" { (Words(&document.footer)) } }
                }
            }
        }
    };
    file.into_string()
}
