/** Where days and points stand in a drawing, in percent of its width or height. */
import type { PlanView } from "../../api/generated/types";

/** A stretch of time with the risk that is left in it. */
export type Step = {
  /** Where it begins and how wide it is, in percent of the axis. */
  x: number;
  width: number;
  /** Points that are still to be won for certain, and at most; 0 to 100. */
  sure: number;
  most: number;
};

/** The share of the axis that lies before a day, in percent. */
export const percent = (day: number, days: number): number =>
  days === 0 ? 0 : Math.min(100, (100 * day) / days);

/** Marks that stand closer than this, in percent, would touch in a narrow window. */
const CLOSE = 25;

/** A mark on the axis of time. */
export type Mark = { day: number; label: string; x: number; crowded: boolean };

/** The marks of the axis; those that a narrow window has no room for are crowded. */
export function marks(view: PlanView): Mark[] {
  let next = Infinity;
  const found = [...view.ticks].reverse().map(({ day, label }) => {
    const x = percent(day, view.days);
    const crowded = next - x < CLOSE;
    if (!crowded) next = x;
    return { day, label, x, crowded };
  });
  return found.reverse();
}

/** How the risk falls: a step down on the last day of work on each action. */
export function steps(view: PlanView): Step[] {
  if (!view.baseline) return [];
  const turns = view.actions.flatMap(({ to, after }) => (after ? [{ day: to, after }] : []));
  turns.sort((one, other) => one.day - other.day);
  const found: Step[] = [];
  let [from, now] = [0, view.baseline];
  for (const { day, after } of [...turns, { day: view.days, after: now }]) {
    const x = percent(from, view.days);
    const width = percent(day, view.days) - x;
    if (width > 0) found.push({ x, width, sure: 100 - now.high, most: 100 - now.low });
    [from, now] = [day, after];
  }
  return found;
}
