//! What is not known: a definite answer in spite of a gap, or "check" with the gap named.

use std::collections::BTreeSet;

use tandem_core::assessment::{Figures, Linked, Organisation, Partner};
use tandem_core::nis2::Category::{self, Essential, Important, OtherCountry, Out};
use tandem_core::nis2::Size;

use super::{CHARGING, DNS, FOOD, MSP, TELECOM, category, figures, firm, linked, scope};

#[test]
fn a_gap_that_changes_nothing_leaves_the_category_definite() {
    let without = |mut organisation: Organisation, forget: &dyn Fn(&mut Organisation)| {
        forget(&mut organisation);
        let scope = scope(&organisation);
        assert!(scope.missing.is_empty(), "{:?}", scope.missing);
        scope.category()
    };
    let no_group = |org: &mut Organisation| (org.partners, org.linked) = (None, None);
    let no_figures = |org: &mut Organisation| org.figures = Figures::default();
    let no_money = |org: &mut Organisation| {
        (org.figures.turnover_eur, org.figures.balance_sheet_eur) = (None, None);
    };
    let no_country = |org: &mut Organisation| {
        (org.established_in, org.main_establishment, org.serves_belgium) = (None, None, None);
    };
    // Medium or large, food is important either way.
    assert_eq!(without(firm(&[FOOD], 60.0, 0.0, 0.0), &no_group), Some(Important));
    assert_eq!(without(firm(&[FOOD], 60.0, 0.0, 0.0), &no_money), Some(Important));
    // Large already: a group only adds.
    assert_eq!(without(firm(&[CHARGING], 300.0, 0.0, 0.0), &no_group), Some(Essential));
    assert_eq!(without(firm(&[CHARGING], 0.0, 60.0, 60.0), &no_group), Some(Essential));
    // Telecom is essential from medium on.
    assert_eq!(without(firm(&[TELECOM], 60.0, 0.0, 0.0), &no_group), Some(Essential));
    // The size does not count.
    assert_eq!(without(firm(&[DNS], 0.0, 0.0, 0.0), &no_figures), Some(Essential));
    // Nothing is listed.
    assert_eq!(without(firm(&[], 0.0, 0.0, 0.0), &no_figures), Some(Out));
    assert_eq!(without(firm(&[], 0.0, 0.0, 0.0), &no_country), Some(Out));
    // One of the two money figures stays below, so the other does not count.
    let no_balance = |org: &mut Organisation| org.figures.balance_sheet_eur = None;
    assert_eq!(without(firm(&[CHARGING], 20.0, 9.0, 0.0), &no_balance), Some(Out));
    // The country of the main establishment does not count for food.
    let no_main = |org: &mut Organisation| org.main_establishment = None;
    assert_eq!(without(firm(&[FOOD], 60.0, 0.0, 0.0), &no_main), Some(Important));
    // A partner below a quarter is left out, known or not.
    let small_share = |org: &mut Organisation| {
        let figures = Figures::default();
        org.partners = Some(vec![Partner { name: None, share_percent: 24.9, figures }]);
    };
    assert_eq!(without(firm(&[FOOD], 20.0, 0.0, 0.0), &small_share), Some(Out));
}

