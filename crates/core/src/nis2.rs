//! Whether the Belgian NIS2 law covers an organisation, as which category, and why.
//!
//! [`scope`] is a function of what the organisation told and of a [`Table`]: articles, limits and
//! decisions are data, and what comes back are ids. Nothing that is unknown is read as zero or as
//! "no": every value that it can take is looked at, and only when all of them lead to one category
//! is it given. The law is that of 26 April 2024; the procedure is written out in ARCHITECTURE.md.

pub mod activity;
mod amount;
mod duties;
mod figures;
mod possible;
mod readiness;
mod rules;
mod table;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::assessment::{CcbLetter, Figures, Organisation};
use figures::{Group, Levels};
use possible::Place;
pub use readiness::{MeasureReadiness, Standing, readiness};
pub use table::{
    After, Annex, Deadline, Decision, Duty, EntityType, Jurisdiction, Limit, Milestone, Outcome,
    Rule, SizeRule, Table, TableError, Watch,
};

/// What the Belgian NIS2 law makes of an organisation, from the least strict on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// The law of another country decides.
    OtherCountry,
    /// It is not covered.
    Out,
    /// Only registration duties, for domain name registration.
    Limited,
    /// An important entity.
    Important,
    /// An essential entity.
    Essential,
}

impl Category {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::OtherCountry, Self::Out, Self::Limited, Self::Important, Self::Essential];

    /// The id on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::OtherCountry => "other-country",
            Self::Out => "out",
            Self::Limited => "limited",
            Self::Important => "important",
            Self::Essential => "essential",
        }
    }
}

/// The id of a category on the wire; `check` while a missing fact can change it.
pub fn category_id(category: Option<Category>) -> &'static str {
    category.map_or("check", Category::id)
}

/// The size of an enterprise (Recommendation 2003/361/EC, annex, art. 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Size {
    /// Below every limit.
    Micro,
    /// From 10 annual work units on, or above 2 million euro twice.
    Small,
    /// From 50 annual work units on, or above 10 million euro twice.
    Medium,
    /// From 250 annual work units on, or above 50 and 43 million euro.
    Large,
}

impl Size {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Micro, Self::Small, Self::Medium, Self::Large];

    /// The id on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Micro => "micro",
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        }
    }
}

/// A point on which readings differ, so that the result needs to be confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Borderline {
    /// Of the money figures only the turnover is above the limit of medium-sized.
    TurnoverAloneAboveMedium,
    /// Of the money figures only the balance sheet total is above the limit of medium-sized.
    BalanceSheetAloneAboveMedium,
    /// Of the money figures only the turnover is above the limit of large.
    TurnoverAloneAboveLarge,
    /// Of the money figures only the balance sheet total is above the limit of large.
    BalanceSheetAloneAboveLarge,
    /// Its IT stands apart from the group's, and its own figures alone give another category.
    GroupIndependence,
}

impl Borderline {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::TurnoverAloneAboveMedium,
        Self::BalanceSheetAloneAboveMedium,
        Self::TurnoverAloneAboveLarge,
        Self::BalanceSheetAloneAboveLarge,
        Self::GroupIndependence,
    ];

    /// The id on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::TurnoverAloneAboveMedium => "turnover-alone-above-medium",
            Self::BalanceSheetAloneAboveMedium => "balance-sheet-alone-above-medium",
            Self::TurnoverAloneAboveLarge => "turnover-alone-above-large",
            Self::BalanceSheetAloneAboveLarge => "balance-sheet-alone-above-large",
            Self::GroupIndependence => "group-independence",
        }
    }
}

