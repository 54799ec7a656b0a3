//! The list of assessments.

use tandem_core::assessment::{Answers, Assessment, Organisation};
use tandem_core::file::{self, name_fault};
use tandem_core::flow::{self, Situation};
use tandem_core::pack::Depth;
use tandem_core::profile::Profile;
use tandem_core::scoring::Band;
use uuid::Uuid;

use super::organisation::{checked_name, kept};
use crate::app::App;
use crate::error::ApiError;
use crate::list::{self, Entry, MOST_SHOWN, Summary};
use crate::request::ListQuery;
use crate::samples::SAMPLES;
use crate::view::{
    AssessmentHead, AssessmentRow, HomeView, IntervalView, OrganisationView, ResultsView,
    ResumeView, SampleRow,
};
use crate::{Language, headless, present};

impl App {
    /// The list, as it is looked at. An assessment that was made and left without a word disappears.
    pub fn home(&self) -> Result<HomeView, ApiError> {
        self.remember_home()?;
        self.home_view()
    }

    /// Looks at the list in another way, for as long as the program runs.
    pub fn home_list(&self, query: &ListQuery) -> Result<HomeView, ApiError> {
        let search = kept(&query.search, name_fault(&query.search, 0))?;
        let shown = query.shown.min(MOST_SHOWN);
        self.session().list = ListQuery { search, shown, ..*query };
        self.home_view()
    }

    fn home_view(&self) -> Result<HomeView, ApiError> {
        let language = self.language();
        let undo = {
            let store = self.store()?;
            store.remove_untouched()?;
            store.last_deleted()?
        };
        let entries = self.entries()?;
        let resume = entries.first().map(|entry| self.resume_view(&entry.listed.id)).transpose()?;
        let samples = SAMPLES.iter().map(|sample| SampleRow {
            id: sample.id.to_owned(),
            name: language.words.get(&format!("sample-{}", sample.id)),
            about: language.words.get(&format!("sample-{}.about", sample.id)),
        });
        let nothing = Answers::new();
        let profile = Profile::default();
        let express = Situation { depth: Depth::Express, profile, answers: &nothing };
        let asked = flow::applicable(&self.content.pack, &express);
        let query = self.session().list.clone();
        let total = entries.len();
        let found = list::found(entries, &query);
        Ok(HomeView {
            questions: present::count(asked.len()),
            minutes: present::minutes_left(&asked, &nothing),
            resume: resume.flatten(),
            total: present::count(total),
            found: present::count(found.len()),
            assessments: found
                .iter()
                .take(query.shown as usize)
                .map(|entry| self.row(entry, &language))
                .collect(),
            query,
            undo: undo.map(|(id, name)| AssessmentHead { id, name }),
            samples: samples.collect(),
        })
    }

    /// Every assessment with what the list shows of it. What is not known yet, or was worked out by
    /// another version, is worked out and kept.
    fn entries(&self) -> Result<Vec<Entry>, ApiError> {
        let made_with = format!("{} {}", env!("CARGO_PKG_VERSION"), self.content.pack.version);
        let listed = self.store()?.list()?;
        let mut entries = Vec::with_capacity(listed.len());
        let mut fresh = Vec::new();
        for listed in listed {
            let known = listed.summary.as_deref();
            let kept = known.and_then(|text| Summary::kept(text, &made_with));
            let summary = if let Some(summary) = kept {
                summary
            } else {
                let assessment = self.store()?.load(&listed.id)?.assessment;
                let summary = Summary::of(&self.score(&assessment), &made_with);
                let text = serde_json::to_string(&summary)
                    .map_err(|error| ApiError::Internal { detail: error.to_string() })?;
                fresh.push((listed.id.clone(), text));
                summary
            };
            entries.push(Entry { listed, summary });
        }
        if !fresh.is_empty() {
            self.store()?.put_summaries(&fresh)?;
        }
        Ok(entries)
    }

    /// Makes an empty assessment and opens its organisation.
    pub fn assessment_create(&self) -> Result<OrganisationView, ApiError> {
        let assessment = self.new_assessment(Organisation::default());
        self.store()?.add(&assessment, (self.clock.now)())?;
        self.organisation_open(&assessment.id)
    }

