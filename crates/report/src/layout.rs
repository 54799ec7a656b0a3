//! From blocks to positioned pages and a structure tree. Knows no PDF library.

mod axis;
mod bidi;
mod burn_down;
mod chart;
mod contents;
mod cover;
mod fit;
mod flow;
pub(crate) mod font;
mod group;
mod hyphen;
mod key;
mod line;
mod list;
mod logo;
pub(crate) mod page;
mod paginate;
mod piece;
mod radar;
mod radar_labels;
mod section;
mod set;
mod shape;
pub(crate) mod structure;
mod symbol;
mod table;
mod timeline;

#[cfg(test)]
mod tests;

use crate::document::Document;
use flow::Flow;
pub(crate) use font::Face;
use page::{Layout, Page};

/// Sets a document on pages.
pub(crate) fn lay_out(document: &Document) -> Layout {
    let mut flow = Flow::new(&document.language);
    let pieces = flow.document(&document.blocks);
    let mut layout = paginate::paginate(pieces);
    contents::number(&mut flow, &mut layout);
    let total = layout.pages.len();
    for (number, page) in layout.pages.iter_mut().enumerate() {
        footer(&mut flow, document, page, number + 1, total);
    }
    layout.tree = flow.tree;
    layout
}

/// Draws the footer of a page: a thin rule, the text at the left and the page number at the right.
fn footer(flow: &mut Flow, document: &Document, page: &mut Page, number: usize, total: usize) {
    use crate::theme::{BODY_WIDTH, FOOTER, FOOTER_RULE, INK_2, LINE, MARGIN_SIDE, MM, RULE_THIN};

    let artifact = page::Tag::Artifact(page::Artifact::Footer);
    page.items.push(page::rule(MARGIN_SIDE, FOOTER_RULE, BODY_WIDTH, RULE_THIN, LINE, artifact));
    let top = FOOTER_RULE + 2.5 * MM;
    let mut words = |page: usize| {
        let words = document
            .page_of
            .replace("{pages}", &total.to_string())
            .replace("{page}", &page.to_string());
        flow.text_line(&words, Face::Regular, FOOTER, INK_2, artifact)
    };
    // The widest number decides how much room the text has, so that it breaks alike on all pages.
    let widest = words(total).width;
    let number = words(number);
    let left =
        flow.text_block(&document.footer, FOOTER, INK_2, artifact, BODY_WIDTH - widest - 4.0 * MM);
    let x = MARGIN_SIDE + BODY_WIDTH - number.width;
    page.items.extend(left.items.into_iter().map(|item| item.moved(MARGIN_SIDE, top)));
    page.items.extend(number.items.into_iter().map(|item| item.moved(x, top)));
}
