//! Writes a sample report in French, with everything that a report can hold.
//!
//! `cargo run --release -p tandem-report --example demo -- plan.pdf`

#![allow(clippy::print_stderr, clippy::print_stdout, reason = "an example speaks to a terminal")]

use tandem_report::document::{
    Band, Bar, BarValue, Bars, Block, Callout, Cell, Column, Columns, Count, Cover, Date, Entry,
    Heading, Inline, KeyValue, Legend, List, ListItem, Marker, Paragraph, Row, Ruler, Sign, Style,
    Symbol, Table, Tone,
};
use tandem_report::{Document, pdf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: demo FILE")?;
    let document = document();
    let bytes = pdf(&document)?;
    std::fs::write(path, &bytes)?;
    if let Some(rounds) = std::env::args().nth(2) {
        let rounds: u32 = rounds.parse()?;
        let start = std::time::Instant::now();
        for _ in 0..rounds {
            pdf(&document)?;
        }
        println!("{} bytes, {:?} a document", bytes.len(), start.elapsed() / rounds);
    }
    Ok(())
}

fn document() -> Document {
    let mut blocks = first_page();
    blocks.extend(domains());
    blocks.extend(actions());
    blocks.extend(answers());
    blocks.extend(method());
    Document {
        title: "Plan d’action cloud : Menuiserie Lambert".into(),
        subject: "Qui fait quoi dans le cloud, et par quoi commencer".into(),
        author: "Tandem".into(),
        language: "fr-BE".into(),
        date: Date { year: 2026, month: 11, day: 22 },
        footer: "Résultat indicatif, d’après vos réponses. Ni label, ni certificat, ni avis juridique. Questionnaire 2026.11.0, lois relues le 22/11/2026.".into(),
        page_of: "{page} / {pages}".into(),
        blocks,
    }
}

fn heading(level: u8, text: &str, new_page: bool) -> Block {
    Block::Heading(Heading { level, text: text.into(), new_page })
}

fn body(text: &str) -> Block {
    Block::Paragraph(Paragraph::body(text))
}

fn styled(style: Style, text: &str) -> Block {
    Block::Paragraph(Paragraph { style, inlines: vec![text.into()] })
}

fn count(number: &str, label: &str) -> Count {
    Count { number: number.into(), label: label.into() }
}

const DOMAINS: [(&str, Option<(u8, u8)>); 12] = [
    ("Sauvegardes et pannes", Some((15, 65))),
    ("Souveraineté et sortie", Some((25, 67))),
    ("Inventaire des services", Some((28, 28))),
    ("Stockage et réglages", Some((41, 64))),
    ("Accès et identités", Some((44, 63))),
    ("Gouvernance, qui fait quoi", Some((45, 70))),
    ("Incidents et NIS2", Some((50, 50))),
    ("Fournisseurs et contrats", Some((50, 50))),
    ("Appareils", Some((56, 56))),
    ("Personnel et formation", Some((62, 62))),
    ("Chiffrement et clés", Some((64, 64))),
    ("API et connecteurs", None),
];

fn bars() -> Bars {
    let rows = DOMAINS
        .iter()
        .map(|(label, interval)| Bar {
            label: (*label).into(),
            value: match *interval {
                Some((low, high)) => BarValue::Interval { low, high },
                None => BarValue::Text("sans objet".into()),
            },
            figure: match *interval {
                Some((low, high)) if low == high => low.to_string(),
                Some((low, high)) => format!("{low} à {high}"),
                None => String::new(),
            },
        })
        .collect();
    Bars { alt: "Douze domaines, du plus bas, sauvegardes et pannes (15 à 65), au plus haut, chiffrement et clés (64).".into(), rows }
}

