//! Every world that fits what is known, and the category in each.
//!
//! A world is a size, a place and a set of entity types. What is unknown takes every value that
//! makes a difference, so that the answer is exact: nothing is sampled.

use std::collections::BTreeSet;

use super::rules;
use super::table::{EntityType, Jurisdiction, Outcome, Table};
use super::{Category, Size};
use crate::assessment::Organisation;

/// The country code of Belgium.
const BELGIUM: &str = "BE";

/// What can put an enterprise under Belgian law: whether it is established here, has its main
/// establishment here, and offers its services here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place([bool; 3]);

/// The places in the file of the facts that make a place, in its order.
pub(super) const PLACE_PATHS: [&str; 3] = [
    "organisation.established_in",
    "organisation.main_establishment",
    "organisation.serves_belgium",
];

impl Place {
    fn belgian(self, jurisdiction: Jurisdiction) -> bool {
        self.0[match jurisdiction {
            Jurisdiction::Establishment => 0,
            Jurisdiction::MainEstablishment => 1,
            Jurisdiction::Service => 2,
        }]
    }

    /// The same place with one fact the other way round.
    pub(super) fn turned(mut self, fact: usize) -> Self {
        self.0[fact] = !self.0[fact];
        self
    }
}

/// Which of the facts that make a place are not known.
pub(super) fn open_places(organisation: &Organisation) -> [bool; 3] {
    [
        organisation.established_in.is_none(),
        organisation.main_establishment.is_none(),
        organisation.serves_belgium.is_none(),
    ]
}

/// Every place that fits what is known. A country that nobody named can be Belgium or another.
pub(super) fn places(organisation: &Organisation) -> Vec<Place> {
    let both = |known: Option<bool>| known.map_or_else(|| vec![true, false], |so| vec![so]);
    let country = |country: &Option<String>| both(country.as_deref().map(|one| one == BELGIUM));
    let mut places = Vec::new();
    for established in country(&organisation.established_in) {
        for main in country(&organisation.main_establishment) {
            for serves in both(organisation.serves_belgium) {
                places.push(Place([established, main, serves]));
            }
        }
    }
    places
}

/// The entity types that are known, each once; `None` when nobody said, or when one of them is
/// not in the table and could therefore be anything.
pub(super) fn known_types<'a>(
    organisation: &Organisation,
    table: &'a Table,
) -> Option<Vec<&'a EntityType>> {
    let mut types: Vec<&EntityType> = Vec::new();
    for id in organisation.nis2_entity_types.as_ref()? {
        let found = table.types.get(id)?;
        if types.iter().all(|other| other.id != found.id) {
            types.push(found);
        }
    }
    Some(types)
}

/// Sets of types, one of which has the category of any set that is possible. Of several types the
/// strictest counts, so that a set always has the category of one of its members: where the types
/// are unknown, each alone and none at all are enough.
pub(super) fn type_sets<'a>(
    known: Option<&[&'a EntityType]>,
    table: &'a Table,
) -> Vec<Vec<&'a EntityType>> {
    match known {
        Some(types) => vec![types.to_vec()],
        None => {
            std::iter::once(Vec::new()).chain(table.types.values().map(|one| vec![one])).collect()
        }
    }
}

/// The category of one type in a world.
pub(super) fn of_type(one: &EntityType, size: Size, place: Place) -> Category {
    if place.belgian(one.jurisdiction) { one.at(size).category } else { Category::OtherCountry }
}

/// The category in a world: the strictest of the types under Belgian law; a type under another law
/// does not count beside one of those. Without any type nothing is listed, and nothing would be in
/// another country of the Union either, so that the country does not matter.
pub(super) fn category(types: &[&EntityType], size: Size, place: Place) -> Category {
    types.iter().map(|one| of_type(one, size, place)).max().unwrap_or(Category::Out)
}

/// The rules by which a world has its category, the one about its size left out.
pub(super) fn rules<'a>(types: &[&'a EntityType], size: Size, place: Place) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let category = category(types, size, place);
    if types.is_empty() {
        found.insert(rules::NO_TYPE);
    }
    for one in types {
        if !place.belgian(one.jurisdiction) {
            // Where another type brings it in, the one that does not count led to nothing.
            if category <= Category::Out {
                found.insert(rules::foreign(one.jurisdiction));
            }
        } else if one.at(size).category == category {
            found.insert(one.at(size).rule.as_str());
            found.extend(rules::belgian(one.jurisdiction));
        }
    }
    found
}

impl EntityType {
    pub(super) fn at(&self, size: Size) -> &Outcome {
        &self.outcomes[size as usize]
    }

    /// True when its size makes a difference.
    pub(super) fn size_counts(&self) -> bool {
        self.outcomes.iter().any(|outcome| *outcome != self.outcomes[0])
    }
}
