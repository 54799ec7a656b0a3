//! What the NIS2 law makes of an organisation, in words: the same on the screen, on paper and on the
//! command line.

use std::cell::RefCell;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use tandem_core::assessment::{Judged, Organisation};
use tandem_core::content::Content;
use tandem_core::id::SourceId;
use tandem_core::nis2::{self, Borderline, Category, Duty, Scope, Size, Table, category_id};
use tandem_core::reference::Source;
use tandem_i18n::Arg;

use crate::wording::Language;

/// A result in words. Statements of law end with their article and the numbers of their sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScopeWords {
    /// The category in a sentence.
    pub sentence: String,
    /// Where to look first when another country's law decides.
    pub likely: Option<String>,
    /// The size.
    pub size: String,
    /// The figures with the group's.
    pub figures: Vec<String>,
    /// The heading of the reasons.
    pub why_title: String,
    /// The rules that led to the result, in the order of the procedure.
    pub why: Vec<String>,
    /// What needs to be confirmed, because readings differ.
    pub borderline: Vec<String>,
    /// What is missing and could change the result.
    pub missing: Vec<MissingFact>,
    /// What the result can be, depending on what is missing.
    pub possible: Option<String>,
    /// The heading of the duties.
    pub duties_title: String,
    /// What the law asks.
    pub duties: Vec<String>,
    /// Days that count.
    pub milestones: Vec<String>,
    /// What customers may pass on.
    pub supply_chain: Option<String>,
    /// What is only proposed or not settled.
    pub watch: Vec<String>,
    /// The sources that were mentioned, in the order of their numbers, from 1.
    pub sources: Vec<String>,
    /// That it is indicative, and where to have it confirmed.
    pub confirm: String,
}

/// A fact that is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingFact {
    /// Its place in the assessment file.
    pub path: String,
    /// The fact.
    pub text: String,
}

/// The result of an organisation in words, on a day: what has passed by then is said to have passed.
pub fn scope_words(
    content: &Content,
    organisation: &Organisation,
    scope: &Scope,
    language: &Language,
    today: NaiveDate,
) -> ScopeWords {
    let writer = Writer { content, language, scope, today, cited: RefCell::default() };
    let known = scope.category().is_some();
    let title = |id: &str| writer.get(&format!("nis2-{id}{}", if known { "" } else { "-open" }));
    // The order is that of reading, because the sources are numbered as they are met.
    let why = writer.why();
    let borderline = writer.borderline();
    let missing = writer.missing();
    let duties = writer.duties();
    let milestones = writer.milestones();
    let watch = writer.watch();
    ScopeWords {
        sentence: writer.get(&format!("nis2-category-{}", category_id(scope.category()))),
        likely: writer.likely(organisation),
        size: writer.size(),
        figures: writer.figures(),
        why_title: title("why"),
        why,
        borderline,
        possible: (!missing.is_empty()).then(|| {
            let possible = writer.categories(&scope.possible);
            writer.with("nis2-possible", &[("categories", (&possible).into())])
        }),
        missing,
        duties_title: title("duties"),
        duties,
        milestones,
        supply_chain: scope.supply_chain.then(|| title("supply-chain")),
        watch,
        sources: writer.sources(),
        confirm: writer.confirm(),
    }
}

/// What customers under NIS2 may ask of an organisation; empty when it has none, or nobody said.
pub fn customer_asks(organisation: &Organisation, language: &Language) -> Vec<String> {
    if organisation.nis2_customers != Some(true) {
        return Vec::new();
    }
    CUSTOMER_ASKS.map(|ask| language.words.get(&format!("customer-ask-{ask}"))).into()
}

/// What customers usually ask, as the ids of its words.
const CUSTOMER_ASKS: [&str; 8] =
    ["proof", "warning", "access", "backup", "updates", "suppliers", "contact", "end"];

