//! Somebody who cannot see the window gets to know the same as everybody else, and can do the same.
#![cfg(target_os = "linux")]

use std::collections::BTreeSet;

use tandem_api::Language;
use tandem_core::pack::Question;
use tandem_core::scoring::Band;
use tandem_e2e::Result;
use tandem_e2e::at_spi::{Node, Reader, State, plain};
use tandem_e2e::bus::listen;
use tandem_e2e::oracle::{Oracle, words};
use tandem_e2e::window::{Key, Window};

/// What is pressed, chosen or filled in.
const OPERATED: [&str; 9] = [
    "check box",
    "combo box",
    "entry",
    "link",
    "push button",
    "radio button",
    "slider",
    "spin button",
    "toggle button",
];

/// What a group of answers can be.
const GROUPS: [&str; 2] = ["grouping", "panel"];

/// Elements that only draw.
const DRAWN: [&str; 10] =
    ["circle", "g", "line", "path", "pattern", "rect", "svg", "text", "tspan", "use"];

/// Every text that is drawn and meant for all.
const SHOWN: &str = "
    const shown = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const text = walker.currentNode;
        const holder = text.parentElement;
        if (holder.closest('svg, script, style, [aria-hidden=true]')) continue;
        range.selectNodeContents(text);
        const drawn = holder.checkVisibility({ visibilityProperty: true });
        if (drawn && range.getClientRects().length > 0) shown.push(text.data);
    }
    return shown;
";

/// The drawings that say something.
const CHARTS: &str = "return [...document.querySelectorAll('svg[role=img]')]
    .filter((chart) => chart.getClientRects().length > 0).length";

#[test]
fn the_first_screens_are_told_in_french() -> Result {
    listen("screen-reader", "fr_BE.UTF-8", async |window, reader| {
        let french = words("fr")?;
        let visit = Visit { window, reader, french: &french };
        visit.home().await?;
        visit.organisation().await?;
        visit.question().await?;
        visit.results().await
    })
}

/// Somebody who listens to the window and types.
struct Visit<'a> {
    window: &'a Window,
    reader: &'a Reader,
    french: &'a Language,
}

