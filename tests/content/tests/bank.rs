//! The question bank as a whole: three depths that nest, nobody asked what cannot apply to them, and
//! everything within reach.

#![allow(clippy::expect_used)]

use std::collections::BTreeSet;

use tandem_content::packs::{not_applicable, option, situation};
use tandem_core::assessment::{
    Answers, Assessment, DONT_KNOW, Figures, Linked, NOT_APPLICABLE, Organisation, Service,
};
use tandem_core::content::Content;
use tandem_core::flow::{self, Situation};
use tandem_core::id::{ChoiceId, QuestionId};
use tandem_core::pack::{Clause, Condition, Depth, Pack, Question, Trigger};
use tandem_core::plan::Plan;
use tandem_core::profile::{Fact, Known, Profile};
use tandem_core::scoring::{NIS2_LETTERS, score};
use tandem_core::{builtin, contradictions};

#[test]
fn the_depths_nest_and_have_the_sizes_that_they_promise() {
    let pack = content().pack;
    let nothing = Answers::new();
    let asked = |depth| -> Vec<QuestionId> {
        let questions = flow::applicable(&pack, &situation(depth, &nothing));
        questions.into_iter().map(|question| question.id.clone()).collect()
    };
    let [express, standard, complete] = Depth::ALL.map(asked);
    assert!((20..=25).contains(&express.len()), "about 20: {}", express.len());
    assert!((46..=56).contains(&standard.len()), "about 50: {}", standard.len());
    assert!((86..=98).contains(&complete.len()), "about 90: {}", complete.len());
    assert!(express.iter().all(|id| standard.contains(id)));
    assert!(standard.iter().all(|id| complete.contains(id)));
}

#[test]
fn every_measure_of_nis2_and_every_domain_is_asked_about_at_standard_depth() {
    let pack = content().pack;
    let asked: Vec<&Question> =
        pack.questions.iter().filter(|question| question.is_asked_at(Depth::Standard)).collect();
    for letter in NIS2_LETTERS {
        let refers = |question: &&&Question| question.references.nis2.iter().any(|l| l == letter);
        assert!(asked.iter().filter(refers).count() >= 2, "measure {letter}");
    }
    for domain in &pack.domains {
        assert!(
            asked.iter().filter(|question| question.domain == *domain).count() >= 2,
            "{domain}"
        );
    }
}

#[test]
fn a_shop_with_finished_services_is_not_asked_about_servers_groups_or_staff() {
    let content = content();
    let shop = organisation(1.0, false);
    let services = [service("m365"), service("shopify"), service("exact-online")];
    let asked = asked(&content, &shop, Some(&services), &Answers::new());
    for id in [
        "server-doors",
        "several-zones",
        "two-providers",
        "website-updates",
        "record-check",
        "request-limits",
        "old-endpoints",
        "api-logs",
        "software-parts",
        "group-agreements",
        "own-accounts",
        "hidden-tools",
        "new-starters",
        "nis2-proof",
        "incident-deadlines",
    ] {
        assert!(!asked.contains(id), "{id}");
    }
    for id in ["mfa-everyone", "app-consent", "legacy-sign-in", "leaver-access", "own-keys"] {
        assert!(asked.contains(id), "{id}");
    }
}

#[test]
fn a_firm_with_rented_machines_at_two_providers_in_a_group_is_asked_about_them() {
    let content = content();
    let firm = organisation(40.0, true);
    let services = [service("aws-ec2"), service("hetzner-cloud"), service("ovh-web")];
    let asked = asked(&content, &firm, Some(&services), &Answers::new());
    for id in
        ["server-doors", "two-providers", "website-updates", "group-agreements", "new-starters"]
    {
        assert!(asked.contains(id), "{id}");
    }
    assert!(!asked.contains("legacy-sign-in"), "no office suite is in use");
}

#[test]
fn what_nobody_said_hides_nothing_but_the_questions_for_groups() {
    let content = content();
    let unknown = asked(&content, &Organisation::default(), None, &Answers::new());
    assert!(unknown.contains("server-doors") && unknown.contains("own-accounts"));
    assert!(!unknown.contains("group-agreements"), "they are for groups only");
}

