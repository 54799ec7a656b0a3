//! The calendar of the plan, read back with another library.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

mod samples;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use icalendar::parser::{Component, Property, read_calendar, unfold};
use proptest::prelude::*;
use samples::{HARMFUL, day, harmful, sample};
use tandem_core::assessment::{Assessment, CcbLetter};
use tandem_core::builtin;
use tandem_core::plan::{Plan, Planned};
use tandem_i18n::Locale;
use tandem_report::calendar::{Calendar, Event};
use tandem_report::wording::Language;
use tandem_report::{compose, ics};

#[test]
fn the_calendar_holds_a_day_for_each_open_action_and_each_day_of_the_law_to_come() {
    let content = builtin::content().unwrap();
    let language = Language::new(Locale::En);
    let mut assessment = sample(&content, "it-services");
    assessment.organisation.ccb_identified = Some(CcbLetter::Essential);
    let early = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap();
    let plan = Plan::of(&content, &assessment, &content.score(&assessment), early);
    let file = ics(&compose::calendar(&content, &assessment, &language, early));
    let (head, events) = events(&file);
    assert_eq!(head["PRODID"], "-//Tandem//Tandem//EN");
    let uids: BTreeSet<&String> = events.iter().map(|event| &event["UID"]).collect();
    assert_eq!(uids.len(), events.len());
    for (event, planned) in events.iter().zip(&plan.actions) {
        let after = planned.due() + Days::new(1);
        assert_eq!(event["DTSTART"], planned.due().format("%Y%m%d").to_string());
        assert_eq!(event["DTEND"], after.format("%Y%m%d").to_string());
        assert_eq!(event["SUMMARY"], language.action(planned.action));
        let who = language.plan_who(planned);
        assert!(event["DESCRIPTION"].contains(&who), "{who} in {event:?}");
        assert_eq!(event["UID"], uid(planned, &assessment));
        assert_eq!(event["DTSTAMP"], "20250101T000000Z");
        assert_eq!((event["TRANSP"].as_str(), event["TRIGGER"].as_str()), ("TRANSPARENT", "-P7D"));
    }
    let law: Vec<&str> =
        events[plan.actions.len()..].iter().map(|event| event["DTSTART"].as_str()).collect();
    assert!(!law.is_empty() && law.iter().all(|day| *day > "20250101"), "{law:?}");
    // The days are the same when the calendar is made later, and those that have passed are left out.
    let later = compose::calendar(&content, &assessment, &language, early + Days::new(4000));
    assert!(later.events.iter().all(|event| !event.uid.starts_with("nis2-milestone-")));
    let names: BTreeSet<&str> = later.events.iter().map(|event| event.uid.as_str()).collect();
    assert!(plan.actions.iter().all(|planned| names.contains(uid(planned, &assessment).as_str())));
}

#[test]
fn what_a_person_typed_stays_in_its_place() {
    let content = builtin::content().unwrap();
    let language = Language::new(Locale::En);
    for harm in HARMFUL {
        let assessment = harmful(&content, harm);
        let expected = harm.replace('\r', "\n").replace(['\0', '\u{7}', '\u{fffe}'], "\u{fffd}");
        let file = ics(&compose::calendar(&content, &assessment, &language, day()));
        assert_eq!(file, ics(&compose::calendar(&content, &assessment, &language, day())));
        let (_, events) = events(&file);
        assert!(events.iter().any(|event| event["DESCRIPTION"].contains(&expected)), "{harm:?}");
    }
}

proptest! {
    #[test]
    fn any_text_comes_back_from_a_calendar_and_no_line_is_too_long(
        words in any::<String>(), name in "[a-zé,;\\\\ 𝄞\n]{0,200}"
    ) {
        let event = Event {
            uid: "a@tandem".into(),
            day: day(),
            summary: name.clone(),
            description: words.clone(),
            reminder: words.clone(),
        };
        let calendar = Calendar { name: name.clone(), made: day(), events: vec![event] };
        let file = ics(&calendar);
        prop_assert!(file.split("\r\n").all(|line| line.len() <= 75));
        prop_assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
        let (_, events) = events(&file);
        prop_assert_eq!(&events[0]["SUMMARY"], &name);
        let kept = |letter: char| letter != '\u{fffd}' && !letter.is_control();
        let there: String = events[0]["DESCRIPTION"].chars().filter(|one| kept(*one)).collect();
        let nothing = ['\u{fffe}', '\u{ffff}'];
        let expected: String =
            words.chars().filter(|one| kept(*one) && !nothing.contains(one)).collect();
        prop_assert_eq!(there, expected);
    }
}

fn uid(planned: &Planned<'_>, assessment: &Assessment) -> String {
    format!("{}.{}@tandem", planned.action.id, assessment.id)
}

/// The properties of a calendar, and those of each event with those of its reminder that it lacks.
fn events(file: &str) -> (BTreeMap<String, String>, Vec<BTreeMap<String, String>>) {
    let file = unfold(file);
    let calendar = read_calendar(&file).unwrap();
    let map = |properties: &[Property<'_>]| -> BTreeMap<String, String> {
        let text = |one: &Property<'_>| (one.name.to_string(), one.val.to_string());
        properties.iter().map(text).collect()
    };
    let event = |event: &Component<'_>| {
        assert_eq!((event.name.as_str(), event.components.len()), ("VEVENT", 1));
        let mut properties = map(&event.components[0].properties);
        properties.extend(map(&event.properties));
        properties
    };
    (map(&calendar.properties), calendar.components.iter().map(event).collect())
}
