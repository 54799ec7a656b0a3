//! Documents with every chart, the contents list and a logo.

use tandem_report::Document;
use tandem_report::document::{
    Axis, Block, BurnDown, Columns, Contents, Cover, Date, Heading, Inline, Logo, Paragraph, Radar,
    Step, Tick, Timeline, TimelineKind, TimelineLegend, TimelineRow, TimelineTitles,
};

/// A document of these blocks.
pub(crate) fn document(language: &str, blocks: Vec<Block>) -> Document {
    Document {
        title: "Essai".into(),
        subject: "Les dessins".into(),
        author: "Tandem".into(),
        language: language.into(),
        date: Date { year: 2026, month: 11, day: 22 },
        footer: "Indicatif".into(),
        page_of: "{page} / {pages}".into(),
        blocks,
    }
}

/// A heading.
pub(crate) fn heading(level: u8, text: &str, new_page: bool) -> Block {
    Block::Heading(Heading { level, text: text.into(), new_page })
}

/// The contents list.
pub(crate) fn contents() -> Block {
    Block::Contents(Contents { link: "{title}, page {page}".into() })
}

/// A cover with this logo.
pub(crate) fn cover(logo: Option<Logo>, partners: &[&str]) -> Block {
    Block::Cover(Cover {
        brand: "Tandem".into(),
        kind: "Plan d’action cloud".into(),
        partners: partners.iter().map(|&name| name.into()).collect(),
        firm: vec![Inline::bold("Menuiserie Lambert"), ", Namur".into()],
        date: "22 novembre 2026".into(),
        finding: "Fragile".into(),
        interval: vec!["entre ".into(), Inline::bold("41"), " et ".into(), Inline::bold("59")],
        sign: None,
        logos: logo.into_iter().collect(),
    })
}

/// The domains of the questionnaire in French, with their scores.
pub(crate) fn radar() -> Radar {
    let axes = [
        ("Gouvernance, qui fait quoi", 45, 70, Some(30)),
        ("Inventaire des services", 28, 28, Some(28)),
        ("Accès et identités", 44, 63, Some(40)),
        ("Stockage et réglages", 41, 64, Some(35)),
        ("Chiffrement et clés", 64, 64, Some(50)),
        ("Sauvegardes et pannes", 15, 65, Some(10)),
        ("Souveraineté et sortie", 25, 67, Some(25)),
        ("Fournisseurs et contrats", 50, 50, Some(60)),
        ("Incidents et NIS2", 50, 50, Some(20)),
        ("Personnel et formation", 62, 62, Some(45)),
        ("Appareils", 56, 56, Some(56)),
        ("Disponibilité", 80, 95, Some(70)),
    ];
    let axes =
        axes.map(|(label, low, high, before)| Axis { label: label.into(), low, high, before });
    Radar {
        alt: "Douze domaines, de 15 à 80 points.".into(),
        axes: axes.into(),
        now: "Acquis aujourd’hui".into(),
        open: "À vérifier".into(),
        before: "Acquis en mars 2026".into(),
    }
}

/// Fourteen spokes with this label, low and high as the function says.
pub(crate) fn extreme_radar(label: &str, score: impl Fn(u8) -> (u8, u8)) -> Radar {
    let axes = (0..14)
        .map(|number| {
            let (low, high) = score(number);
            Axis { label: format!("{number} {label}"), low, high, before: None }
        })
        .collect();
    Radar { axes, ..radar() }
}

/// Marks every so many days.
pub(crate) fn ticks(days: u32, step: u32, label: impl Fn(u32) -> String) -> Vec<Tick> {
    (0..=days / step).map(|at| Tick { day: at * step, label: label(at) }).collect()
}

/// The fall of the risk over half a year.
pub(crate) fn burn_down() -> BurnDown {
    let step = |day, known, most| Step { day, known, most };
    BurnDown {
        alt: "Le risque passe de 41 à 12 points en six mois.".into(),
        axis: "Points de risque qui restent".into(),
        time: "Jours à partir d’aujourd’hui".into(),
        steps: vec![
            step(0, 41, 59),
            step(26, 38, 55),
            step(26, 36, 52),
            step(54, 33, 44),
            step(96, 25, 30),
            step(110, 20, 24),
            step(138, 15, 15),
            step(173, 12, 12),
        ],
        days: 180,
        ticks: ticks(180, 30, |at| format!("{} j", at * 30)),
        known: "Risque certain".into(),
        open: "Risque que personne ne connaît encore".into(),
    }
}

