/**
 * A look on request, because not every browser that runs tests can ask for one. The style sheets
 * decide by what the system prefers; here the preference is replaced in the rules themselves, so
 * that what shows is what the same rules show when the system asks for it.
 */
export const THEMES = ["light", "dark", "high", "high-dark"] as const;
export type Theme = (typeof THEMES)[number];

/** A condition of a media query that always holds, and one that never does. */
const ALWAYS = "(min-width: 0px)";
const NEVER = "(max-width: 0px)";

/** The media query as it reads when the system prefers this theme. */
export function decided(query: string, theme: Theme): string {
  const answer = (holds: boolean) => (holds ? ALWAYS : NEVER);
  return query
    .replaceAll(/\(prefers-color-scheme:\s*dark\)/g, answer(theme.endsWith("dark")))
    .replaceAll(/\(prefers-contrast:\s*more\)/g, answer(theme.startsWith("high")));
}

function decide(rules: CSSRuleList, theme: Theme): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) rule.media.mediaText = decided(rule.media.mediaText, theme);
    if (rule instanceof CSSGroupingRule) decide(rule.cssRules, theme);
  }
}

/** Shows the page in a theme; without one it follows the system. */
export function useTheme(wish: string | null): void {
  const theme = THEMES.find((name) => name === wish);
  if (!theme) return;
  for (const sheet of document.styleSheets) decide(sheet.cssRules, theme);
  document.documentElement.style.colorScheme = theme.endsWith("dark") ? "dark" : "light";
}