#[test]
fn no_link_between_programs_and_no_software_of_ones_own_leave_out_what_hangs_on_them() {
    let content = content();
    let mut answers = Answers::new();
    answers.insert("api-keys".into(), not_applicable());
    answers.insert("record-check".into(), not_applicable());
    answers.insert("server-doors".into(), not_applicable());
    let asked = asked(&content, &Organisation::default(), None, &answers);
    for id in [
        "integration-list",
        "secrets-storage",
        "request-limits",
        "old-endpoints",
        "api-logs",
        "software-parts",
        "several-zones",
        "two-providers",
    ] {
        assert!(!asked.contains(id), "{id}");
    }
}

#[test]
fn an_answer_that_becomes_hidden_is_kept_and_comes_back() {
    let pack = content().pack;
    let mut answers = Answers::new();
    answers.insert("secrets-storage".into(), option("safe"));
    let state = |answers: &Answers| {
        let card = score(&pack, &situation(Depth::Complete, answers));
        let found = card.questions.iter().find(|q| q.id.as_str() == "secrets-storage");
        (found.expect("the question").score, card.overall.interval)
    };
    let before = state(&answers);
    assert_eq!(before.0, Some(1.0));
    answers.insert("api-keys".into(), not_applicable());
    assert_eq!(state(&answers).0, None, "it left the score");
    answers.remove(&QuestionId::from("api-keys"));
    assert_eq!(state(&answers), before);
}

#[test]
fn every_question_can_be_reached() {
    let pack = content().pack;
    for question in pack.questions.iter().filter(|question| question.retired.is_none()) {
        let (profile, answers) = reach(&pack, question);
        let situation = Situation { depth: question.depth, profile, answers: &answers };
        let asked = flow::applicable(&pack, &situation);
        assert!(asked.iter().any(|other| other.id == question.id), "{}", question.id);
    }
}

#[test]
fn every_action_can_be_reached_by_an_answer() {
    let content = content();
    let pack = &content.pack;
    let mut reached = BTreeSet::new();
    for question in &pack.questions {
        for choice in question.choices.iter().filter(|choice| choice.score < 1.0) {
            assert!(!question.actions_of(choice).is_empty(), "{}: {}", question.id, choice.id);
            let (profile, mut answers) = reach(pack, question);
            answers.insert(question.id.clone(), option(choice.id.as_str()));
            let situation = Situation { depth: Depth::Complete, profile, answers: &answers };
            let scores = score(pack, &situation);
            let created = chrono::DateTime::UNIX_EPOCH;
            let organisation = Organisation::default();
            let mut assessment = Assessment::empty(String::new(), created, pack, organisation);
            assessment.answers.clone_from(&answers);
            let plan = Plan::of(&content, &assessment, &scores, created.date_naive());
            reached.extend(plan.actions.iter().map(|one| one.action.id.clone()));
        }
    }
    for action in &pack.actions {
        assert!(reached.contains(&action.id), "{}", action.id);
    }
}

#[test]
fn every_contradiction_is_noticed_and_none_without_its_answers() {
    let pack = content().pack;
    for rule in &pack.contradictions {
        let Trigger::Clauses { all, any } = &rule.trigger else { continue };
        let mut profile = Profile::default();
        let mut answers = Answers::new();
        for clause in all.iter().chain(any.last()) {
            profile = satisfy(&pack, clause, profile, &mut answers);
        }
        let situation = Situation { depth: Depth::Complete, profile, answers: &answers };
        let found = contradictions::find(&pack, &situation);
        let hit = found.iter().find(|finding| finding.rule.id == rule.id);
        let hit = hit.unwrap_or_else(|| panic!("{} is not noticed", rule.id));
        for question in &hit.questions {
            let mut without = answers.clone();
            without.remove(*question);
            let situation = Situation { answers: &without, ..situation };
            let found = contradictions::find(&pack, &situation);
            let still = found.iter().any(|finding| finding.rule.id == rule.id);
            assert!(!still || any.len() > 1, "{} without {question}", rule.id);
        }
    }
}

