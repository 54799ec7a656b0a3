//! The cloud map in words: the same on the screen, on paper and on the command line.

mod dependence;

pub use dependence::{
    StoppedWords, exposure_law, exposure_whole, flags, share_line, share_name, shares_title,
    stopped,
};
use tandem_core::map::{Cell, CloudMap, Known, Layer, Owner, State};
use tandem_core::reference::Kind;

use crate::wording::Language;

/// The id of a service model in words.
fn model_id(model: Kind) -> &'static str {
    match model {
        Kind::Machine => "vm",
        Kind::Containers => "containers",
        Kind::Platform => "platform",
        Kind::Functions => "functions",
        Kind::WebHosting => "hosting",
        Kind::Saas => "saas",
    }
}

/// The id of a layer in words.
fn layer_id(layer: &Layer) -> String {
    layer.id.replace('_', "-")
}

/// The name of a layer.
pub fn layer_name(layer: &Layer, language: &Language) -> String {
    language.words.get(&format!("layer-{}", layer_id(layer)))
}

/// A text about a layer: `why`, `ask` or `proof`.
pub fn layer_text(layer: &Layer, part: &str, language: &Language) -> String {
    language.words.get(&format!("layer-{}.{part}", layer_id(layer)))
}

/// Why it is so in a service model.
pub fn reason(cell: &Cell<'_>, model: Kind, language: &Language) -> String {
    language.words.get(&cell_id(cell, model))
}

/// What the organisation does; `None` when nothing.
pub fn customer_part(cell: &Cell<'_>, model: Kind, language: &Language) -> Option<String> {
    let word = || language.words.get(&format!("{}.you", cell_id(cell, model)));
    (cell.owner != Owner::Provider).then(word)
}

/// What the provider does; `None` when nothing.
pub fn provider_part(cell: &Cell<'_>, model: Kind, language: &Language) -> Option<String> {
    let word = || language.words.get(&format!("{}.provider", cell_id(cell, model)));
    (cell.owner != Owner::Customer).then(word)
}

fn cell_id(cell: &Cell<'_>, model: Kind) -> String {
    format!("cell-{}-{}", layer_id(cell.layer), model_id(model))
}

/// Who answers for a cell, with the letter of the look.
pub fn letter(cell: &Cell<'_>, language: &Language) -> String {
    let id = match (cell.owner, cell.by_partner) {
        (Owner::Provider, _) => "provider",
        (Owner::Customer, false) => "customer",
        (Owner::Shared, false) => "shared",
        (Owner::Customer, true) => "partner",
        (Owner::Shared, true) => "shared-partner",
    };
    language.words.get(&format!("map-letter-{id}"))
}

/// What stands in a table for who answers for a cell: the letter, or that nobody does it.
pub fn table_mark(cell: &Cell<'_>, language: &Language) -> String {
    match cell.state {
        State::Unowned => language.words.get("map-nobody"),
        _ => letter(cell, language),
    }
}

/// Who answers for a cell, in words.
pub fn owner(cell: &Cell<'_>, language: &Language) -> String {
    let id = match (cell.owner, cell.by_partner) {
        (Owner::Customer, true) => "partner",
        (Owner::Shared, true) => "shared-partner",
        (owner, _) => owner.id(),
    };
    language.words.get(&format!("map-owner-{id}"))
}

/// What it means for the organisation that it is so.
pub fn owned(cell: &Cell<'_>, language: &Language) -> String {
    let id = match (cell.owner, cell.state) {
        (Owner::Provider, _) => "provider",
        (_, State::Unowned) => "nobody",
        _ if cell.by_partner => "partner",
        (owner, _) => owner.id(),
    };
    language.words.get(&format!("map-owned-{id}"))
}

/// How far a cell is; empty for what is the provider's alone.
pub fn state(cell: &Cell<'_>, language: &Language) -> String {
    match cell.state {
        State::NotYours => String::new(),
        state => language.words.get(&format!("map-state-{}", state.id())),
    }
}

/// A cell as a sentence.
pub fn cell_name(cell: &Cell<'_>, service: &str, language: &Language) -> String {
    let (layer, owner, state) =
        (layer_name(cell.layer, language), owner(cell, language), state(cell, language));
    let without_owner = match cell.state {
        State::NotYours => Some("map-cell-provider"),
        State::Unowned => Some("map-cell-nobody"),
        _ => None,
    };
    if let Some(id) = without_owner {
        let args = [("layer", (&layer).into()), ("service", service.into())];
        return language.words.with(id, &args);
    }
    let args = [
        ("layer", (&layer).into()),
        ("service", service.into()),
        ("owner", (&owner).into()),
        ("state", (&state).into()),
    ];
    language.words.with("map-cell", &args)
}

/// What a service is called.
pub fn service_name(service: &Known<'_>, language: &Language) -> String {
    match service.name() {
        "" => language.words.get("map-unnamed"),
        name => short(name).to_owned(),
    }
}

/// A product's name without what it holds: "Microsoft 365 (Exchange, …)" is "Microsoft 365".
fn short(name: &str) -> &str {
    name.split_once(" (").map_or(name, |(short, _)| short)
}

/// What the map comes to, as a title. Services of an unknown kind leave it open.
pub fn finding(map: &CloudMap<'_>, said: bool, language: &Language) -> String {
    let count =
        |state: State| map.cells.iter().flatten().filter(|cell| cell.state == state).count();
    let unfinished = count(State::Missing) + count(State::Partly);
    let blank = map.cells.iter().filter(|cells| cells.is_empty()).count();
    let (id, count) = match (count(State::Unowned), count(State::Unknown) + blank) {
        _ if map.services.is_empty() && said => ("map-finding-no-service", 0),
        _ if map.services.is_empty() => ("map-finding-none", 0),
        (0, 0) if unfinished == 0 => ("map-finding-done", 0),
        (0, 0) => ("map-finding-open", unfinished),
        (0, unknown) => ("map-finding-unknown", unknown),
        (unowned, _) => ("map-finding-unowned", unowned),
    };
    if count == 0 {
        language.words.get(id)
    } else {
        language.words.with(id, &[("count", count.into())])
    }
}
