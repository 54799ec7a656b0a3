/** How well two colours can be told apart, by the formula of WCAG 2.2. */

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** The least contrast for words, and for edges of controls and the focus ring. */
export const WORDS = 4.5;
export const EDGES = 3;

/** Reads `#1c2126` and `rgb(28, 33, 38)`; other notations are no colour here. */
export function colour(text: string): Colour | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim());
  const rgb = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(text.trim());
  const parts = hex?.slice(1).map((part) => parseInt(part, 16)) ?? rgb?.slice(1).map(Number);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts;
  return [red, green, blue];
}

function luminance(of: Colour): number {
  const [red, green, blue] = of.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 for the same colour, 21 for black on white. */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
