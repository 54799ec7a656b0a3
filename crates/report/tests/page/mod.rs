//! Looking into a file of HTML.

#![allow(dead_code, clippy::unwrap_used, reason = "a test may fail loudly, and uses what it needs")]

use scraper::{ElementRef, Html, Selector};
use tandem_report::Document;
use tandem_report::document::Block;

use crate::common;

/// A selector of CSS.
pub(crate) fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap()
}

/// Every element that a selector finds, in reading order.
pub(crate) fn all<'a>(page: &'a Html, text: &str) -> impl Iterator<Item = ElementRef<'a>> {
    page.select(&selector(text)).collect::<Vec<_>>().into_iter()
}

/// The first element that a selector finds.
pub(crate) fn one<'a>(page: &'a Html, text: &str) -> ElementRef<'a> {
    all(page, text).next().unwrap_or_else(|| panic!("nothing is {text}"))
}

/// A document of these blocks.
pub(crate) fn document(blocks: Vec<Block>) -> Document {
    Document { blocks, ..common::document() }
}
