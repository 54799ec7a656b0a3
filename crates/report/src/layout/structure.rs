//! The structure tree: what the content of the pages means, in reading order.

use crate::document::Marker;

/// A node of the tree.
pub(crate) type NodeId = usize;

/// A place for content in the tree. Content of one place may stand on several pages.
pub(crate) type SlotId = usize;

/// The tree. Node 0 is the document.
#[derive(Debug)]
pub(crate) struct Tree {
    /// The nodes; a parent always stands before its children.
    pub(crate) nodes: Vec<Node>,
    /// The node to which each slot belongs.
    pub(crate) slots: Vec<NodeId>,
}

/// A node.
#[derive(Debug)]
pub(crate) struct Node {
    /// What the node is.
    pub(crate) role: Role,
    /// The node above; the document has itself.
    pub(crate) parent: NodeId,
    /// The children and the places for content, in reading order.
    pub(crate) kids: Vec<Kid>,
    /// The words for a screen reader, of a drawing or a table.
    pub(crate) alt: Option<String>,
}

/// A child of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kid {
    /// A node.
    Node(NodeId),
    /// A place for content.
    Slot(SlotId),
}

/// What a node is, by the standard structure types of PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The whole report.
    Document,
    /// A section: a heading and what belongs to it.
    Section,
    /// A heading of level 1 to 3.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list with what stands before its items.
    List(Marker),
    /// An item.
    ListItem,
    /// The bullet or number of an item.
    Label,
    /// The text of an item.
    ListBody,
    /// A table.
    Table,
    /// The line above a table.
    Caption,
    /// The header rows.
    TableHead,
    /// The other rows.
    TableBody,
    /// A row.
    TableRow,
    /// A cell that names its column.
    ColumnHeader,
    /// A cell that names its row.
    RowHeader,
    /// Any other cell.
    Cell,
    /// A drawing.
    Figure {
        /// Whether it stands in a line of text.
        inline: bool,
    },
    /// A link.
    Link,
    /// A remark set apart.
    Remark,
    /// A list of the headings that follow, or the part of it below one heading.
    Toc,
    /// A heading in such a list.
    TocItem,
    /// What leads from there to the heading.
    Reference,
}

impl Default for Tree {
    fn default() -> Self {
        Self {
            nodes: vec![Node { role: Role::Document, parent: 0, kids: Vec::new(), alt: None }],
            slots: Vec::new(),
        }
    }
}

impl Tree {
    /// Adds a node at the end of its parent.
    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = self.nodes.len();
        self.nodes.push(Node { role, parent, kids: Vec::new(), alt: None });
        self.nodes[parent].kids.push(Kid::Node(id));
        id
    }

    /// Adds a drawing with its words.
    pub(crate) fn figure(&mut self, parent: NodeId, alt: &str, inline: bool) -> SlotId {
        let node = self.add(parent, Role::Figure { inline });
        self.nodes[node].alt = Some(alt.to_owned());
        self.slot(node)
    }

    /// Adds a place for content at the end of a node.
    pub(crate) fn slot(&mut self, node: NodeId) -> SlotId {
        let id = self.slots.len();
        self.slots.push(node);
        self.nodes[node].kids.push(Kid::Slot(id));
        id
    }
}
