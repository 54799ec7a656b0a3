//! Made-up packs, depths and answers.

use std::fmt::Write as _;

use proptest::prelude::*;
use tandem_core::assessment::{Answer, AnswerChoice, Answers};
use tandem_core::flow::Situation;
use tandem_core::id::QuestionId;
use tandem_core::pack::{Clause, Condition, Depth, Pack, PackFile, Question, parse};
use tandem_core::profile::{Fact, Known, Profile};

/// A pack, a depth and answers to some of its questions.
#[derive(Debug, Clone)]
pub struct Case {
    /// The pack.
    pub pack: Pack,
    /// The depth.
    pub depth: Depth,
    /// What is known about the organisation.
    pub profile: Profile,
    /// The answers, hidden ones included.
    pub answers: Answers,
}

/// Packs of one to nine questions with every kind of condition, and answers of every kind.
pub fn cases() -> impl Strategy<Value = Case> {
    let questions = prop::collection::vec(question_seeds(), 1..10);
    let actions = prop::collection::vec(action_seeds(), 1..7);
    (questions, actions, depths(), profiles(), prop::collection::vec(any::<u8>(), 10)).prop_map(
        |(questions, actions, depth, profile, answers)| {
            let pack = pack_of(&questions, &actions);
            let answers = answers_of(&pack, &answers);
            Case { pack, depth, profile, answers }
        },
    )
}

/// The same, with every question asked whatever the others say.
pub fn unconditional_cases() -> impl Strategy<Value = Case> {
    cases().prop_map(|mut case| {
        for question in &mut case.pack.questions {
            question.condition = None;
        }
        case
    })
}

/// The three depths.
pub fn depths() -> impl Strategy<Value = Depth> {
    prop::sample::select(vec![Depth::Express, Depth::Standard, Depth::Complete])
}

/// Everything that can be known about an organisation.
pub fn profiles() -> impl Strategy<Value = Profile> {
    let known = prop::sample::select(vec![Known::Yes, Known::No, Known::Unknown]);
    prop::collection::vec(known, Fact::ALL.len()).prop_map(|known| {
        let facts = Fact::ALL.into_iter().zip(known);
        facts.fold(Profile::default(), |profile, (fact, known)| profile.with(fact, known))
    })
}

/// A situation in which nothing is known about the organisation.
pub fn situation(depth: Depth, answers: &Answers) -> Situation<'_> {
    Situation { depth, profile: Profile::default(), answers }
}

/// An answer with an option and nothing else.
pub fn option(choice: &str) -> Answer {
    plain(AnswerChoice::Option(choice.into()))
}

/// "I don't know".
pub fn dont_know() -> Answer {
    plain(AnswerChoice::DontKnow)
}

/// "Does not apply to us".
pub fn not_applicable() -> Answer {
    plain(AnswerChoice::NotApplicable { reason: "we have none".to_owned() })
}

fn plain(choice: AnswerChoice) -> Answer {
    Answer { choice, note: None, evidence: None, answered: None }
}

impl Case {
    /// The situation of the case with these answers.
    pub fn situation<'a>(&self, answers: &'a Answers) -> Situation<'a> {
        Situation { depth: self.depth, profile: self.profile, answers }
    }

    /// One of the questions that are asked at the depth, picked by any number.
    pub fn asked(&self, pick: usize) -> Option<&Question> {
        let asked: Vec<&Question> =
            self.pack.questions.iter().filter(|q| q.is_asked_at(self.depth)).collect();
        (!asked.is_empty()).then(|| asked[pick % asked.len()])
    }

    /// The answers with one of them replaced.
    pub fn with(&self, question: &QuestionId, answer: Answer) -> Answers {
        let mut answers = self.answers.clone();
        answers.insert(question.clone(), answer);
        answers
    }
}

#[derive(Debug, Clone)]
struct QuestionSeed {
    domain: u8,
    depth: u8,
    weight: u8,
    critical: bool,
    retired: bool,
    /// Percent of the choices between the worst and the best.
    scores: Vec<u8>,
    letters: Vec<u8>,
    /// How the clauses are joined, and for each the question it looks at and its choices, as bits.
    condition: Option<(bool, Vec<(u8, u8)>)>,
    actions: Vec<u8>,
    /// Which choices lead to the first action only, as bits.
    narrowed: u8,
}

