//! Every problem that a file can have, by a small text that has it, with its exact place.

#![allow(clippy::expect_used)]

use tandem_core::builtin;
use tandem_core::enterprise_number::EnterpriseNumberError;
use tandem_core::file::{self, FORMAT, MAX_BYTES, Problem, ProblemKind, TextFault};
use tandem_core::reference::Kind as ServiceKind;

/// A sound file; each line of the tables below puts something else into it.
const SOUND: &str = r#"{
  "format": "tandem-assessment/1",
  "id": "a-1",
  "created": "2026-11-22T09:30:00Z",
  "pack": { "id": "be-sme-cloud", "version": "2026.11.0" },
  "depth": "express",
  "organisation": { "name": "Bakkerij" },
  "services": [],
  "answers": {},
  "actions": {}
}"#;

/// The kinds a file as a whole can have, and the sound file.
#[test]
fn the_file_as_a_whole_is_refused_for_its_own_reason() {
    assert_eq!(problems(SOUND.as_bytes()), [], "the text that the tables change is sound");
    let large = vec![b' '; MAX_BYTES + 1];
    for (bytes, kind) in [
        (&b""[..], ProblemKind::Empty),
        (b" \r\n\t", ProblemKind::Empty),
        (b"\xef\xbb\xbf", ProblemKind::Empty),
        (&large, ProblemKind::TooLarge),
        (b"\xff\xfe{\0}\0", ProblemKind::NotText),
        (b"{\n  \"format\": ,", ProblemKind::Syntax { line: 2, column: 13 }),
        (b"{} {}", ProblemKind::Syntax { line: 1, column: 4 }),
        (b"[]", ProblemKind::NotAnAssessment),
        (b"null", ProblemKind::NotAnAssessment),
    ] {
        let found = problems(bytes);
        let start = &bytes[..bytes.len().min(20)];
        assert_eq!(found, [Problem { path: String::new(), kind }], "{start:?}");
    }
}

#[test]
fn another_format_is_refused_and_a_newer_one_named() {
    for format in [
        "\"tandem-assessment/0\"",
        "\"tandem-assessment/\"",
        "\"tandem-assessment/01\"",
        "\"tandem-assessment/+1\"",
        "\"other/1\"",
        "1",
        "null",
    ] {
        expect("\"tandem-assessment/1\"", format, "format", &ProblemKind::NotAnAssessment);
    }
    let without = SOUND.replace("\"format\": \"tandem-assessment/1\",", "");
    assert_eq!(
        problems(without.as_bytes()),
        [Problem { path: "format".into(), kind: ProblemKind::NotAnAssessment }]
    );
    for version in ["2", "17", "18446744073709551615"] {
        let found = format!("tandem-assessment/{version}");
        // Whatever else a newer format holds is not looked at.
        let text = SOUND.replace(FORMAT, &found).replace("\"depth\"", "\"how_deep\"");
        let kind = ProblemKind::NewerFormat { found, supported: FORMAT };
        assert_eq!(problems(text.as_bytes()), [Problem { path: "format".into(), kind }]);
    }
}

