//! Contents lists: every heading that follows, with its page.

use super::super::lay_out;
use super::super::page::{Draw, Layout, Tag, Target};
use super::super::structure::{Kid, NodeId, Role};
use super::check;
use super::sample::{bare, blocks, document};
use crate::document::{Block, Contents, Document, Heading, Paragraph};
use proptest::prelude::*;

fn heading(level: u8, text: String) -> Block {
    Block::Heading(Heading { level, text, new_page: false })
}

/// The entries of the contents lists: the words with the number, and where each link leads.
fn entries(layout: &Layout) -> Vec<(String, Vec<usize>)> {
    let mut entries = Vec::new();
    for (node, _) in
        layout.tree.nodes.iter().enumerate().filter(|(_, node)| node.role == Role::Reference)
    {
        let Some(&Kid::Node(link)) = layout.tree.nodes[node].kids.first() else { continue };
        let belongs = |tag| matches!(tag, Tag::Slot(slot) if layout.tree.slots[slot] == link);
        let mut text = String::new();
        let mut targets = Vec::new();
        for item in
            layout.pages.iter().flat_map(|page| &page.items).filter(|item| belongs(item.tag))
        {
            match &item.draw {
                Draw::Glyphs(run) => text.push_str(&super::text_of(run)),
                // A letter that no face has is a box with its code.
                Draw::Path(_) => {}
                Draw::Link(link) => match link.target {
                    Target::Bookmark(mark) => targets.push(mark),
                    _ => panic!("{link:?}"),
                },
                other => panic!("{other:?}"),
            }
        }
        entries.push((text, targets));
    }
    entries
}

/// Checks that a contents list at the start of a document names every heading with its page.
fn check_contents(layout: &Layout) {
    let entries = entries(layout);
    let listed: Vec<usize> =
        (0..layout.outline.len()).filter(|&mark| layout.outline[mark].level <= 2).collect();
    assert_eq!(entries.len(), listed.len());
    for ((text, targets), mark) in entries.iter().zip(listed) {
        assert!(!targets.is_empty() && targets.iter().all(|&target| target == mark));
        let mark = &layout.outline[mark];
        assert_eq!(bare(text), bare(&format!("{} {}", mark.title, mark.page + 1)));
    }
}

fn with_contents(mut blocks: Vec<Block>) -> Document {
    blocks.insert(0, Block::Contents(Contents { link: "{title}, pagina {page}".into() }));
    document("nl-BE", blocks)
}

#[test]
fn the_contents_name_sixty_headings_with_their_pages() {
    let mut blocks = Vec::new();
    for number in 0_u8..60 {
        let long =
            "met een titel die niet op een enkele regel past ".repeat(usize::from(number % 3));
        blocks.push(heading(number % 4, format!("Kop {number} {long}")));
        blocks.push(Block::Paragraph(Paragraph::body("Woorden. ".repeat(120))));
    }
    let layout = lay_out(&with_contents(blocks));
    check(&layout);
    check_contents(&layout);
    assert!(entries(&layout).len() >= 45);
    let links =
        layout.pages.iter().flat_map(|page| &page.items).filter_map(|item| match &item.draw {
            Draw::Link(link) => Some((&link.target, &link.text)),
            _ => None,
        });
    for (target, text) in links {
        let Target::Bookmark(mark) = target else { panic!("{target:?}") };
        let mark = &layout.outline[*mark];
        assert_eq!(*text, format!("{}, pagina {}", mark.title, mark.page + 1));
    }
}

#[test]
fn the_contents_name_only_what_follows() {
    let blocks = vec![
        heading(1, "Voor".into()),
        Block::Contents(Contents { link: String::new() }),
        heading(2, "Na".into()),
        heading(3, "Diep".into()),
        heading(1, " ".into()),
    ];
    let layout = lay_out(&document("nl-BE", blocks));
    assert_eq!(entries(&layout), [("Na 1 ".to_owned(), vec![1])]);
    let nothing = lay_out(&document(
        "nl-BE",
        vec![heading(1, "Voor".into()), Block::Contents(Contents { link: String::new() })],
    ));
    assert!(entries(&nothing).is_empty());
    assert!(nothing.tree.nodes.iter().all(|node| node.role != Role::Toc));
}

fn below(layout: &Layout, node: NodeId) -> impl Iterator<Item = Role> {
    layout.tree.nodes[node].kids.iter().filter_map(|kid| match *kid {
        Kid::Node(node) => Some(layout.tree.nodes[node].role),
        Kid::Slot(_) => None,
    })
}

#[test]
fn deeper_headings_are_listed_below_theirs() {
    let levels = [2, 1, 2, 2, 1];
    let blocks: Vec<Block> = levels.iter().map(|&level| heading(level, "Kop".into())).collect();
    let layout = lay_out(&with_contents(blocks));
    let lists: Vec<NodeId> = (0..layout.tree.nodes.len())
        .filter(|&node| layout.tree.nodes[node].role == Role::Toc)
        .collect();
    assert_eq!(lists.len(), 2);
    // A heading of level 2 that stands first is raised to level 1.
    assert_eq!(below(&layout, lists[0]).count(), 3);
    assert!(lists.iter().all(|&list| below(&layout, list).all(|role| role == Role::TocItem)));
    let above = layout.tree.nodes[lists[1]].parent;
    assert_eq!(below(&layout, above).collect::<Vec<_>>(), [Role::Reference, Role::Toc]);
    check_contents(&layout);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_contents_of_any_document_lead_to_its_headings(blocks in blocks()) {
        // One list at a time: those inside would be counted too.
        prop_assume!(!format!("{blocks:?}").contains("Contents"));
        let layout = lay_out(&with_contents(blocks));
        check(&layout);
        check_contents(&layout);
    }
}