impl QuestionSeed {
    fn all_scores(&self) -> impl Iterator<Item = u8> {
        std::iter::once(0).chain(self.scores.iter().copied()).chain([100])
    }
}

#[derive(Debug, Clone)]
struct ActionSeed {
    hours: (u32, u32),
    requires: Vec<u8>,
    legal: bool,
}

fn question_seeds() -> impl Strategy<Value = QuestionSeed> {
    (
        (0..3u8, 0..3u8, 1..6u8, any::<bool>(), prop::bool::weighted(0.07)),
        prop::collection::vec(0..100u8, 0..3),
        prop::collection::vec(0..10u8, 0..3),
        prop::option::of((any::<bool>(), prop::collection::vec((any::<u8>(), any::<u8>()), 1..3))),
        (prop::collection::vec(any::<u8>(), 1..4), any::<u8>()),
    )
        .prop_map(|(plain, mut scores, letters, condition, (actions, narrowed))| {
            let (domain, depth, weight, critical, retired) = plain;
            scores.sort_unstable();
            QuestionSeed {
                domain,
                depth,
                weight,
                critical,
                retired,
                scores,
                letters,
                condition,
                actions,
                narrowed,
            }
        })
}

fn action_seeds() -> impl Strategy<Value = ActionSeed> {
    ((0..20u32, 1..20u32), prop::collection::vec(any::<u8>(), 0..3), prop::bool::weighted(0.3))
        .prop_map(|(hours, requires, legal)| ActionSeed { hours, requires, legal })
}

const DEPTHS: [&str; 3] = ["express", "standard", "complete"];

fn pack_of(questions: &[QuestionSeed], actions: &[ActionSeed]) -> Pack {
    let mut questions = questions.to_vec();
    questions.sort_by_key(|question| question.domain);
    let mut files: Vec<String> = vec![String::new(); 3];
    for (index, question) in questions.iter().enumerate() {
        write_question(&mut files[usize::from(question.domain)], &questions, index, actions.len());
    }
    for (index, action) in actions.iter().enumerate() {
        write_action(&mut files[0], action, index);
    }
    // No question may be left without an action, and no action without a question.
    let unused: Vec<String> = (0..actions.len()).map(|index| format!("\"a{index}\"")).collect();
    let _ = write!(
        files[2],
        "[[question]]\nid = \"last\"\ndepth = \"complete\"\nweight = 1\nweight_reason = \"x\"\n\
         choices = [{{ id = \"c0\", score = 0.0 }}, {{ id = \"c1\", score = 1.0 }}]\n\
         actions = [{}]\n",
        unused.join(", ")
    );
    let header = "id = \"made-up\"\nversion = \"1.0.0\"\ndomains = [\"d0\", \"d1\", \"d2\"]\n";
    let mut named = vec![PackFile { name: "pack.toml", text: header }];
    let files = files.iter().zip(["d0.toml", "d1.toml", "d2.toml"]);
    named.extend(files.map(|(text, name)| PackFile { name, text }));
    parse(&named).unwrap_or_else(|problems| panic!("the made-up pack is sound: {problems:?}"))
}

fn write_question(text: &mut String, all: &[QuestionSeed], index: usize, actions: usize) {
    let seed = &all[index];
    let _ = write!(
        text,
        "[[question]]\nid = \"q{index}\"\ndepth = \"{}\"\nweight = {}\nweight_reason = \"x\"\n",
        DEPTHS[usize::from(seed.depth)],
        seed.weight
    );
    if seed.critical {
        text.push_str("critical = true\ncritical_reason = \"x\"\n");
    }
    if seed.retired {
        text.push_str("retired = \"1.0.0\"\n");
    }
    let mut named: Vec<usize> =
        seed.actions.iter().map(|action| usize::from(*action) % actions).collect();
    named.sort_unstable();
    named.dedup();
    let scores = seed.all_scores();
    let choices: Vec<String> = scores
        .enumerate()
        .map(|(at, score)| {
            let narrowed = if seed.narrowed >> at & 1 == 1 {
                format!(", actions = [\"a{}\"]", named[0])
            } else {
                String::new()
            };
            format!("{{ id = \"c{at}\", score = {:?}{narrowed} }}", f64::from(score) / 100.0)
        })
        .collect();
    let _ = writeln!(text, "choices = [{}]", choices.join(", "));
    if let Some((all_hold, clauses)) = &seed.condition {
        let clauses: Vec<String> =
            clauses.iter().filter_map(|clause| clause_of(all, index, *clause)).collect();
        if !clauses.is_empty() {
            let word = if *all_hold { "all" } else { "any" };
            let _ = writeln!(text, "condition = {{ {word} = [{}] }}", clauses.join(", "));
        }
    }
    let named: Vec<String> = named.iter().map(|action| format!("\"a{action}\"")).collect();
    let _ = writeln!(text, "actions = [{}]", named.join(", "));
    let mut letters: Vec<char> = seed.letters.iter().map(|l| char::from(b'a' + l)).collect();
    letters.sort_unstable();
    letters.dedup();
    let _ = writeln!(text, "[question.references]\nnis2 = {letters:?}\n");
}

