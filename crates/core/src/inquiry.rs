//! Whom to ask what nobody here knows.

use crate::assessment::Assessment;
use crate::content::Content;
use crate::map::{Known, about};
use crate::nis2;
use crate::pack::{Addressee, Question};
use crate::scoring::{QuestionState, ScoreCard};

/// The figures of the organisation that an accountant knows, as their places in the file.
pub const FIGURES: [&str; 3] =
    ["organisation.staff_fte", "organisation.turnover_eur", "organisation.balance_sheet_eur"];

/// Who is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recipient<'a> {
    /// Somebody there is one of.
    One(Addressee),
    /// The provider of some services, by the name of its group.
    Provider(&'a str),
    /// People of the organisation itself.
    Colleagues,
}

/// What one of them is asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Inquiry<'a> {
    /// Who is asked.
    pub recipient: Recipient<'a>,
    /// The names of the services it is about, for a provider.
    pub services: Vec<&'a str>,
    /// The questions answered with "don't know", in the order in which they are asked.
    pub questions: Vec<&'a Question>,
    /// The figures that decide whether the NIS2 law applies, as their places in the file.
    pub figures: Vec<&'static str>,
}

impl Recipient<'_> {
    /// True for somebody outside the organisation.
    pub fn is_outside(self) -> bool {
        self != Self::Colleagues
    }
}

impl<'a> Inquiry<'a> {
    fn new(recipient: Recipient<'a>) -> Self {
        Self { recipient, services: Vec::new(), questions: Vec::new(), figures: Vec::new() }
    }
}

/// What is still to be found out, by who knows it: the IT partner, the maker of the website, each
/// provider, the accountant, the people of the organisation. Those who are asked nothing are left
/// out.
///
/// A question goes to the first whom it names. One for providers goes to those of the services whose
/// layers it is about, and to all when it is about none.
pub fn inquiries<'a>(
    content: &'a Content,
    assessment: &'a Assessment,
    scores: &ScoreCard,
) -> Vec<Inquiry<'a>> {
    let mut partner = Inquiry::new(Recipient::One(Addressee::ItPartner));
    let mut developer = Inquiry::new(Recipient::One(Addressee::Developer));
    let mut accountant = Inquiry::new(Recipient::One(Addressee::Accountant));
    let mut colleagues = Inquiry::new(Recipient::Colleagues);
    let mut providers: Vec<Inquiry<'a>> = Vec::new();
    let unknown = scores.questions.iter().filter(|one| one.state == QuestionState::DontKnow);
    for question in unknown.filter_map(|one| content.pack.question(one.id.as_str())) {
        match question.ask.first() {
            Some(Addressee::ItPartner) => partner.questions.push(question),
            Some(Addressee::Developer) => developer.questions.push(question),
            Some(Addressee::Accountant) => accountant.questions.push(question),
            Some(Addressee::Provider) => {
                ask_providers(&mut providers, content, assessment, question);
            }
            None => colleagues.questions.push(question),
        }
    }
    let missing = nis2::scope(&assessment.organisation, &content.nis2).missing;
    accountant.figures =
        FIGURES.into_iter().filter(|figure| missing.iter().any(|path| path == figure)).collect();
    let mut all = vec![partner, developer];
    all.extend(providers);
    all.extend([accountant, colleagues]);
    all.retain(|inquiry| !inquiry.questions.is_empty() || !inquiry.figures.is_empty());
    all
}

fn ask_providers<'a>(
    providers: &mut Vec<Inquiry<'a>>,
    content: &'a Content,
    assessment: &'a Assessment,
    question: &'a Question,
) {
    let services = assessment.services.as_deref().unwrap_or_default();
    let known: Vec<Known<'a>> =
        services.iter().map(|service| Known::of(service, &content.reference)).collect();
    let about = about(content, services, &question.id);
    let asked = known.iter().enumerate().filter(|(at, _)| about.is_empty() || about.contains(at));
    let mut names: Vec<(&'a str, &'a str)> =
        asked.map(|(_, one)| (one.group().unwrap_or_else(|| one.name()), one.name())).collect();
    // Without any service the sheet still says what to ask.
    if names.is_empty() {
        names.push(("", ""));
    }
    for (group, service) in names {
        let recipient = Recipient::Provider(group);
        let at = providers.iter().position(|one| one.recipient == recipient);
        let at = at.unwrap_or_else(|| {
            providers.push(Inquiry::new(recipient));
            providers.len() - 1
        });
        let inquiry = &mut providers[at];
        if !service.is_empty() && !inquiry.services.contains(&service) {
            inquiry.services.push(service);
        }
        if !inquiry.questions.contains(&question) {
            inquiry.questions.push(question);
        }
    }
}
