//! How large an organisation is: the limits, the group, and what is borderline.

use tandem_core::nis2::Category::{Essential, Important, Out};
use tandem_core::nis2::{Borderline, Size};

use super::{CHARGING, category, figures, firm, linked, partner, scope};

fn size(staff: f64, turnover: f64, balance_sheet: f64) -> Option<Size> {
    scope(&firm(&[CHARGING], staff, turnover, balance_sheet)).size()
}

#[test]
fn staff_alone_gives_a_size_from_its_limit_on() {
    for (below, limit, smaller, larger) in [
        (9.9, 10.0, Size::Micro, Size::Small),
        (49.9, 50.0, Size::Small, Size::Medium),
        (49.999_999, 50.0, Size::Small, Size::Medium),
        (249.9, 250.0, Size::Medium, Size::Large),
    ] {
        assert_eq!(size(below, 0.0, 0.0), Some(smaller), "{below}");
        assert_eq!(size(limit, 0.0, 0.0), Some(larger), "{limit}");
    }
    let rules = scope(&firm(&[CHARGING], 50.0, 0.0, 0.0)).rules;
    assert!(rules.contains(&"size-medium-by-staff".to_owned()));
}

#[test]
fn money_gives_a_size_only_above_both_limits() {
    let cent = 0.000_000_01;
    for (turnover, balance_sheet, at, above) in [
        (2.0, 2.0, Size::Micro, Size::Small),
        (10.0, 10.0, Size::Small, Size::Medium),
        (50.0, 43.0, Size::Medium, Size::Large),
    ] {
        assert_eq!(size(0.0, turnover, balance_sheet), Some(at));
        assert_eq!(size(0.0, turnover + cent, balance_sheet), Some(at));
        assert_eq!(size(0.0, turnover, balance_sheet + cent), Some(at));
        assert_eq!(size(0.0, turnover + cent, balance_sheet + cent), Some(above));
    }
    assert_eq!(size(0.0, 49.0, 100.0), Some(Size::Medium));
    assert_eq!(size(0.0, 43.1, 43.1), Some(Size::Medium), "the limit of the turnover is 50");
    let rules = scope(&firm(&[CHARGING], 5.0, 11.0, 11.0)).rules;
    assert!(rules.contains(&"size-medium-by-money".to_owned()));
}

#[test]
fn a_cent_in_a_sum_decides_as_it_would_on_paper() {
    let mut organisation = firm(&[CHARGING], 0.0, 0.0, 0.0);
    organisation.figures.turnover_eur = Some(9_999_999.99);
    organisation.figures.balance_sheet_eur = Some(9_999_999.99);
    let other = |euro: f64| linked(figures(0.0, euro / 1e6, euro / 1e6));
    organisation.linked = Some(vec![other(0.01)]);
    assert_eq!(scope(&organisation).size(), Some(Size::Small), "exactly 10 million");
    organisation.linked = Some(vec![other(0.01), other(0.01)]);
    assert_eq!(scope(&organisation).size(), Some(Size::Medium), "one cent more");
}

#[test]
fn money_on_one_side_only_is_borderline_and_never_a_silent_out() {
    use Borderline::{
        BalanceSheetAloneAboveLarge as BalanceLarge, BalanceSheetAloneAboveMedium as BalanceMedium,
        TurnoverAloneAboveLarge as TurnoverLarge, TurnoverAloneAboveMedium as TurnoverMedium,
    };
    for (staff, turnover, balance_sheet, expected, words) in [
        (20.0, 12.0, 5.0, Out, &[TurnoverMedium][..]),
        (20.0, 5.0, 12.0, Out, &[BalanceMedium]),
        (20.0, 60.0, 5.0, Out, &[TurnoverMedium, TurnoverLarge]),
        (20.0, 5.0, 44.0, Out, &[BalanceMedium, BalanceLarge]),
        (20.0, 60.0, 12.0, Important, &[TurnoverLarge]),
        (60.0, 60.0, 5.0, Important, &[TurnoverLarge]),
        (60.0, 5.0, 50.0, Important, &[BalanceLarge]),
        (60.0, 12.0, 5.0, Important, &[]),
        (300.0, 60.0, 5.0, Essential, &[]),
        (20.0, 10.0, 10.0, Out, &[]),
        (20.0, 12.0, 12.0, Important, &[]),
        (5.0, 3.0, 0.0, Out, &[]),
    ] {
        let scope = scope(&firm(&[CHARGING], staff, turnover, balance_sheet));
        let about = format!("{staff}, {turnover}, {balance_sheet}");
        assert_eq!(scope.category(), Some(expected), "{about}");
        assert_eq!(scope.borderline, words, "{about}");
    }
}