/// A clause on the profile, or on an earlier question of the same depth or less where there is one.
fn clause_of(all: &[QuestionSeed], index: usize, (pick, bits): (u8, u8)) -> Option<String> {
    if pick % 4 == 0 {
        let fact = ["group", "staff", "servers", "office-suite"][usize::from(pick / 4 % 4)];
        let known: Vec<&str> = [("yes", 1), ("no", 2), ("unknown", 4)]
            .into_iter()
            .filter_map(|(word, bit)| (bits & bit != 0).then_some(word))
            .collect();
        return (!known.is_empty()).then(|| format!("{{ profile = {fact:?}, is = {known:?} }}"));
    }
    let earlier: Vec<usize> = (0..index)
        .filter(|other| all[*other].depth <= all[index].depth && !all[*other].retired)
        .collect();
    let at = *earlier.get(usize::from(pick) % earlier.len().max(1))?;
    let count = all[at].all_scores().count();
    let mut choices: Vec<usize> = (0..count).filter(|at| bits >> at & 1 == 1).collect();
    if choices.is_empty() {
        choices.push(0);
    }
    let mut choices: Vec<String> = choices.iter().map(|choice| format!("c{choice}")).collect();
    choices.extend((bits & 64 != 0).then(|| "not-applicable".to_owned()));
    let word = if bits & 128 == 0 { "is" } else { "not" };
    Some(format!("{{ question = \"q{at}\", {word} = {choices:?} }}"))
}

fn write_action(text: &mut String, seed: &ActionSeed, index: usize) {
    let mut requires: Vec<usize> = if index == 0 {
        Vec::new()
    } else {
        seed.requires.iter().map(|other| usize::from(*other) % index).collect()
    };
    requires.sort_unstable();
    requires.dedup();
    let requires: Vec<String> = requires.iter().map(|other| format!("\"a{other}\"")).collect();
    let (least, more) = seed.hours;
    // Some duties have a last day, two of them the same one.
    let deadline = if seed.legal && more % 2 == 1 {
        format!("legal_deadline = \"2026-0{}-01\"\n", more % 4 + 1)
    } else {
        String::new()
    };
    let _ = writeln!(
        text,
        "[[action]]\nid = \"a{index}\"\nhours = [{least}, {}]\neuros_per_year = [0, 100]\n\
         who = [\"owner\"]\nrequires = [{}]\nlegal = {}\nquick_win = false\nsteps = 1\n{deadline}",
        least + more,
        requires.join(", "),
        seed.legal
    );
}

/// An answer a question: none, "don't know", "does not apply", one that the pack no longer has, or
/// an option.
fn answers_of(pack: &Pack, seeds: &[u8]) -> Answers {
    let mut answers = Answers::new();
    for (question, seed) in pack.questions.iter().zip(seeds) {
        let answer = match seed % 10 {
            0 => continue,
            1 => dont_know(),
            2 => not_applicable(),
            3 if seed % 20 == 3 => option("of-another-version"),
            _ => {
                let at = usize::from(seed / 10) % question.choices.len();
                option(question.choices[at].id.as_str())
            }
        };
        answers.insert(question.id.clone(), answer);
    }
    answers
}

/// The questions whose answers a condition looks at.
pub fn looked_at(pack: &Pack) -> Vec<&QuestionId> {
    let conditions = pack.questions.iter().filter_map(|question| question.condition.as_ref());
    let clauses = conditions.flat_map(Condition::clauses);
    clauses.filter_map(Clause::question).map(|(question, _)| question).collect()
}
