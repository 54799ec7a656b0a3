//! Whether the NIS2 law covers the organisation: the facts, and the result that they come to.

mod fields;

use std::collections::BTreeSet;

use tandem_core::assessment::{Assessment, CcbLetter, Judged, Organisation};
use tandem_core::file::{MOST_EUROS, MOST_STAFF};
use tandem_core::id::ActivityId;
use tandem_core::nis2::{self, MeasureReadiness, Scope, activity::Activity, category_id};
use tandem_core::plan::{Plan, Planned};
use tandem_report::scope::{ScopeWords, changed, customer_asks, scope_words};
use tandem_store::Stored;

use fields::{Reader, enterprise, figures};

use super::start::Screen;
use crate::app::App;
use crate::present;
use crate::view::{
    ActivityRow, CountryRow, CustomersView, FieldProblem, MeasureRow, Nis2Fields, Nis2View,
    ScopeView, UnlistedRow,
};
use crate::{ApiError, Language};

/// How many actions that lift a measure are named.
const FIRST_LIFTS: usize = 3;

impl App {
    /// Opens the facts and the result.
    pub fn nis2_open(&self, id: &str) -> Result<Nis2View, ApiError> {
        let stored = self.store()?.load(id)?;
        self.remember(Screen::Nis2, id)?;
        let organisation = &stored.assessment.organisation;
        let fields = self.nis2_fields(organisation);
        let scope = nis2::scope(organisation, &self.content.nis2);
        Ok(self.nis2_view(&stored, &scope, fields, Vec::new()))
    }

    /// Stores the facts that are right, and says what is wrong with the others. A fact that is wrong
    /// keeps the value that it had before.
    pub fn nis2_save(&self, id: &str, fields: Nis2Fields) -> Result<Nis2View, ApiError> {
        let language = self.language();
        let mut stored = self.store()?.load(id)?;
        let before = stored.assessment.organisation.clone();
        let shown = self.nis2_fields(&before);
        let mut reader = Reader { language: &language, problems: Vec::new() };
        let organisation = &mut stored.assessment.organisation;

        self.set_types(organisation, &fields, &mut reader);
        let countries = &self.content.countries;
        for (field, text, place) in [
            ("establishedIn", &fields.established_in, &mut organisation.established_in),
            ("mainEstablishment", &fields.main_establishment, &mut organisation.main_establishment),
        ] {
            reader.country(field, text, countries, place);
        }
        for (field, text, place) in [
            ("servesBelgium", &fields.serves_belgium, &mut organisation.serves_belgium),
            ("independent", &fields.independent, &mut organisation.it_independent_of_group),
            ("criticalEntity", &fields.critical_entity, &mut organisation.critical_entity),
            ("nis2Customers", &fields.nis2_customers, &mut organisation.nis2_customers),
        ] {
            reader.yes_no(field, text, place);
        }
        match fields.ccb_letter.as_str() {
            "" => organisation.ccb_identified = None,
            "none" => organisation.ccb_identified = Some(CcbLetter::None),
            "essential" => organisation.ccb_identified = Some(CcbLetter::Essential),
            "important" => organisation.ccb_identified = Some(CcbLetter::Important),
            _ => reader.problem("ccbLetter", "field-choice-invalid"),
        }
        // A number that nobody touched stays as it is: what is shown of it may read as another.
        let figures = &mut organisation.figures;
        for (field, text, old, most, place) in [
            ("staff", &fields.staff, &shown.staff, MOST_STAFF, &mut figures.staff_fte),
            ("turnover", &fields.turnover, &shown.turnover, MOST_EUROS, &mut figures.turnover_eur),
            (
                "balanceSheet",
                &fields.balance_sheet,
                &shown.balance_sheet,
                MOST_EUROS,
                &mut figures.balance_sheet_eur,
            ),
        ] {
            if text != old {
                reader.number(field, text, most, place);
            }
        }
        if (&fields.group, &fields.linked) != (&shown.group, &shown.linked) {
            reader.linked(&fields, &mut organisation.linked);
        }
        if (&fields.partnered, &fields.partners) != (&shown.partnered, &shown.partners) {
            reader.partners(&fields, &mut organisation.partners);
        }
        let problems = reader.problems;
        let scope = nis2::scope(organisation, &self.content.nis2);
        organisation.nis2_judged = Some(Judged {
            table: self.content.nis2.version.to_string(),
            category: category_id(scope.category()).to_owned(),
            rules: scope.rules.clone(),
        });
        if *organisation != before {
            self.store()?.put_organisation(id, organisation, (self.clock.now)())?;
        }
        Ok(self.nis2_view(&stored, &scope, fields, problems))
    }

