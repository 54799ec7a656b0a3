//! A calendar file (RFC 5545). The crates that write one read the clock and draw random ids, so the
//! few lines that are needed stand here.

use chrono::{Days, NaiveDate};

use crate::calendar::{Calendar, Event};
use crate::workbook::clean;

/// The most octets of a line, its end not counted.
const LINE: usize = 75;

/// Writes a calendar: an event of a whole day for each day, that takes no time from it, with a
/// reminder 7 days before. Events and not tasks, because Outlook leaves tasks of a file out.
pub fn ics(calendar: &Calendar) -> String {
    let mut file = String::new();
    line(&mut file, "BEGIN:VCALENDAR");
    line(&mut file, "VERSION:2.0");
    line(&mut file, "PRODID:-//Tandem//Tandem//EN");
    line(&mut file, "CALSCALE:GREGORIAN");
    line(&mut file, "METHOD:PUBLISH");
    line(&mut file, &format!("X-WR-CALNAME:{}", text(&calendar.name)));
    for one in &calendar.events {
        event(&mut file, one, calendar.made);
    }
    line(&mut file, "END:VCALENDAR");
    file
}

fn event(file: &mut String, event: &Event, made: NaiveDate) {
    // The last day of a period is not part of it.
    let end = event.day.checked_add_days(Days::new(1)).unwrap_or(event.day);
    line(file, "BEGIN:VEVENT");
    line(file, &format!("UID:{}", text(&event.uid)));
    line(file, &format!("DTSTAMP:{}T000000Z", day(made)));
    line(file, &format!("DTSTART;VALUE=DATE:{}", day(event.day)));
    line(file, &format!("DTEND;VALUE=DATE:{}", day(end)));
    line(file, &format!("SUMMARY:{}", text(&event.summary)));
    line(file, &format!("DESCRIPTION:{}", text(&event.description)));
    line(file, "TRANSP:TRANSPARENT");
    line(file, "BEGIN:VALARM");
    line(file, "ACTION:DISPLAY");
    line(file, "TRIGGER:-P7D");
    line(file, &format!("DESCRIPTION:{}", text(&event.reminder)));
    line(file, "END:VALARM");
    line(file, "END:VEVENT");
}

fn day(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

/// Text as a value: what means something there has a backslash in front.
fn text(words: &str) -> String {
    let words = clean(words).replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    words.replace('\n', "\\n")
}

/// A line of the file, folded where it is too long. No letter is cut in two.
fn line(file: &mut String, words: &str) {
    let mut octets = 0;
    for letter in words.chars() {
        if octets + letter.len_utf8() > LINE {
            file.push_str("\r\n ");
            octets = 1;
        }
        file.push(letter);
        octets += letter.len_utf8();
    }
    file.push_str("\r\n");
}
