//! The blocks of a document, one after the other.

use std::collections::BTreeSet;
use std::vec::IntoIter;

use maud::{Markup, html};

use super::inline::{inlines, paragraph};
use super::outline::{Head, outline, title};
use super::text::{Words, plain};
use super::{Place, burn_down, chart, cover, radar, symbol, table, timeline};
use crate::document::{
    Block, Callout, Columns, Document, Entry, Heading, List, ListItem, Marker, Tone, is_empty,
};
use crate::theme::{BODY_WIDTH, MM};

/// A file that is being written.
pub(super) struct Page {
    /// The headings that are still to come.
    heads: IntoIter<Head>,
    /// The heading that was written last.
    last: Option<Head>,
    /// The title of the document.
    title: String,
    /// The names of tables that were given.
    names: BTreeSet<String>,
    /// Where the file is shown.
    place: Place,
}

impl Page {
    /// Starts a file.
    pub(super) fn new(document: &Document, place: Place) -> Self {
        Self {
            heads: outline(&document.blocks).into_iter(),
            last: None,
            title: plain(&document.title),
            names: BTreeSet::new(),
            place,
        }
    }

    /// Whether a heading was written.
    pub(super) fn has_headings(&self) -> bool {
        self.last.is_some()
    }

    /// Writes blocks.
    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Markup {
        html! { @for block in blocks { (self.block(block)) } }
    }

    fn block(&mut self, block: &Block) -> Markup {
        match block {
            Block::Heading(heading) => self.heading(block, heading),
            Block::Paragraph(one) => paragraph(one),
            Block::List(one) => list(one),
            Block::Table(one) => table::table(self, one),
            Block::KeyValues(values) => table::key_values(values),
            Block::Callout(one) => callout(one),
            Block::Entry(entry) => self.entry(block, entry),
            Block::Cover(one) => {
                let finding = self.heading_of(block, None, &html! { (Words(&one.finding)) });
                cover::cover(one, &finding)
            }
            Block::Ruler(one) => chart::ruler(one),
            Block::Bars(one) => chart::bars(one),
            Block::Sign(one) => cover::sign(one),
            Block::Radar(one) => radar::radar(self, one),
            Block::BurnDown(one) => burn_down::burn_down(one),
            Block::Timeline(one) => timeline::timeline(self, one),
            Block::Contents(_) => self.contents(),
            Block::Columns(one) => self.columns(one),
            Block::KeepTogether(blocks) => html! { div.keep { (self.blocks(blocks)) } },
            Block::Rule => html! { hr; },
            Block::Space(_) => html! {},
            Block::PageBreak => html! { div.break {} },
        }
    }

    /// A name for a table that no other table has: its own, else that of the section it is in.
    pub(super) fn name(&mut self, own: &str) -> String {
        let own = plain(own);
        let wanted = match (own.trim(), &self.last) {
            ("", Some(head)) => head.text.clone(),
            ("", None) => self.title.clone(),
            (own, _) => own.to_owned(),
        };
        let mut name = wanted.clone();
        let mut number = 2;
        while !self.names.insert(name.clone()) {
            name = format!("{wanted} {number}");
            number += 1;
        }
        name
    }

    /// How many tables have a name: the number of the last one.
    pub(super) fn named(&self) -> usize {
        self.names.len()
    }

    fn heading(&mut self, block: &Block, heading: &Heading) -> Markup {
        let class = heading.new_page.then_some("page");
        self.heading_of(block, class, &html! { (Words(&heading.text)) })
    }

    /// The heading that a block starts with, with its id and its level in the file.
    fn heading_of(&mut self, block: &Block, class: Option<&str>, words: &Markup) -> Markup {
        if title(block).is_none() {
            return html! {};
        }
        let Some(head) = self.heads.next() else { return html! {} };
        let id = head.id.clone();
        let level = head.level;
        self.last = Some(head);
        html! {
            @match level {
                1 => h1 id=(id) class=[class] dir="auto" { (words) },
                2 => h2 id=(id) class=[class] dir="auto" { (words) },
                3 => h3 id=(id) class=[class] dir="auto" { (words) },
                _ => h4 id=(id) class=[class] dir="auto" { (words) },
            }
        }
    }

    fn entry(&mut self, block: &Block, entry: &Entry) -> Markup {
        let words = html! {
            @if !entry.number.is_empty() { span.number { (Words(&entry.number)) } " " }
            (Words(&entry.title))
        };
        html! {
            section.entry {
                (self.heading_of(block, None, &words))
                @if !is_empty(&entry.meta) { p.meta dir="auto" { (inlines(&entry.meta)) } }
                (self.blocks(&entry.blocks))
            }
        }
    }

    fn columns(&mut self, columns: &Columns) -> Markup {
        let left = columns.left_width * MM / BODY_WIDTH;
        let class = match left {
            left if left > 0.52 => "columns left",
            left if left < 0.44 => "columns right",
            _ => "columns",
        };
        html! {
            div class=(class) {
                div { (self.blocks(&columns.left)) }
                div { (self.blocks(&columns.right)) }
            }
        }
    }

    /// Links to the headings that follow.
    fn contents(&self) -> Markup {
        let heads: Vec<&Head> = self.heads.as_slice().iter().filter(|head| head.rank < 3).collect();
        let name = self.last.as_ref().map(|head| &head.id);
        let (page, target) = match self.place {
            Place::File => ("", None),
            Place::Frame => ("about:srcdoc", Some("_self")),
        };
        html! {
            @if !heads.is_empty() {
                nav aria-labelledby=[name] {
                    ul role="list" {
                        @for head in heads {
                            li class=(format!("rank{}", head.rank)) {
                                a href={ (page) "#" (head.id) } target=[target] dir="auto" { (Words(&head.text)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A list; nothing when it has no items.
fn list(list: &List) -> Markup {
    let item = |item: &ListItem| {
        html! { @for one in &item.paragraphs { (paragraph(one)) } }
    };
    html! {
        @if !list.items.is_empty() {
            @match list.marker {
                Marker::Bullet => ul { @for one in &list.items { li { (item(one)) } } },
                Marker::Number => ol { @for one in &list.items { li { (item(one)) } } },
                // Without bullets some screen readers no longer say that it is a list.
                Marker::Symbol => ul.marks role="list" {
                    @for one in &list.items {
                        li {
                            @if let Some((mark, alt)) = &one.symbol { (symbol::symbol(*mark, alt)) }
                            div { (item(one)) }
                        }
                    }
                },
            }
        }
    }
}

/// A remark; nothing when it shows nothing.
fn callout(callout: &Callout) -> Markup {
    let class = match callout.tone {
        Tone::You => "callout you",
        Tone::Provider => "callout provider",
        Tone::Neutral => "callout",
    };
    let title = plain(&callout.title);
    let name = (!title.trim().is_empty()).then_some(&title);
    let shows = callout.paragraphs.iter().any(|paragraph| !is_empty(&paragraph.inlines));
    html! {
        @if name.is_some() || shows {
            aside class=(class) role="note" aria-label=[name] {
                @if name.is_some() { p dir="auto" { strong { (Words(&callout.title)) } } }
                @for one in &callout.paragraphs { (paragraph(one)) }
            }
        }
    }
}
