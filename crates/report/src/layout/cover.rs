//! The top of the first page, and the chart in the form of the sign.

use super::flow::{Flow, Look};
use super::font::Face;
use super::line::{Span, SpanKind};
use super::logo;
use super::page::{Draw, Item, Path, Stroke, Tag, circle};
use super::piece::{Keep, Mark, Piece};
use super::structure::{NodeId, Role};
use super::symbol;
use crate::document::{Count, Cover, Inline, Sign, is_empty};
use crate::theme::{
    self, BODY, CHART, DISPLAY, FIGURE, HEADING_2, INK, INK_2, MM, PAPER, PROVIDER, SMALL, Type,
    YOU,
};

/// The width of the chart in the form of the sign, and the number of units of its grid.
const SIGN: (f32, f32) = (72.0 * MM, 200.0);
/// The room that the names of those who offer the report have at least.
const NAMES: f32 = 35.0 * MM;
/// The space between two logos.
const LOGOS: f32 = 4.0 * MM;
/// The name beside the sign.
const BRAND: Type = Type { size: 13.0, leading: 17.0 };

impl Flow {
    /// The pieces of the cover: the top line, then the finding with its chart.
    pub(crate) fn cover(&mut self, cover: &Cover, width: f32) -> Vec<Piece> {
        let level = self.open_section(1);
        let section = self.parent();
        let top = self.top_line(cover, width, section);
        let firm = self.tree.add(section, Role::Paragraph);
        let heading = self.tree.add(section, Role::Heading(level));

        let column = if cover.sign.is_some() { width - SIGN.0 - 8.0 * MM } else { width };
        let mut items = Vec::new();
        let mut y = 0.0;
        let mut firm_inlines = cover.firm.clone();
        firm_inlines.push(Inline::Plain("\n".to_owned()));
        firm_inlines.push(Inline::Dim(cover.date.clone()));
        self.set(&firm_inlines, Look::text(HEADING_2), column, firm, &mut items, &mut y);
        y += 3.0 * MM;
        let finding_top = y;
        let finding = [Inline::Plain(cover.finding.clone())];
        self.set(&finding, Look::bold(DISPLAY), column, heading, &mut items, &mut y);
        y += 1.5 * MM;
        if !is_empty(&cover.interval) {
            let node = self.tree.add(section, Role::Paragraph);
            self.set(&cover.interval, Look::text(FIGURE), column, node, &mut items, &mut y);
        }
        let mut height = y;
        if let Some(sign) = &cover.sign {
            let chart = self.sign_at(sign, width - SIGN.0, section);
            height = height.max(chart.height);
            items.extend(chart.items);
        }
        let bookmarks = vec![Mark { heading, y: finding_top, level, title: cover.finding.clone() }];
        vec![top, Piece { before: 6.0 * MM, bookmarks, ..Piece::new(height, items) }]
    }

    /// Sets text under what stands at `y`.
    fn set(
        &mut self,
        inlines: &[Inline],
        look: Look,
        width: f32,
        node: NodeId,
        items: &mut Vec<Item>,
        y: &mut f32,
    ) {
        for piece in self.text(inlines, look, width, node) {
            items.extend(piece.items.into_iter().map(|item| item.moved(0.0, *y)));
            *y += piece.height;
        }
    }

    /// The sign, the name, the kind of report, and at the right those who offer it with their logos. Every
    /// part stands in the middle of the height of the tallest one.
    fn top_line(&mut self, cover: &Cover, width: f32, section: NodeId) -> Piece {
        let mark = 16.0;
        let gap = 6.0 * MM;
        let left = mark * 1.5 + 2.5 * MM;
        let node = self.tree.add(section, Role::Paragraph);
        let tag = Tag::Slot(self.tree.slot(node));
        let brand = self.text_line(&format!("{} ", cover.brand), Face::Bold, BRAND, INK, tag);
        let kind_left = left + brand.width + 4.0 * MM;

        let logo_width = logo::width(&cover.logos, LOGOS);
        let right = if logo_width > 0.0 { width - logo_width - gap } else { width };
        let partners: Vec<&String> =
            cover.partners.iter().filter(|name| !name.trim().is_empty()).collect();
        let for_names = if partners.is_empty() { 0.0 } else { NAMES + gap };
        let room = (right - kind_left - for_names).max(NAMES);
        let kind = self.text_block(&cover.kind, CHART, INK_2, tag, room);
        let room = (right - kind_left - kind.right() - gap).max(NAMES);
        let names = self.partners(&partners, gap, room, section);
        let logos = self.logos(&cover.logos, LOGOS, section);

        // The small type stands on the line of the brand, a little below its own middle.
        let lower =
            theme::baseline(BRAND) - theme::baseline(CHART) - (BRAND.leading - CHART.leading) / 2.0;
        let small = kind.height.max(names.height) + 2.0 * lower;
        let height = BRAND.leading.max(small).max(logos.height);
        let place = |piece: Piece, x: f32, lower: f32| {
            let y = (height - piece.height) / 2.0 + lower;
            piece.items.into_iter().map(move |item| item.moved(x, y))
        };
        let mut items = symbol::sign(0.0, (height - mark) / 2.0, mark);
        items.extend(place(Piece::new(BRAND.leading, brand.items), left, 0.0));
        items.extend(place(kind, kind_left, lower));
        items.extend(place(names, right, lower));
        items.extend(place(logos, width - logo_width, 0.0));
        Piece { keep: Keep::Next, ..Piece::new(height, items) }
    }