    /// Gives the organisation another name.
    pub fn assessment_rename(&self, id: &str, name: &str) -> Result<HomeView, ApiError> {
        let name = checked_name(name)?;
        let mut organisation = self.store()?.load(id)?.assessment.organisation;
        organisation.name = name;
        self.store()?.put_organisation(id, &organisation, (self.clock.now)())?;
        self.home()
    }

    /// Copies an assessment. The copy says so in its name.
    pub fn assessment_duplicate(&self, id: &str) -> Result<HomeView, ApiError> {
        let mut assessment = self.store()?.load(id)?.assessment;
        assessment.id = new_id();
        assessment.created = (self.clock.now)();
        let name = self.language().organisation(&assessment.organisation.name);
        let copied = self.language().words.with("assessment-copy", &[("name", (&name).into())]);
        // A name at the limit stays as it is: two of the same name are better than a lost copy.
        assessment.organisation.name = checked_name(&copied).unwrap_or(name);
        self.store()?.add(&assessment, (self.clock.now)())?;
        self.home()
    }

    /// Deletes an assessment; it can be brought back until the program ends.
    pub fn assessment_delete(&self, id: &str) -> Result<HomeView, ApiError> {
        self.store()?.delete(id, (self.clock.now)())?;
        self.home()
    }

    /// Brings a deleted assessment back.
    pub fn assessment_restore(&self, id: &str) -> Result<HomeView, ApiError> {
        self.store()?.restore(id, (self.clock.now)())?;
        self.home()
    }

    /// The assessment file of an assessment.
    pub fn assessment_file(&self, id: &str) -> Result<String, ApiError> {
        Ok(file::write(&self.store()?.load(id)?.assessment))
    }

    /// Copies a sample into the list and shows its results.
    pub fn sample_add(&self, id: &str) -> Result<ResultsView, ApiError> {
        let sample =
            SAMPLES.iter().find(|sample| sample.id == id).ok_or(ApiError::SampleNotFound)?;
        let text = sample.text.as_bytes();
        let (mut assessment, _) = headless::read(&self.content, id, text, &self.language())?;
        assessment.id = new_id();
        self.store()?.add(&assessment, (self.clock.now)())?;
        self.results_open(&assessment.id)
    }

    fn new_assessment(&self, organisation: Organisation) -> Assessment {
        Assessment::empty(new_id(), (self.clock.now)(), &self.content.pack, organisation)
    }

    fn row(&self, entry: &Entry, language: &Language) -> AssessmentRow {
        let Entry { listed, summary } = entry;
        let band = summary.band.as_deref().and_then(|id| {
            let band = Band::ALL.into_iter().find(|band| band.id() == id)?;
            Some(present::band(band, language))
        });
        let interval = summary.interval().map(|interval| IntervalView {
            provisional: band.is_none(),
            band,
            ..present::interval(interval, language)
        });
        AssessmentRow {
            assessment: AssessmentHead { id: listed.id.clone(), name: listed.name.clone() },
            modified: language.formats.day((self.clock.day)(listed.modified)),
            depth: language.words.get(&format!("depth-{}", listed.depth.id())),
            answered: summary.answered,
            applicable: summary.applicable,
            interval,
        }
    }

    /// Where to go on, when questions are open.
    fn resume_view(&self, id: &str) -> Result<Option<ResumeView>, ApiError> {
        let stored = self.store()?.load(id)?;
        let assessment = &stored.assessment;
        let questions = self.applicable(assessment);
        if flow::first_open(&questions, &assessment.answers).is_none() {
            return Ok(None);
        }
        let question = present::resume(&questions, &assessment.answers, stored.place());
        Ok(question.map(|question| ResumeView {
            assessment: present::head(assessment),
            question: question.id.to_string(),
            number: present::number(&questions, question),
            count: present::count(questions.len()),
            domain: self.language().domain(question.domain.as_str()),
            minutes_left: present::minutes_left(&questions, &assessment.answers),
        }))
    }
}

pub(super) fn new_id() -> String {
    Uuid::new_v4().to_string()
}
