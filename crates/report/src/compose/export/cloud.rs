//! The services in use, and who answers for each task of each.

use tandem_core::map::CloudMap;

use super::sheet;
use crate::compose::Input;
use crate::map as words;
use crate::workbook::{Sheet, Value};

/// A task of a service a row. A service whose tasks are not known has one row.
pub(super) fn services(input: &Input<'_>) -> Sheet {
    let map = CloudMap::of(input.content, input.assessment, input.scores);
    let mut rows = Vec::new();
    for (at, known) in map.services.iter().enumerate() {
        let name = words::service_name(known, input.language);
        let provider = known.group().map(str::to_owned);
        let exposure: Value = map.exposures[at].map(|one| Value::tenths(one.score)).into();
        let row = |task: [Value; 4]| {
            let [layer, owner, state, part] = task;
            let (name, provider) = (name.clone().into(), provider.clone().into());
            [name, provider, exposure.clone(), layer, owner, state, part]
        };
        if map.cells[at].is_empty() {
            rows.push(row([Value::Empty, Value::Empty, Value::Empty, Value::Empty]));
        }
        rows.extend(map.cells[at].iter().map(|cell| {
            let model = known.model();
            let part = model.and_then(|model| words::customer_part(cell, model, input.language));
            row([
                words::layer_name(cell.layer, input.language).into(),
                words::owner(cell, input.language).into(),
                words::state(cell, input.language).into(),
                part.into(),
            ])
        }));
    }
    let columns = ["service", "provider", "exposure", "task", "owner", "state", "part-of-you"];
    sheet(input, "services", columns, rows)
}