    /// The entity types of the activities: of one that was chosen before, those that were named; of
    /// a new one, all.
    fn set_types(
        &self,
        organisation: &mut Organisation,
        fields: &Nis2Fields,
        reader: &mut Reader<'_>,
    ) {
        let listed = &self.content.activities.listed;
        let known = |id: &String| listed.iter().any(|activity| activity.id.as_str() == id);
        if !fields.activities.iter().all(known) {
            reader.problem("activities", "field-activity-invalid");
            return;
        }
        let before = organisation.nis2_entity_types.clone().unwrap_or_default();
        let chosen: Vec<&Activity> = listed
            .iter()
            .filter(|one| fields.activities.iter().any(|id| id == one.id.as_str()))
            .collect();
        let mut types: BTreeSet<String> = BTreeSet::new();
        for activity in &chosen {
            let named: Vec<&String> =
                activity.types.iter().filter(|one| before.contains(one)).collect();
            if named.is_empty() {
                types.extend(activity.types.iter().cloned());
            } else {
                types.extend(named.into_iter().cloned());
            }
        }
        organisation.nis2_activities = chosen.iter().map(|activity| activity.id.clone()).collect();
        // A type that no activity stands for was named in a file, and stays.
        let of_activity = |one: &String| listed.iter().any(|other| other.types.contains(one));
        types.extend(before.into_iter().filter(|one| !of_activity(one)));
        organisation.nis2_entity_types = match (types.is_empty(), fields.no_activity) {
            (true, false) => None,
            (true, true) => Some(Vec::new()),
            (false, _) => Some(types.into_iter().collect()),
        };
    }

    /// The activities that stand for the types of an organisation: those by which they were chosen,
    /// and for a type that came with a file the first one that means it.
    fn chosen(&self, organisation: &Organisation) -> impl Iterator<Item = &Activity> {
        let listed = &self.content.activities.listed;
        let types = organisation.nis2_entity_types.clone().unwrap_or_default();
        let means = |activity: &Activity, one: &String| activity.types.contains(one);
        let mut ids: BTreeSet<&ActivityId> = listed
            .iter()
            .filter(|activity| organisation.nis2_activities.contains(&activity.id))
            .filter(|activity| types.iter().any(|one| means(activity, one)))
            .map(|activity| &activity.id)
            .collect();
        for one in &types {
            let mut of_type = listed.iter().filter(|activity| means(activity, one));
            if !of_type.clone().any(|activity| ids.contains(&activity.id)) {
                ids.extend(of_type.next().map(|activity| &activity.id));
            }
        }
        listed.iter().filter(move |activity| ids.contains(&activity.id))
    }

    fn nis2_fields(&self, organisation: &Organisation) -> Nis2Fields {
        let language = self.language();
        let country = |code: &Option<String>| code.clone().unwrap_or_default();
        let [staff, turnover, balance_sheet] = figures(organisation.figures, &language);
        Nis2Fields {
            activities: self.chosen(organisation).map(|one| one.id.to_string()).collect(),
            no_activity: organisation.nis2_entity_types.as_ref().is_some_and(Vec::is_empty),
            established_in: country(&organisation.established_in),
            main_establishment: country(&organisation.main_establishment),
            serves_belgium: present::yes_no(organisation.serves_belgium),
            staff,
            turnover,
            balance_sheet,
            group: present::group(organisation),
            linked: organisation
                .linked
                .iter()
                .flatten()
                .map(|one| enterprise(one.name.as_deref(), None, one.figures, &language))
                .collect(),
            partnered: present::yes_no(organisation.partners.as_ref().map(|list| !list.is_empty())),
            partners: organisation
                .partners
                .iter()
                .flatten()
                .map(|one| {
                    let share = Some(one.share_percent);
                    enterprise(one.name.as_deref(), share, one.figures, &language)
                })
                .collect(),
            independent: present::yes_no(organisation.it_independent_of_group),
            critical_entity: present::yes_no(organisation.critical_entity),
            ccb_letter: match organisation.ccb_identified {
                None => "",
                Some(CcbLetter::None) => "none",
                Some(CcbLetter::Essential) => "essential",
                Some(CcbLetter::Important) => "important",
            }
            .to_owned(),
            nis2_customers: present::yes_no(organisation.nis2_customers),
        }
    }

