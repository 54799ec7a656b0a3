//! What is due after an incident, and when.

#![allow(clippy::expect_used)]

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use proptest::prelude::*;
use tandem_content::assessments::organisations;
use tandem_core::assessment::{CcbLetter, Figures, Organisation};
use tandem_core::belgian_time::{Season, moment, months_after, shown, shown_twice};
use tandem_core::builtin;
use tandem_core::content::Content;
use tandem_core::incident::{Due, Incident, deadlines};
use tandem_core::nis2;

thread_local! {
    static CONTENT: Content = builtin::content().expect("the content");
}

#[test]
fn an_essential_entity_has_24_hours_72_hours_and_a_month() {
    let incident = noticed("2026-06-10 09:00");
    assert_eq!(
        due(&identified(CcbLetter::Essential, &[]), &incident),
        [
            ("early-warning", "2026-06-11 09:00", true),
            ("notification", "2026-06-13 09:00", true),
            ("data-breach", "2026-06-13 09:00", false),
            ("final-report", "2026-07-13 09:00", true),
        ]
    );
}

#[test]
fn a_trust_service_notifies_within_24_hours() {
    let incident = Incident { personal_data: Some(false), ..noticed("2026-06-10 09:00") };
    let firm = identified(CcbLetter::Important, &["digital_infra.di.8"]);
    assert_eq!(
        due(&firm, &incident),
        [
            ("early-warning", "2026-06-11 09:00", true),
            ("notification", "2026-06-11 09:00", true),
            ("final-report", "2026-07-11 09:00", true),
        ]
    );
}

#[test]
fn hours_are_real_hours_in_the_nights_in_which_clocks_change() {
    let firm = identified(CcbLetter::Important, &[]);
    for (aware, early, notification) in [
        // Clocks go back an hour on 25 October 2026, and forward on 28 March 2027.
        ("2026-10-24 14:00", "2026-10-25 13:00", "2026-10-27 13:00"),
        ("2027-03-27 14:00", "2027-03-28 15:00", "2027-03-30 15:00"),
    ] {
        let found = due(&firm, &noticed(aware));
        assert_eq!(found[0], ("early-warning", early, true));
        assert_eq!(found[1], ("notification", notification, true));
    }
}

#[test]
fn the_final_report_counts_a_calendar_month_from_the_notification_that_was_sent() {
    let firm = identified(CcbLetter::Important, &[]);
    for (sent, last) in [
        ("2026-01-31 10:00", "2026-02-28 10:00"),
        ("2028-01-31 10:00", "2028-02-29 10:00"),
        ("2026-10-10 10:00", "2026-11-10 10:00"),
        // 2:30 does not exist on 28 March 2027.
        ("2027-02-28 02:30", "2027-03-28 03:30"),
    ] {
        let incident = Incident { notified: Some(at(sent)), ..noticed("2025-12-24 18:00") };
        let found = due(&firm, &incident);
        assert_eq!(found[3], ("final-report", last, true));
    }
}

#[test]
fn while_an_incident_goes_on_a_progress_report_takes_the_place_of_the_final_one() {
    let firm = identified(CcbLetter::Important, &[]);
    let long = Incident {
        notified: Some(at("2026-06-12 09:00")),
        handled: Some(at("2026-08-01 17:00")),
        ..noticed("2026-06-10 09:00")
    };
    let found = due(&firm, &long);
    assert_eq!(found[3], ("progress-report", "2026-07-12 09:00", true));
    assert_eq!(found[4], ("final-report", "2026-09-01 17:00", true));
    let short = Incident { handled: Some(at("2026-06-20 17:00")), ..long };
    assert_eq!(due(&firm, &short).last().expect("one").1, "2026-07-12 09:00");
}

#[test]
fn a_firm_that_is_not_covered_has_only_the_duty_on_personal_data() {
    let none = Organisation { nis2_entity_types: Some(Vec::new()), ..Organisation::default() };
    let incident = |personal_data| Incident { personal_data, ..noticed("2026-06-10 09:00") };
    assert_eq!(due(&none, &incident(Some(true))), [("data-breach", "2026-06-13 09:00", true)]);
    assert_eq!(due(&none, &incident(None)), [("data-breach", "2026-06-13 09:00", false)]);
    assert!(due(&none, &incident(Some(false))).is_empty());
}

#[test]
fn while_the_category_is_open_the_times_are_said_to_depend_on_it() {
    let found = due(&Organisation::default(), &noticed("2026-06-10 09:00"));
    assert_eq!(found.len(), 4);
    assert!(found.iter().all(|one| !one.2), "{found:?}");
}

