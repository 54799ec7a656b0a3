//! The top of the first page, and the chart in the form of the sign.

use super::flow::{Flow, Look};
use super::font::Face;
use super::page::{Draw, Item, Path, Stroke, Tag, circle};
use super::piece::{Keep, Mark, Piece};
use super::structure::{NodeId, Role};
use super::symbol;
use crate::document::{Count, Cover, Inline, Sign};
use crate::theme::{
    self, BODY, CHART, DISPLAY, FIGURE, HEADING_2, INK, INK_2, MM, PAPER, PROVIDER, SMALL, Type,
    YOU,
};

/// The width of the chart in the form of the sign, and the number of units of its grid.
const SIGN: (f32, f32) = (72.0 * MM, 200.0);
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
        if !super::flow::is_empty(&cover.interval) {
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

    /// The sign, the name, the kind of report, and at the right those who offer it.
    fn top_line(&mut self, cover: &Cover, width: f32, section: NodeId) -> Piece {
        let height = BRAND.leading;
        let mark = 16.0;
        let mut items = symbol::sign(0.0, (height - mark) / 2.0, mark);
        let mut x = mark * 1.5 + 2.5 * MM;
        let node = self.tree.add(section, Role::Paragraph);
        let tag = Tag::Slot(self.tree.slot(node));
        let brand = self.text_line(&format!("{} ", cover.brand), Face::Bold, BRAND, INK, tag);
        let brand_width = brand.width;
        items.extend(brand.items.into_iter().map(|item| item.moved(x, 0.0)));
        x += brand_width + 4.0 * MM;
        let small = theme::baseline(BRAND) - theme::baseline(CHART);
        let kind = self.text_line(&cover.kind, Face::Regular, CHART, INK_2, tag);
        items.extend(kind.items.into_iter().map(|item| item.moved(x, small)));
        let mut names = Vec::new();
        for partner in &cover.partners {
            let node = self.tree.add(section, Role::Paragraph);
            let tag = Tag::Slot(self.tree.slot(node));
            names.push(self.text_line(partner, Face::Bold, CHART, INK_2, tag));
        }
        let gap = 6.0 * MM;
        let mut left = width - names.iter().map(|name| name.width + gap).sum::<f32>() + gap;
        for name in names {
            items.extend(name.items.into_iter().map(|item| item.moved(left, small)));
            left += name.width + gap;
        }
        Piece { keep: Keep::Next, ..Piece::new(height, items) }
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
            let span = super::line::Span {
                kind: super::line::SpanKind::Text(format!("{label} ")),
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