#[test]
#[allow(clippy::too_many_lines)]
fn each_wrong_part_is_named_with_its_place() {
    use ProblemKind::{
        DuplicateKey, Missing, NotACountry, NotADate, NotAMoment, PartnerIsLinked,
        PartnerWithoutShare, ReasonMissing, ReasonUnused, UnknownAction, UnknownEntityType,
        UnknownKey, UnknownQuestion, UnknownService,
    };
    let organisation = "\"name\": \"Bakkerij\"";
    let answers = "\"answers\": {";
    let services = "\"services\": [";
    let actions = "\"actions\": {";
    let number = ProblemKind::EnterpriseNumber;
    for (from, to, path, kind) in [
        ("\"depth\"", "\"deepth\": 1, \"depth\"", "deepth", UnknownKey),
        (organisation, "\"ceo\": \"An\"", "organisation.ceo", UnknownKey),
        (organisation, "\"a b\\u202e\": 1", "organisation[\"a b\\u{202e}\"]", UnknownKey),
        ("\"id\": \"a-1\"", "\"id\": \"a-1\", \"id\": \"a-2\"", "id", DuplicateKey),
        (organisation, "\"name\": \"A\", \"name\": \"A\"", "organisation.name", DuplicateKey),
        ("\"id\": \"a-1\",", "", "id", Missing),
        ("\"id\": \"be-sme-cloud\", ", "", "pack.id", Missing),
        ("\"answers\": {},", "", "answers", Missing),
        ("\"depth\": \"express\"", "\"depth\": null", "depth", Missing),
        ("\"2026-11-22T09:30:00Z\"", "\"2026-11-22\"", "created", NotAMoment),
        ("\"2026-11-22T09:30:00Z\"", "\"9999-12-31T23:59:59-01:00\"", "created", NotAMoment),
        (organisation, "\"established_in\": \"be\"", "organisation.established_in", NotACountry),
        (
            organisation,
            "\"main_establishment\": \"Belgium\"",
            "organisation.main_establishment",
            NotACountry,
        ),
        (
            organisation,
            "\"enterprise_number\": \"0999.999.923\"",
            "organisation.enterprise_number",
            number(EnterpriseNumberError::CheckDigits),
        ),
        (
            organisation,
            "\"enterprise_number\": \"\"",
            "organisation.enterprise_number",
            number(EnterpriseNumberError::Length { digits: 0 }),
        ),
        (
            organisation,
            "\"enterprise_number\": \"0999-999-922\"",
            "organisation.enterprise_number",
            number(EnterpriseNumberError::Character),
        ),
        (
            organisation,
            "\"enterprise_number\": \"2999999922\"",
            "organisation.enterprise_number",
            number(EnterpriseNumberError::FirstDigit),
        ),
        (
            organisation,
            "\"partners\": [{\"share_percent\": 50.1}]",
            "organisation.partners[0].share_percent",
            PartnerIsLinked,
        ),
        (
            organisation,
            "\"partners\": [{\"share_percent\": 0}]",
            "organisation.partners[0].share_percent",
            PartnerWithoutShare,
        ),
        (organisation, "\"partners\": [{}]", "organisation.partners[0].share_percent", Missing),
        (
            organisation,
            "\"linked\": [{\"share_percent\": 60}]",
            "organisation.linked[0].share_percent",
            UnknownKey,
        ),
        (
            organisation,
            "\"nis2_entity_types\": [\"bakery\"]",
            "organisation.nis2_entity_types[0]",
            UnknownEntityType,
        ),
        (services, "\"services\": [{}", "services[0].service", Missing),
        (services, "\"services\": [{\"service\": \"fax\"}", "services[0].service", UnknownService),
        (
            answers,
            "\"answers\": {\"fax\": {\"choice\": \"dont-know\"}",
            "answers.fax",
            UnknownQuestion,
        ),
        (answers, "\"answers\": {\"mfa-everyone\": {}", "answers.mfa-everyone.choice", Missing),
        (
            answers,
            "\"answers\": {\"mfa-everyone\": {\"choice\": \"not-applicable\"}",
            "answers.mfa-everyone.reason",
            ReasonMissing,
        ),
        (
            answers,
            "\"answers\": {\"mfa-everyone\": {\"choice\": \"not-applicable\", \"reason\": \" \\n\"}",
            "answers.mfa-everyone.reason",
            ReasonMissing,
        ),
        (
            answers,
            "\"answers\": {\"mfa-everyone\": {\"choice\": \"some\", \"reason\": \"x\"}",
            "answers.mfa-everyone.reason",
            ReasonUnused,
        ),
        (
            answers,
            "\"answers\": {\"mfa-everyone\": {\"choice\": \"some\", \"answered\": \"now\"}",
            "answers.mfa-everyone.answered",
            NotAMoment,
        ),
        (actions, "\"actions\": {\"fax\": {\"status\": \"open\"}", "actions.fax", UnknownAction),
        (actions, "\"actions\": {\"enforce-mfa\": {}", "actions.enforce-mfa.status", Missing),
        (
            actions,
            "\"actions\": {\"enforce-mfa\": {\"status\": \"open\", \"due\": \"2026-02-29\"}",
            "actions.enforce-mfa.due",
            NotADate,
        ),
        (
            actions,
            "\"actions\": {\"enforce-mfa\": {\"status\": \"open\", \"due\": \"2026-2-1\"}",
            "actions.enforce-mfa.due",
            NotADate,
        ),
    ] {
        expect(from, to, path, &kind);
    }
}