    fn nis2_view(
        &self,
        stored: &Stored,
        scope: &Scope,
        fields: Nis2Fields,
        problems: Vec<FieldProblem>,
    ) -> Nis2View {
        let language = self.language();
        let organisation = &stored.assessment.organisation;
        let word = |id: &str| language.words.get(id);
        let today = self.clock.today();
        let mut countries: Vec<CountryRow> = self
            .content
            .countries
            .iter()
            .map(|code| CountryRow {
                name: word(&format!("country-{}", code.to_lowercase())),
                code: code.clone(),
            })
            .collect();
        countries.sort_by(|a, b| (a.code != "BE", &a.name).cmp(&(b.code != "BE", &b.name)));
        let mut asks: Vec<String> = Vec::new();
        for field in scope.missing.iter().map(|path| asked_field(path)) {
            if !asks.iter().any(|other| other == field) {
                asks.push(field.to_owned());
            }
        }
        Nis2View {
            assessment: present::head(&stored.assessment),
            fields,
            problems,
            activities: self
                .content
                .activities
                .listed
                .iter()
                .map(|activity| {
                    let id = format!("activity-{}", activity.id);
                    ActivityRow {
                        id: activity.id.to_string(),
                        text: word(&id),
                        search: word(&format!("{id}.search")),
                        not: word(&format!("{id}.not")),
                        law: word(&format!("{id}.law")),
                    }
                })
                .collect(),
            unlisted: self
                .content
                .activities
                .unlisted
                .iter()
                .map(|one| {
                    let id = format!("unlisted-{}", one.id);
                    UnlistedRow {
                        id: one.id.to_string(),
                        text: word(&id),
                        search: word(&format!("{id}.search")),
                        why: word(&format!("{id}.why")),
                    }
                })
                .collect(),
            countries,
            asks,
            result: scope_view(
                category_id(scope.category()),
                scope_words(&self.content, organisation, scope, &language, today),
            ),
            changed: changed(
                organisation.nis2_judged.as_ref(),
                scope,
                &self.content.nis2,
                &language,
            ),
            customers: customers(organisation, &language),
            measures: self.measures(&stored.assessment, &language),
        }
    }

    fn measures(&self, assessment: &Assessment, language: &Language) -> Vec<MeasureRow> {
        let pack = &self.content.pack;
        let scores = self.score(assessment);
        let plan = Plan::of(&self.content, assessment, &scores, self.clock.today());
        let row = |measure: MeasureReadiness| {
            let lifts = |one: &&Planned<'_>| {
                one.questions().any(|question| measure.open.contains(question))
            };
            let actions = plan.actions.iter().filter(lifts).take(FIRST_LIFTS);
            MeasureRow {
                id: measure.id.to_owned(),
                name: language.measure(measure.id),
                interval: measure.interval.map(|interval| present::interval(interval, language)),
                known: present::count(measure.known),
                asked: present::count(measure.asked),
                actions: actions.map(|one| language.action(one.action)).collect(),
                open: measure.open.iter().map(|id| present::link(id, language)).collect(),
            }
        };
        nis2::readiness(pack, &scores).into_iter().map(row).collect()
    }
}

fn customers(organisation: &Organisation, language: &Language) -> Option<CustomersView> {
    let asks = customer_asks(organisation, language);
    (!asks.is_empty()).then(|| CustomersView {
        title: language.words.get("customer-ask-title"),
        lead: language.words.get("customer-ask-lead"),
        asks,
    })
}

/// The field of a fact at a place in the file.
fn asked_field(path: &str) -> &'static str {
    let path = path.strip_prefix("organisation.").unwrap_or(path);
    match path.split(['[', '.']).next().unwrap_or(path) {
        "established_in" => "establishedIn",
        "main_establishment" => "mainEstablishment",
        "serves_belgium" => "servesBelgium",
        "staff_fte" => "staff",
        "turnover_eur" => "turnover",
        "balance_sheet_eur" => "balanceSheet",
        "linked" => "linked",
        "partners" => "partners",
        _ => "activities",
    }
}

fn scope_view(category: &str, words: ScopeWords) -> ScopeView {
    ScopeView {
        category: category.to_owned(),
        sentence: words.sentence,
        likely: words.likely.unwrap_or_default(),
        size: words.size,
        figures: words.figures,
        why_title: words.why_title,
        why: words.why,
        borderline: words.borderline,
        missing: words.missing.into_iter().map(|fact| fact.text).collect(),
        possible: words.possible.unwrap_or_default(),
        duties_title: words.duties_title,
        duties: words.duties,
        milestones: words.milestones,
        supply_chain: words.supply_chain.unwrap_or_default(),
        watch: words.watch,
        sources: words.sources,
        confirm: words.confirm,
    }
}
