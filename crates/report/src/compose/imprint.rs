//! Who offers the report: names and logos on the cover, a line at the foot of every page, and a chapter
//! that says whose branding it is and whether that was verified.

use super::{Branding, Input, Variant, body, heading};
use crate::document::{Block, Callout, Inline, List, ListItem, Logo, Marker, Paragraph, Tone};

/// The names on the cover.
pub(super) fn names(input: &Input<'_>) -> Vec<String> {
    let own = Some(input.options.consultant.clone()).filter(|name| !name.is_empty());
    own.into_iter().chain(on_cover(input).map(|branding| marked(input, branding))).collect()
}

/// The logos on the cover, in the order of the names.
pub(super) fn logos(input: &Input<'_>) -> Vec<Logo> {
    let published = on_cover(input).and_then(|branding| branding.logo.clone());
    input.options.logo.clone().into_iter().chain(published).collect()
}

/// The branding, where the cover has room for it: on the report of one page a name or logo of one's own
/// stands alone.
fn on_cover<'a>(input: &Input<'a>) -> Option<&'a Branding> {
    let own = !input.options.consultant.is_empty() || input.options.logo.is_some();
    let full = own && input.options.variant == Variant::Management;
    input.options.branding.as_ref().filter(|_| !full)
}

/// The name of the publisher. That it was not verified stands beside it, wherever it is read.
fn marked(input: &Input<'_>, branding: &Branding) -> String {
    if branding.verified {
        return branding.publisher.clone();
    }
    let name = [("name", (&branding.publisher).into())];
    input.language.words.with("report-branding-name", &name)
}

/// What of the branding stands at the foot of every page, also of a report of one page.
pub(super) fn foot(input: &Input<'_>) -> Vec<String> {
    let Some(branding) = &input.options.branding else { return Vec::new() };
    let mut lines = Vec::new();
    if on_cover(input).is_none() || !branding.verified {
        let name = marked(input, branding);
        lines.push(input.language.words.with("report-branding-foot", &[("name", (&name).into())]));
    }
    lines.push(branding.line.clone());
    lines.retain(|line| !line.is_empty());
    lines
}

/// The chapter about the branding; nothing without one.
pub(super) fn section(input: &Input<'_>) -> Vec<Block> {
    let Some(branding) = &input.options.branding else { return Vec::new() };
    let name = [("name", (&branding.publisher).into())];
    let mut blocks = vec![heading(2, input.word("report-branding"))];
    blocks.push(if branding.verified {
        body(input.language.words.with("report-branding-verified", &name))
    } else {
        Block::Callout(Callout {
            tone: Tone::You,
            title: input.word("report-branding-unverified-title"),
            paragraphs: vec![Paragraph::body(
                input.language.words.with("report-branding-unverified", &name),
            )],
        })
    });
    let lines = [&branding.line, &branding.text];
    blocks.extend(lines.into_iter().filter(|line| !line.is_empty()).map(|line| body(line.clone())));
    let web = Inline::link(branding.web.clone(), branding.web.clone());
    let ways = [
        ("web", &branding.web, web),
        ("mail", &branding.mail, Inline::plain(branding.mail.clone())),
        ("phone", &branding.phone, Inline::plain(branding.phone.clone())),
    ];
    let items: Vec<ListItem> = ways
        .into_iter()
        .filter(|(_, text, _)| !text.is_empty())
        .map(|(id, _, way)| {
            let label = format!("{} ", input.word(&format!("report-branding-{id}")));
            ListItem::new(Paragraph {
                inlines: vec![Inline::plain(label), way],
                ..Paragraph::default()
            })
        })
        .collect();
    if !items.is_empty() {
        blocks.push(Block::List(List { marker: Marker::Bullet, items }));
    }
    blocks
}