/// What the law makes of an organisation, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Scope {
    /// Every category that fits what is known; one of them when it is certain. Never empty.
    pub possible: BTreeSet<Category>,
    /// Every size that fits what is known. Never empty.
    pub sizes: BTreeSet<Size>,
    /// The figures with the group's; `None` for one of which a part is unknown.
    pub figures: Figures,
    /// What needs to be confirmed although the category is given.
    pub borderline: Vec<Borderline>,
    /// The categories that the own figures alone would give.
    pub alone: BTreeSet<Category>,
    /// True when customers may pass the law's demands on by contract.
    pub supply_chain: bool,
    /// True when nothing but activities under DORA can bring it in: titles 3 to 5 of the law then do
    /// not apply.
    pub under_dora: bool,
    /// What each type gives by itself.
    pub types: Vec<TypeScope>,
    /// The ids of the rules that led to the result, in the order of the procedure. Where the size
    /// is open and makes no difference, each that may apply; where the category is open, only what
    /// is certain.
    pub rules: Vec<String>,
    /// The places in the file of what is unknown and could change the category.
    pub missing: Vec<String>,
    /// The ids of the duties of every category that is possible.
    pub duties: Vec<String>,
    /// Days that count; where the category is open, only those of which it is certain.
    pub milestones: Vec<MilestoneScope>,
}

/// What a type gives by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeScope {
    /// The type's id.
    pub id: String,
    /// Every category that fits what is known.
    pub possible: BTreeSet<Category>,
}

/// A day that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MilestoneScope {
    /// The milestone's id.
    pub id: String,
    /// The day.
    pub date: NaiveDate,
    /// Whether it holds for the organisation.
    pub applies: bool,
}

impl Scope {
    /// The category; `None` when a fact is missing that could change it.
    pub fn category(&self) -> Option<Category> {
        only(&self.possible)
    }

    /// The size; `None` when it is not certain.
    pub fn size(&self) -> Option<Size> {
        only(&self.sizes)
    }
}

impl TypeScope {
    /// The category; `None` when a fact is missing that could change it.
    pub fn category(&self) -> Option<Category> {
        only(&self.possible)
    }
}

fn only<T: Copy + Ord>(set: &BTreeSet<T>) -> Option<T> {
    if set.len() == 1 { set.first().copied() } else { None }
}

/// Works out what the law makes of an organisation.
pub fn scope(organisation: &Organisation, table: &Table) -> Scope {
    let group = Group::whole(organisation);
    let levels = group.levels(&table.limits);
    let known = possible::known_types(organisation, table);
    let worlds = Worlds {
        sizes: levels.sizes(),
        places: possible::places(organisation),
        types: possible::type_sets(known.as_deref(), table),
    };
    let known = known.unwrap_or_default();
    let alone = Worlds {
        sizes: Group::alone(organisation).levels(&table.limits).sizes(),
        ..worlds.clone()
    };
    let letter = letter(organisation);
    let (possible, alone) = match letter {
        Some((category, _)) => (BTreeSet::from([category]), BTreeSet::from([category])),
        None => (worlds.categories(), alone.categories()),
    };
    let certain = only(&possible);
    let types: Vec<TypeScope> = known
        .iter()
        .map(|one| TypeScope { id: one.id.clone(), possible: worlds.of_type(one, letter) })
        .collect();
    let open = duties::Open { possible: &possible, types: &types, letter: letter.is_some() };

    let mut borderline = levels.one_sided();
    if organisation.it_independent_of_group == Some(true) && alone.is_disjoint(&possible) {
        borderline.push(Borderline::GroupIndependence);
    }
    let mut led: BTreeSet<&str> = match letter {
        Some((_, rule)) => BTreeSet::from([rule]),
        None => worlds.rules(certain.is_some()),
    };
    if letter.is_none() {
        led.extend(size_rule(&levels, &worlds));
    }
    if open.under_dora(table) {
        led.insert(rules::DORA_FIRST);
    }
    let missing = match certain {
        Some(_) => Vec::new(),
        None => missing(organisation, &group, &levels, &worlds),
    };
    Scope {
        borderline,
        alone,
        supply_chain: organisation.nis2_customers == Some(true)
            && certain.is_none_or(|category| category == Category::Out),
        // The table stands in the order of the procedure.
        rules: table
            .rules
            .iter()
            .filter(|rule| led.contains(rule.id.as_str()))
            .map(|rule| rule.id.clone())
            .collect(),
        missing,
        under_dora: open.only_dora(table),
        duties: open.duties(table),
        milestones: open.milestones(table),
        figures: group.numbers(),
        sizes: worlds.sizes.clone(),
        types,
        possible,
    }
}

