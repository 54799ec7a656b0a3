//! Documents of every shape that hold any text, also text that was written to do harm.

use proptest::collection::vec;
use proptest::prelude::*;
use tandem_report::Document;
use tandem_report::document::{
    Axis, Band, Bar, BarValue, Bars, Block, BurnDown, Callout, Cell, Column, Columns, Contents,
    Count, Cover, Date, Entry, Heading, Inline, KeyValue, Legend, List, ListItem, Logo, Marker,
    Paragraph, Radar, Row, Ruler, Sign, Step, Style, Symbol, Table, Tick, Timeline, TimelineKind,
    TimelineLegend, TimelineRow, TimelineTitles, Tone,
};
use tandem_report::logo;

/// Text that means something to HTML, to SVG, to a style sheet or to the direction of writing.
pub(crate) const HARMFUL: [&str; 12] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onload='alert(1)",
    "&amp; &lt;b&gt; &#60;",
    "</title></style></svg></main>",
    "<!-- --> <![CDATA[ ]]>",
    "javascript:alert(1)",
    "\u{202e}turned\u{2066}",
    "nul\0 bell\u{7} escape\u{1b} next\u{85}",
    "one\ntwo\r\nthree\tfour",
    "\u{fdd0}\u{fffe}\u{10ffff}",
    "",
];

/// Any text.
pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-zéèœïĳ «»’]{1,40}",
        3 => (0..HARMFUL.len()).prop_map(|at| HARMFUL[at].to_owned()),
        1 => any::<String>(),
    ]
}

/// Any document.
pub(crate) fn documents() -> impl Strategy<Value = Document> {
    (text(), text(), text(), vec(block(), 0..8)).prop_map(|(title, subject, footer, blocks)| {
        Document {
            author: subject.clone(),
            title,
            subject,
            language: "fr-BE".into(),
            date: Date { year: 2026, month: 11, day: 22 },
            page_of: footer.clone(),
            footer,
            blocks,
        }
    })
}

fn symbol() -> impl Strategy<Value = Symbol> {
    prop_oneof![
        Just(Symbol::Done),
        Just(Symbol::Partly),
        Just(Symbol::NotDone),
        Just(Symbol::Unknown),
        Just(Symbol::Provider),
        Just(Symbol::You),
        Just(Symbol::Partner),
        Just(Symbol::Shared),
        Just(Symbol::Nobody),
    ]
}

fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    let one = prop_oneof![
        text().prop_map(Inline::Plain),
        text().prop_map(Inline::Bold),
        text().prop_map(Inline::Dim),
        (text(), text()).prop_map(|(text, url)| Inline::link(text, url)),
        (text(), text()).prop_map(|(text, url)| Inline::link(text, format!("HTTPS://{url}"))),
        (symbol(), text()).prop_map(|(symbol, alt)| Inline::symbol(symbol, alt)),
    ];
    vec(one, 0..4)
}

fn paragraph() -> impl Strategy<Value = Paragraph> {
    let style = prop_oneof![Just(Style::Lead), Just(Style::Body), Just(Style::Small)];
    (style, inlines()).prop_map(|(style, inlines)| Paragraph { style, inlines })
}

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![3 => simple(), 2 => chart()].prop_recursive(2, 20, 4, |inner| {
        let blocks = || vec(inner.clone(), 0..4);
        prop_oneof![
            (text(), any::<u8>(), text(), inlines(), blocks()).prop_map(
                |(number, level, title, meta, blocks)| {
                    Block::Entry(Entry { number, level, title, meta, blocks })
                }
            ),
            (any::<f32>(), blocks(), blocks()).prop_map(|(left_width, left, right)| {
                Block::Columns(Columns { left_width, gap: 8.0, left, right })
            }),
            blocks().prop_map(Block::KeepTogether),
        ]
    })
}

fn simple() -> impl Strategy<Value = Block> {
    prop_oneof![
        4 => (any::<u8>(), text(), any::<bool>())
            .prop_map(|(level, text, new_page)| Block::Heading(Heading { level, text, new_page })),
        2 => paragraph().prop_map(Block::Paragraph),
        1 => list().prop_map(Block::List),
        3 => table().prop_map(Block::Table),
        1 => vec((text(), inlines()).prop_map(|(key, value)| KeyValue { key, value }), 0..3)
            .prop_map(Block::KeyValues),
        1 => callout().prop_map(Block::Callout),
        1 => cover().prop_map(Block::Cover),
        1 => text().prop_map(|link| Block::Contents(Contents { link })),
        1 => Just(Block::Rule),
        1 => any::<f32>().prop_map(Block::Space),
        1 => Just(Block::PageBreak),
    ]
}

fn list() -> impl Strategy<Value = List> {
    let marker = prop_oneof![Just(Marker::Bullet), Just(Marker::Number), Just(Marker::Symbol)];
    let item = (proptest::option::of((symbol(), text())), vec(paragraph(), 0..3))
        .prop_map(|(symbol, paragraphs)| ListItem { symbol, paragraphs });
    (marker, vec(item, 0..4)).prop_map(|(marker, items)| List { marker, items })
}

