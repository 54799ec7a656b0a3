//! Whose law it is.

use tandem_core::assessment::Organisation;
use tandem_core::nis2::Category::{Essential, Important, Limited, OtherCountry, Out};

use super::{DNS, FOOD, MSP, REGISTRAR, TELECOM, category, firm, scope};

fn abroad(types: &[&str], established: &str, main: &str, serves: bool) -> Organisation {
    Organisation {
        established_in: Some(established.into()),
        main_establishment: Some(main.into()),
        serves_belgium: Some(serves),
        ..firm(types, 100.0, 0.0, 0.0)
    }
}

#[test]
fn an_establishment_in_belgium_counts_by_default() {
    assert_eq!(category(&abroad(&[FOOD], "BE", "FR", false)), Some(Important));
    assert_eq!(category(&abroad(&[FOOD], "FR", "BE", true)), Some(OtherCountry));
    assert_eq!(scope(&abroad(&[FOOD], "FR", "BE", true)).rules, ["other-country-establishment"]);
    // Trust services and internet exchange points follow the default too.
    for id in ["digital_infra.di.1", "digital_infra.di.7", "digital_infra.di.8"] {
        assert_eq!(category(&abroad(&[id], "NL", "BE", true)), Some(OtherCountry), "{id}");
        assert_ne!(category(&abroad(&[id], "BE", "NL", false)), Some(OtherCountry), "{id}");
    }
}

#[test]
fn the_main_establishment_counts_for_digital_services() {
    for (id, expected) in [
        (MSP, Important),
        (DNS, Essential),
        (REGISTRAR, Limited),
        ("digital_infra.di.3", Essential),
        ("digital_infra.di.4", Important),
        ("digital_infra.di.5", Important),
        ("digital_infra.di.6", Important),
        ("ict_b2b.ms.2", Important),
        ("digital_providers.dp.1", Important),
        ("digital_providers.dp.2", Important),
        ("digital_providers.dp.3", Important),
    ] {
        let here = scope(&abroad(&[id], "FR", "BE", false));
        assert_eq!(here.category(), Some(expected), "{id}");
        assert_eq!(here.rules[0], "jurisdiction-main-establishment", "{id}");
        let there = scope(&abroad(&[id], "BE", "FR", true));
        assert_eq!(there.category(), Some(OtherCountry), "{id}");
        assert_eq!(there.rules, ["other-country-main-establishment"], "{id}");
    }
}

#[test]
fn the_place_of_the_service_counts_for_public_electronic_communications() {
    for id in ["digital_infra.di.9", TELECOM] {
        let here = scope(&abroad(&[id], "FR", "FR", true));
        assert_eq!(here.category(), Some(Essential));
        assert_eq!(here.rules[0], "jurisdiction-service");
        let there = scope(&abroad(&[id], "BE", "BE", false));
        assert_eq!(there.category(), Some(OtherCountry));
        assert_eq!(there.rules, ["other-country-service"]);
    }
}

#[test]
fn a_type_under_another_law_does_not_count_beside_one_under_belgian_law() {
    let scope_of = |staff| {
        let mut organisation = abroad(&[MSP, FOOD], "BE", "NL", true);
        organisation.figures.staff_fte = Some(staff);
        scope(&organisation)
    };
    let large = scope_of(300.0);
    assert_eq!(large.category(), Some(Important), "as an MSP it would be essential");
    assert_eq!(large.types[0].category(), Some(OtherCountry));
    assert_eq!(large.rules, ["size-large-by-staff", "annex-ii-standard-large-important"]);
    let small = scope_of(20.0);
    assert_eq!(small.category(), Some(Out));
    let rules =
        ["other-country-main-establishment", "size-small-by-staff", "annex-ii-standard-small-out"];
    assert_eq!(small.rules, rules, "that another law may apply is not silent");
}
