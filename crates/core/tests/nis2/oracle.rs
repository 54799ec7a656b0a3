//! A second evaluator, written from the procedure alone: it knows no table, fills every missing
//! fact with every value that could matter, and looks at what comes out.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use tandem_core::assessment::{CcbLetter, Organisation};
use tandem_core::nis2::Category::{self, Essential, Important, Limited, OtherCountry, Out};

use super::{TABLE, figures, firm, linked, partner, scope};

const MAIN: [&str; 11] = [
    "digital_infra.di.2",
    "digital_infra.di.3",
    "digital_infra.di.4",
    "digital_infra.di.5",
    "digital_infra.di.6",
    "ict_b2b.ms.1",
    "ict_b2b.ms.2",
    "digital_providers.dp.1",
    "digital_providers.dp.2",
    "digital_providers.dp.3",
    "domain_registration",
];
const SECOND: [&str; 7] =
    ["postal", "waste.", "chemicals", "food", "manufacturing", "digital_providers", "research"];

/// The category of an organisation of which everything is known.
fn judge(organisation: &Organisation) -> Category {
    if organisation.critical_entity == Some(true) {
        return Essential;
    }
    match organisation.ccb_identified {
        Some(CcbLetter::Essential) => return Essential,
        Some(CcbLetter::Important) => return Important,
        _ => {}
    }
    let types = organisation.nis2_entity_types.as_ref().expect("types");
    if types.is_empty() {
        return Out;
    }
    let size = size(organisation);
    let mut best = None;
    for id in types {
        let belgian = if MAIN.contains(&id.as_str()) {
            organisation.main_establishment.as_deref() == Some("BE")
        } else if id == "digital_infra.di.9" || id == "digital_infra.di.10" {
            organisation.serves_belgium == Some(true)
        } else {
            organisation.established_in.as_deref() == Some("BE")
        };
        if belgian {
            best = best.max(Some(of_type(id, size)));
        }
    }
    best.unwrap_or(OtherCountry)
}

/// 0 for micro or small, 1 for medium, 2 for large.
fn size(organisation: &Organisation) -> u8 {
    let (mut staff, mut turnover, mut balance) = (0.0, 0.0, 0.0);
    let mut add = |figures: &tandem_core::assessment::Figures, share: f64| {
        staff += figures.staff_fte.expect("staff") * share;
        turnover += figures.turnover_eur.expect("turnover") * share;
        balance += figures.balance_sheet_eur.expect("balance sheet") * share;
    };
    add(&organisation.figures, 1.0);
    for linked in organisation.linked.as_ref().expect("linked") {
        add(&linked.figures, 1.0);
    }
    for partner in organisation.partners.as_ref().expect("partners") {
        if partner.share_percent >= 25.0 {
            add(&partner.figures, partner.share_percent / 100.0);
        }
    }
    if staff >= 250.0 || (turnover > 50e6 && balance > 43e6) {
        2
    } else {
        u8::from(staff >= 50.0 || (turnover > 10e6 && balance > 10e6))
    }
}

fn of_type(id: &str, size: u8) -> Category {
    let at = |sizes: [Category; 3]| sizes[usize::from(size)];
    match id {
        "digital_infra.di.2" | "digital_infra.di.3" | "digital_infra.di.7"
        | "public_admin.pa.1" | "critical_entity" => Essential,
        "digital_infra.di.8" | "public_admin.pa.3" => at([Important, Important, Essential]),
        "digital_infra.di.9" | "digital_infra.di.10" => at([Important, Essential, Essential]),
        "domain_registration" => Limited,
        "public_admin.pa.2"
        | "sole_provider"
        | "public_safety"
        | "systemic_risk"
        | "specific_importance" => Out,
        _ if SECOND.iter().any(|sector| id.starts_with(sector)) => at([Out, Important, Important]),
        _ => at([Out, Important, Essential]),
    }
}

/// A fact that can be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fact {
    Established,
    Main,
    Serves,
    Staff,
    Turnover,
    BalanceSheet,
    PartnerStaff,
    LinkedTurnover,
    Partners,
    Linked,
    Types,
}

const FACTS: [Fact; 11] = [
    Fact::Established,
    Fact::Main,
    Fact::Serves,
    Fact::Staff,
    Fact::Turnover,
    Fact::BalanceSheet,
    Fact::PartnerStaff,
    Fact::LinkedTurnover,
    Fact::Partners,
    Fact::Linked,
    Fact::Types,
];

