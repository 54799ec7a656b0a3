//! Which sections are open while a document is read from its start.

use super::structure::NodeId;

/// The open sections with their levels, the innermost last.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sections(Vec<(u8, NodeId)>);

impl Sections {
    /// The innermost section.
    pub(crate) fn innermost(&self) -> Option<NodeId> {
        self.0.last().map(|&(_, section)| section)
    }

    /// Makes room for a section and returns its level, 1 to 3: one deeper than the section around it at most.
    pub(crate) fn level(&mut self, wanted: u8) -> u8 {
        let wanted = wanted.clamp(1, 3);
        self.close(wanted);
        wanted.min(self.0.last().map_or(0, |&(open, _)| open) + 1)
    }

    /// Opens a section of a level that [`Sections::level`] gave.
    pub(crate) fn open(&mut self, level: u8, section: NodeId) {
        self.0.push((level, section));
    }

    /// Closes the sections of this level and of deeper ones.
    pub(crate) fn close(&mut self, level: u8) {
        self.0.retain(|&(open, _)| open < level);
    }

    /// Goes back to the sections that were open before and still are.
    pub(crate) fn return_to(&mut self, before: &Self) {
        let open = before.0.iter().zip(&self.0).take_while(|(before, now)| before == now).count();
        self.0.truncate(open);
    }
}
