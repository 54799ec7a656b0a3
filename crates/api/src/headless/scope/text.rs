//! The result as a person reads it on a terminal: the answer first, then why, what is not certain,
//! and what follows from it. It always ends with where to have it confirmed.

use chrono::NaiveDate;
use tandem_core::assessment::Assessment;
use tandem_core::nis2;
use tandem_report::scope::{changed, scope_words};

use crate::{Content, Language};

/// The result in words, on a day: what has passed by then is said to have passed.
pub fn scope_text(
    content: &Content,
    assessment: &Assessment,
    language: &Language,
    today: NaiveDate,
) -> String {
    let organisation = &assessment.organisation;
    let scope = nis2::scope(organisation, &content.nis2);
    let words = scope_words(content, organisation, &scope, language, today);
    let get = |id: &str| language.words.get(id);

    let mut head = vec![language.organisation(&organisation.name), words.sentence];
    head.extend(words.likely);
    head.push(format!("\n{}", words.size));
    head.extend(words.figures.into_iter().map(|figure| format!("  {figure}")));

    let missing: Vec<String> =
        words.missing.into_iter().map(|fact| format!("{} ({})", fact.text, fact.path)).collect();
    let mut parts = vec![Some(head.join("\n"))];
    let judged = organisation.nis2_judged.as_ref();
    let changed = changed(judged, &scope, &content.nis2, language);
    parts.push((!changed.is_empty()).then(|| changed.join("\n")));
    parts.push(list(&words.why_title, words.why));
    parts.push(list(&get("nis2-borderline"), words.borderline));
    let missing = list(&get("nis2-missing"), missing);
    parts.push(missing.map(|list| format!("{list}\n{}", words.possible.unwrap_or_default())));
    parts.push(list(&words.duties_title, words.duties));
    parts.push(list(&get("nis2-milestones"), words.milestones));
    parts.push(words.supply_chain);
    parts.push(list(&get("nis2-watch"), words.watch));
    parts.push(list(&get("nis2-sources"), words.sources));
    parts.push(Some(words.confirm));
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

/// A list under its title; nothing when it is empty.
fn list(title: &str, items: Vec<String>) -> Option<String> {
    let lines: Vec<String> = items.into_iter().map(|item| format!("  - {item}")).collect();
    (!lines.is_empty()).then(|| format!("{title}\n{}", lines.join("\n")))
}
