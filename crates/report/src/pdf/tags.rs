//! The structure tree of the file: what each marked content means, in reading order.

use super::content::{Contents, Link};
use super::{PdfError, integer};
use crate::document::Marker;
use crate::layout::page::{Layout, Target};
use crate::layout::structure::{Kid, Node, Role, SlotId};
use lopdf::{Dictionary, Object, ObjectId, dictionary};

/// The standard structure type of a role.
pub(super) fn name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(_) => "H3",
        Role::Paragraph => "P",
        Role::List(_) => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::Caption => "Caption",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::TableRow => "TR",
        Role::ColumnHeader | Role::RowHeader => "TH",
        Role::Cell => "TD",
        Role::Figure { .. } => "Figure",
        Role::Link => "Link",
        Role::Remark => "Div",
        Role::Toc => "TOC",
        Role::TocItem => "TOCI",
        Role::Reference => "Reference",
    }
}

/// Writes the tree, the annotations of links, and what leads from content back to the tree.
pub(super) fn write(
    file: &mut lopdf::Document,
    pages: &[ObjectId],
    layout: &Layout,
    contents: &Contents,
) -> Result<ObjectId, PdfError> {
    let root = file.new_object_id();
    let nodes: Vec<ObjectId> = layout.tree.nodes.iter().map(|_| file.new_object_id()).collect();
    let annotations: Vec<ObjectId> = contents.links.iter().map(|_| file.new_object_id()).collect();
    let writer = Writer { pages, layout, contents, nodes: &nodes, annotations: &annotations };
    for (number, node) in layout.tree.nodes.iter().enumerate() {
        let parent = if number == 0 { root } else { nodes[node.parent] };
        let element = writer.element(node, parent);
        file.set_object(nodes[number], element);
    }
    let parent_tree = file.add_object(dictionary! { "Nums" => writer.parents() });
    file.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => nodes[0],
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => integer(pages.len() + annotations.len()),
        },
    );
    for (number, link) in contents.links.iter().enumerate() {
        let action = action(&link.target, pages, layout);
        file.set_object(annotations[number], annotation(link, action, pages.len() + number));
    }
    for (number, &page) in pages.iter().enumerate() {
        let on_page =
            contents.links.iter().zip(&annotations).filter(|(link, _)| link.page == number);
        let links: Vec<Object> = on_page.map(|(_, &id)| id.into()).collect();
        let dictionary = file.get_object_mut(page)?.as_dict_mut()?;
        dictionary.set("StructParents", integer(number));
        dictionary.set("Tabs", "S");
        if links.is_empty() {
            dictionary.remove(b"Annots");
        } else {
            dictionary.set("Annots", links);
        }
    }
    Ok(root)
}

struct Writer<'a> {
    pages: &'a [ObjectId],
    layout: &'a Layout,
    contents: &'a Contents,
    nodes: &'a [ObjectId],
    annotations: &'a [ObjectId],
}

impl Writer<'_> {
    fn element(&self, node: &Node, parent: ObjectId) -> Dictionary {
        // The type of the dictionary may be left out, and there are thousands.
        let mut element = dictionary! { "S" => name(node.role), "P" => parent };
        let slots = || {
            node.kids
                .iter()
                .filter_map(|kid| if let Kid::Slot(slot) = kid { Some(*slot) } else { None })
        };
        // Content on the page of the element is named by its number alone.
        let home =
            slots().find_map(|slot| self.contents.places[slot].first()).map(|place| place.page);
        if let Some(page) = home {
            element.set("Pg", self.pages[page]);
        }
        let mut kids: Vec<Object> = Vec::new();
        for kid in &node.kids {
            match *kid {
                Kid::Node(node) => kids.push(self.nodes[node].into()),
                Kid::Slot(slot) => self.content(slot, home, &mut kids),
            }
        }
        if kids.len() == 1 {
            element.set("K", kids.swap_remove(0));
        } else if !kids.is_empty() {
            element.set("K", kids);
        }
        let area = slots().find_map(|slot| self.contents.boxes[slot]);
        let mut attributes = attributes(node.role, area);
        if let Some(alt) = &node.alt {
            // Words in place of a table would hide its cells, so they introduce it.
            if node.role == Role::Table {
                let summary = dictionary! { "O" => "Table", "Summary" => lopdf::text_string(alt) };
                attributes = Some(summary);
            } else {
                element.set("Alt", lopdf::text_string(alt));
            }
        }
        if let Some(attributes) = attributes {
            element.set("A", attributes);
        }
        element
    }

    /// The marked content of a slot, then the annotations of the link that it belongs to.
    fn content(&self, slot: SlotId, home: Option<usize>, kids: &mut Vec<Object>) {
        for place in &self.contents.places[slot] {
            let mark = integer(place.mark);
            if home == Some(place.page) {
                kids.push(mark);
            } else {
                let page = self.pages[place.page];
                kids.push(dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => mark }.into());
            }
        }
        for (link, &annotation) in self.contents.links.iter().zip(self.annotations) {
            if link.slot == slot {
                let page = self.pages[link.page];
                kids.push(
                    dictionary! { "Type" => "OBJR", "Pg" => page, "Obj" => annotation }.into(),
                );
            }
        }
    }

    /// For each page the elements of its marked content, then for each annotation its element.
    fn parents(&self) -> Vec<Object> {
        let element = |slot: SlotId| Object::from(self.nodes[self.layout.tree.slots[slot]]);
        let mut numbers = Vec::new();
        for (page, marks) in self.contents.marks.iter().enumerate() {
            let elements: Vec<Object> = marks.iter().map(|&slot| element(slot)).collect();
            numbers.extend([integer(page), elements.into()]);
        }
        for (number, link) in self.contents.links.iter().enumerate() {
            numbers.extend([integer(self.pages.len() + number), element(link.slot)]);
        }
        numbers
    }
}

/// What a structure element says beside its type.
fn attributes(role: Role, area: Option<[f32; 4]>) -> Option<Dictionary> {
    match role {
        Role::ColumnHeader => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        Role::RowHeader => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
        Role::List(Marker::Number) => {
            Some(dictionary! { "O" => "List", "ListNumbering" => "Decimal" })
        }
        Role::List(Marker::Bullet) => {
            Some(dictionary! { "O" => "List", "ListNumbering" => "Disc" })
        }
        Role::Figure { inline } => {
            let corners: Vec<Object> = area?.into_iter().map(Object::Real).collect();
            Some(
                dictionary! { "O" => "Layout", "Placement" => if inline { "Inline" } else { "Block" }, "BBox" => corners },
            )
        }
        _ => None,
    }
}

/// What happens when a link is pressed.
fn action(target: &Target, pages: &[ObjectId], layout: &Layout) -> Dictionary {
    let mark = match target {
        Target::Web(url) => {
            let uri = Object::string_literal(url.as_str());
            return dictionary! { "Type" => "Action", "S" => "URI", "URI" => uri };
        }
        Target::Bookmark(number) => layout.outline.get(*number),
        // The layout leaves no link to a heading that it did not find.
        Target::Section(_) => None,
    };
    let place = mark.map_or(Object::Null, |mark| super::outline::destination(mark, pages));
    dictionary! { "Type" => "Action", "S" => "GoTo", "D" => place }
}

fn annotation(link: &Link, action: Dictionary, key: usize) -> Dictionary {
    let area: Vec<Object> = link.area.into_iter().map(Object::Real).collect();
    dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => area,
        "Border" => vec![0.into(), 0.into(), 0.into()],
        "F" => 4,
        "Contents" => lopdf::text_string(&link.text),
        "A" => action,
        "StructParent" => integer(key),
    }
}
