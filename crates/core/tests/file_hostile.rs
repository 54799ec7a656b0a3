//! Bytes that were never an assessment, or no longer are: refused with a reason, soon, no panic.

#![allow(clippy::expect_used)]

use std::fmt::Write as _;

use proptest::prelude::*;
use tandem_content::samples;
use tandem_core::builtin;
use tandem_core::file::{self, MAX_BYTES, Problem, ProblemKind};
use tandem_core::pack::Pack;
use tandem_core::reference::Reference;

thread_local! {
    static CONTENT: (Pack, Reference) =
        (builtin::pack().expect("the pack"), builtin::reference().expect("the data"));
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(!problems(&bytes).is_empty(), "no random bytes are an assessment");
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[\\[\\]{}\":,0-9eE.+\\-a-z\\\\ \\n\u{0}-\u{1f}]{0,200}") {
        prop_assert!(!problems(text.as_bytes()).is_empty(), "no random text is an assessment");
    }

    #[test]
    fn a_sample_with_one_byte_changed_is_read_or_refused(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = sample();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        for problem in problems(&bytes) {
            prop_assert!(problem.path.len() < 400, "a place stays short: {}", problem.path);
        }
    }
}

#[test]
fn a_file_cut_anywhere_is_refused() {
    let whole = sample();
    let end = whole.trim_ascii_end().len();
    for cut in 0..end {
        let found = problems(&whole[..cut]);
        assert!(!found.is_empty(), "cut at {cut}");
        let kind = &found[0].kind;
        let fits =
            matches!(kind, ProblemKind::Empty | ProblemKind::Syntax { .. } | ProblemKind::NotText);
        assert!(fits, "cut at {cut}: {kind:?}");
    }
    assert_eq!(problems(&whole[..end]), [], "without the last line feed it is whole");
}

#[test]
fn nested_brackets_are_refused_without_overflowing_the_stack() {
    for open in ["[", "{\"a\":", "[{\"a\":["] {
        let text = open.repeat(MAX_BYTES / open.len());
        let found = problems(text.as_bytes());
        assert!(matches!(found[..], [Problem { kind: ProblemKind::Syntax { .. }, .. }]), "{open}");
    }
}

#[test]
fn a_file_of_brackets_is_refused_before_it_fills_the_memory() {
    for item in ["0", "[0]", "{\"a\":0}", &format!("{}0{}", "[".repeat(100), "]".repeat(100))] {
        let list = [item].repeat(15_000).join(",");
        let text = format!("[{}]", vec![format!("[{list}]"); 8].join(","));
        let found = problems(text.as_bytes());
        let large = text.len() > MAX_BYTES;
        let fits = match found[..] {
            [Problem { kind: ProblemKind::TooLarge, .. }] => large,
            [Problem { kind: ProblemKind::TooMany { limit: 100_000 }, .. }] => !large,
            _ => false,
        };
        assert!(fits, "{item}: {found:?}");
    }
}

#[test]
fn a_long_key_does_not_stand_whole_in_the_places_below_it() {
    let below: Vec<String> = (0..1_000).map(|at| format!("\"k{at}\": 0, ")).collect();
    let below = below.concat();
    let key = "a".repeat(100_000);
    let entry = format!("\"answers\": {{ \"{key}\": {{ {below}\"k\": 0 }}, ");
    let found = problems(sample_text().replacen("\"answers\": {", &entry, 1).as_bytes());
    assert!(found.len() > 1_000, "each is named");
    assert!(found.iter().all(|problem| problem.path.len() < 400));
}

#[test]
fn a_list_longer_than_the_program_makes_is_refused() {
    let many = "{\"service\": \"custom\"}, ".repeat(1_001);
    let text = sample_text().replacen("\"services\": [", &format!("\"services\": [{many}"), 1);
    let found = problems(text.as_bytes());
    let kind = ProblemKind::TooMany { limit: 1_000 };
    assert_eq!(found, [Problem { path: "services".to_owned(), kind }]);
}

