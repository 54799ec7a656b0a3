//! The cloud map: the services in use, and what follows from them.

mod fields;
mod shown;

use tandem_core::file::name_fault;
use tandem_core::id::ActionId;
use tandem_core::map::{Cell, CloudMap};
use tandem_report::map as words;
use tandem_store::Stored;

use super::organisation::kept;
use super::start::Screen;
use crate::ApiError;
use crate::app::App;
use crate::present;
use crate::view::{CellAction, CellView, FieldProblem, MapView, ServiceFields};

/// How many actions that close a gap are named.
const FIRST_ACTIONS: usize = 3;

impl App {
    /// Opens the map.
    pub fn map_open(&self, id: &str) -> Result<MapView, ApiError> {
        let stored = self.store()?.load(id)?;
        self.remember(Screen::Map, id)?;
        Ok(self.map_view(&stored, None, Vec::new()))
    }

    /// Stores the services in use: what is right about them, and says what is wrong with the rest.
    /// No list means that nobody said; an empty one that there are none.
    pub fn services_save(
        &self,
        id: &str,
        services: Option<&[ServiceFields]>,
    ) -> Result<MapView, ApiError> {
        let mut stored = self.store()?.load(id)?;
        let before = stored.assessment.services.clone();
        let mut problems = Vec::new();
        stored.assessment.services = match services {
            None => None,
            Some(list) if list.len() > fields::MOST_SERVICES => {
                return Err(ApiError::TooManyServices {
                    limit: present::count(fields::MOST_SERVICES),
                });
            }
            Some(list) => {
                let reader = fields::Reader {
                    content: &self.content,
                    language: &self.language(),
                    before: before.as_deref().unwrap_or_default(),
                };
                Some(reader.read(list, &mut problems))
            }
        };
        if stored.assessment.services != before {
            let services = stored.assessment.services.as_deref();
            self.store()?.put_services(id, services, (self.clock.now)())?;
        }
        Ok(self.map_view(&stored, services, problems))
    }

    /// A cell of the map: a service and a layer by their positions.
    pub fn map_cell(&self, id: &str, service: u32, layer: u32) -> Result<CellView, ApiError> {
        let stored = self.store()?.load(id)?;
        let assessment = &stored.assessment;
        let scores = self.score(assessment);
        let map = CloudMap::of(&self.content, assessment, &scores);
        let at = |position: u32| usize::try_from(position).unwrap_or(usize::MAX);
        let known = map.services.get(at(service)).ok_or(ApiError::CellNotFound)?;
        let cell = map.cells[at(service)].get(at(layer)).ok_or(ApiError::CellNotFound)?;
        let model = known.model().ok_or(ApiError::CellNotFound)?;
        let language = self.language();
        let text = |part: &str| words::layer_text(cell.layer, part, &language);
        Ok(CellView {
            service: words::service_name(known, &language),
            layer: words::layer_name(cell.layer, &language),
            owned: words::owned(cell, &language),
            state: words::state(cell, &language),
            reason: words::reason(cell, model, &language),
            provider_part: words::provider_part(cell, model, &language).unwrap_or_default(),
            your_part: words::customer_part(cell, model, &language).unwrap_or_default(),
            why: text("why"),
            ask: text("ask"),
            proof: text("proof"),
            actions: self.cell_actions(cell, &stored),
            questions: cell.questions.iter().map(|one| present::link(one, &language)).collect(),
            sources: self
                .content
                .sources_of(&cell.layer.sources)
                .map(|source| {
                    let day = language.formats.day(cell.layer.checked);
                    let args =
                        [("source", source.publisher.as_str().into()), ("day", (&day).into())];
                    language.words.with("map-source", &args)
                })
                .collect(),
        })
    }

    fn cell_actions(&self, cell: &Cell<'_>, stored: &Stored) -> Vec<CellAction> {
        let language = self.language();
        let actions = cell.actions.iter().filter_map(|id| self.content.pack.action(id.as_str()));
        actions
            .take(FIRST_ACTIONS)
            .map(|action| {
                let state = stored.assessment.actions.get(&action.id);
                CellAction {
                    id: action.id.to_string(),
                    title: language.action(action),
                    owner: state.and_then(|state| state.owner.clone()).unwrap_or_default(),
                }
            })
            .collect()
    }

    /// Names who does an action, or nobody.
    pub fn action_owner_save(
        &self,
        id: &str,
        action: &str,
        owner: &str,
    ) -> Result<MapView, ApiError> {
        let owner = kept(owner, name_fault(owner, 0))?;
        let mut stored = self.store()?.load(id)?;
        if self.content.pack.action(action).is_none() {
            return Err(ApiError::ActionNotFound);
        }
        let action = ActionId::from(action);
        let state = stored.assessment.actions.entry(action.clone()).or_default();
        state.owner = Some(owner).filter(|owner| !owner.is_empty());
        let state = state.clone();
        self.store()?.put_action(id, &action, &state, (self.clock.now)())?;
        Ok(self.map_view(&stored, None, Vec::new()))
    }

    /// The view, with the services as they were given when some of it could not be stored.
    fn map_view(
        &self,
        stored: &Stored,
        given: Option<&[ServiceFields]>,
        problems: Vec<FieldProblem>,
    ) -> MapView {
        let scores = self.score(&stored.assessment);
        let language = self.language();
        shown::Shown {
            content: &self.content,
            language: &language,
            assessment: &stored.assessment,
            map: CloudMap::of(&self.content, &stored.assessment, &scores),
        }
        .view(given, problems)
    }
}
