//! Net availability: designs compared under the assumptions of a person.

use tandem_core::assessment::Assessment;
use tandem_core::availability::{Assumption, DESIGNS, Values};
use tandem_report::availability as words;

use super::start::Screen;
use crate::app::App;
use crate::present;
use crate::view::{AssumptionRow, AvailabilityView, DesignRow, MarkRow, StoryRow};
use crate::{ApiError, Language};

/// How many parts the scale of the chart has.
const PARTS: f64 = 4.0;

impl App {
    /// Opens the comparison.
    pub fn availability_open(&self, id: &str) -> Result<AvailabilityView, ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        self.remember(Screen::Availability, id)?;
        Ok(self.availability_view(&assessment))
    }

    /// Compares under other assumptions, and stores them when they are to be kept. A value outside
    /// its range counts as the end of the range.
    pub fn availability_save(
        &self,
        id: &str,
        values: &Values,
        keep: bool,
    ) -> Result<AvailabilityView, ApiError> {
        let mut assessment = self.store()?.load(id)?.assessment;
        let model = &self.content.availability;
        for one in &model.assumptions {
            if let Some(value) = values.get(&one.id).filter(|value| value.is_finite()) {
                let value = value.clamp(one.least, one.most);
                assessment.assumptions.insert(one.id.clone(), value);
            }
        }
        if keep {
            self.store()?.put_assumptions(id, &assessment.assumptions, (self.clock.now)())?;
        }
        Ok(self.availability_view(&assessment))
    }

    /// Takes the assumptions of a story.
    pub fn availability_story(&self, id: &str, story: &str) -> Result<AvailabilityView, ApiError> {
        let mut assessment = self.store()?.load(id)?.assessment;
        let model = &self.content.availability;
        let found = model.stories.iter().find(|one| one.id == story);
        let values = found.map(|story| story.values.clone()).ok_or(ApiError::StoryNotFound)?;
        assessment.assumptions = values;
        self.store()?.put_assumptions(id, &assessment.assumptions, (self.clock.now)())?;
        Ok(self.availability_view(&assessment))
    }

    fn availability_view(&self, assessment: &Assessment) -> AvailabilityView {
        let language = self.language();
        let model = &self.content.availability;
        let values = &assessment.assumptions;
        let compared = model.scenario(values).compare();
        let most = compared.results.iter().map(|one| one.downtime_hours).fold(0.0, f64::max);
        let scale = end_of_scale(most);
        let chosen = model.story(values).map(|story| story.id.as_str());
        let word = |id: String| language.words.get(&id);
        let designs = compared.results.iter().enumerate().map(|(at, result)| DesignRow {
            id: DESIGNS[at].to_owned(),
            name: words::design(at, &language),
            infrastructure: result.infrastructure_hours,
            human: result.human_hours,
            infrastructure_text: words::hours(result.infrastructure_hours, &language),
            human_text: words::hours(result.human_hours, &language),
            total_text: words::hours_with_unit(result.downtime_hours, &language),
            best: at == compared.best,
        });
        AvailabilityView {
            assessment: present::head(assessment),
            finding: words::finding(&compared, &language),
            illustration: word("availability-illustration".into()),
            stories: model
                .stories
                .iter()
                .map(|story| StoryRow {
                    name: word(format!("availability-preset-{}", story.id)),
                    about: word(format!("availability-preset-{}.about", story.id)),
                    chosen: chosen == Some(story.id.as_str()),
                    id: story.id.clone(),
                })
                .collect(),
            designs: designs.collect(),
            scale,
            marks: [0.0, 1.0, 2.0, 3.0, 4.0]
                .map(|part| {
                    let at = scale * part / PARTS;
                    MarkRow { at, text: language.formats.number(at) }
                })
                .into(),
            limit: compared.results[0].downtime_hours,
            break_even: words::break_even(&compared, &language),
            best: words::best(&compared, &language),
            alt: word("availability-chart".into()),
            assumptions: model
                .assumptions
                .iter()
                .map(|one| self.assumption(one, model.value(&one.id, values), &language))
                .collect(),
            formulas: word("availability-formulas".into()),
        }
    }

    fn assumption(&self, one: &Assumption, value: f64, language: &Language) -> AssumptionRow {
        AssumptionRow {
            label: language.words.get(&format!("availability-assumption-{}", one.id)),
            about: language.words.get(&format!("availability-assumption-{}.about", one.id)),
            range: words::range(one, language),
            value,
            text: language.formats.number(value),
            least: one.least,
            most: one.most,
            step: one.step,
            sources: self
                .content
                .sources_of(&one.sources)
                .map(|source| source.publisher.clone())
                .collect(),
            id: one.id.clone(),
        }
    }
}

/// The end of a scale that holds a value: a round number that divides in four.
fn end_of_scale(most: f64) -> f64 {
    let round = [4.0, 8.0, 12.0, 20.0, 40.0, 80.0, 120.0, 200.0, 400.0, 800.0];
    round.into_iter().find(|end| most <= *end).unwrap_or_else(|| (most / 400.0).ceil() * 400.0)
}
