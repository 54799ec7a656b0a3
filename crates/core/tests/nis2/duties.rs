//! What the law asks, and the days that count.

use tandem_core::assessment::{CcbLetter, Organisation};

use super::{BANK, CHARGING, FOOD, MSP, REGISTRAR, firm, scope};

fn applies(organisation: &Organisation) -> Vec<String> {
    let milestones = scope(organisation).milestones;
    milestones.into_iter().filter(|one| one.applies).map(|one| one.id).collect()
}

#[test]
fn an_essential_entity_has_every_duty_and_both_conformity_milestones() {
    let organisation = firm(&[CHARGING], 300.0, 0.0, 0.0);
    let expected = [
        "register",
        "management",
        "measures",
        "incidents",
        "conformity",
        "supervision-essential",
        "fines-essential",
    ];
    assert_eq!(scope(&organisation).duties, expected);
    assert_eq!(applies(&organisation), ["registration", "conformity-first", "conformity-second"]);
}

#[test]
fn an_important_entity_has_no_conformity_milestone() {
    let organisation = firm(&[FOOD], 300.0, 0.0, 0.0);
    let expected = [
        "register",
        "management",
        "measures",
        "incidents",
        "supervision-important",
        "fines-important",
    ];
    assert_eq!(scope(&organisation).duties, expected);
    assert_eq!(applies(&organisation), ["registration"]);
    let first =
        scope(&organisation).milestones.into_iter().find(|one| one.id == "conformity-first");
    let first = first.expect("it is listed");
    assert_eq!((first.date.to_string().as_str(), first.applies), ("2026-04-18", false));
}

#[test]
fn digital_services_had_to_register_sooner() {
    assert_eq!(applies(&firm(&[MSP], 60.0, 0.0, 0.0)), ["registration-digital"]);
    assert_eq!(applies(&firm(&[MSP, FOOD], 60.0, 0.0, 0.0)), ["registration-digital"]);
    assert_eq!(applies(&firm(&[MSP, CHARGING], 300.0, 0.0, 0.0)).len(), 3);
}

#[test]
fn domain_registration_has_registration_duties_only() {
    let organisation = firm(&[REGISTRAR], 300.0, 0.0, 0.0);
    assert_eq!(scope(&organisation).duties, ["register", "registration-data"]);
    assert_eq!(applies(&organisation), ["registration-digital"]);
    let both = scope(&firm(&[REGISTRAR, FOOD], 60.0, 0.0, 0.0)).duties;
    assert!(both.contains(&"registration-data".to_owned()) && both.len() == 7, "{both:?}");
}

#[test]
fn where_dora_goes_first_only_registration_is_left_of_the_law() {
    let organisation = firm(&[BANK], 300.0, 0.0, 0.0);
    assert_eq!(scope(&organisation).duties, ["register"]);
    assert_eq!(applies(&organisation), ["registration"]);
    let both = scope(&firm(&[BANK, CHARGING], 300.0, 0.0, 0.0));
    assert!(both.duties.len() > 5, "another activity brings it in as well");
    assert!(both.rules.contains(&"dora-first".to_owned()));
}

#[test]
fn public_administration_pays_no_fines() {
    for id in ["public_admin.pa.1", "public_admin.pa.3"] {
        let duties = scope(&firm(&[id], 300.0, 0.0, 0.0)).duties;
        assert!(duties.contains(&"no-fines-public".to_owned()), "{id}");
        assert!(!duties.iter().any(|duty| duty.starts_with("fines-")), "{id}");
    }
    let mut identified = firm(&["public_admin.pa.2"], 300.0, 0.0, 0.0);
    identified.ccb_identified = Some(CcbLetter::Important);
    assert!(scope(&identified).duties.contains(&"no-fines-public".to_owned()));
}

#[test]
fn out_and_another_country_have_no_duty_and_no_milestone() {
    let mut abroad = firm(&[FOOD], 300.0, 0.0, 0.0);
    abroad.established_in = Some("FR".into());
    for organisation in [firm(&[FOOD], 5.0, 0.0, 0.0), firm(&[], 300.0, 0.0, 0.0), abroad] {
        assert!(scope(&organisation).duties.is_empty());
        assert!(applies(&organisation).is_empty());
        assert_eq!(scope(&organisation).milestones.len(), 4, "they are named and do not apply");
    }
}

#[test]
fn an_open_category_shows_only_the_duties_that_are_certain() {
    let mut organisation = firm(&[CHARGING], 60.0, 0.0, 0.0);
    organisation.linked = None;
    let open = scope(&organisation);
    assert_eq!(open.duties, ["register", "management", "measures", "incidents"]);
    let ids: Vec<&str> = open.milestones.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["registration-digital", "registration"], "conformity depends on the size");
}

#[test]
fn who_is_out_but_has_customers_under_nis2_is_in_their_supply_chain() {
    for (types, staff, customers, expected) in [
        (&[][..], 5.0, Some(true), true),
        (&[FOOD], 5.0, Some(true), true),
        (&[FOOD], 5.0, Some(false), false),
        (&[FOOD], 5.0, None, false),
        (&[FOOD], 60.0, Some(true), false),
        (&[REGISTRAR], 5.0, Some(true), false),
    ] {
        let mut organisation = firm(types, staff, 0.0, 0.0);
        organisation.nis2_customers = customers;
        assert_eq!(scope(&organisation).supply_chain, expected, "{types:?} {customers:?}");
    }
    let mut open = firm(&[FOOD], 5.0, 0.0, 0.0);
    open.nis2_customers = Some(true);
    open.linked = None;
    assert!(scope(&open).supply_chain, "as long as it is open it may be out");
}
