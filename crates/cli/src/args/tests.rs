//! How calls are read.

use super::*;
use proptest::prelude::*;

fn parse_all(arguments: &[&str]) -> Result<(Call, Option<Locale>), (UsageError, Option<Locale>)> {
    parse(lexopt::Parser::from_args(arguments))
}

#[test]
fn a_call_is_read_in_any_order() {
    let expected = Call::Report {
        file: Target::File("a.json".into()),
        output: Target::File("b.pdf".into()),
        page: Page::Report(Variant::Full),
        with: With { date: NaiveDate::from_ymd_opt(2026, 11, 22), ..With::default() },
    };
    for arguments in [
        &["report", "a.json", "-o", "b.pdf", "--date", "2026-11-22", "--lang", "fr"][..],
        &["--lang=fr", "report", "--date=2026-11-22", "-ob.pdf", "a.json"],
    ] {
        let (call, locale) = parse_all(arguments).expect("a call");
        assert_eq!(call, expected);
        assert_eq!(locale, Some(Locale::Fr));
    }
}

#[test]
fn the_scope_is_asked_for_with_one_file() {
    for (arguments, file, json) in [
        (&["scope", "a"][..], Target::File("a".into()), false),
        (&["scope", "--json", "-"], Target::Standard, true),
    ] {
        let (call, locale) = parse_all(arguments).expect("a call");
        assert_eq!((call, locale), (Call::Scope { file, json }, None));
    }
}

#[test]
fn each_wrong_call_has_its_own_reason_in_the_language_asked_for() {
    let text = str::to_owned;
    for (arguments, error) in [
        (&[][..], UsageError::NoCommand),
        (&["fly"], UsageError::UnknownCommand(text("fly"))),
        (&["score"], UsageError::NoFile),
        (&["score", "a", "b"], UsageError::OneFile),
        (&["scope"], UsageError::NoFile),
        (&["scope", "a", "b"], UsageError::OneFile),
        (&["scope", "a", "-o", "b"], UsageError::UnknownArgument(text("-o"))),
        (&["scope", "a", "--date", "2026-11-22"], UsageError::UnknownArgument(text("--date"))),
        (&["report", "a"], UsageError::NoOutput),
        (&["new"], UsageError::NoOutput),
        (&["score", "a", "--date", "2026-11-22"], UsageError::UnknownArgument(text("--date"))),
        (&["score", "--fast", "a"], UsageError::UnknownArgument(text("--fast"))),
        (&["report", "a", "-o", "b", "--date", "2026-2-30"], UsageError::Date(text("2026-2-30"))),
        (&["report", "a", "-o", "b", "--page", "one"], UsageError::Page(text("one"))),
        (&["score", "a", "--page", "customer"], UsageError::UnknownArgument(text("--page"))),
        (&["report", "a", "-o", "b", "--json"], UsageError::Json),
        (&["report", "a", "-o", "b", "--variant", "long"], UsageError::Variant(text("long"))),
        (
            &["report", "a", "-o", "b", "--page", "customer", "--variant", "plan"],
            UsageError::UnknownArgument(text("--variant")),
        ),
        (&["export", "a", "-o", "b"], UsageError::NoFormat),
        (&["export", "a", "-o", "b", "--format", "doc"], UsageError::Format(text("doc"))),
        (&["export", "a", "--format", "csv"], UsageError::NoOutput),
        (&["answers", "a", "-o", "b"], UsageError::NoSheet),
        (&["plan", "a", "--hours-per-month", "0"], UsageError::Hours(text("0"))),
        (&["plan", "a", "--hours-per-month", "2.5"], UsageError::Hours(text("2.5"))),
        (&["plan", "a", "--start", "tomorrow"], UsageError::Date(text("tomorrow"))),
        (&["score", "a", "--start", "2026-11-22"], UsageError::UnknownArgument(text("--start"))),
        (&["catalogue", "x"], UsageError::UnknownArgument(text("x"))),
        (&["score", "a", "--lint"], UsageError::UnknownArgument(text("--lint"))),
    ] {
        let arguments: Vec<&str> = arguments.iter().copied().chain(["--lang=nl"]).collect();
        let found = parse_all(&arguments).expect_err("an error");
        assert_eq!(found, (error, Some(Locale::Nl)), "{arguments:?}");
    }
    let found = parse_all(&["new", "--lang=nl", "-o"]).expect_err("an error");
    assert_eq!(found, (UsageError::NoValue(text("-o")), Some(Locale::Nl)));
    let found = parse_all(&["score", "a", "--lang", "de"]).expect_err("an error");
    assert_eq!(found.0, UsageError::Language(text("de")));
}

proptest! {
    #[test]
    fn any_call_is_read_or_refused(arguments in proptest::collection::vec("\\PC{0,12}", 0..6)) {
        let _ = parse(lexopt::Parser::from_args(&arguments));
    }
}