#[test]
fn where_dora_goes_first_incidents_go_elsewhere() {
    let bank = Organisation {
        established_in: Some("BE".into()),
        nis2_entity_types: Some(vec!["banking.credit.1".into()]),
        figures: Figures { staff_fte: Some(300.0), ..Figures::default() },
        linked: Some(Vec::new()),
        partners: Some(Vec::new()),
        ..Organisation::default()
    };
    let incident = Incident { personal_data: Some(false), ..noticed("2026-06-10 09:00") };
    assert!(due(&bank, &incident).is_empty());
    // The same while the size of the bank is not known.
    let open = Organisation { figures: Figures::default(), ..bank };
    assert!(due(&open, &incident).is_empty());
}

#[test]
fn belgian_clocks_show_an_hour_twice_in_autumn_and_skip_one_in_spring() {
    assert_eq!(moment(local("2027-03-28 02:30")), None);
    let first = at("2026-10-25 02:30");
    assert_eq!(first.to_rfc3339(), "2026-10-25T00:30:00+00:00");
    let second = first + TimeDelta::hours(1);
    assert_eq!(shown(first), shown(second));
    assert_eq!(shown_twice(first), Some(Season::Summer));
    assert_eq!(shown_twice(second), Some(Season::Winter));
    assert_eq!(shown_twice(at("2026-10-25 03:30")), None);
}

#[test]
fn a_time_that_clocks_show_twice_leaves_its_hours_whole() {
    let second = at("2026-10-25 02:30") + TimeDelta::hours(1);
    let incident = Incident::noticed(second - TimeDelta::hours(24));
    CONTENT.with(|content| {
        let firm = identified(CcbLetter::Important, &[]);
        let found = deadlines(&incident, &nis2::scope(&firm, &content.nis2), &content.nis2);
        assert_eq!((found[0].id, found[0].at), ("early-warning", second));
    });
}

proptest! {
    #[test]
    fn what_is_due_stands_in_order_and_after_what_it_counts_from(
        organisation in organisations(),
        seconds in 0..2_000_000_000i64,
        later in 0..100_000_000i64,
        personal_data in prop::option::of(any::<bool>()),
    ) {
        let aware = DateTime::from_timestamp(seconds, 0).expect("a moment");
        let handled = Some(aware + TimeDelta::seconds(later));
        let incident = Incident { personal_data, handled, ..Incident::noticed(aware) };
        CONTENT.with(|content| {
            let scope = nis2::scope(&organisation, &content.nis2);
            let found = deadlines(&incident, &scope, &content.nis2);
            prop_assert!(found.is_sorted_by_key(|one| one.at));
            for one in &found {
                prop_assert!(one.at >= incident.aware + TimeDelta::hours(24), "{one:?}");
            }
            let sure = scope.duties.iter().any(|duty| duty == "incidents");
            let of_nis2 = |one: &&Due<'_>| one.id == "early-warning";
            prop_assert_eq!(found.iter().find(of_nis2).is_some_and(|one| one.certain), sure);
            Ok(())
        })?;
    }

    #[test]
    fn a_month_later_is_the_same_time_on_a_day_of_the_next_month(seconds in 0..4_000_000_000i64) {
        let from = DateTime::from_timestamp(seconds, 0).expect("a moment");
        let (before, after) = (shown(from), shown(months_after(from, 1)));
        let days = (after.date() - before.date()).num_days();
        prop_assert!((28..=31).contains(&days), "{before} to {after}");
        prop_assert!((after.time() - before.time()).num_hours() <= 1);
    }
}

/// Something due in a test: what, when on Belgian clocks, and whether it is certain.
#[derive(Debug)]
struct Found(String, String, bool);

impl PartialEq<(&str, &str, bool)> for Found {
    fn eq(&self, other: &(&str, &str, bool)) -> bool {
        (self.0.as_str(), self.1.as_str(), self.2) == *other
    }
}

fn due(organisation: &Organisation, incident: &Incident) -> Vec<Found> {
    CONTENT.with(|content| {
        let scope = nis2::scope(organisation, &content.nis2);
        deadlines(incident, &scope, &content.nis2)
            .iter()
            .map(|one| {
                let when = shown(one.at).format("%Y-%m-%d %H:%M").to_string();
                Found(one.id.to_owned(), when, one.certain)
            })
            .collect()
    })
}

fn identified(letter: CcbLetter, types: &[&str]) -> Organisation {
    Organisation {
        ccb_identified: Some(letter),
        nis2_entity_types: Some(types.iter().map(|one| (*one).to_owned()).collect()),
        ..Organisation::default()
    }
}

fn noticed(text: &str) -> Incident {
    Incident::noticed(at(text))
}

fn at(text: &str) -> DateTime<Utc> {
    moment(local(text)).expect("a moment")
}

fn local(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time")
}