impl Visit<'_> {
    async fn home(&self) -> Result {
        let title = self.say("home-empty-title");
        let tree = self.meet("home", &[title], &[]).await?;
        let start = self.say("home-start");
        assert_eq!(named(&tree, "push button", &start)?.attribute("tag"), "button");
        // A screen reader brings the keyboard along, and the other way round.
        self.window.tab_to("[data-testid=start]").await?;
        self.focus_is_told("push button", &start).await?;
        self.window.press(Key::Enter).await?;
        self.window.wait_for_screen("organisation").await
    }

    async fn organisation(&self) -> Result {
        self.window.wait_for_focus("#organisation-name").await?;
        let title = self.say("organisation-title");
        let tree = self.meet("organisation", &[title], &[self.say("app-tabs")]).await?;
        for id in ["organisation-name", "organisation-number", "organisation-staff"] {
            let field = named(&tree, "entry", &self.say(id))?;
            assert_eq!(plain(&field.description), plain(&self.say(&format!("{id}-why"))));
        }
        self.focus_is_told("entry", &self.say("organisation-name")).await?;
        self.window.write("Café").await?;
        self.window.press(Key::Enter).await?;
        self.window.wait_for_screen("question").await
    }

    async fn question(&self) -> Result {
        self.window.wait_for_focus("h1").await?;
        let oracle = Oracle::new()?;
        let question = oracle.question(&self.window.question().await?)?;
        let title = self.french.question(&question.id);
        let navigation = [self.say("app-tabs"), self.say("question-progress")];
        let tree = self.meet("question", std::slice::from_ref(&title), &navigation).await?;
        self.focus_is_told("heading", &title).await?;

        let answers = self.answers(question);
        let told = tree.with_role("radio button");
        assert_eq!(told.len(), answers.len(), "{tree}");
        for (part, answer) in told.iter().zip(&answers) {
            assert!(plain(&part.name).starts_with(answer), "{part:#} is not {answer}");
        }
        let group = tree.all().into_iter().find(|part| {
            GROUPS.contains(&part.role) && part.with_role("radio button").len() == answers.len()
        });
        let group = group.ok_or("the answers stand in no group")?;
        assert_eq!(plain(&group.name), plain(&title), "the answers do not say what is asked");
        self.is_read_as_it_stands(&tree, &title, &answers)?;

        // By a key, and by what the part itself offers to do.
        self.is_chosen(None).await?;
        self.window.press('1').await?;
        let tree = self.is_chosen(Some(0)).await?;
        self.reader.press(tree.with_role("radio button")[1]).await?;
        self.is_chosen(Some(1)).await?;
        assert_eq!(self.window.chosen().await?, question.choices[1].id.as_str());
        let saved = self.say("app-saved");
        let is_saved = |tree: &Node| {
            tree.with_role("status bar").iter().any(|part| plain(&part.text).contains(&saved))
        };
        self.reader.until("the answer is said to be saved", is_saved).await?.keep("answered")?;

        self.window.tab_to("[data-testid=continue]").await?;
        self.focus_is_told("push button", &self.say("question-continue")).await
    }

    async fn results(&self) -> Result {
        self.window.click("header .home").await?;
        self.window.click("[data-testid=sample-bakery]").await?;
        self.window.wait_for_screen("results").await?;
        self.window.wait_for_focus("h1").await?;
        let bands = Band::ALL.map(|band| self.french.band(band));
        let tree = self.meet("results", &bands, &[self.say("app-tabs")]).await?;
        assert!(!tree.with_role("image").is_empty(), "the results have a drawing");
        Ok(())
    }

    /// Listens to a screen, keeps what is read, and fails with all that is wrong. The title is one
    /// of these; the navigations have these names and no others.
    async fn meet(&self, screen: &str, titles: &[String], navigation: &[String]) -> Result<Node> {
        let page: String = self.window.ask("return document.title", vec![]).await?;
        let is_there = |tree: &Node| plain(&tree.name) == plain(&page) && heading(tree).is_some();
        let tree = self.reader.until(&format!("“{page}” has a heading"), is_there).await?;
        tree.keep(screen)?;

        let mut wrong = Vec::new();
        let mut first = tree.with_role("heading");
        first.retain(|part| part.attribute("level") == "1");
        let is_title =
            |part: &Node| titles.iter().any(|title| plain(&part.name).starts_with(&plain(title)));
        if !matches!(first[..], [part] if is_title(part)) {
            let first: Vec<String> = first.iter().map(|part| format!("{part:#}")).collect();
            wrong.push(format!("the headings of level 1 are {first:?}, not one of {titles:?}"));
        }
        wrong.extend(landmarks(&tree, navigation));
        let foreign = ["nl", "en"].map(|code| self.say(&format!("app-language-{code}")));
        judge(&tree, &[], &foreign, &mut wrong);
        let charts: usize = self.window.ask(CHARTS, vec![]).await?;
        let told = tree.with_role("image").len();
        if charts != told {
            wrong.push(format!("{charts} drawings say something, {told} are told"));
        }
        let shown: Vec<String> = self.window.ask(SHOWN, vec![]).await?;
        wrong.extend(untold(&tree, &shown));
        let wrong = wrong.join("\n");
        assert!(wrong.is_empty(), "{screen}, by ear:\n{wrong}\n\nThe whole of it:\n{tree}");
        Ok(tree)
    }

    /// Fails unless question, answers and explanation are read in the order in which they stand.
    fn is_read_as_it_stands(&self, tree: &Node, title: &str, answers: &[String]) -> Result {
        let after = ["question-continue", "question-explanation", "question-why", "question-how"];
        let mut wanted = vec![plain(title)];
        wanted.extend_from_slice(answers);
        wanted.extend(after.map(|id| plain(&self.say(id))));
        let lines = tree.reading();
        let at = |text: &String| lines.iter().position(|line| line.starts_with(text));
        let order: Option<Vec<usize>> = wanted.iter().map(at).collect();
        let order = order.ok_or_else(|| format!("not all of {wanted:#?} is read:\n{tree}"))?;
        assert!(order.is_sorted(), "{wanted:#?} is read in another order:\n{tree}");

        let heading = heading(tree).ok_or("there is no heading")?;
        let mut stands = vec![heading];
        stands.extend(tree.with_role("radio button"));
        stands.push(named(tree, "heading", &self.say("question-explanation"))?);
        for pair in stands.windows(2) {
            let [(left, top, ..), (next_left, next_top, ..)] = [pair[0].extents, pair[1].extents];
            let follows = next_top > top || next_left > left;
            assert!(follows, "{:#} stands before {:#}", pair[1], pair[0]);
        }
        Ok(())
    }

    /// Waits until this answer is told to be chosen, counted from 0, and no other is.
    async fn is_chosen(&self, wanted: Option<usize>) -> Result<Node> {
        let holds = |tree: &Node| {
            let answers = tree.with_role("radio button");
            let mut chosen = (0..answers.len()).filter(|at| answers[*at].is(State::Checked));
            chosen.next() == wanted && chosen.next().is_none()
        };
        self.reader.until(&format!("the answer {wanted:?} is chosen"), holds).await
    }

    /// Waits until the keyboard is told to be at a part, and at no other.
    async fn focus_is_told(&self, role: &str, name: &str) -> Result {
        let holds = |tree: &Node| {
            let all = tree.all();
            let focused: Vec<_> = all.iter().filter(|part| part.is(State::Focused)).collect();
            matches!(focused[..], [part] if part.role == role && is_called(part, name))
        };
        self.reader.until(&format!("the keyboard is at the {role} “{name}”"), holds).await?;
        Ok(())
    }

    /// The texts of all answers to a question, in order.
    fn answers(&self, question: &Question) -> Vec<String> {
        let own = question.choices.iter().map(|c| self.french.choice(&question.id, &c.id));
        let common = ["question-dont-know", "question-not-applicable"].map(|id| self.say(id));
        own.chain(common).map(|text| plain(&text)).collect()
    }

    fn say(&self, id: &str) -> String {
        self.french.words.get(id)
    }
}

