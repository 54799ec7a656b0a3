//! What is known about an organisation: yes, no, and what nobody said.

#![allow(clippy::expect_used)]

use proptest::prelude::*;
use tandem_content::assessments::assessments;
use tandem_core::assessment::{Figures, Linked, Organisation, Service};
use tandem_core::builtin;
use tandem_core::profile::{Fact, Known, Profile};
use tandem_core::reference::Kind;

#[test]
fn nothing_said_is_unknown() {
    let profile = of(&Organisation::default(), None);
    for fact in Fact::ALL {
        assert_eq!(profile.get(fact), Known::Unknown, "{fact:?}");
    }
}

#[test]
fn a_group_is_one_enterprise_that_is_linked() {
    let with = |linked: Option<Vec<Linked>>| {
        of(&Organisation { linked, ..Organisation::default() }, None).get(Fact::Group)
    };
    assert_eq!(with(None), Known::Unknown);
    assert_eq!(with(Some(vec![])), Known::No);
    assert_eq!(with(Some(vec![Linked::default()])), Known::Yes);
}

#[test]
fn staff_is_more_than_one_person() {
    for (staff, known) in [(None, Known::Unknown), (Some(1.0), Known::No), (Some(1.5), Known::Yes)]
    {
        assert_eq!(of(&staffed(staff, None), None).get(Fact::Staff), known, "{staff:?}");
    }
}

#[test]
fn an_activity_of_nis2_counts_from_fifty_people_on() {
    let types = |list: &[&str]| Some(list.iter().map(|id| (*id).to_owned()).collect());
    let one = || types(&["energy.electricity.7"]);
    for (staff, types, known) in [
        (Some(50.0), one(), Known::Yes),
        (Some(49.9), one(), Known::No),
        (None, one(), Known::Unknown),
        (Some(80.0), None, Known::Unknown),
        (Some(80.0), types(&[]), Known::No),
        (Some(3.0), None, Known::No),
    ] {
        let found = of(&staffed(staff, types.clone()), None).get(Fact::Nis2Candidate);
        assert_eq!(found, known, "{staff:?} {types:?}");
    }
}

#[test]
fn services_tell_what_is_rented_and_from_how_many() {
    let custom = |model: Option<Kind>, provider: Option<&str>| Service {
        service: "custom".to_owned(),
        model: model.map(|kind| kind.id().to_owned()),
        provider: provider.map(str::to_owned),
        ..Service::default()
    };
    let known = |id: &str| Service { service: id.to_owned(), ..Service::default() };
    let machine = |provider| custom(Some(Kind::Machine), provider);
    for (services, servers, several, suite) in [
        (vec![], Known::No, Known::No, Known::No),
        (vec![known("m365")], Known::No, Known::No, Known::Yes),
        (vec![known("aws-ec2")], Known::Yes, Known::No, Known::No),
        (vec![known("aws-ec2"), known("aws-s3")], Known::Yes, Known::No, Known::No),
        (vec![known("aws-ec2"), known("ovh-public-cloud")], Known::Yes, Known::Yes, Known::No),
        (vec![known("aws-ec2"), machine(None)], Known::Yes, Known::Unknown, Known::No),
        (vec![machine(Some("A")), machine(Some("B"))], Known::Yes, Known::Yes, Known::No),
        (vec![custom(None, None)], Known::Unknown, Known::No, Known::Unknown),
        (vec![custom(Some(Kind::Saas), None)], Known::No, Known::No, Known::Unknown),
    ] {
        let profile = of(&Organisation::default(), Some(&services));
        let found = [Fact::Servers, Fact::SeveralClouds, Fact::OfficeSuite].map(|f| profile.get(f));
        assert_eq!(found, [servers, several, suite], "{services:?}");
    }
    assert_eq!(of(&Organisation::default(), Some(&[])).get(Fact::OnlineServices), Known::No);
}

proptest! {
    #[test]
    fn one_more_service_never_takes_a_yes_back(assessment in assessments(), more in 0..74usize) {
        let reference = builtin::reference().expect("the reference data");
        let mut services = assessment.services.clone().unwrap_or_default();
        let before = Profile::from_parts(&assessment.organisation, Some(&services), &reference);
        let id = reference.services.keys().nth(more).expect("a service").clone();
        services.push(Service { service: id, ..Service::default() });
        let after = Profile::from_parts(&assessment.organisation, Some(&services), &reference);
        for fact in Fact::ALL.into_iter().filter(|fact| before.get(*fact) == Known::Yes) {
            prop_assert_eq!(after.get(fact), Known::Yes, "{:?}", fact);
        }
    }
}

fn of(organisation: &Organisation, services: Option<&[Service]>) -> Profile {
    let reference = builtin::reference().expect("the reference data");
    Profile::from_parts(organisation, services, &reference)
}

fn staffed(staff: Option<f64>, types: Option<Vec<String>>) -> Organisation {
    Organisation {
        figures: Figures { staff_fte: staff, ..Figures::default() },
        nis2_entity_types: types,
        ..Organisation::default()
    }
}
