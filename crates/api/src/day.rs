//! Days as a person writes them in a field.

use chrono::NaiveDate;

/// A day as Belgians write it, day first, or as files do, year first.
pub(crate) fn read(text: &str) -> Option<NaiveDate> {
    let parts: Vec<&str> =
        text.split(['/', '-', '.', ' ']).filter(|part| !part.is_empty()).collect();
    let [first, month, last] = parts[..] else { return None };
    let number = |text: &str| text.parse::<u32>().ok();
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    if year.len() != 4 {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, number(month)?, number(day)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 2);
        for text in ["02/11/2026", "2/11/2026", "2-11-2026", "2.11.2026", "2026-11-02"] {
            assert_eq!(read(text), day, "{text}");
        }
        for text in
            ["", "2", "2/11", "2/11/26", "31/02/2026", "11/13/2026", "a/b/2026", "1/2/3/2026"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