#[test]
fn a_name_stays_on_its_line_and_a_note_within_its_pages() {
    for line in ["\\u2028", "\\u2029", "\\n", "\\r"] {
        let text = sample_text().replace("Bakkerij Peeters", &format!("Bakkerij{line}Peeters"));
        let kind = ProblemKind::Text(file::TextFault::SeveralLines);
        assert_eq!(
            problems(text.as_bytes()),
            [Problem { path: "organisation.name".to_owned(), kind }]
        );
    }
    for (note, fits) in [
        ("x".repeat(10_000), true),
        ("x".repeat(10_001), false),
        ("\n".repeat(249), true),
        ("\n".repeat(250), false),
        ("\r\n".repeat(249), true),
        ("\r".repeat(250), false),
    ] {
        assert_eq!(file::note_fault(&note).is_none(), fits, "{} letters", note.len());
    }
}

#[test]
fn ten_thousand_keys_are_each_named() {
    let mut keys = String::new();
    for index in 0..10_000 {
        let _ = write!(keys, "\"key-{index}\": 0, ");
    }
    let text = sample_text().replacen("{\n", &format!("{{\n{keys}"), 1);
    let found = problems(text.as_bytes());
    assert_eq!(found.len(), 10_000);
    assert!(found.iter().all(|problem| problem.kind == ProblemKind::UnknownKey));
}

#[test]
fn ten_thousand_answers_that_do_not_exist_are_each_named() {
    let mut answers = String::new();
    for index in 0..10_000 {
        let _ = write!(answers, "\"q-{index}\": {{\"choice\": \"dont-know\"}}, ");
    }
    let text = sample_text().replacen("\"answers\": {", &format!("\"answers\": {{ {answers}"), 1);
    let found = problems(text.as_bytes());
    assert_eq!(found.len(), 10_000);
    assert!(found.iter().all(|problem| problem.kind == ProblemKind::UnknownQuestion));
}

#[test]
fn millions_of_entries_give_one_problem_and_not_millions() {
    let many = |entry: &str| [entry].repeat(500_000).join(",");
    for (from, to, path) in [
        ("\"partners\": []", format!("\"partners\": [{}]", many("0")), "organisation.partners"),
        ("\"services\": [", format!("\"services\": [{},", many("0")), "services"),
        ("\"answers\": {", format!("\"answers\": {{{},", many("\"q\":0")), "answers"),
    ] {
        let text = sample_text().replacen(from, &to, 1);
        assert!(text.len() <= MAX_BYTES, "the size alone must not refuse it");
        let found = problems(text.as_bytes());
        assert!(
            matches!(&found[..], [Problem { path: at, kind: ProblemKind::TooMany { .. } }] if at == path),
            "{path}: {} problems",
            found.len()
        );
    }
}

#[test]
fn numbers_that_no_machine_holds_are_refused() {
    for number in ["1e400", "-1e400", "1e-400", &"9".repeat(5_000), "NaN", "Infinity", "0x10", "01"]
    {
        let text = sample_text().replace("\"staff_fte\": 12", &format!("\"staff_fte\": {number}"));
        let found = problems(text.as_bytes());
        if number == "1e-400" {
            assert_eq!(found, [], "as good as zero");
        } else {
            assert_eq!(found.len(), 1, "{number}: {found:?}");
        }
    }
}

#[test]
fn half_a_surrogate_pair_is_refused() {
    for half in ["\\ud83e", "\\udd50", "\\ud83e\\u0041"] {
        let text = sample_text().replace("Bakkerij Peeters", half);
        let found = problems(text.as_bytes());
        assert!(matches!(found[..], [Problem { kind: ProblemKind::Syntax { .. }, .. }]), "{half}");
    }
    let pair = sample_text().replace("Bakkerij Peeters", "\\ud83e\\udd50");
    assert_eq!(problems(pair.as_bytes()), [], "a whole pair is a croissant");
}

#[test]
fn a_key_cannot_flood_or_fake_a_message() {
    let key = format!("x{}\\n  answers: in order\\u202e", "y".repeat(5_000));
    let text = sample_text().replacen("{\n", &format!("{{ \"{key}\": 1,\n"), 1);
    let found = problems(text.as_bytes());
    assert_eq!(found.len(), 1);
    let path = &found[0].path;
    assert!(path.len() < 400, "{} bytes", path.len());
    assert!(!path.chars().any(char::is_control), "{path:?}");
}

fn sample_text() -> String {
    samples().into_iter().find(|(id, _)| id == "bakery").expect("the bakery").1
}

fn sample() -> Vec<u8> {
    sample_text().into_bytes()
}

fn problems(bytes: &[u8]) -> Vec<Problem> {
    CONTENT.with(|(pack, reference)| file::read(bytes, pack, reference).err().unwrap_or_default())
}