/// The plan of the look.
pub(crate) fn timeline() -> Timeline {
    let row = |number: u32, label: &str, from, to, kind, due: &str| TimelineRow {
        number: number.to_string(),
        label: label.into(),
        from,
        to,
        kind,
        period: format!("du jour {from} au jour {to}"),
        due: due.into(),
    };
    let months = ["déc.", "janv.", "févr.", "mars", "avril", "mai"];
    let days = [9, 40, 71, 99, 130, 160];
    Timeline {
        alt: "Huit actions de novembre à mai.".into(),
        titles: titles(),
        days: 175,
        ticks: months
            .iter()
            .zip(days)
            .map(|(&label, day)| Tick { day, label: label.into() })
            .collect(),
        rows: vec![
            row(
                1,
                "Signer un contrat de sous-traitance avec chaque service",
                0,
                26,
                TimelineKind::Legal,
                "18 déc.",
            ),
            row(
                2,
                "Rendre obligatoire la deuxième étape de connexion",
                12,
                26,
                TimelineKind::Doing,
                "18 déc.",
            ),
            row(3, "Imprimer la fiche d’urgence d’une page", 26, 30, TimelineKind::Open, "22 déc."),
            row(
                4,
                "Fermer les accès le jour du départ, avec une liste",
                46,
                54,
                TimelineKind::Open,
                "15 janv.",
            ),
            row(
                5,
                "Lancer une copie quotidienne hors du fournisseur",
                54,
                96,
                TimelineKind::Open,
                "26 févr.",
            ),
            row(
                6,
                "Restaurer un dossier et une boîte, montre en main",
                96,
                110,
                TimelineKind::Open,
                "12 mars",
            ),
            row(
                7,
                "Ajouter une page de responsabilités au contrat IT",
                124,
                138,
                TimelineKind::Open,
                "9 avril",
            ),
            row(
                8,
                "Exporter une fois tous les services clés",
                173,
                173,
                TimelineKind::Open,
                "14 mai",
            ),
        ],
        legend: TimelineLegend {
            open: "À faire".into(),
            doing: "En cours".into(),
            legal: "Une loi fixe le jour".into(),
        },
    }
}

/// Heads of columns.
pub(crate) fn titles() -> TimelineTitles {
    TimelineTitles {
        number: String::new(),
        action: "Action".into(),
        period: "Quand".into(),
        due: "Pour le".into(),
    }
}

/// A plan of so many rows over so many days, with labels of this text.
pub(crate) fn long_timeline(rows: u32, days: u32, label: &str) -> Timeline {
    let kinds = [TimelineKind::Open, TimelineKind::Doing, TimelineKind::Legal];
    let rows = (0..rows)
        .map(|at| TimelineRow {
            number: (at + 1).to_string(),
            label: label.into(),
            from: days / 120 * at,
            to: days / 120 * at + 1,
            kind: kinds[at as usize % 3],
            period: format!("jour {at}"),
            due: "28 septembre 2027".into(),
        })
        .collect();
    Timeline {
        days,
        ticks: ticks(days, (days / 12).max(1), |at| format!("mois {at}")),
        rows,
        ..timeline()
    }
}

/// A report with every new piece, as it may come to a reader.
pub(crate) fn report(logo: Option<Logo>) -> Document {
    let words =
        || Block::Paragraph(Paragraph::body("Des mots qui remplissent la page. ".repeat(12)));
    let mut blocks =
        vec![cover(logo, &["Bureau Dumont"]), heading(2, "Sommaire", false), contents()];
    blocks.extend([
        heading(1, "Où vous en êtes", true),
        words(),
        heading(2, "Par domaine", false),
        Block::Radar(radar()),
        heading(1, "Ce que vous gagnez", true),
        heading(2, "Le risque dans le temps", false),
        Block::BurnDown(burn_down()),
        heading(2, "Quand vous faites quoi", false),
        Block::Timeline(timeline()),
        heading(3, "Un détail", false),
        words(),
        heading(1, "Un titre si long qu’il ne tient pas sur une seule ligne du sommaire, même en petit, et qui passe donc à la ligne", true),
        Block::Columns(Columns {
            left_width: 98.0,
            gap: 9.0,
            left: vec![heading(2, "À gauche", false), Block::Radar(radar())],
            right: vec![heading(2, "À droite", false), Block::Radar(radar())],
        }),
    ]);
    document("fr-BE", blocks)
}