    /// The names of those who offer the report, which end at 0: side by side, or one below the other where
    /// they have no room.
    fn partners(&mut self, names: &[&String], gap: f32, room: f32, section: NodeId) -> Piece {
        let mut stacked = Vec::new();
        let mut row = 0.0;
        for name in names {
            let node = self.tree.add(section, Role::Paragraph);
            let tag = Tag::Slot(self.tree.slot(node));
            let kind = SpanKind::Text((*name).clone());
            let span = Span { kind, face: Face::Bold, color: INK_2, tag, url: None };
            let lines = self.lines(&[span], CHART, room);
            row += lines.iter().map(|line| line.width).sum::<f32>() + gap;
            stacked.push(lines);
        }
        let one_row = row - gap <= room && stacked.iter().all(|lines| lines.len() == 1);
        let (mut x, mut y) = (gap - row, 0.0);
        let mut items = Vec::new();
        for line in stacked.into_iter().flatten() {
            let width = line.width;
            let left = if one_row { x } else { -width };
            items.extend(line.items.into_iter().map(|item| item.moved(left, y)));
            x += width + gap;
            y += if one_row { 0.0 } else { CHART.leading };
        }
        Piece::new(y.max(CHART.leading), items)
    }

    /// The chart in the form of the sign, at the left.
    pub(crate) fn sign(&mut self, sign: &Sign, width: f32) -> Piece {
        let parent = self.parent();
        let piece = self.sign_at(sign, ((width - SIGN.0) / 2.0).max(0.0), parent);
        Piece { before: 3.0 * MM, ..piece }
    }

    fn sign_at(&mut self, sign: &Sign, x: f32, parent: NodeId) -> Piece {
        let tag = Tag::Slot(self.tree.figure(parent, &sign.alt, false));
        let unit = SIGN.0 / SIGN.1;
        let ring = |cx: f32, r: f32, color, thick: f32, dash: Option<f32>| {
            let stroke = Stroke { color, width: thick * unit, dash: dash.map(|dash| dash * unit) };
            path(circle(x + cx * unit, 44.0 * unit, r * unit), None, Some(stroke), tag)
        };
        let mut items = vec![
            ring(44.0, 41.5, PROVIDER, 5.0, None),
            path(circle(x + 92.0 * unit, 44.0 * unit, 44.0 * unit), Some(YOU), None, tag),
            path(
                symbol::lens(x + 68.0 * unit, 44.0 * unit, 44.0 * unit, 36.88 * unit),
                Some(INK),
                None,
                tag,
            ),
            ring(174.0, 23.0, INK, 2.6, Some(6.02)),
        ];
        let numbers = Type { size: 20.0 * unit, leading: 24.0 * unit };
        let mut lowest = 0.0_f32;
        let parts = [
            (24.0, &sign.provider, INK),
            (68.0, &sign.shared, PAPER),
            (112.0, &sign.you, PAPER),
            (174.0, &sign.nobody, INK),
        ];
        for (cx, count, color) in parts {
            let Count { number, label } = count;
            let line = self.label(number, Face::Bold, numbers, color, tag);
            let left = x + cx * unit - line.width / 2.0;
            let down = 44.0 * unit + numbers.size * 0.36 - theme::baseline(numbers);
            items.extend(line.items.into_iter().map(|item| item.moved(left, down)));
            let look = Look::text(SMALL);
            let span = Span {
                kind: SpanKind::Text(format!("{label} ")),
                face: look.face,
                color: INK,
                tag,
                url: None,
            };
            let mut y = 92.5 * unit;
            for line in self.lines(&[span], SMALL, 47.0 * unit) {
                let left = (x + cx * unit - line.width / 2.0).min(x + SIGN.0 - line.width);
                items.extend(line.items.into_iter().map(|item| item.moved(left, y)));
                y += SMALL.leading;
            }
            lowest = lowest.max(y);
        }
        let items =
            items.into_iter().map(|item| Item { top: 0.0, bottom: lowest, ..item }).collect();
        Piece::new(lowest.max(BODY.leading), items)
    }
}

fn path(
    segments: Vec<super::page::Segment>,
    fill: Option<theme::Color>,
    stroke: Option<Stroke>,
    tag: Tag,
) -> Item {
    Item::new(tag, 0.0, 0.0, Draw::Path(Path { segments, fill, stroke, clip: None }))
}
