//! The classification matrix: what each kind of entity is at each size.

use tandem_core::assessment::CcbLetter;
use tandem_core::nis2::Category::{self, Essential, Important, Limited, Out};
use tandem_core::nis2::{Annex, SizeRule};

use super::{
    BANK, CHARGING, DNS, FOOD, MSP, REGISTRAR, TABLE, TELECOM, TRUST, category, firm, scope, sizes,
};

fn expect(types: &[&str], expected: [Category; 4]) {
    for (organisation, expected) in sizes(types).iter().zip(expected) {
        assert_eq!(category(organisation), Some(expected), "{types:?}: {organisation:?}");
    }
}

#[test]
fn annex_i_standard_is_out_when_small_important_when_medium_and_essential_when_large() {
    for id in [
        CHARGING,
        MSP,
        "digital_infra.di.1",
        "digital_infra.di.4",
        "digital_infra.di.5",
        "digital_infra.di.6",
        "ict_b2b.ms.2",
        "health.health.1",
        "transport.water.1",
    ] {
        expect(&[id], [Out, Out, Important, Essential]);
    }
}

#[test]
fn annex_ii_standard_is_out_when_small_and_important_from_medium_on() {
    for id in [FOOD, "postal.postal.1", "digital_providers.dp.1", "research.research.1"] {
        expect(&[id], [Out, Out, Important, Important]);
    }
}

#[test]
fn dns_tld_and_qualified_trust_are_essential_at_any_size() {
    for id in [DNS, "digital_infra.di.3", "digital_infra.di.7"] {
        expect(&[id], [Essential; 4]);
    }
}

#[test]
fn other_trust_services_and_fire_rescue_zones_are_important_and_essential_when_large() {
    for id in [TRUST, "public_admin.pa.3"] {
        expect(&[id], [Important, Important, Important, Essential]);
    }
}

#[test]
fn public_electronic_communications_are_important_when_small_and_essential_from_medium_on() {
    for id in ["digital_infra.di.9", TELECOM] {
        expect(&[id], [Important, Important, Essential, Essential]);
    }
}

#[test]
fn federal_administration_is_essential_at_any_size() {
    expect(&["public_admin.pa.1"], [Essential; 4]);
}

#[test]
fn domain_registration_alone_is_limited_at_any_size() {
    expect(&[REGISTRAR], [Limited; 4]);
}

#[test]
fn what_only_an_identification_brings_in_is_out_without_one_and_as_decided_with_one() {
    for id in [
        "public_admin.pa.2",
        "sole_provider",
        "public_safety",
        "systemic_risk",
        "specific_importance",
    ] {
        expect(&[id], [Out; 4]);
        for (letter, expected) in
            [(CcbLetter::Essential, Essential), (CcbLetter::Important, Important)]
        {
            for mut organisation in sizes(&[id]) {
                organisation.ccb_identified = Some(letter);
                let scope = scope(&organisation);
                assert_eq!(scope.category(), Some(expected), "{id}");
                assert_eq!(scope.types[0].category(), Some(expected), "{id}");
            }
        }
    }
}

#[test]
fn a_critical_entity_is_essential_whatever_else_is_so() {
    for mut organisation in sizes(&[]).into_iter().chain(sizes(&[FOOD])) {
        organisation.critical_entity = Some(true);
        organisation.ccb_identified = Some(CcbLetter::Important);
        organisation.established_in = Some("FR".into());
        let scope = scope(&organisation);
        assert_eq!(scope.category(), Some(Essential));
        assert_eq!(scope.rules, ["critical-entity"], "it goes before the letter of the CCB");
    }
    expect(&["critical_entity"], [Essential; 4]);
}