#[test]
fn a_gap_that_can_change_the_category_gives_check_and_is_named() {
    let check = |organisation: &Organisation, possible: &[Category], missing: &[&str]| {
        let scope = scope(organisation);
        assert_eq!(scope.category(), None);
        assert_eq!(scope.possible, possible.iter().copied().collect::<BTreeSet<_>>());
        assert_eq!(scope.missing, missing);
    };
    let mut one = firm(&[CHARGING], 0.0, 9.0, 9.0);
    one.figures.staff_fte = None;
    check(&one, &[Out, Important, Essential], &["organisation.staff_fte"]);
    one.figures.turnover_eur = None;
    check(&one, &[Out, Important, Essential], &["organisation.staff_fte"]);
    one.figures.balance_sheet_eur = None;
    let all =
        ["organisation.staff_fte", "organisation.turnover_eur", "organisation.balance_sheet_eur"];
    check(&one, &[Out, Important, Essential], &all);

    let mut one = firm(&[CHARGING], 60.0, 9.4, 0.0);
    one.figures.balance_sheet_eur = None;
    assert_eq!(category(&one), Some(Important), "the turnover stays below 50 million");
    one.figures.turnover_eur = Some(51e6);
    check(&one, &[Important, Essential], &["organisation.balance_sheet_eur"]);

    let mut one = firm(&[FOOD], 20.0, 0.0, 0.0);
    one.linked = None;
    check(&one, &[Out, Important], &["organisation.linked"]);
    one.partners = None;
    check(&one, &[Out, Important], &["organisation.partners", "organisation.linked"]);

    let mut one = firm(&[FOOD], 20.0, 0.0, 0.0);
    one.linked = Some(vec![
        linked(figures(1.0, 0.0, 0.0)),
        Linked { name: None, figures: Figures { staff_fte: None, ..figures(0.0, 0.0, 0.0) } },
    ]);
    check(&one, &[Out, Important], &["organisation.linked[1].staff_fte"]);

    let mut one = firm(&[FOOD], 60.0, 0.0, 0.0);
    one.established_in = None;
    check(&one, &[OtherCountry, Important], &["organisation.established_in"]);
    let mut one = firm(&[MSP, FOOD], 300.0, 0.0, 0.0);
    one.main_establishment = None;
    check(&one, &[Important, Essential], &["organisation.main_establishment"]);
    let mut one = firm(&[TELECOM], 1.0, 0.0, 0.0);
    one.serves_belgium = None;
    check(&one, &[OtherCountry, Important], &["organisation.serves_belgium"]);

    let mut one = firm(&[], 5.0, 0.0, 0.0);
    one.nis2_entity_types = None;
    let limited = Category::Limited;
    check(&one, &[Out, limited, Important, Essential], &["organisation.nis2_entity_types"]);
}

#[test]
fn nothing_known_gives_check_and_names_everything() {
    let scope = scope(&Organisation::default());
    assert_eq!(scope.category(), None);
    assert_eq!(scope.size(), None);
    assert_eq!(scope.figures, Figures::default());
    let expected = [
        "organisation.established_in",
        "organisation.main_establishment",
        "organisation.serves_belgium",
        "organisation.staff_fte",
        "organisation.turnover_eur",
        "organisation.balance_sheet_eur",
        "organisation.partners",
        "organisation.linked",
        "organisation.nis2_entity_types",
    ];
    assert_eq!(scope.missing, expected, "in the order of the file");
    assert!(scope.rules.is_empty() && scope.duties.is_empty() && scope.borderline.is_empty());
}

#[test]
fn a_size_can_be_certain_where_a_figure_is_not() {
    let mut organisation = firm(&[CHARGING], 12.0, 1.0, 0.0);
    organisation.figures.balance_sheet_eur = None;
    let found = scope(&organisation);
    assert_eq!(found.size(), Some(Size::Small));
    assert_eq!(found.figures.balance_sheet_eur, None);
    assert_eq!(found.figures.turnover_eur, Some(1e6));
}

#[test]
fn the_rules_of_every_size_that_is_possible_are_named_where_all_lead_to_one_category() {
    let mut organisation = firm(&[FOOD], 60.0, 0.0, 0.0);
    organisation.linked = None;
    let rules = ["annex-ii-standard-medium-important", "annex-ii-standard-large-important"];
    assert_eq!(scope(&organisation).rules, rules);
}

#[test]
fn a_type_that_the_table_does_not_know_is_unknown_and_not_out() {
    let mut organisation = firm(&[FOOD], 5.0, 0.0, 0.0);
    organisation.nis2_entity_types = Some(vec!["from.a.newer.table".into()]);
    let scope = scope(&organisation);
    assert_eq!(scope.category(), None);
    assert_eq!(scope.missing, ["organisation.nis2_entity_types"]);
}