#[test]
fn almost_only_best_answers_without_a_note_deserve_a_second_look() {
    let pack = content().pack;
    let asked: Vec<&Question> =
        pack.questions.iter().filter(|q| q.depth == Depth::Express).collect();
    let mut answers = Answers::new();
    for question in &asked {
        let best = question.choices.last().expect("a choice");
        answers.insert(question.id.clone(), option(best.id.as_str()));
    }
    let noticed = |answers: &Answers| {
        let found = contradictions::find(&pack, &situation(Depth::Express, answers));
        found.iter().any(|finding| finding.rule.id.as_str() == "everything-best")
    };
    assert!(noticed(&answers));
    for answer in answers.values_mut().take(6) {
        answer.note = Some("seen".to_owned());
    }
    assert!(!noticed(&answers), "what is shown needs no second look");
    assert!(!noticed(&answers.into_iter().take(5).collect()), "five answers are too few");
}

#[test]
fn the_glossary_explains_a_hundred_words_and_more() {
    let content = content();
    let ids: BTreeSet<_> = content.terms.iter().map(|term| &term.id).collect();
    assert_eq!(ids.len(), content.terms.len(), "an id stands twice");
    assert!(ids.len() >= 100, "{}", ids.len());
}

fn content() -> Content {
    builtin::content().expect("the built-in content")
}

fn organisation(staff: f64, group: bool) -> Organisation {
    let linked = if group { vec![Linked::default()] } else { Vec::new() };
    let figures = Figures { staff_fte: Some(staff), ..Figures::default() };
    Organisation { figures, linked: Some(linked), ..Organisation::default() }
}

fn service(id: &str) -> Service {
    Service { service: id.to_owned(), ..Service::default() }
}

/// The ids of the questions that a firm is asked at the complete depth.
fn asked(
    content: &Content,
    organisation: &Organisation,
    services: Option<&[Service]>,
    answers: &Answers,
) -> BTreeSet<String> {
    let profile = Profile::from_parts(organisation, services, &content.reference);
    let situation = Situation { depth: Depth::Complete, profile, answers };
    let questions = flow::applicable(&content.pack, &situation);
    questions.into_iter().map(|question| question.id.to_string()).collect()
}

/// What must be known and answered for a question to be asked.
fn reach(pack: &Pack, question: &Question) -> (Profile, Answers) {
    let mut answers = Answers::new();
    let mut profile = Profile::default();
    let clauses: Vec<&Clause> = match &question.condition {
        None => Vec::new(),
        Some(Condition::All(clauses)) => clauses.iter().collect(),
        Some(Condition::Any(clauses)) => clauses.iter().take(1).collect(),
    };
    for clause in clauses {
        profile = satisfy(pack, clause, profile, &mut answers);
    }
    (profile, answers)
}

/// Makes a clause hold, and the conditions of the question that it looks at.
fn satisfy(pack: &Pack, clause: &Clause, profile: Profile, answers: &mut Answers) -> Profile {
    match clause {
        Clause::Profile { fact, known } => tell(profile, *fact, known),
        Clause::Is { question, choices } => {
            let profile = open(pack, question, profile, answers);
            answers.insert(question.clone(), answer(&choices[0]));
            profile
        }
        Clause::Not { question, .. } => open(pack, question, profile, answers),
    }
}

fn open(pack: &Pack, question: &QuestionId, profile: Profile, answers: &mut Answers) -> Profile {
    let question = pack.question(question.as_str()).expect("the question");
    let (more, needed) = reach(pack, question);
    answers.extend(needed);
    Fact::ALL.into_iter().fold(profile, |profile, fact| match more.get(fact) {
        Known::Unknown => profile,
        known => profile.with(fact, known),
    })
}

fn tell(profile: Profile, fact: Fact, known: &[Known]) -> Profile {
    profile.with(fact, known[0])
}

fn answer(choice: &ChoiceId) -> tandem_core::assessment::Answer {
    match choice.as_str() {
        NOT_APPLICABLE => not_applicable(),
        DONT_KNOW => tandem_content::packs::dont_know(),
        id => option(id),
    }
}

/// The words of how to find out end in a question that can be put to somebody as it stands.
#[test]
fn what_somebody_else_can_be_asked_is_written_out_in_every_language() {
    let pack = content().pack;
    for locale in tandem_api::Locale::ALL {
        let language = tandem_api::Language::new(locale);
        for question in pack.questions.iter().filter(|question| !question.ask.is_empty()) {
            let asked = language.asked(&question.id);
            assert!(asked.contains('?'), "{} {}: {asked}", locale.code(), question.id);
            assert_ne!(asked, language.question(&question.id), "{}", question.id);
        }
    }
}
