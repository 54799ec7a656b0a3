/** The three depths: the questions of each domain at each of them. */
import { DOMAINS } from "./content";

export const DEPTHS = ["express", "standard", "complete"] as const;
export type Depth = (typeof DEPTHS)[number];

/** How many questions each domain has: 24, 58 and 92 in all. */
const SIZES: Record<Depth, number[]> = {
  express: DOMAINS.map(() => 2),
  standard: [7, 6, 5, 5, 7, 4, 5, 5, 4, 4, 3, 3],
  complete: [11, 9, 8, 8, 11, 6, 9, 9, 6, 5, 5, 5],
};

export type Question = { id: string; domain: number; inDomain: number };

/** The express questions are 1 to 24; the deeper ones of each domain follow, so ids never move. */
function all(): Question[] {
  let later = 24;
  return SIZES.complete.flatMap((size, domain) =>
    Array.from({ length: size }, (_, inDomain) => {
      const number = inDomain < 2 ? 2 * domain + inDomain + 1 : (later += 1);
      return { id: `question-${number}`, domain, inDomain };
    }),
  );
}
const ALL = all();

/** The questions of a depth, in the order of asking. */
export function questions(depth: Depth): Question[] {
  return ALL.filter(({ domain, inDomain }) => inDomain < (SIZES[depth][domain] ?? 0));
}
