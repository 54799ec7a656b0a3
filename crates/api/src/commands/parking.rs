//! Points that came up in a workshop and are kept for later.

use tandem_core::assessment::Assessment;
use tandem_core::file::name_fault;
use tandem_core::parking::{MOST_POINTS, ParkedPoint};

use super::organisation::kept;
use crate::app::App;
use crate::view::{ParkedRow, ParkingView};
use crate::{ApiError, present};

impl App {
    /// The parked points of an assessment.
    pub fn parking_open(&self, id: &str) -> Result<ParkingView, ApiError> {
        let assessment = self.store()?.load(id)?.assessment;
        Ok(self.parking_view(&assessment))
    }

    /// Parks a point, with the question that it came up at, if there is one.
    pub fn parking_add(
        &self,
        id: &str,
        text: &str,
        question: Option<&str>,
    ) -> Result<ParkingView, ApiError> {
        let text = kept(text, name_fault(text, 1))?;
        if text.is_empty() {
            return self.parking_open(id);
        }
        let question = match question {
            None => None,
            Some(question) => {
                let known = self.content.pack.question(question);
                Some(known.ok_or(ApiError::QuestionNotFound)?.id.clone())
            }
        };
        let noted = (self.clock.now)();
        self.change_parking(id, |points| {
            if points.len() >= MOST_POINTS {
                return Err(ApiError::TooManyPoints { limit: present::count(MOST_POINTS) });
            }
            points.push(ParkedPoint { text, question, noted, settled: None });
            Ok(())
        })
    }

    /// Says of a point, by its place in the list, whether it is settled.
    pub fn parking_settle(
        &self,
        id: &str,
        at: u32,
        settled: bool,
    ) -> Result<ParkingView, ApiError> {
        let now = (self.clock.now)();
        self.change_parking(id, |points| {
            point(points, at)?.settled = settled.then_some(now);
            Ok(())
        })
    }

    /// Takes a point off the list, by its place.
    pub fn parking_remove(&self, id: &str, at: u32) -> Result<ParkingView, ApiError> {
        self.change_parking(id, |points| {
            point(points, at)?;
            points.remove(at as usize);
            Ok(())
        })
    }

    fn change_parking(
        &self,
        id: &str,
        change: impl FnOnce(&mut Vec<ParkedPoint>) -> Result<(), ApiError>,
    ) -> Result<ParkingView, ApiError> {
        let mut assessment = self.store()?.load(id)?.assessment;
        change(&mut assessment.parking)?;
        self.store()?.put_parking(id, &assessment.parking, (self.clock.now)())?;
        Ok(self.parking_view(&assessment))
    }

    fn parking_view(&self, assessment: &Assessment) -> ParkingView {
        let language = self.language();
        let points: Vec<ParkedRow> = assessment
            .parking
            .iter()
            .enumerate()
            .map(|(at, point)| ParkedRow {
                at: present::count(at),
                text: point.text.clone(),
                question: point.question.as_ref().map(|id| present::link(id, &language)),
                noted: language.formats.day((self.clock.day)(point.noted)),
                settled: point.settled.is_some(),
            })
            .collect();
        let open = points.iter().filter(|point| !point.settled).count();
        ParkingView { points, open: present::count(open) }
    }
}

fn point(points: &mut [ParkedPoint], at: u32) -> Result<&mut ParkedPoint, ApiError> {
    points.get_mut(at as usize).ok_or(ApiError::PointNotFound)
}
