//! What of the firm itself is told, so coarse that a few of them alone do not stand out.

use crate::nis2::{Category, Scope, Size};

/// The sectors that are named: in each, Belgium has many firms of every size up to medium-sized. That is
/// our judgement and no count. Whoever reads of a firm in rail, drinking water, space, banking or trading
/// venues can often guess which one it is, and a type of entity or a special case of the law says more
/// than its sector; all of these are [`NOT_TOLD`].
pub(super) const NAMED: [&str; 5] = ["chemicals", "food", "health", "ict_b2b", "manufacturing"];

/// A sector that is kept back.
const NOT_TOLD: &str = "not-told";

/// What the Belgian NIS2 law makes of the firm.
///
/// A small firm is covered only in special cases, few enough to be looked up: of these it is only said
/// that they are covered. The law of another country would tell where its seat is: what counts here is
/// that the Belgian one does not cover it.
pub(super) fn category(scope: &Scope) -> &'static str {
    match scope.category() {
        None => "check",
        Some(Category::OtherCountry | Category::Out) => "out",
        Some(_) if !is_medium_or_larger(scope) => "covered",
        Some(Category::Limited) => "covered",
        Some(Category::Important) => "important",
        Some(Category::Essential) => "essential",
    }
}

/// The sector of the firm, from the ids of its entity types; `None` when nobody said.
///
/// It is kept back of a large firm, of an essential one and of a small one that is covered: together
/// with the sector, few would fit.
pub(super) fn sector(scope: &Scope, types: Option<&[String]>) -> &'static str {
    let Some(types) = types else { return "unknown" };
    let mut sectors: Vec<&str> = types.iter().map(|id| of_type(id)).collect();
    sectors.sort_unstable();
    sectors.dedup();
    let rare =
        scope.size() == Some(Size::Large) || matches!(category(scope), "covered" | "essential");
    match sectors.as_slice() {
        _ if rare => NOT_TOLD,
        [] => "none",
        [one] => NAMED.into_iter().find(|named| named == one).unwrap_or(NOT_TOLD),
        _ => "several",
    }
}

/// The sector of an entity type: `energy` of `energy.electricity.7`.
fn of_type(id: &str) -> &str {
    id.split_once('.').map_or(id, |(sector, _)| sector)
}

fn is_medium_or_larger(scope: &Scope) -> bool {
    scope.sizes.iter().all(|size| *size >= Size::Medium)
}
