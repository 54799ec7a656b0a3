//! The map as the page shows it.

use tandem_core::assessment::Assessment;
use tandem_core::content::Content;
use tandem_core::map::{By, Cell, CloudMap, Known, Owner, State, UNKNOWN, stops, what_can_stop};
use tandem_core::reference::Fact;
use tandem_report::map as words;

use super::fields::{logins, written};
use crate::Language;
use crate::present;
use crate::view::{
    CatalogueRow, CellRow, ChoiceList, ChoiceRow, ConcentrationRow, CountryRow, ExposureRow,
    ExposureView, FieldProblem, LayerRow, MapView, OutageRow, ServiceChoices, ServiceFields,
    ServiceRow, ShareRow, ShelfRow, StopRow, StoppedRow,
};

pub(super) struct Shown<'a> {
    pub(super) content: &'a Content,
    pub(super) language: &'a Language,
    pub(super) assessment: &'a Assessment,
    pub(super) map: CloudMap<'a>,
}

impl Shown<'_> {
    pub(super) fn view(
        &self,
        given: Option<&[ServiceFields]>,
        problems: Vec<FieldProblem>,
    ) -> MapView {
        MapView {
            assessment: present::head(self.assessment),
            finding: words::finding(&self.map, self.assessment.services.is_some(), self.language),
            said: self.assessment.services.is_some(),
            shelves: self.shelves(),
            choices: self.choices(),
            services: self.services(given.filter(|_| !problems.is_empty())),
            problems,
            layers: self.layers(),
            concentration: By::ALL.map(|by| self.concentration(by)).into(),
            flags: words::flags(&self.map, self.content, self.language),
            stops: self.stops(),
            exposure: self.exposure(),
            outages: self.outages(),
        }
    }

    fn word(&self, id: &str) -> String {
        self.language.words.get(id)
    }

    fn shelves(&self) -> Vec<ShelfRow> {
        let mut shelves: Vec<ShelfRow> = Vec::new();
        let reference = &self.content.reference;
        for entry in reference.order.iter().filter_map(|id| reference.services.get(id)) {
            let id = format!("service-{}", entry.id);
            let row = CatalogueRow {
                id: entry.id.clone(),
                name: entry.name.clone(),
                about: self.word(&id),
                search: self.word(&format!("{id}.search")),
                usual: entry.usual,
            };
            match shelves.iter_mut().find(|one| one.id == entry.shelf) {
                Some(found) => found.services.push(row),
                None => shelves.push(ShelfRow {
                    id: entry.shelf.clone(),
                    name: self.word(&format!("service-shelf-{}", entry.shelf)),
                    services: vec![row],
                }),
            }
        }
        shelves
    }

    fn choices(&self) -> ServiceChoices {
        let list = |id: &str, marks: &[u8]| {
            let choice = |mark: &u8| ChoiceRow {
                value: mark.to_string(),
                text: self.word(&format!("map-{id}-{mark}")),
            };
            let unknown = ChoiceRow { value: String::new(), text: self.word("map-unknown") };
            ChoiceList {
                label: self.word(&format!("map-{id}")),
                choices: marks.iter().map(choice).chain([unknown]).collect(),
            }
        };
        let row = |value: String, text: String| ChoiceRow { value, text };
        let services = self.assessment.services.as_deref().unwrap_or_default();
        ServiceChoices {
            criticality: list("criticality", &[4, 3, 2, 1]),
            substitute: list("substitute", &[0, 1, 2, 3, 4]),
            copy: list("copy", &[0, 1, 2]),
            models: tandem_core::reference::Kind::ALL
                .iter()
                .rev()
                .map(|kind| {
                    row(kind.id().to_owned(), self.word(&format!("map-model-{}", kind.id())))
                })
                .collect(),
            logins: logins(self.content, services)
                .into_iter()
                .map(|login| {
                    let own = login == tandem_core::map::OWN_LOGIN;
                    let text = if own { self.word("map-login-own") } else { login.clone() };
                    row(login, text)
                })
                .collect(),
            countries: self.countries(),
            layers: self
                .content
                .layers
                .iter()
                .map(|layer| row(layer.id.clone(), words::layer_name(layer, self.language)))
                .collect(),
        }
    }

    fn countries(&self) -> Vec<CountryRow> {
        let codes = self.content.countries.iter();
        let mut rows: Vec<CountryRow> =
            codes.map(|code| CountryRow { name: self.country(code), code: code.clone() }).collect();
        rows.sort_by(|a, b| (a.code != "BE", &a.name).cmp(&(b.code != "BE", &b.name)));
        rows
    }

    fn country(&self, code: &str) -> String {
        let known = self.language.words.find(&format!("country-{}", code.to_lowercase()));
        known.unwrap_or_else(|| code.to_owned())
    }

    fn services(&self, given: Option<&[ServiceFields]>) -> Vec<ServiceRow> {
        let row = |(at, known): (usize, &Known<'_>)| {
            let given = given.and_then(|list| list.get(at));
            let owned = |cell: &&Cell<'_>| cell.owner != Owner::Provider;
            ServiceRow {
                fields: given.cloned().unwrap_or_else(|| written(known.service)),
                name: words::service_name(known, self.language),
                own: known.entry.is_none(),
                known: self.known(known),
                partner_layers: self.map.cells[at]
                    .iter()
                    .filter(owned)
                    .map(|cell| cell.layer.id.clone())
                    .collect(),
            }
        };
        self.map.services.iter().enumerate().map(row).collect()
    }

    /// What is known of a service of the catalogue, each with its source and the day.
    fn known(&self, known: &Known<'_>) -> Vec<String> {
        let Some(entry) = known.entry else { return Vec::new() };
        let with = |id: &str, name: &str, value: &str| {
            self.language.words.with(id, &[(name, value.into())])
        };
        let mut lines = vec![with("map-known-provider", "provider", &entry.provider)];
        let mut sourced = |fact: &str, text: String| {
            let sources = entry.sources.get(fact).map_or(&[][..], Vec::as_slice);
            let source = self.content.sources_of(sources).next();
            lines.push(match source {
                None => text,
                Some(source) => {
                    let day = self.language.formats.day(source.checked);
                    let args = [
                        ("text", (&text).into()),
                        ("source", source.publisher.as_str().into()),
                        ("day", (&day).into()),
                    ];
                    self.language.words.with("map-known-source", &args)
                }
            });
        };
        if entry.group != entry.provider {
            sourced("provider", with("map-known-group", "group", &entry.group));
        }
        if let Some(country) = &entry.parent_country {
            sourced("provider", with("map-known-country", "country", &self.country(country)));
        }
        if let Some(host) = entry.host.as_ref().filter(|host| **host != entry.group) {
            sourced("host", with("map-known-host", "host", host));
        }
        for fact in entry.facts.iter().filter(|fact| **fact != Fact::Provider) {
            sourced(fact.id(), self.word(&format!("service-{}.{}", entry.id, fact.id())));
        }
        if entry.parent_country.is_none() && entry.host.is_none() {
            lines.push(self.word("map-known-not"));
        }
        lines
    }

    fn layers(&self) -> Vec<LayerRow> {
        let row = |(at, layer): (usize, &tandem_core::map::Layer)| {
            let of = |cells: &Vec<Cell<'_>>, service: &Known<'_>| {
                let cell = cells.get(at)?;
                let name = words::service_name(service, self.language);
                Some(CellRow {
                    owner: if cell.by_partner { "partner" } else { cell.owner.id() }.to_owned(),
                    letter: words::table_mark(cell, self.language),
                    state: cell.state.id().to_owned(),
                    name: words::cell_name(cell, &name, self.language),
                })
            };
            let cells: Vec<Option<CellRow>> =
                self.map.cells.iter().zip(&self.map.services).map(|(c, s)| of(c, s)).collect();
            let not_yours = |cell: &CellRow| cell.state == State::NotYours.id();
            LayerRow {
                id: layer.id.clone(),
                name: words::layer_name(layer, self.language),
                provider_only: cells.iter().flatten().all(not_yours),
                cells,
            }
        };
        self.content.layers.iter().enumerate().map(row).collect()
    }

    fn concentration(&self, by: By) -> ConcentrationRow {
        let of = &self.map.concentration[by as usize];
        let (title, equals) = words::shares_title(by, of, self.language);
        let share = |one: &tandem_core::map::Share| ShareRow {
            name: words::share_name(one, self.language),
            percent: 100.0 * one.share,
            text: words::share_line(one, self.language),
            unknown: one.name == UNKNOWN,
        };
        ConcentrationRow { title, equals, shares: of.shares.iter().map(share).collect() }
    }

    fn stops(&self) -> Vec<StopRow> {
        let (names, countries) = what_can_stop(&self.map.services);
        let names = names.into_iter().map(|name| (name, name.to_owned(), false));
        let countries = countries.into_iter().map(|code| (code, self.country(code), true));
        names.chain(countries).map(|(id, name, country)| self.stop(id, name, country)).collect()
    }

    fn stop(&self, id: &str, name: String, country: bool) -> StopRow {
        let stopped = stops(&self.map.services, id);
        let title = if country {
            self.language.words.with("map-stop-country", &[("country", (&name).into())])
        } else {
            self.language.words.with("map-stop-name", &[("name", (&name).into())])
        };
        let count = [("count", stopped.len().into())];
        StopRow {
            id: id.to_owned(),
            name,
            country,
            title,
            count: self.language.words.with("map-stop-count", &count),
            stopped: stopped
                .into_iter()
                .map(|one| {
                    let said = words::stopped(&self.map, one, self.language);
                    let lines = vec![said.bear, said.take, said.copy];
                    StoppedRow { name: said.name, why: said.why, lines }
                })
                .collect(),
        }
    }

    fn exposure(&self) -> ExposureView {
        let mut rows: Vec<ExposureRow> = (0..self.map.services.len())
            .map(|at| {
                let score = self.map.exposures[at].map(|one| one.score);
                ExposureRow {
                    name: words::service_name(&self.map.services[at], self.language),
                    figure: score.map_or_else(
                        || self.word("map-exposure-unknown"),
                        |score| self.language.formats.decimals(score, 0),
                    ),
                    score,
                    law: words::exposure_law(&self.map, at, self.content, self.language),
                }
            })
            .collect();
        let level = |row: &ExposureRow| row.score.unwrap_or(-1.0);
        rows.sort_by(|a, b| level(b).total_cmp(&level(a)));
        ExposureView {
            whole: words::exposure_whole(&self.map, self.language).unwrap_or_default(),
            rows,
            formula: self.word("map-exposure-formula"),
        }
    }

    /// What happened at the providers and hosts that are in use.
    fn outages(&self) -> Vec<OutageRow> {
        let names: Vec<&str> =
            self.map.services.iter().flat_map(|one| [one.group(), one.host()]).flatten().collect();
        let outages = self.content.outages.iter().filter(|outage| {
            outage.groups.iter().chain(&outage.hosts).any(|name| names.contains(&name.as_str()))
        });
        outages
            .map(|outage| {
                let id = format!("outage-{}", outage.id);
                let publishers: Vec<&str> = self
                    .content
                    .sources_of(&outage.sources)
                    .map(|source| source.publisher.as_str())
                    .collect();
                OutageRow {
                    text: self.word(&id),
                    lesson: self.word(&format!("{id}.lesson")),
                    source: publishers.join(", "),
                }
            })
            .collect()
    }
}
