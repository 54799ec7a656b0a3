//! What holds for every organisation.

use proptest::prelude::*;
use proptest::sample::select;
use tandem_content::assessments::organisations;
use tandem_core::assessment::Organisation;
use tandem_core::nis2::{Borderline, Category, Scope};

use super::{TABLE, figures, firm, scope};

/// How strict a category is. That another country's law applies is as lenient as "out".
fn strictness(category: Category) -> Category {
    category.max(Category::Out)
}

fn strictest(scope: &Scope) -> Category {
    strictness(*scope.possible.last().expect("never empty"))
}

fn most_lenient(scope: &Scope) -> Category {
    strictness(*scope.possible.first().expect("never empty"))
}

fn known() -> impl Strategy<Value = Organisation> {
    let ids: Vec<String> = TABLE.with(|table| table.types.keys().cloned().collect());
    let money = || select(vec![0.0, 1.0, 2.0, 9.0, 10.0, 11.0, 42.0, 44.0, 50.0, 51.0]);
    let staff = select(vec![0.0, 9.5, 10.0, 49.9, 50.0, 249.9, 250.0]);
    let country = || select(vec!["BE", "NL"]);
    let numbers = (staff, money(), money());
    let places = (country(), country(), any::<bool>());
    (prop::collection::vec(select(ids), 0..4), numbers, places).prop_map(
        |(types, (s, t, b), (established, main, serves))| {
            let types: Vec<&str> = types.iter().map(String::as_str).collect();
            let mut organisation = firm(&types, 0.0, 0.0, 0.0);
            organisation.figures = figures(s, t, b);
            organisation.established_in = Some(established.into());
            organisation.main_establishment = Some(main.into());
            organisation.serves_belgium = Some(serves);
            organisation
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_organisation_has_exactly_one_category_or_a_missing_fact(one in organisations()) {
        let scope = scope(&one);
        prop_assert!(!scope.possible.is_empty() && !scope.sizes.is_empty());
        prop_assert_eq!(scope.category().is_none(), !scope.missing.is_empty());
        prop_assert!(scope.category().is_none() || scope.possible.len() == 1);
        prop_assert!(scope.category().is_none() || !scope.rules.is_empty(), "it says why");
        for path in &scope.missing {
            prop_assert!(path.starts_with("organisation."), "{}", path);
        }
        let mut sorted = scope.borderline.clone();
        sorted.sort();
        sorted.dedup();
        prop_assert_eq!(&sorted, &scope.borderline);
        let both = |one, other| scope.borderline.contains(&one) && scope.borderline.contains(&other);
        prop_assert!(!both(
            Borderline::TurnoverAloneAboveLarge,
            Borderline::BalanceSheetAloneAboveLarge
        ));
    }

    #[test]
    fn whoever_is_wholly_known_has_a_definite_category(one in known()) {
        let scope = scope(&one);
        prop_assert!(scope.category().is_some() && scope.size().is_some());
        prop_assert!(scope.types.iter().all(|one| one.category().is_some()));
    }

    #[test]
    fn adding_a_type_never_lowers_the_category(one in organisations(), at: prop::sample::Index) {
        let ids: Vec<String> = TABLE.with(|table| table.types.keys().cloned().collect());
        let mut more = one.clone();
        if let Some(types) = &mut more.nis2_entity_types {
            types.push(at.get(&ids).clone());
        }
        let (before, after) = (scope(&one), scope(&more));
        prop_assert!(most_lenient(&after) >= most_lenient(&before));
        prop_assert!(strictest(&after) >= strictest(&before));
    }

    #[test]
    fn more_staff_never_lowers_the_category(one in organisations(), more in 0.0..600.0f64) {
        let mut larger = one.clone();
        larger.figures.staff_fte = one.figures.staff_fte.map(|staff| staff + more);
        let (before, after) = (scope(&one), scope(&larger));
        prop_assert!(most_lenient(&after) >= most_lenient(&before));
        prop_assert!(strictest(&after) >= strictest(&before));
    }

    #[test]
    fn telling_a_fact_never_adds_a_category(one in known(), forget in 0..9usize) {
        let mut less = one.clone();
        match forget {
            0 => less.established_in = None,
            1 => less.main_establishment = None,
            2 => less.serves_belgium = None,
            3 => less.figures.staff_fte = None,
            4 => less.figures.turnover_eur = None,
            5 => less.figures.balance_sheet_eur = None,
            6 => less.partners = None,
            7 => less.linked = None,
            _ => less.nis2_entity_types = None,
        }
        let (whole, part) = (scope(&one), scope(&less));
        prop_assert!(part.possible.is_superset(&whole.possible));
        prop_assert!(part.sizes.is_superset(&whole.sizes));
    }

    #[test]
    fn what_stands_twice_or_in_another_order_changes_nothing(one in known()) {
        let mut turned = one.clone();
        if let Some(types) = &mut turned.nis2_entity_types {
            let twice = types.clone();
            types.extend(twice);
            types.reverse();
        }
        let (before, after) = (scope(&one), scope(&turned));
        prop_assert_eq!(before.types.len(), after.types.len());
        prop_assert_eq!((before.possible, before.rules), (after.possible, after.rules));
    }
}