impl Fact {
    fn path(self) -> &'static str {
        match self {
            Self::Established => "organisation.established_in",
            Self::Main => "organisation.main_establishment",
            Self::Serves => "organisation.serves_belgium",
            Self::Staff => "organisation.staff_fte",
            Self::Turnover => "organisation.turnover_eur",
            Self::BalanceSheet => "organisation.balance_sheet_eur",
            Self::PartnerStaff => "organisation.partners[0].staff_fte",
            Self::LinkedTurnover => "organisation.linked[0].turnover_eur",
            Self::Partners => "organisation.partners",
            Self::Linked => "organisation.linked",
            Self::Types => "organisation.nis2_entity_types",
        }
    }

    fn forget(self, organisation: &mut Organisation) {
        match self {
            Self::Established => organisation.established_in = None,
            Self::Main => organisation.main_establishment = None,
            Self::Serves => organisation.serves_belgium = None,
            Self::Staff => organisation.figures.staff_fte = None,
            Self::Turnover => organisation.figures.turnover_eur = None,
            Self::BalanceSheet => organisation.figures.balance_sheet_eur = None,
            Self::PartnerStaff => {
                organisation.partners.as_mut().expect("partners")[0].figures.staff_fte = None;
            }
            Self::LinkedTurnover => {
                organisation.linked.as_mut().expect("linked")[0].figures.turnover_eur = None;
            }
            Self::Partners => organisation.partners = None,
            Self::Linked => organisation.linked = None,
            Self::Types => organisation.nis2_entity_types = None,
        }
    }

    /// The organisation with each value that the fact could have.
    fn values(self, organisation: &Organisation) -> Vec<Organisation> {
        const STAFF: [f64; 4] = [0.0, 10.0, 50.0, 250.0];
        const EUROS: [f64; 4] = [0.0, 2_000_001.0, 10_000_001.0, 50_000_001.0];
        let with = |change: &dyn Fn(&mut Organisation)| {
            let mut changed = organisation.clone();
            change(&mut changed);
            changed
        };
        let countries = ["BE", "FR"];
        let enterprises = || {
            let money = |t: f64, b: f64| EUROS.map(|e| figures(0.0, e * t / 1e6, e * b / 1e6));
            let staff = STAFF.map(|staff| figures(staff, 0.0, 0.0));
            [staff, money(1.0, 1.0), money(1.0, 0.0), money(0.0, 1.0)].concat()
        };
        match self {
            Self::Established => {
                countries.map(|code| with(&|org| org.established_in = Some(code.into()))).to_vec()
            }
            Self::Main => countries
                .map(|code| with(&|org| org.main_establishment = Some(code.into())))
                .to_vec(),
            Self::Serves => {
                [true, false].map(|so| with(&|org| org.serves_belgium = Some(so))).to_vec()
            }
            Self::Staff => {
                STAFF.map(|staff| with(&|org| org.figures.staff_fte = Some(staff))).to_vec()
            }
            Self::Turnover => {
                EUROS.map(|euros| with(&|org| org.figures.turnover_eur = Some(euros))).to_vec()
            }
            Self::BalanceSheet => {
                EUROS.map(|euros| with(&|org| org.figures.balance_sheet_eur = Some(euros))).to_vec()
            }
            Self::PartnerStaff => STAFF
                .map(|staff| {
                    with(&|org| {
                        let partner = &mut org.partners.as_mut().expect("partners")[0];
                        let whole = (staff * 100.0 / partner.share_percent).ceil();
                        partner.figures.staff_fte = Some(whole);
                    })
                })
                .to_vec(),
            Self::LinkedTurnover => EUROS
                .map(|euros| {
                    with(&|org| {
                        let linked = &mut org.linked.as_mut().expect("linked")[0];
                        linked.figures.turnover_eur = Some(euros);
                    })
                })
                .to_vec(),
            Self::Partners => enterprises()
                .into_iter()
                .map(|mut one| {
                    one.staff_fte = one.staff_fte.map(|n| n * 2.0);
                    one.turnover_eur = one.turnover_eur.map(|n| n * 2.0);
                    one.balance_sheet_eur = one.balance_sheet_eur.map(|n| n * 2.0);
                    with(&|org| org.partners = Some(vec![partner(50.0, one)]))
                })
                .collect(),
            Self::Linked => enterprises()
                .into_iter()
                .map(|one| with(&|org| org.linked = Some(vec![linked(one)])))
                .collect(),
            Self::Types => {
                let ids: Vec<String> = TABLE.with(|table| table.types.keys().cloned().collect());
                let pairs =
                    ids.iter().zip(ids.iter().skip(7)).map(|(a, b)| vec![a.clone(), b.clone()]);
                std::iter::once(Vec::new())
                    .chain(ids.iter().map(|id| vec![id.clone()]))
                    .chain(pairs)
                    .map(|types| with(&|org| org.nis2_entity_types = Some(types.clone())))
                    .collect()
            }
        }
    }
}