/// What a decision about the organisation itself makes of it, and by which rule. Both go before
/// everything else, the one that makes it essential first. No word of such a decision means that
/// none came.
fn letter(organisation: &Organisation) -> Option<(Category, &'static str)> {
    if organisation.critical_entity == Some(true) {
        return Some((Category::Essential, rules::CRITICAL_ENTITY));
    }
    let category = match organisation.ccb_identified? {
        CcbLetter::None => return None,
        CcbLetter::Essential => Category::Essential,
        CcbLetter::Important => Category::Important,
    };
    Some((category, rules::identified(category)))
}

/// Everything that fits what is known.
#[derive(Clone)]
struct Worlds<'a> {
    sizes: BTreeSet<Size>,
    places: Vec<Place>,
    types: Vec<Vec<&'a EntityType>>,
}

impl<'a> Worlds<'a> {
    fn all(&self) -> impl Iterator<Item = (&[&'a EntityType], Size, Place)> {
        self.sizes.iter().flat_map(move |size| {
            self.places.iter().flat_map(move |place| {
                self.types.iter().map(move |types| (types.as_slice(), *size, *place))
            })
        })
    }

    fn categories(&self) -> BTreeSet<Category> {
        self.all().map(|(types, size, place)| possible::category(types, size, place)).collect()
    }

    /// What one type gives. A type that only a letter brings in has the category of the letter.
    fn of_type(
        &self,
        one: &EntityType,
        letter: Option<(Category, &'static str)>,
    ) -> BTreeSet<Category> {
        match letter {
            Some((category, _)) if one.size_rule == SizeRule::IdentifiedOnly => [category].into(),
            _ => self.all().map(|(_, size, place)| possible::of_type(one, size, place)).collect(),
        }
    }

    /// The rules of all worlds together, which all lead to the same category when it is certain; or
    /// else those that hold in each world.
    fn rules(&self, certain: bool) -> BTreeSet<&'a str> {
        let worlds = self.all().map(|(types, size, place)| possible::rules(types, size, place));
        let joined =
            worlds.reduce(|one, other| if certain { &one | &other } else { &one & &other });
        joined.unwrap_or_default()
    }
}

/// The rule by which the size is what it is, where it is certain and makes a difference.
fn size_rule(levels: &Levels, worlds: &Worlds<'_>) -> Option<&'static str> {
    let size = only(&worlds.sizes)?;
    let counts = worlds.all().any(|(types, size, place)| {
        let category = possible::category(types, size, place);
        let decides = |one: &&EntityType| possible::of_type(one, size, place) == category;
        category != Category::OtherCountry
            && types.iter().any(|one| one.size_counts() && decides(one))
    });
    counts.then(|| rules::size(size, levels.by_staff(size)))
}

/// The unknown facts that can change the category: each for which two worlds differ in nothing else
/// and have different categories.
fn missing(
    organisation: &Organisation,
    group: &Group,
    levels: &Levels,
    worlds: &Worlds<'_>,
) -> Vec<String> {
    let differs = |pairs: &BTreeSet<(Size, Size)>| {
        worlds.all().any(|(types, _, place)| {
            let category = |size| possible::category(types, size, place);
            pairs.iter().any(|(one, other)| category(*one) != category(*other))
        })
    };
    let mut missing = Vec::new();
    for (fact, path) in possible::PLACE_PATHS.into_iter().enumerate() {
        let turned = |(types, size, place): (&[&EntityType], Size, Place)| {
            let category = |place| possible::category(types, size, place);
            category(place) != category(place.turned(fact))
        };
        if possible::open_places(organisation)[fact] && worlds.all().any(turned) {
            missing.push(path.to_owned());
        }
    }
    let figures = [0, 1, 2].map(|figure| differs(&levels.changed_by(figure)));
    missing.extend(group.missing(figures).map(str::to_owned));
    if worlds.types.len() > 1 {
        missing.push("organisation.nis2_entity_types".to_owned());
    }
    missing
}