fn first_page() -> Vec<Block> {
    let band = |name: &str, upper| Band { name: name.into(), upper };
    vec![
        Block::Cover(Cover {
            brand: "Tandem".into(),
            kind: "Plan d’action cloud".into(),
            partners: vec!["Bureau Dumont".into(), "Coalition wallonne".into()],
            firm: vec![Inline::bold("Menuiserie Lambert"), Inline::dim(", Namur")],
            date: "22 novembre 2026".into(),
            finding: "Fragile".into(),
            interval: vec!["entre ".into(), Inline::bold("41"), " et ".into(), Inline::bold("59"), " sur 100".into()],
            sign: Some(Sign {
                alt: "Qui répond des 44 tâches\u{a0}: le fournisseur 9, partagé 14, vous 17, personne 4.".into(),
                provider: count("9", "fournisseur"),
                shared: count("14", "partagé"),
                you: count("17", "vous"),
                nobody: count("4", "personne"),
            }),
        }),
        Block::Space(4.0),
        Block::Ruler(Ruler {
            alt: "Entre 41 et 59 sur 100. Palier\u{a0}: fragile.".into(),
            low: 41,
            high: 59,
            bands: vec![
                band("Exposé", 25),
                band("Fragile", 50),
                band("En progrès", 75),
                band("Solide", 90),
                band("Exemplaire", 100),
            ],
            current: Some(1),
            legend: Some(Legend {
                earned: "Acquis".into(),
                open: "À vérifier".into(),
                missing: "Pas encore fait".into(),
            }),
        }),
        styled(Style::Lead, "Vous tenez 41 points. Six réponses restent à trouver et peuvent en révéler 18 de plus. Sur les 44 tâches de votre cloud, quatre ne sont à personne. Les six premières actions prennent 17 à 36\u{a0}h et mènent à 56 points."),
        Block::Rule,
        heading(2, "Les six premières actions", false),
        first_actions(),
        Block::Rule,
        Block::Columns(Columns {
            left_width: 98.0,
            gap: 9.0,
            left: vec![heading(2, "Par domaine, le plus bas d’abord", false), Block::Bars(bars())],
            right: vec![
                heading(2, "Ce qui reste incertain", false),
                uncertain(),
                body("Quatre questions vont au partenaire IT, deux à vous. Les fiches sont à la fin."),
            ],
        }),
    ]
}

fn first_actions() -> Block {
    let actions = [
        ("Signer un contrat de sous-traitance avec chaque service", "Vous", "3 à 6 h", "18 déc."),
        (
            "Rendre obligatoire la deuxième étape de connexion",
            "Partenaire IT",
            "2 à 6 h",
            "18 déc.",
        ),
        ("Imprimer la fiche d’urgence d’une page", "Vous", "1 à 2 h", "22 déc."),
        ("Fermer les accès le jour du départ, avec une liste", "An, bureau", "1 à 2 h", "15 janv."),
        (
            "Lancer une copie quotidienne hors du fournisseur",
            "Partenaire IT",
            "8 à 16 h",
            "26 févr.",
        ),
        (
            "Restaurer un dossier et une boîte, montre en main",
            "Partenaire IT",
            "2 à 4 h",
            "12 mars",
        ),
    ];
    let rows = actions
        .iter()
        .enumerate()
        .map(|(number, (title, who, hours, date))| {
            Row::new([
                Cell::number((number + 1).to_string()),
                Cell::header(*title),
                Cell::text(*who),
                Cell::text(hours.replace(' ', "\u{a0}")),
                Cell::from(vec![Inline::bold(date.replace(' ', "\u{a0}"))]),
            ])
        })
        .collect();
    Block::Table(Table {
        caption: String::new(),
        columns: vec![
            Column::fixed("", 7.0),
            Column::share("Action", 1.0),
            Column::fixed("Qui", 26.0),
            Column::fixed("Heures", 21.0).right(),
            Column::fixed("Pour le", 16.0).right(),
        ],
        rows,
    })
}

fn uncertain() -> Block {
    let questions = [
        "Une copie que personne ne peut effacer\u{202f}?",
        "Une restauration essayée cette année\u{202f}?",
        "Les administrateurs ont-ils une clé\u{202f}?",
        "Une base ouverte sur internet\u{202f}?",
        "Un responsable par service\u{202f}?",
        "Tout exporter\u{a0}: déjà essayé\u{202f}?",
    ];
    let items = questions
        .iter()
        .map(|question| ListItem {
            symbol: Some((Symbol::Unknown, "À vérifier".into())),
            paragraphs: vec![Paragraph::body(*question)],
        })
        .collect();
    Block::List(List { marker: Marker::Symbol, items })
}

