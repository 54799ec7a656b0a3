//! The plan: moved, tried out, kept.

#![allow(clippy::expect_used)]

mod common;

use common::Computer;
use tandem_api::view::{ActionFields, PlanFields, PlanRow, PlanView};
use tandem_api::{ApiError, App};

fn bakery(app: &App) -> String {
    app.sample_add("bakery").expect("an example").assessment.id
}

fn row<'a>(view: &'a PlanView, action: &str) -> &'a PlanRow {
    view.actions.iter().find(|row| row.action.id == action).expect("it is in the plan")
}

fn place(view: &PlanView, action: &str) -> usize {
    view.actions.iter().position(|row| row.action.id == action).expect("it is in the plan")
}

fn change(view: &PlanView, action: &str, with: impl Fn(&mut ActionFields)) -> ActionFields {
    let mut fields = row(view, action).fields.clone();
    with(&mut fields);
    fields
}

#[test]
fn what_a_person_sets_is_kept_and_moves_the_plan() {
    let computer = Computer::new();
    let (id, last) = {
        let app = computer.start();
        let id = bakery(&app);
        let view = app.plan_open(&id).expect("the plan");
        let last = view.actions.last().expect("an action").action.id.clone();
        let fields = change(&view, &last, |fields| {
            fields.pinned = true;
            fields.owner = "  An  ".to_owned();
            fields.status = "planned".to_owned();
        });
        let moved = app.plan_action_save(&id, &last, &fields).expect("stored");
        assert!(place(&moved, &last) < view.actions.len() - 1);
        assert_eq!(row(&moved, &last).who, "An");
        assert_eq!(row(&moved, &last).status, "Gepland");
        (id, last)
    };
    let app = computer.start();
    let view = app.plan_open(&id).expect("the plan");
    assert_eq!(row(&view, &last).fields.owner, "An", "it was kept");
    assert!(row(&view, &last).fields.pinned);
    assert_eq!(
        app.start().expect("a start").place,
        tandem_api::view::PlaceView::Plan { assessment: id }
    );
}

#[test]
fn a_wrong_day_is_said_and_the_rest_is_kept() {
    let computer = Computer::new();
    let app = computer.start_in(&["en"]);
    let id = bakery(&app);
    let view = app.plan_open(&id).expect("the plan");
    let action = view.actions[0].action.id.clone();
    for wrong in ["tomorrow", "31/02/2027", "1/1/27", "01/01/9999"] {
        let fields = change(&view, &action, |fields| {
            fields.owner = "Bo".to_owned();
            fields.due = wrong.to_owned();
        });
        let saved = app.plan_action_save(&id, &action, &fields).expect("a view");
        let row = row(&saved, &action);
        assert_eq!(row.fields, fields, "what was given stays on the screen");
        assert_eq!(row.problems.len(), 1, "{wrong}");
        assert_eq!(row.problems[0].field, "due");
        let kept = app.plan_open(&id).expect("the plan");
        assert_eq!(self::row(&kept, &action).fields.owner, "Bo");
        assert_eq!(self::row(&kept, &action).fields.due, "", "{wrong} is not kept");
    }
}

#[test]
fn declining_needs_a_reason_and_can_be_taken_back() {
    let computer = Computer::new();
    let app = computer.start_in(&["fr"]);
    let id = bakery(&app);
    let view = app.plan_open(&id).expect("the plan");
    let action = view.actions[0].action.id.clone();
    let mut fields = change(&view, &action, |fields| fields.status = "declined".to_owned());
    let refused = app.plan_action_save(&id, &action, &fields).expect("a view");
    assert_eq!(row(&refused, &action).problems[0].field, "reason");
    assert!(refused.decided.is_empty(), "it is not declined without a reason");
    fields.reason = "Nous vendons ce magasin".to_owned();
    let declined = app.plan_action_save(&id, &action, &fields).expect("a view");
    assert_eq!(declined.decided[0].reason, fields.reason);
    assert_eq!(declined.actions.len() + 1, view.actions.len());
    fields.status = "open".to_owned();
    let back = app.plan_action_save(&id, &action, &fields).expect("a view");
    assert_eq!(back.actions.len(), view.actions.len());
    assert!(back.decided.is_empty());
}

#[test]
fn hours_a_month_and_a_start_make_the_days() {
    let computer = Computer::new();
    let app = computer.start_in(&["nl"]);
    let id = bakery(&app);
    let fields =
        |hours: &str, start: &str| PlanFields { hours: hours.to_owned(), start: start.to_owned() };
    let slow = app.plan_open(&id).expect("the plan");
    assert_eq!(slow.settings, fields("8", ""));
    let quick = app.plan_settings_save(&id, &fields("40", "1/3/2027")).expect("stored");
    assert!(quick.days < slow.days);
    assert_eq!(quick.basis, "40 uur werk per maand, vanaf 1 maart 2027.");
    for (hours, start, wrong) in
        [("0", "", "hours"), ("1001", "", "hours"), ("4,5", "", "hours"), ("8", "soon", "start")]
    {
        let refused = app.plan_settings_save(&id, &fields(hours, start)).expect("a view");
        let problems: Vec<&str> =
            refused.settings_problems.iter().map(|one| one.field.as_str()).collect();
        assert_eq!(problems, [wrong], "{hours} {start}");
    }
    let emptied = app.plan_settings_save(&id, &fields("", "")).expect("a view");
    assert_eq!(emptied.settings, fields("8", ""), "nothing said is the usual");
}

#[test]
fn trying_out_changes_nothing() {
    let computer = Computer::new();
    let app = computer.start();
    let id = bakery(&app);
    let before = app.plan_open(&id).expect("the plan");
    let all: Vec<String> = before.actions.iter().map(|row| row.action.id.clone()).collect();
    let tried = app.plan_what_if(&id, &all).expect("a score").interval.expect("a score");
    let now = before.baseline.clone().expect("a score");
    let last = before.actions.last().and_then(|row| row.after.clone()).expect("a score");
    assert!(tried.low > now.low && (tried.low - last.low).abs() < 1e-9);
    let unknown = app.plan_what_if(&id, &["no-such-action".to_owned()]).expect("a score");
    assert_eq!(unknown.interval.map(|one| one.figure), Some(now.figure));
    assert_eq!(app.plan_open(&id).expect("the plan"), before);
}

#[test]
fn an_action_that_the_questionnaire_does_not_have_is_refused() {
    let computer = Computer::new();
    let app = computer.start();
    let id = bakery(&app);
    let fields = app.plan_open(&id).expect("the plan").actions[0].fields.clone();
    for action in ["", "no-such-action", "../x", "enforce-mfa\0"] {
        let result = app.plan_action_save(&id, action, &fields);
        assert_eq!(result, Err(ApiError::ActionNotFound), "{action:?}");
    }
    let mut wrong = fields;
    wrong.status = "whatever".to_owned();
    let view = app.plan_open(&id).expect("the plan");
    let action = &view.actions[0].action.id;
    let refused = app.plan_action_save(&id, action, &wrong).expect("a view");
    assert_eq!(row(&refused, action).problems[0].field, "status");
}
