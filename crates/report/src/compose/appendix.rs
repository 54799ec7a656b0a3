//! Where to get help, and the words that the report uses and that are explained.

use std::collections::BTreeSet;

use tandem_core::contacts::Contact;

use super::{Input, heading, small};
use crate::document::{Block, Inline, List, ListItem, Marker, Paragraph, Style};

/// The contacts that the plan names, each once, in the order of the list.
pub(super) fn contacts(input: &Input<'_>) -> Vec<Block> {
    let named: BTreeSet<&str> = input
        .actions()
        .iter()
        .flat_map(|planned| input.content.contacts_of(&planned.action.contacts))
        .map(|contact| contact.id.as_str())
        .collect();
    let contacts = input.content.contacts.iter();
    let items: Vec<ListItem> = contacts
        .filter(|contact| named.contains(contact.id.as_str()))
        .map(|contact| item(input, contact))
        .collect();
    list(input, "report-help-title", "report-help-lead", items)
}

fn item(input: &Input<'_>, contact: &Contact) -> ListItem {
    let language = input.language;
    let (name, region) = (language.contact(contact), language.region(contact));
    let name = if region.is_empty() { name } else { format!("{name} ({region})") };
    let address = contact.address(language.locale().code());
    let phone = contact.phone.as_ref().map(|phone| format!(", {phone}")).unwrap_or_default();
    let day = input.day(contact.checked);
    let checked = language.words.with("report-source-checked", &[("day", (&day).into())]);
    ListItem::new(Paragraph {
        style: Style::Small,
        inlines: vec![
            Inline::bold(format!("{name}. ")),
            Inline::plain(format!("{} ", language.contact_about(contact))),
            Inline::link(address.to_owned(), address.to_owned()),
            Inline::plain(format!("{phone}, {checked}")),
        ],
    })
}

/// The words of the report that are explained, in the order of the alphabet.
pub(super) fn glossary(input: &Input<'_>) -> Vec<Block> {
    let language = input.language;
    let mut seen = BTreeSet::new();
    for planned in input.actions() {
        let action = planned.action;
        let parts = ["why", "help"].map(|part| language.action_text(action, part));
        let texts = std::iter::once(language.action(action)).chain(parts);
        for text in texts.chain(language.steps(action)) {
            let _ = language.glossary.mark(&text, &mut seen);
        }
    }
    for question in input.questions() {
        let answer = language.answer(question, input.assessment.answers.get(&question.id));
        for text in [language.question(&question.id), answer] {
            let _ = language.glossary.mark(&text, &mut seen);
        }
    }
    let mut entries: Vec<_> = seen.iter().filter_map(|id| language.glossary.entry(id)).collect();
    entries.sort_by_key(|entry| entry.name.to_lowercase());
    let items = entries.into_iter().map(|entry| {
        ListItem::new(Paragraph {
            style: Style::Small,
            inlines: vec![
                Inline::bold(format!("{}. ", entry.name)),
                Inline::plain(entry.text.clone()),
            ],
        })
    });
    list(input, "report-glossary", "report-glossary-lead", items.collect())
}

/// A list under a heading; nothing when it is empty.
fn list(input: &Input<'_>, title: &str, lead: &str, items: Vec<ListItem>) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        heading(2, input.word(title)),
        small(input.word(lead)),
        Block::List(List { marker: Marker::Bullet, items }),
    ]
}