#[test]
fn linked_enterprises_count_in_full() {
    let mut organisation = firm(&[CHARGING], 40.0, 0.0, 0.0);
    organisation.linked = Some(vec![linked(figures(9.9, 0.0, 0.0))]);
    assert_eq!(category(&organisation), Some(Out));
    organisation.linked = Some(vec![linked(figures(5.0, 0.0, 0.0)); 2]);
    assert_eq!(category(&organisation), Some(Important));
    assert_eq!(scope(&organisation).figures.staff_fte, Some(50.0));
}

#[test]
fn partners_count_for_their_share_from_a_quarter_on() {
    for (share, staff, sum, expected) in [
        (24.9, 1000.0, 40.0, Out),
        (25.0, 40.0, 50.0, Important),
        (25.0, 39.9, 49.975, Out),
        (50.0, 420.0, 250.0, Essential),
        (33.3, 30.0, 49.99, Out),
    ] {
        let mut organisation = firm(&[CHARGING], 40.0, 0.0, 0.0);
        organisation.partners = Some(vec![partner(share, figures(staff, 0.0, 0.0))]);
        let scope = scope(&organisation);
        assert_eq!(scope.figures.staff_fte, Some(sum), "{share} % of {staff}");
        assert_eq!(scope.category(), Some(expected), "{share} % of {staff}");
    }
}

#[test]
fn the_figures_are_those_of_the_example_of_the_contract() {
    let mut organisation = firm(&[CHARGING], 62.0, 9.4, 5.1);
    let one = tandem_core::assessment::Figures {
        staff_fte: Some(10.0),
        turnover_eur: Some(1.0),
        balance_sheet_eur: Some(1.0),
    };
    organisation.partners = Some(vec![partner(30.0, one)]);
    organisation.linked = Some(vec![linked(one)]);
    let scope = scope(&organisation);
    assert_eq!(scope.figures.staff_fte, Some(75.0));
    assert_eq!(scope.figures.turnover_eur, Some(9_400_001.3));
    assert_eq!(scope.figures.balance_sheet_eur, Some(5_100_001.3));
    assert_eq!(scope.category(), Some(Important));
    assert_eq!(scope.rules, ["size-medium-by-staff", "annex-i-standard-medium-important"]);
}

#[test]
fn independence_of_the_group_is_borderline_when_the_own_figures_give_another_category() {
    let mut organisation = firm(&[CHARGING], 20.0, 1.0, 1.0);
    organisation.linked = Some(vec![linked(figures(100.0, 1.0, 1.0))]);
    for (independent, words) in
        [(Some(true), &[Borderline::GroupIndependence][..]), (Some(false), &[]), (None, &[])]
    {
        organisation.it_independent_of_group = independent;
        let scope = scope(&organisation);
        assert_eq!(scope.category(), Some(Important), "the group's figures stand");
        assert_eq!(scope.borderline, words, "{independent:?}");
    }
    organisation.it_independent_of_group = Some(true);
    organisation.figures.staff_fte = Some(60.0);
    assert_eq!(scope(&organisation).borderline, [], "alone it would be the same");
    organisation.figures.staff_fte = Some(20.0);
    organisation.nis2_entity_types = Some(vec![super::DNS.into()]);
    assert_eq!(scope(&organisation).borderline, [], "the size does not count");
    organisation.critical_entity = Some(true);
    organisation.nis2_entity_types = Some(vec![CHARGING.into()]);
    assert_eq!(scope(&organisation).borderline, [], "a decision does not look at figures");
}
