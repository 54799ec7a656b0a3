//! The rules that the evaluator names itself. All others are lines of the decision table.

use super::{Category, Jurisdiction, Size};

/// A decision names the entity a critical one.
pub(super) const CRITICAL_ENTITY: &str = "critical-entity";
/// A letter of the CCB identifies the entity as essential.
pub(super) const IDENTIFIED_ESSENTIAL: &str = "identified-essential";
/// A letter of the CCB identifies the entity as important.
pub(super) const IDENTIFIED_IMPORTANT: &str = "identified-important";
/// No listed service is offered.
pub(super) const NO_TYPE: &str = "no-type-out";
/// DORA goes first.
pub(super) const DORA_FIRST: &str = "dora-first";

/// Every rule that is named here. The reader of the table refuses one without them.
pub(super) const ALL: [&str; 17] = [
    CRITICAL_ENTITY,
    IDENTIFIED_ESSENTIAL,
    IDENTIFIED_IMPORTANT,
    "jurisdiction-main-establishment",
    "jurisdiction-service",
    "other-country-establishment",
    "other-country-main-establishment",
    "other-country-service",
    NO_TYPE,
    "size-micro",
    "size-small-by-staff",
    "size-small-by-money",
    "size-medium-by-staff",
    "size-medium-by-money",
    "size-large-by-staff",
    "size-large-by-money",
    DORA_FIRST,
];

/// Why Belgian law applies. An establishment here is what everybody expects and names no rule.
pub(super) fn belgian(jurisdiction: Jurisdiction) -> Option<&'static str> {
    match jurisdiction {
        Jurisdiction::Establishment => None,
        Jurisdiction::MainEstablishment => Some("jurisdiction-main-establishment"),
        Jurisdiction::Service => Some("jurisdiction-service"),
    }
}

/// Why Belgian law does not apply.
pub(super) fn foreign(jurisdiction: Jurisdiction) -> &'static str {
    match jurisdiction {
        Jurisdiction::Establishment => "other-country-establishment",
        Jurisdiction::MainEstablishment => "other-country-main-establishment",
        Jurisdiction::Service => "other-country-service",
    }
}

/// Why an enterprise has its size.
pub(super) fn size(size: Size, by_staff: bool) -> &'static str {
    match (size, by_staff) {
        (Size::Micro, _) => "size-micro",
        (Size::Small, true) => "size-small-by-staff",
        (Size::Small, false) => "size-small-by-money",
        (Size::Medium, true) => "size-medium-by-staff",
        (Size::Medium, false) => "size-medium-by-money",
        (Size::Large, true) => "size-large-by-staff",
        (Size::Large, false) => "size-large-by-money",
    }
}

/// The rule by which a letter of the CCB decides.
pub(super) fn identified(category: Category) -> &'static str {
    if category == Category::Essential { IDENTIFIED_ESSENTIAL } else { IDENTIFIED_IMPORTANT }
}