fn domains() -> Vec<Block> {
    let mut blocks = vec![
        heading(1, "Domaine par domaine", true),
        styled(
            Style::Lead,
            "Deux domaines demandent votre attention d’abord\u{a0}: les sauvegardes, et la sortie de vos services. Les autres tiennent, à condition de répondre aux questions ouvertes.",
        ),
    ];
    for (label, interval) in &DOMAINS[..6] {
        let (low, high) = interval.unwrap_or_default();
        blocks.push(heading(2, label, false));
        blocks.push(Block::Paragraph(Paragraph {
            style: Style::Body,
            inlines: vec![
                Inline::bold(format!("Entre {low} et {high} sur 100. ")),
                "Le fournisseur garde ses machines en marche\u{a0}; il ne garde pas vos dossiers à votre place. Ce que vous effacez disparaît chez lui aussi, souvent après trente jours. ".into(),
                Inline::dim("(Avis, relu le 22/11/2026.) "),
                "Voir ".into(),
                Inline::link("la page du Centre pour la Cybersécurité Belgique", "https://ccb.belgium.be/fr"),
                ".".into(),
            ],
        }));
        blocks.push(Block::List(List {
            marker: Marker::Symbol,
            items: [
                (Symbol::Done, "Fait", "La suppression d’un compte est tracée et relue chaque mois."),
                (Symbol::Partly, "En partie", "Une copie existe, mais chez le même fournisseur et avec les mêmes clés d’accès."),
                (Symbol::NotDone, "Pas encore fait", "Personne n’a essayé de restaurer une boîte entière, ni de mesurer le temps que cela prend."),
            ]
            .into_iter()
            .map(|(symbol, alt, text)| ListItem { symbol: Some((symbol, alt.into())), paragraphs: vec![Paragraph::body(text)] })
            .collect(),
        }));
    }
    blocks.push(Block::Callout(Callout {
        tone: Tone::You,
        title: "C’est à vous".into(),
        paragraphs: vec![Paragraph::body("Vos données restent les vôtres\u{a0}: le contrat dit «\u{202f}disponible à 99,9\u{a0}%\u{202f}», il ne dit pas «\u{202f}sauvegardé\u{202f}». Un œil sur la facture suffit\u{a0}: sans ligne «\u{202f}backup\u{202f}» à 4,50\u{a0}€ par poste, il n’y a pas de copie.")],
    }));
    blocks.push(Block::Callout(Callout {
        tone: Tone::Provider,
        title: "C’est au fournisseur".into(),
        paragraphs: vec![Paragraph::body("Les bâtiments, le courant, le réseau et les disques. Pour une panne de moins d’une heure, attendez.")],
    }));
    blocks.push(heading(3, "Qui répond de quoi", false));
    blocks.push(Block::KeyValues(vec![
        KeyValue {
            key: "Vous".into(),
            value: vec![
                Inline::symbol(Symbol::You, "Vous"),
                "\u{a0} 17 tâches, dont les accès et la formation".into(),
            ],
        },
        KeyValue {
            key: "Le fournisseur".into(),
            value: vec![Inline::symbol(Symbol::Provider, "Fournisseur"), "\u{a0} 9 tâches".into()],
        },
        KeyValue {
            key: "Vous, par le partenaire IT".into(),
            value: vec![Inline::symbol(Symbol::Partner, "Partenaire"), "\u{a0} 6 tâches".into()],
        },
        KeyValue {
            key: "Les deux".into(),
            value: vec![Inline::symbol(Symbol::Shared, "Partagé"), "\u{a0} 14 tâches".into()],
        },
        KeyValue {
            key: "Personne".into(),
            value: vec![Inline::symbol(Symbol::Nobody, "Personne"), "\u{a0} 4 tâches".into()],
        },
    ]));
    blocks
}

fn actions() -> Vec<Block> {
    let mut blocks = vec![
        heading(1, "Les actions, une à une", true),
        styled(Style::Lead, "Dans l’ordre où elles rapportent le plus pour le moins d’heures."),
    ];
    let titles = [
        "Signer un contrat de sous-traitance avec chaque service",
        "Rendre obligatoire la deuxième étape de connexion",
        "Imprimer la fiche d’urgence d’une page",
        "Fermer les accès le jour du départ, avec une liste",
        "Lancer une copie quotidienne hors du fournisseur",
        "Restaurer un dossier et une boîte, montre en main",
        "Nommer un responsable par service et lui donner une heure par mois pour relire les droits, les factures et les alertes",
    ];
    for (number, title) in titles.into_iter().enumerate() {
        let steps = [
            "Faites la liste des services qui voient des noms, des adresses ou des salaires.",
            "Cherchez le contrat dans le portail du fournisseur, souvent sous «\u{202f}juridique\u{202f}» ou «\u{202f}confidentialité\u{202f}». Téléchargez-le, signez-le et rangez-le avec la date.",
            "Notez ce qui manque et demandez-le par écrit.",
        ];
        blocks.push(Block::Entry(Entry {
            number: (number + 1).to_string(),
            level: 2,
            title: title.into(),
            meta: vec!["Vous · 3 à 6\u{a0}h · pour le 18 décembre · ".into(), Inline::bold("obligation légale")],
            blocks: vec![
                Block::Paragraph(Paragraph {
                    style: Style::Body,
                    inlines: vec![
                        Inline::bold("Pourquoi\u{a0}: "),
                        "la loi demande un contrat écrit dès qu’un autre traite des données à votre place. Sans lui, une fuite chez le fournisseur est aussi la vôtre.".into(),
                    ],
                }),
                Block::List(List { marker: Marker::Number, items: steps.into_iter().map(|step| ListItem::new(Paragraph::body(step))).collect() }),
                styled(Style::Small, "Sources\u{a0}: RGPD, article 28\u{a0}; CyFun 2025, GV.SC-05. Relu le 22/11/2026."),
            ],
        }));
    }
    blocks
}