/// What is wrong with the landmarks: each kind is there once, and the navigations have these names.
fn landmarks(tree: &Node, navigation: &[String]) -> Vec<String> {
    let mut wrong = Vec::new();
    let parts = tree.all();
    let of = |role: &str| -> Vec<&&Node> {
        parts.iter().filter(|part| part.attribute("xml-roles") == role).collect()
    };
    for role in ["banner", "main", "contentinfo"] {
        if of(role).len() != 1 {
            wrong.push(format!("the landmark {role} is there {} times", of(role).len()));
        }
    }
    let told: BTreeSet<String> = of("navigation").iter().map(|part| plain(&part.name)).collect();
    let wanted: BTreeSet<String> = navigation.iter().map(|name| plain(name)).collect();
    if told != wanted {
        wrong.push(format!("the navigations are called {told:?}, not {wanted:?}"));
    }
    wrong
}

/// What is wrong with a part by itself and where it stands, and with all that it holds. The names
/// of the languages may be read in theirs.
fn judge(part: &Node, above: &[&Node], foreign: &[String], wrong: &mut Vec<String>) {
    let here = [above, &[part]].concat();
    let mut blame = |what: &str| {
        let path: Vec<String> = here.iter().skip(1).map(|part| format!("{part:#}")).collect();
        wrong.push(format!("{what}: {}", path.join(" > ")));
    };
    let is_nameless = plain(&part.name).is_empty();
    if OPERATED.contains(&part.role) && part.is(State::Visible) && is_nameless {
        blame("it has no name");
    }
    let asks = |part: &Node| GROUPS.contains(&part.role) && !plain(&part.name).is_empty();
    if part.role == "radio button" && !above.iter().any(|part| asks(part)) {
        blame("no group says what it answers");
    }
    if part.role == "image" {
        if plain(&part.name).split(' ').count() < 3 {
            blame("the drawing has no sentence");
        }
    } else if DRAWN.contains(&part.attribute("tag")) {
        blame("a drawing without a meaning is told");
    }
    let is_foreign = foreign.iter().any(|name| part.name.contains(name));
    if !above.is_empty() && !part.language.starts_with("fr") && !is_foreign {
        blame("it is not read in French");
    }
    for child in &part.children {
        judge(child, &here, foreign, wrong);
    }
}

/// The texts that are drawn and that nothing tells.
fn untold(tree: &Node, shown: &[String]) -> Vec<String> {
    // The title of the page tells nothing of what stands in it.
    let parts: Vec<&Node> = tree.children.iter().flat_map(Node::all).collect();
    let told = parts.iter().flat_map(|part| [&part.name, &part.text]);
    let told: Vec<String> = told.map(|text| plain(text)).collect();
    let lost = |text: &String| !told.iter().any(|line| line.contains(text));
    let lost = shown.iter().map(|text| plain(text)).filter(lost);
    lost.map(|text| format!("it is drawn and never told: {text}")).collect()
}

fn heading(tree: &Node) -> Option<&Node> {
    tree.with_role("heading").into_iter().find(|part| part.attribute("level") == "1")
}

fn is_called(part: &Node, name: &str) -> bool {
    plain(&part.name).starts_with(&plain(name))
}

fn named<'a>(tree: &'a Node, role: &str, name: &str) -> Result<&'a Node> {
    let found = tree.with_role(role).into_iter().find(|part| is_called(part, name));
    found.ok_or_else(|| format!("there is no {role} “{name}”:\n{tree}").into())
}