#[test]
fn values_outside_their_words_and_ranges_say_what_belongs_there() {
    let organisation = "\"name\": \"Bakkerij\"";
    let service = |rest: &str| format!("\"services\": [{{\"service\": \"m365\", {rest}}}");
    let range = |least, most| ProblemKind::OutOfRange { least, most };
    let whole = |least, most| ProblemKind::NotWhole { least, most };
    let depths = ProblemKind::NotOneOf { words: vec!["express", "standard", "complete"] };
    expect("\"express\"", "\"deep\"", "depth", &depths);
    let letters = ProblemKind::NotOneOf { words: vec!["essential", "important"] };
    for letter in ["\"none\"", "\"\""] {
        let to = format!("\"ccb_identified\": {letter}");
        expect(organisation, &to, "organisation.ccb_identified", &letters);
    }
    let statuses =
        ProblemKind::NotOneOf { words: vec!["open", "planned", "doing", "done", "declined"] };
    let to = "\"actions\": {\"enforce-mfa\": {\"status\": \"finished\"}";
    expect("\"actions\": {", to, "actions.enforce-mfa.status", &statuses);
    let known = ProblemKind::UnknownPack { known: "be-sme-cloud".to_owned() };
    expect("\"be-sme-cloud\"", "\"nl-sme-cloud\"", "pack.id", &known);
    let choices = ["nobody", "some", "most", "everyone", "dont-know", "not-applicable"];
    let choices = ProblemKind::UnknownChoice { choices: choices.map(str::to_owned).to_vec() };
    let to = "\"answers\": {\"mfa-everyone\": {\"choice\": \"maybe\"}";
    expect("\"answers\": {", to, "answers.mfa-everyone.choice", &choices);
    for (to, path, kind) in [
        ("\"staff_fte\": -1", "organisation.staff_fte", range(0.0, 1e7)),
        ("\"staff_fte\": 1e308", "organisation.staff_fte", range(0.0, 1e7)),
        ("\"turnover_eur\": 10000000000001", "organisation.turnover_eur", range(0.0, 1e13)),
        ("\"balance_sheet_eur\": -0.01", "organisation.balance_sheet_eur", range(0.0, 1e13)),
        (
            "\"partners\": [{\"share_percent\": 101}]",
            "organisation.partners[0].share_percent",
            range(0.0, 100.0),
        ),
    ] {
        expect(organisation, to, path, &kind);
    }
    let models = ServiceKind::ALL.map(|kind| kind.id().to_owned()).to_vec();
    let model = ProblemKind::UnknownModel { models };
    for (rest, path, kind) in [
        ("\"model\": \"fax\"", "services[0].model", model),
        ("\"criticality\": 0", "services[0].criticality", whole(1, 4)),
        ("\"criticality\": 2.5", "services[0].criticality", whole(1, 4)),
        ("\"substitute\": 5", "services[0].substitute", whole(0, 4)),
        ("\"copy\": 3", "services[0].copy", whole(0, 2)),
    ] {
        expect("\"services\": [", &service(rest), path, &kind);
    }
}

