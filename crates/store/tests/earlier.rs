//! The assessment that came before another one of the same organisation.

#![allow(clippy::expect_used)]

mod common;

use common::{Disk, answer, at};
use tandem_core::assessment::{Assessment, Organisation};
use tandem_core::builtin;
use tandem_core::enterprise_number::EnterpriseNumber;

/// An assessment with an answer, made on a day.
fn made(id: &str, day: i64, name: &str, number: &str) -> Assessment {
    let pack = builtin::pack().expect("the pack");
    let organisation = Organisation {
        name: name.to_owned(),
        enterprise_number: EnterpriseNumber::parse(number).ok(),
        ..Organisation::default()
    };
    let created = at(day * 86_400);
    let mut made = Assessment::empty(id.to_owned(), created, &pack, organisation);
    made.answers.insert("mfa-everyone".into(), answer("some", ""));
    made
}

#[test]
fn the_newest_earlier_one_of_the_same_organisation_is_found() {
    let disk = Disk::new();
    let mut store = disk.open();
    let (peeters, other) = ("0999.999.922", "0403.170.701");
    let mut empty = made("empty", 9, "Peeters", peeters);
    empty.answers.clear();
    for one in [
        made("old", 1, "Peeters", peeters),
        made("renamed", 5, "Peeters en zoon", peeters),
        made("unnumbered", 7, "PEETERS ", ""),
        made("namesake", 8, "Peeters", other),
        empty,
        made("later", 20, "Peeters", peeters),
    ] {
        store.add(&one, one.created).expect("stored");
    }
    let before = |one: Assessment| store.earlier(&one).expect("read").map(|found| found.id);
    let now = made("now", 10, "Peeters", peeters);
    assert_eq!(before(now).as_deref(), Some("unnumbered"), "by its name, since it has no number");
    assert_eq!(before(made("now", 6, "Peeters", peeters)).as_deref(), Some("renamed"));
    assert_eq!(before(made("now", 6, "peeters", "")).as_deref(), Some("old"), "by its name");
    assert_eq!(before(made("now", 1, "Peeters", peeters)), None, "nothing came before");
    assert_eq!(before(made("now", 30, "", "")), None, "a firm without a name is like no other");
}