/// Every world with the choices made in it.
fn worlds(organisation: &Organisation, facts: &[Fact]) -> Vec<(Vec<usize>, Organisation)> {
    let mut worlds = vec![(Vec::new(), organisation.clone())];
    for fact in facts {
        worlds = worlds
            .into_iter()
            .flat_map(|(choices, world)| {
                fact.values(&world).into_iter().enumerate().map(move |(choice, world)| {
                    (choices.iter().copied().chain([choice]).collect(), world)
                })
            })
            .collect();
    }
    worlds
}

/// Organisations near the limits, and up to three facts that are missing.
fn partial() -> impl Strategy<Value = (Organisation, Vec<Fact>)> {
    let ids: Vec<String> = TABLE.with(|table| table.types.keys().cloned().collect());
    let staff = || select(vec![0.0, 5.0, 10.0, 30.0, 49.0, 50.0, 100.0, 249.0, 250.0, 600.0]);
    let money = || select(vec![0.0, 1.0, 2.0, 3.0, 9.0, 10.0, 11.0, 42.0, 43.0, 44.0, 50.0, 51.0]);
    let numbers = move || (staff(), money(), money()).prop_map(|(s, t, b)| figures(s, t, b));
    let share = select(vec![10.0, 24.0, 25.0, 40.0, 50.0]);
    let country = || select(vec!["BE", "BE", "NL"]);
    (
        (prop::collection::vec(select(ids), 0..3), numbers()),
        prop::option::of((share, numbers())),
        prop::option::of(numbers()),
        (country(), country(), any::<bool>()),
        subsequence(FACTS.to_vec(), 0..=3),
    )
        .prop_map(|((types, own), one, other, (established, main, serves), mut missing)| {
            let mut organisation = firm(&[], 0.0, 0.0, 0.0);
            organisation.nis2_entity_types = Some(types);
            organisation.figures = own;
            organisation.established_in = Some(established.into());
            organisation.main_establishment = Some(main.into());
            organisation.serves_belgium = Some(serves);
            let partners = one.map(|(share, figures)| partner(share, figures));
            organisation.partners = Some(partners.into_iter().collect());
            organisation.linked = Some(other.map(linked).into_iter().collect());
            // A part of a list can only be missing where the list is there.
            missing.retain(|fact| match fact {
                Fact::PartnerStaff => one.is_some(),
                Fact::LinkedTurnover => other.is_some(),
                _ => true,
            });
            let lists = missing.clone();
            missing.retain(|fact| match fact {
                Fact::PartnerStaff => !lists.contains(&Fact::Partners),
                Fact::LinkedTurnover => !lists.contains(&Fact::Linked),
                _ => true,
            });
            for fact in &missing {
                fact.forget(&mut organisation);
            }
            (organisation, missing)
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_second_evaluator_finds_the_same_categories_and_the_same_missing_facts(
        (organisation, missing) in partial()
    ) {
        let judged: Vec<(Vec<usize>, Category)> = worlds(&organisation, &missing)
            .into_iter()
            .map(|(choices, world)| (choices, judge(&world)))
            .collect();
        let possible: BTreeSet<Category> = judged.iter().map(|(_, category)| *category).collect();
        let matters = |fact: usize| {
            let mut groups: BTreeMap<Vec<usize>, Category> = BTreeMap::new();
            judged.iter().any(|(choices, category)| {
                let mut others = choices.clone();
                others.remove(fact);
                *groups.entry(others).or_insert(*category) != *category
            })
        };
        let expected: BTreeSet<&str> =
            (0..missing.len()).filter(|fact| matters(*fact)).map(|fact| missing[fact].path()).collect();
        let found = scope(&organisation);
        prop_assert_eq!(&found.possible, &possible);
        let named: BTreeSet<&str> = found.missing.iter().map(String::as_str).collect();
        prop_assert_eq!(named, expected);
    }
}