#[test]
fn a_value_of_another_type_is_named_with_the_type_that_belongs_there() {
    let organisation = "\"name\": \"Bakkerij\"";
    for (from, to, path, expected) in [
        (organisation, "\"name\": 7", "organisation.name", "text"),
        (organisation, "\"staff_fte\": \"12\"", "organisation.staff_fte", "number"),
        (organisation, "\"serves_belgium\": \"yes\"", "organisation.serves_belgium", "yes-no"),
        (organisation, "\"partners\": {}", "organisation.partners", "list"),
        (organisation, "\"partners\": [[]]", "organisation.partners[0]", "object"),
        (organisation, "\"ccb_identified\": true", "organisation.ccb_identified", "text"),
        ("\"express\"", "[]", "depth", "text"),
        ("{ \"name\": \"Bakkerij\" }", "[]", "organisation", "object"),
        ("{ \"id\": \"be-sme-cloud\", \"version\": \"2026.11.0\" }", "\"x\"", "pack", "object"),
        ("\"answers\": {}", "\"answers\": []", "answers", "object"),
        ("\"actions\": {}", "\"actions\": 0", "actions", "object"),
        ("\"services\": []", "\"services\": {}", "services", "list"),
        ("\"services\": []", "\"services\": [null]", "services[0]", "object"),
    ] {
        let found = problems(changed(from, to).as_bytes());
        let types: Vec<(&str, &str)> = found
            .iter()
            .map(|problem| match &problem.kind {
                ProblemKind::WrongType { expected } => (problem.path.as_str(), expected.id()),
                other => panic!("{to}: {other:?}"),
            })
            .collect();
        assert_eq!(types, [(path, expected)], "{to}");
    }
}

#[test]
fn texts_that_cannot_be_kept_say_why() {
    use ProblemKind::Text;
    let too_long = |limit: usize| format!("\"name\": \"{}\"", "x".repeat(limit + 1));
    let organisation = "\"name\": \"Bakkerij\"";
    let long = Text(TextFault::TooLong { limit: file::NAME_LIMIT });
    expect(organisation, &too_long(file::NAME_LIMIT), "organisation.name", &long);
    for hostile in ["\\u0000", "\\u001b[31m", "\\u202e", "\\u2066", "\\u0085"] {
        let to = format!("\"name\": \"A{hostile}\"");
        expect(organisation, &to, "organisation.name", &Text(TextFault::Invisible));
    }
    expect("\"a-1\"", "\" \"", "id", &Text(TextFault::Empty));
    for several in ["A\\nB", "A\\tB", "A\\r"] {
        let to = format!("\"name\": \"{several}\"");
        expect(organisation, &to, "organisation.name", &Text(TextFault::SeveralLines));
    }
    let note = "é".repeat(file::NOTE_LIMIT + 1);
    let to =
        format!("\"answers\": {{\"mfa-everyone\": {{\"choice\": \"some\", \"note\": \"{note}\"}}");
    let long = Text(TextFault::TooLong { limit: file::NOTE_LIMIT });
    expect("\"answers\": {", &to, "answers.mfa-everyone.note", &long);
}

#[test]
fn all_problems_are_named_at_once() {
    let text = SOUND
        .replace("\"id\": \"a-1\",", "")
        .replace("\"express\"", "\"deep\"")
        .replace("\"name\": \"Bakkerij\"", "\"staff_fte\": -1, \"boss\": \"An\"")
        .replace("\"services\": [", "\"services\": [{\"service\": \"fax\", \"copy\": 9}, 7")
        .replace("\"answers\": {", "\"answers\": {\"fax\": {\"choice\": 1}")
        .replace("\"actions\": {}", "\"actions\": {\"fax\": {\"due\": \"x\"}}, \"extra\": 0");
    let found = problems(text.as_bytes());
    let places: Vec<&str> = found.iter().map(|problem| problem.path.as_str()).collect();
    let expected = [
        "id",
        "depth",
        "organisation.staff_fte",
        "organisation.boss",
        "services[0].service",
        "services[0].copy",
        "services[1]",
        "answers.fax.choice",
        "answers.fax",
        "actions.fax.status",
        "actions.fax.due",
        "actions.fax",
        "extra",
    ];
    assert_eq!(places, expected);
}

fn changed(from: &str, to: &str) -> String {
    assert!(SOUND.contains(from), "{from} stands in the sound file");
    SOUND.replacen(from, to, 1)
}

fn expect(from: &str, to: &str, path: &str, kind: &ProblemKind) {
    let found = problems(changed(from, to).as_bytes());
    assert_eq!(found, [Problem { path: path.to_owned(), kind: kind.clone() }], "{to}");
}

fn problems(bytes: &[u8]) -> Vec<Problem> {
    let pack = builtin::pack().expect("the built-in pack");
    let reference = builtin::reference().expect("the reference data");
    file::read(bytes, &pack, &reference).err().unwrap_or_default()
}
