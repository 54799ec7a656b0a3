//! Text that people typed, on its way into HTML.

use maud::Render;

/// Text inside an element. A line feed starts a new line.
pub(super) struct Words<'a>(pub(super) &'a str);

impl Render for Words<'_> {
    fn render_to(&self, buffer: &mut String) {
        for (number, line) in self.0.split('\n').enumerate() {
            if number > 0 {
                buffer.push_str("<br>");
            }
            plain(line).render_to(buffer);
        }
    }
}

/// Text on one line, for an attribute or a title. It is not escaped yet: that is done where it is
/// written.
pub(super) fn plain(text: &str) -> String {
    text.chars()
        .map(|letter| if matches!(letter, '\n' | '\t') { ' ' } else { letter })
        .filter(|&letter| belongs(letter))
        .collect()
}

/// Whether a letter may stand in a file. Control characters and code points that are no
/// characters may not. Neither may the marks that turn the direction of what follows: without
/// their other half they would turn the rest of the page.
fn belongs(letter: char) -> bool {
    let turns = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let nothing = matches!(letter, '\u{fdd0}'..='\u{fdef}') || u32::from(letter) & 0xfffe == 0xfffe;
    !(letter.is_control() || turns || nothing)
}