fn answers() -> Vec<Block> {
    let answers = [
        (Symbol::Done, "Fait", "Oui, et quelqu’un le vérifie"),
        (Symbol::Partly, "En partie", "Oui, mais pas partout"),
        (Symbol::NotDone, "Pas encore", "Pas encore, et c’est prévu"),
        (Symbol::Unknown, "À vérifier", "Je ne sais pas, à demander au partenaire IT"),
    ];
    let questions = [
        "Y a-t-il une copie de vos dossiers en dehors du fournisseur principal\u{202f}?",
        "La deuxième étape de connexion est-elle obligatoire pour tous\u{202f}?",
        "Savez-vous qui appeler un dimanche\u{202f}?",
        "Les accès d’un collègue qui part sont-ils fermés le jour même, y compris sur son téléphone et dans les outils que vous ne payez pas\u{202f}?",
    ];
    let rows = (0..64)
        .map(|number| {
            let (symbol, alt, words) = answers[number * 7 % 4];
            Row::new([
                Cell::text(format!("{}.{}", number / 6 + 1, number % 6 + 1)),
                Cell::header(questions[number * 5 % 4]),
                Cell::from(vec![
                    Inline::symbol(symbol, alt),
                    Inline::plain(format!("\u{a0} {words}")),
                ]),
                Cell::text(format!("{}", number % 5)),
            ])
        })
        .collect();
    vec![
        heading(1, "Vos réponses", true),
        body(
            "Telles que vous les avez données le 22 novembre 2026, dans l’ordre du questionnaire.",
        ),
        Block::Table(Table {
            caption: "Soixante-quatre questions, avec le poids de chacune".into(),
            columns: vec![
                Column::fixed("N°", 12.0),
                Column::share("Question", 3.0),
                Column::share("Réponse", 2.0),
                Column::fixed("Poids", 14.0).right(),
            ],
            rows,
        }),
    ]
}

fn method() -> Vec<Block> {
    let mut blocks = vec![heading(1, "La méthode", true)];
    for _ in 0..3 {
        blocks.push(heading(2, "Comment les points se comptent", false));
        for _ in 0..3 {
            blocks.push(body("Chaque question pèse de 1 à 5. Une réponse «\u{202f}fait\u{202f}» rapporte tout, «\u{202f}en partie\u{202f}» la moitié, «\u{202f}pas encore\u{202f}» rien. Une question sans réponse ouvre un intervalle\u{a0}: le bas suppose qu’elle ne vaut rien, le haut qu’elle vaut tout. Le palier est celui du bas."));
        }
        blocks.push(Block::List(List {
            marker: Marker::Bullet,
            items: ["Les poids sont publics et motivés.", "Les références sont celles de NIS2, du CyFun 2025, de l’ISO/IEC 27001:2022 et du CSA CCM v4.", "Rien ne quitte votre ordinateur."]
                .into_iter()
                .map(|text| ListItem::new(Paragraph::body(text)))
                .collect(),
        }));
    }
    blocks.push(heading(1, "Ce que ce plan n’est pas", false));
    blocks.push(Block::KeepTogether(vec![
        body("Ni label, ni certificat, ni avis juridique. Le résultat est indicatif et repose sur vos réponses."),
        styled(Style::Small, "Tandem est un programme libre sous licence EUPL 1.2."),
    ]));
    blocks
}