fn table() -> impl Strategy<Value = Table> {
    let column = (text(), any::<f32>(), any::<bool>(), any::<bool>()).prop_map(
        |(title, width, fixed, right)| {
            let column =
                if fixed { Column::fixed(title, width) } else { Column::share(title, width) };
            if right { column.right() } else { column }
        },
    );
    let cell = (inlines(), any::<bool>(), any::<bool>())
        .prop_map(|(inlines, header, number)| Cell { inlines, header, number });
    let row = vec(cell, 0..5).prop_map(Row::new);
    (text(), vec(column, 0..5), vec(row, 0..4)).prop_map(|(caption, columns, rows)| Table {
        caption,
        columns,
        rows,
    })
}

fn callout() -> impl Strategy<Value = Callout> {
    let tone = prop_oneof![Just(Tone::You), Just(Tone::Provider), Just(Tone::Neutral)];
    (tone, text(), vec(paragraph(), 0..3)).prop_map(|(tone, title, paragraphs)| Callout {
        tone,
        title,
        paragraphs,
    })
}

fn cover() -> impl Strategy<Value = Cover> {
    let logo = (text(), any::<[u8; 24]>()).prop_map(|(alt, pixels)| picture(alt, 3, 2, &pixels));
    let logos = vec(logo, 0..3);
    let sign = proptest::option::of(sign());
    (text(), vec(text(), 0..3), inlines(), text(), inlines(), sign, logos).prop_map(
        |(finding, partners, firm, date, interval, sign, logos)| Cover {
            brand: "Tandem".into(),
            kind: date.clone(),
            partners,
            firm,
            date,
            finding,
            interval,
            sign,
            logos,
        },
    )
}

/// A logo of these pixels: red, green, blue and opacity, a byte each.
pub(crate) fn picture(alt: String, width: u32, height: u32, pixels: &[u8]) -> Logo {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(pixels).unwrap();
    writer.finish().unwrap();
    logo::read(&bytes, alt).unwrap()
}

fn sign() -> impl Strategy<Value = Sign> {
    let count = || (text(), text()).prop_map(|(number, label)| Count { number, label });
    (text(), count(), count(), count(), count()).prop_map(|(alt, provider, shared, you, nobody)| {
        Sign { alt, provider, shared, you, nobody }
    })
}

fn chart() -> impl Strategy<Value = Block> {
    let band = (text(), any::<u8>()).prop_map(|(name, upper)| Band { name, upper });
    let legend = proptest::option::of(text()).prop_map(|text| {
        text.map(|text| Legend { earned: text.clone(), open: text.clone(), missing: text })
    });
    let current = proptest::option::of(0_usize..6);
    let ruler = (text(), any::<u8>(), any::<u8>(), vec(band, 0..6), current, legend).prop_map(
        |(alt, low, high, bands, current, legend)| {
            Block::Ruler(Ruler { alt, low, high, bands, current, legend })
        },
    );
    let value = prop_oneof![
        (any::<u8>(), any::<u8>()).prop_map(|(low, high)| BarValue::Interval { low, high }),
        text().prop_map(BarValue::Text),
    ];
    let bar =
        (text(), value, text()).prop_map(|(label, value, figure)| Bar { label, value, figure });
    let axis = (text(), any::<u8>(), any::<u8>(), any::<Option<u8>>())
        .prop_map(|(label, low, high, before)| Axis { label, low, high, before });
    let tick = || (any::<u32>(), text()).prop_map(|(day, label)| Tick { day, label });
    let step = (any::<u32>(), any::<u8>(), any::<u8>()).prop_map(|(day, known, most)| Step {
        day,
        known,
        most,
    });
    let kind =
        prop_oneof![Just(TimelineKind::Open), Just(TimelineKind::Doing), Just(TimelineKind::Legal)];
    let row = (text(), text(), text(), any::<u32>(), any::<u32>(), kind).prop_map(
        |(label, period, due, from, to, kind)| TimelineRow {
            number: "1".into(),
            label,
            from,
            to,
            kind,
            period,
            due,
        },
    );
    let titles = [text(), text(), text(), text()]
        .prop_map(|[number, action, period, due]| TimelineTitles { number, action, period, due });
    let legend = [text(), text(), text()].prop_map(|[open, doing, legal]| TimelineLegend {
        open,
        doing,
        legal,
    });
    prop_oneof![
        ruler,
        sign().prop_map(Block::Sign),
        (text(), vec(bar, 0..5)).prop_map(|(alt, rows)| Block::Bars(Bars { alt, rows })),
        (text(), vec(axis, 0..17), text(), text()).prop_map(|(alt, axes, now, open)| {
            Block::Radar(Radar { alt, axes, before: now.clone(), now, open })
        }),
        (text(), text(), text(), vec(step, 0..6), any::<u32>(), vec(tick(), 0..5)).prop_map(
            |(alt, axis, time, steps, days, ticks)| Block::BurnDown(BurnDown {
                alt,
                known: axis.clone(),
                open: axis.clone(),
                axis,
                time,
                steps,
                days,
                ticks
            })
        ),
        (text(), titles, any::<u32>(), vec(tick(), 0..5), vec(row, 0..5), legend).prop_map(
            |(alt, titles, days, ticks, rows, legend)| {
                Block::Timeline(Timeline { alt, titles, days, ticks, rows, legend })
            }
        ),
    ]
}