/// What an organisation was judged to be, when another table judges it now; empty when it was this one.
pub fn changed(
    judged: Option<&Judged>,
    scope: &Scope,
    table: &Table,
    language: &Language,
) -> Vec<String> {
    let version = table.version.to_string();
    let Some(judged) = judged.filter(|judged| judged.table != version) else {
        return Vec::new();
    };
    let with = |id: &str, args: &[(&str, Arg<'_>)]| language.words.with(id, args);
    let old = judged
        .table
        .parse()
        .map_or_else(|_| judged.table.clone(), |day: NaiveDate| language.formats.day(day));
    let new = language.formats.day(table.version);
    let mut lines = vec![with("nis2-changed", &[("old", (&old).into()), ("new", (&new).into())])];
    let now = category_id(scope.category());
    let name = |id: &str| language.words.get(&format!("nis2-category-{id}.short"));
    if judged.category == now {
        lines.push(language.words.get("nis2-changed-same"));
    } else {
        let (before, after) = (name(&judged.category), name(now));
        let args = [("before", (&before).into()), ("after", (&after).into())];
        lines.push(with("nis2-changed-category", &args));
    }
    let said = |id: &String| language.words.find(&format!("nis2-rule-{id}"));
    let gone = judged.rules.iter().filter(|id| !scope.rules.contains(id)).filter_map(said);
    lines.extend(gone.map(|text| with("nis2-changed-gone", &[("text", (&text).into())])));
    let added = scope.rules.iter().filter(|id| !judged.rules.contains(id)).filter_map(said);
    lines.extend(added.map(|text| with("nis2-changed-new", &[("text", (&text).into())])));
    lines
}

/// The duties of a result, in the order of the table.
pub fn duties<'a>(scope: &'a Scope, table: &'a Table) -> impl Iterator<Item = &'a Duty> {
    table.duties.iter().filter(|duty| scope.duties.contains(&duty.id))
}

struct Writer<'a> {
    content: &'a Content,
    language: &'a Language,
    scope: &'a Scope,
    today: NaiveDate,
    /// The sources that were mentioned, in the order of their numbers.
    cited: RefCell<Vec<SourceId>>,
}

impl Writer<'_> {
    fn get(&self, id: &str) -> String {
        self.language.words.get(id)
    }

    fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.language.words.with(id, args)
    }

    fn day(&self, day: NaiveDate) -> String {
        self.language.formats.day(day)
    }

    fn likely(&self, organisation: &Organisation) -> Option<String> {
        if self.scope.category() != Some(Category::OtherCountry) {
            return None;
        }
        let named = [&organisation.main_establishment, &organisation.established_in];
        let named: BTreeSet<&str> =
            named.into_iter().flatten().map(String::as_str).filter(|one| *one != "BE").collect();
        let name = |code: &str| {
            let known = self.language.words.find(&format!("country-{}", code.to_lowercase()));
            known.unwrap_or_else(|| code.to_owned())
        };
        let countries = named.into_iter().map(name).collect::<Vec<_>>().join(", ");
        (!countries.is_empty())
            .then(|| self.with("nis2-likely", &[("countries", (&countries).into())]))
    }

    fn size(&self) -> String {
        let size = self.scope.size().map_or("unknown", Size::id);
        let size = self.get(&format!("nis2-size-{size}"));
        self.with("nis2-size", &[("size", (&size).into())])
    }

    fn figures(&self) -> Vec<String> {
        let figures = &self.scope.figures;
        let named = [
            ("staff-fte", figures.staff_fte),
            ("turnover-eur", figures.turnover_eur),
            ("balance-sheet-eur", figures.balance_sheet_eur),
        ];
        let line = |(id, figure): (&str, Option<f64>)| {
            let number = figure.map_or_else(
                || self.get("nis2-unknown"),
                |figure| self.language.formats.number(figure),
            );
            self.with(&format!("nis2-figure-{id}"), &[("number", (&number).into())])
        };
        named.into_iter().map(line).collect()
    }

    fn why(&self) -> Vec<String> {
        let rules = self.scope.rules.iter().filter_map(|id| self.content.nis2.rule(id));
        rules
            .map(|rule| {
                let text = self.get(&format!("nis2-rule-{}", rule.id));
                self.cited(&text, &rule.law, &rule.sources)
            })
            .collect()
    }

    fn borderline(&self) -> Vec<String> {
        let line = |word: &Borderline| {
            let id = format!("nis2-borderline-{}", word.id());
            if *word == Borderline::GroupIndependence {
                let alone = self.categories(&self.scope.alone);
                self.with(&id, &[("categories", (&alone).into())])
            } else {
                self.get(&id)
            }
        };
        self.scope.borderline.iter().map(line).collect()
    }

    fn missing(&self) -> Vec<MissingFact> {
        let line = |path: &String| MissingFact {
            path: path.clone(),
            text: self.get(&format!("nis2-missing-{}", fact(path))),
        };
        self.scope.missing.iter().map(line).collect()
    }

    fn duties(&self) -> Vec<String> {
        let line = |duty: &Duty| {
            let text = self.get(&format!("nis2-duty-{}", duty.id));
            let since = duty.since <= self.today;
            let when = if since { "nis2-cited-since" } else { "nis2-cited-from" };
            let (day, sources) = (self.day(duty.since), self.numbers(&duty.sources));
            let args = [
                ("text", (&text).into()),
                ("day", (&day).into()),
                ("law", (&duty.law).into()),
                ("sources", (&sources).into()),
            ];
            self.with(when, &args)
        };
        duties(self.scope, &self.content.nis2).map(line).collect()
    }

    /// The days that hold, and those of which it is worth saying that they do not.
    fn milestones(&self) -> Vec<String> {
        if !self.scope.possible.iter().all(|one| *one >= Category::Limited) {
            return Vec::new();
        }
        let line = |milestone: &nis2::MilestoneScope| {
            let entry = self.content.nis2.milestones.iter().find(|one| one.id == milestone.id)?;
            let form = match (milestone.applies, milestone.date <= self.today) {
                (true, true) => "past",
                (true, false) => "coming",
                (false, _) => "not",
            };
            let id = format!("nis2-milestone-{}.{form}", milestone.id);
            self.language.words.find(&id)?;
            let day = self.day(milestone.date);
            let text = self.with(&id, &[("day", (&day).into())]);
            Some(self.cited(&text, &entry.law, &entry.sources))
        };
        self.scope.milestones.iter().filter_map(line).collect()
    }

    /// What is only proposed, for whoever is or may be covered.
    fn watch(&self) -> Vec<String> {
        if self.scope.possible.iter().all(|one| *one < Category::Limited) {
            return Vec::new();
        }
        let line = |watch: &nis2::Watch| {
            let text = self.get(&format!("nis2-watch-{}", watch.id));
            let sources = self.numbers(&watch.sources);
            let args = [("text", (&text).into()), ("sources", (&sources).into())];
            self.with("nis2-watch-line", &args)
        };
        self.content.nis2.watch.iter().map(line).collect()
    }

    fn confirm(&self) -> String {
        let confirm = std::slice::from_ref(&self.content.nis2.confirm);
        let address = self.content.sources_of(confirm).map(|source| source.url.as_str()).next();
        let day = self.day(self.content.nis2.version);
        let args = [("day", (&day).into()), ("address", address.unwrap_or_default().into())];
        self.with("nis2-indicative", &args)
    }

    /// A text with the article and the numbers of the sources that it rests on.
    fn cited(&self, text: &str, law: &str, sources: &[SourceId]) -> String {
        let sources = self.numbers(sources);
        let args = [("text", text.into()), ("law", law.into()), ("sources", (&sources).into())];
        self.with("nis2-cited", &args)
    }

    /// The numbers of sources, such as `[1] [3]`. A source has its number from its first mention on.
    fn numbers(&self, sources: &[SourceId]) -> String {
        let mut cited = self.cited.borrow_mut();
        let mut numbers = Vec::new();
        for source in sources {
            let at = cited.iter().position(|one| one == source).unwrap_or_else(|| {
                cited.push(source.clone());
                cited.len() - 1
            });
            numbers.push(format!("[{}]", at + 1));
        }
        numbers.join(" ")
    }

    /// Every source that was mentioned, with its number, its address and the day it was checked.
    fn sources(&self) -> Vec<String> {
        let cited = self.cited.borrow();
        let line = |(at, source): (usize, &Source)| {
            let (number, day) = (format!("[{}]", at + 1), self.day(source.checked));
            let args = [
                ("number", (&number).into()),
                ("title", (&source.title).into()),
                ("address", (&source.url).into()),
                ("day", (&day).into()),
            ];
            self.with("nis2-source", &args)
        };
        self.content.sources_of(&cited).enumerate().map(line).collect()
    }

    fn categories(&self, categories: &BTreeSet<Category>) -> String {
        let names: Vec<String> = categories
            .iter()
            .map(|one| self.get(&format!("nis2-category-{}.short", one.id())))
            .collect();
        names.join(", ")
    }
}

/// The fact at a place in the file, as the ids of words name it: `organisation.partners[0].staff_fte`
/// is `partner-staff-fte`.
fn fact(path: &str) -> String {
    let path = path.strip_prefix("organisation.").unwrap_or(path);
    let name = match path.split_once('[') {
        Some((list, rest)) => {
            let figure = rest.split_once('.').map_or("", |(_, figure)| figure);
            format!("{}-{figure}", list.trim_end_matches('s'))
        }
        None => path.to_owned(),
    };
    name.replace('_', "-")
}