#[test]
fn the_category_in_a_letter_of_the_ccb_stands_before_size_type_and_country() {
    for (letter, expected, rule) in [
        (CcbLetter::Essential, Essential, "identified-essential"),
        (CcbLetter::Important, Important, "identified-important"),
    ] {
        for types in [&[][..], &[DNS], &[FOOD]] {
            let mut organisation = firm(types, 1.0, 0.0, 0.0);
            organisation.ccb_identified = Some(letter);
            organisation.established_in = None;
            let scope = scope(&organisation);
            assert_eq!(scope.category(), Some(expected));
            assert_eq!(scope.rules, [rule]);
        }
    }
}

#[test]
fn no_word_of_a_decision_means_that_none_came() {
    let mut organisation = firm(&[FOOD], 5.0, 0.0, 0.0);
    organisation.critical_entity = None;
    organisation.ccb_identified = None;
    assert_eq!(category(&organisation), Some(Out));
}

#[test]
fn no_listed_service_is_out_at_any_size_and_in_any_country() {
    expect(&[], [Out; 4]);
    let mut organisation = firm(&[], 300.0, 0.0, 0.0);
    organisation.established_in = Some("FR".into());
    assert_eq!(category(&organisation), Some(Out));
    assert_eq!(scope(&organisation).rules, ["no-type-out"]);
}

#[test]
fn of_several_types_the_strictest_counts() {
    expect(&[FOOD, REGISTRAR], [Limited, Limited, Important, Important]);
    expect(&[FOOD, MSP], [Out, Out, Important, Essential]);
    expect(&[REGISTRAR, TRUST, DNS], [Essential; 4]);
    let scope = scope(&firm(&[FOOD, REGISTRAR, TELECOM], 20.0, 0.0, 0.0));
    let each: Vec<_> = scope.types.iter().map(|one| (one.id.as_str(), one.category())).collect();
    let expected = [(FOOD, Some(Out)), (REGISTRAR, Some(Limited)), (TELECOM, Some(Important))];
    assert_eq!(each, expected);
    assert_eq!(
        scope.rules,
        ["jurisdiction-service", "size-small-by-staff", "telecom-small-important"]
    );
}

#[test]
fn the_size_is_named_only_where_it_counts() {
    assert_eq!(
        scope(&firm(&[DNS], 60.0, 0.0, 0.0)).rules,
        ["jurisdiction-main-establishment", "dns-any-size-essential"]
    );
    assert_eq!(
        scope(&firm(&[CHARGING], 60.0, 0.0, 0.0)).rules,
        ["size-medium-by-staff", "annex-i-standard-medium-important"]
    );
}

#[test]
fn dora_goes_first_for_banks_and_market_infrastructure_that_are_in_scope() {
    for id in [BANK, "fmi.fmi.1", "fmi.fmi.2"] {
        expect(&[id], [Out, Out, Important, Essential]);
        let rules = scope(&firm(&[id], 60.0, 0.0, 0.0)).rules;
        assert_eq!(rules.last().map(String::as_str), Some("dora-first"), "{id}");
        let small = scope(&firm(&[id], 6.0, 0.0, 0.0)).rules;
        assert!(!small.contains(&"dora-first".to_owned()), "{id}");
    }
}

#[test]
fn every_type_has_the_category_of_its_size_rule_at_every_size() {
    let types: Vec<_> = TABLE.with(|table| table.types.values().cloned().collect());
    assert_eq!(types.len(), 75);
    for one in types {
        let expected = match (one.size_rule, one.annex) {
            (SizeRule::Standard, Some(Annex::One)) => [Out, Out, Important, Essential],
            (SizeRule::Standard, _) => [Out, Out, Important, Important],
            (SizeRule::Telecom, _) => [Important, Important, Essential, Essential],
            (SizeRule::AnySizeEssential, _) => [Essential; 4],
            (SizeRule::AnySizeImportantLargeEssential, _) => {
                [Important, Important, Important, Essential]
            }
            (SizeRule::AnySizeLimited, _) => [Limited; 4],
            (SizeRule::IdentifiedOnly, _) => [Out; 4],
        };
        expect(&[&one.id], expected);
    }
}
