/** How an activity is found: by every typed word, whatever its accents and capitals. */

/** The text without accents, capitals and ligatures, so that « Hébergement » is "hebergement". */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("’", "'");
}

/** The words of a query; what only parts words is none. */
export function searchWords(query: string): string[] {
  return folded(query)
    .split(/[\s,;]+/)
    .filter((word) => word !== "");
}

/** True when every word stands in the text or in the words by which it is found. */
export function matches(row: { text: string; search: string }, words: string[]): boolean {
  const text = folded(`${row.text} ${row.search}`);
  return words.every((word) => text.includes(word));
}
