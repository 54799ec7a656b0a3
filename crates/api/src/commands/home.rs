//! The list of assessments.

use tandem_core::assessment::{Answers, Assessment, Organisation};
use tandem_core::flow::{self, Situation};
use tandem_core::pack::Depth;
use tandem_core::profile::Profile;
use tandem_core::{file, scoring};
use tandem_store::Listed;
use uuid::Uuid;

use super::organisation::checked_name;
use crate::app::App;
use crate::error::ApiError;
use crate::present;
use crate::problem::file_problem;
use crate::samples::SAMPLES;
use crate::view::{
    AssessmentHead, AssessmentRow, HomeView, OrganisationView, ResultsView, ResumeView, SampleRow,
};

impl App {
    /// The list. An assessment that was made and left without a word disappears.
    pub fn home(&self) -> Result<HomeView, ApiError> {
        self.remember_home()?;
        let language = self.language();
        let (listed, undo) = {
            let store = self.store();
            let (untouched, listed): (Vec<Listed>, Vec<Listed>) =
                store.list()?.into_iter().partition(|listed| listed.untouched);
            for listed in untouched {
                store.remove(&listed.id)?;
            }
            (listed, store.last_deleted()?)
        };
        let assessments = listed.iter().map(|listed| self.row(listed)).collect();
        let samples = SAMPLES.iter().map(|sample| SampleRow {
            id: sample.id.to_owned(),
            name: language.words.get(&format!("sample-{}", sample.id)),
            about: language.words.get(&format!("sample-{}.about", sample.id)),
        });
        let nothing = Answers::new();
        let profile = Profile::default();
        let express = Situation { depth: Depth::Express, profile, answers: &nothing };
        let asked = flow::applicable(&self.content.pack, &express);
        Ok(HomeView {
            questions: present::count(asked.len()),
            minutes: present::minutes_left(&asked, &nothing),
            resume: listed.first().and_then(|listed| self.resume_view(listed)),
            assessments,
            undo: undo.map(|(id, name)| AssessmentHead { id, name }),
            samples: samples.collect(),
        })
    }

    /// Makes an empty assessment and opens its organisation.
    pub fn assessment_create(&self) -> Result<OrganisationView, ApiError> {
        let assessment = self.new_assessment(Organisation::default());
        self.store().add(&assessment, (self.clock.now)())?;
        self.organisation_open(&assessment.id)
    }

    /// Gives the organisation another name.
    pub fn assessment_rename(&self, id: &str, name: &str) -> Result<HomeView, ApiError> {
        let name = checked_name(name)?;
        let mut organisation = self.store().load(id)?.assessment.organisation;
        organisation.name = name;
        self.store().put_organisation(id, &organisation, (self.clock.now)())?;
        self.home()
    }

    /// Copies an assessment. The copy says so in its name.
    pub fn assessment_duplicate(&self, id: &str) -> Result<HomeView, ApiError> {
        let mut assessment = self.store().load(id)?.assessment;
        assessment.id = new_id();
        assessment.created = (self.clock.now)();
        let name = self.language().organisation(&assessment.organisation.name);
        let copied = self.language().words.with("assessment-copy", &[("name", (&name).into())]);
        // A name at the limit stays as it is: two of the same name are better than a lost copy.
        assessment.organisation.name = checked_name(&copied).unwrap_or(name);
        self.store().add(&assessment, (self.clock.now)())?;
        self.home()
    }

    /// Deletes an assessment; it can be brought back until the program ends.
    pub fn assessment_delete(&self, id: &str) -> Result<HomeView, ApiError> {
        self.store().delete(id, (self.clock.now)())?;
        self.home()
    }

    /// Brings a deleted assessment back.
    pub fn assessment_restore(&self, id: &str) -> Result<HomeView, ApiError> {
        self.store().restore(id)?;
        self.home()
    }

    /// Adds the assessment of a file. Where its id is taken already, it gets another one, so that
    /// nothing is replaced.
    pub fn assessment_import(&self, name: &str, bytes: &[u8]) -> Result<HomeView, ApiError> {
        let read = file::read(bytes, &self.content.pack, &self.content.reference);
        let mut assessment = read
            .map_err(|problems| ApiError::InvalidFile {
                name: name.to_owned(),
                problems: problems
                    .iter()
                    .map(|problem| file_problem(problem, &self.language()))
                    .collect(),
            })?
            .assessment;
        let mut store = self.store();
        if store.has(&assessment.id)? {
            assessment.id = new_id();
        }
        store.add(&assessment, (self.clock.now)())?;
        drop(store);
        self.home()
    }

    /// The assessment file of an assessment.
    pub fn assessment_file(&self, id: &str) -> Result<String, ApiError> {
        Ok(file::write(&self.store().load(id)?.assessment))
    }

    /// Copies a sample into the list and shows its results.
    pub fn sample_add(&self, id: &str) -> Result<ResultsView, ApiError> {
        let sample =
            SAMPLES.iter().find(|sample| sample.id == id).ok_or(ApiError::SampleNotFound)?;
        let read = file::read(sample.text.as_bytes(), &self.content.pack, &self.content.reference);
        let mut assessment = read
            .map_err(|problems| ApiError::Internal { detail: format!("{problems:?}") })?
            .assessment;
        assessment.id = new_id();
        self.store().add(&assessment, (self.clock.now)())?;
        self.results_open(&assessment.id)
    }

    fn new_assessment(&self, organisation: Organisation) -> Assessment {
        Assessment::empty(new_id(), (self.clock.now)(), &self.content.pack, organisation)
    }

    fn row(&self, listed: &Listed) -> AssessmentRow {
        let language = self.language();
        let scores = scoring::score(&self.content.pack, &self.listed_situation(listed));
        AssessmentRow {
            assessment: listed_head(listed),
            modified: language.formats.day((self.clock.day)(listed.modified)),
            answered: present::count(scores.coverage.applicable - scores.coverage.open()),
            applicable: present::count(scores.coverage.applicable),
            interval: present::overall(&scores.overall, &language),
        }
    }

    fn listed_situation<'a>(&self, listed: &'a Listed) -> Situation<'a> {
        let services = listed.services.as_deref();
        let profile = Profile::from_parts(&listed.organisation, services, &self.content.reference);
        Situation { depth: listed.depth, profile, answers: &listed.answers }
    }

    /// Where to go on, when questions are open.
    fn resume_view(&self, listed: &Listed) -> Option<ResumeView> {
        let questions = flow::applicable(&self.content.pack, &self.listed_situation(listed));
        flow::first_open(&questions, &listed.answers)?;
        let wanted = listed.question.as_ref().map(|question| question.as_str());
        let question = present::resume(&questions, &listed.answers, wanted)?;
        Some(ResumeView {
            assessment: listed_head(listed),
            question: question.id.to_string(),
            number: present::number(&questions, question),
            count: present::count(questions.len()),
            domain: self.language().domain(question.domain.as_str()),
            minutes_left: present::minutes_left(&questions, &listed.answers),
        })
    }
}

fn listed_head(listed: &Listed) -> AssessmentHead {
    AssessmentHead { id: listed.id.clone(), name: listed.organisation.name.clone() }
}

fn new_id() -> String {
    Uuid::new_v4().to_string()
}
