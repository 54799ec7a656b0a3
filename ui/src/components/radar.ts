/**
 * Where the parts of a radar stand. Everything is worked out here and nothing is measured, so
 * that the drawing is the same before and after it is laid out. A unit is a sixteenth of a rem,
 * and every place counts from the centre of the ring.
 */

/** A spoke: the certain score, the highest possible one, and that of an earlier date if any. */
export type Axis = {
  id: string;
  label: string;
  low: number;
  high: number;
  before?: number | null;
};
export type Point = { x: number; y: number };

/** The label of a spoke, as a box of lines. */
export type Label = {
  id: string;
  lines: string[];
  anchor: "start" | "middle" | "end";
  /** Where its lines begin, stand around, or end; and the box that holds them. */
  x: number;
  left: number;
  top: number;
  width: number;
  height: number;
};

/** Fewer spokes than these make no area, and more have no room for their labels. */
export const SPOKES = { fewest: 3, most: 16 };
export const RADIUS = 132;
export const RINGS = [25, 50, 75, 100];
export const LINE = 17;

const TEXT = 13;
/** The space between the ring and the labels, and the least one between two labels. */
const GAP = 9;
const APART = { x: 10, y: 5 };
/** The width at which a label goes on in the next line. */
const ROOM = 108;

/** The direction of a spoke, clockwise from the top. */
export function direction(spoke: number, spokes: number): Point {
  const angle = (2 * Math.PI * spoke) / spokes;
  return { x: Math.sin(angle), y: -Math.cos(angle) };
}

/** The place of a score on its spoke. */
export function point(spoke: number, spokes: number, score: number): Point {
  const { x, y } = direction(spoke, spokes);
  const reach = (RADIUS * Math.min(100, Math.max(0, score))) / 100;
  return { x: x * reach, y: y * reach };
}

const written = ({ x, y }: Point) => `${x.toFixed(2)} ${y.toFixed(2)}`;

/** The closed edge through a score on every spoke. */
export function edge(scores: number[]): string {
  const points = scores.map((score, spoke) => written(point(spoke, scores.length, score)));
  return `M${points.join("L")}Z`;
}

/**
 * The scores of the earlier date: a line between neighbours, and a point for a spoke whose
 * neighbours had no score, because no line would show it.
 */
export function earlier(axes: Axis[]): { path: string; alone: (Point & { id: string })[] } {
  const count = axes.length;
  const known = axes.flatMap(({ id, before }, spoke) =>
    before === undefined || before === null ? [] : [{ id, spoke, ...point(spoke, count, before) }],
  );
  const at = (spoke: number) => known.find((one) => one.spoke === (spoke + count) % count);
  const path = known.flatMap((from) => {
    const to = at(from.spoke + 1);
    return to ? [`M${written(from)}L${written(to)}`] : [];
  });
  const alone = known.filter(({ spoke }) => !at(spoke - 1) && !at(spoke + 1));
  return {
    path: path.length === count ? edge(axes.map(({ before }) => before ?? 0)) : path.join(""),
    alone: alone.map(({ id, x, y }) => ({ id, x, y })),
  };
}

/** The direction of the gap between two spokes that has the lowest scores: free for figures. */
export function quietest(axes: Axis[]): Point {
  const count = axes.length;
  const most = axes.map(({ high, before }, spoke) => {
    const next = axes[(spoke + 1) % count]!;
    return Math.max(high, before ?? 0) + Math.max(next.high, next.before ?? 0);
  });
  return direction(2 * most.indexOf(Math.min(...most)) + 1, 2 * count);
}

/** How wide a text is, rather too much than too little. */
function widthOf(text: string): number {
  const em = [...text].reduce((sum, letter) => {
    if (/[iljtfrI1'’.,:;!() -]/.test(letter)) return sum + 0.36;
    if (/[mwMW]/.test(letter)) return sum + 0.86;
    return sum + (letter === letter.toUpperCase() ? 0.68 : 0.57);
  }, 0);
  return em * TEXT;
}

/** The words of a label in lines of at most this width; a word is never broken. */
function wrapped(label: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The labels of all spokes: outside the ring, beside their spokes, none over another. */
export function labels(axes: Axis[]): Label[] {
  const outer = RADIUS + GAP;
  const made = axes.map(({ id, label }, spoke) => {
    const to = direction(spoke, axes.length);
    const anchor = to.x > 0.01 ? "start" : to.x < -0.01 ? "end" : "middle";
    const lines = wrapped(label, anchor === "middle" ? 1.6 * ROOM : ROOM);
    const size = { width: Math.max(...lines.map(widthOf)), height: lines.length * LINE };
    return { to, label: { id, lines, anchor, x: 0, left: 0, top: 0, ...size } as Label };
  });
  // Spokes are counted clockwise, so those at the left come from the bottom.
  const right = made.filter(({ label }) => label.anchor === "start");
  const left = made.filter(({ label }) => label.anchor === "end").reverse();
  for (const column of [right, left]) {
    const wanted = column.map(({ to, label: { height } }) => ({
      // At the top of the ring a label ends at its spoke, at the bottom it begins there.
      top: to.y * outer - height / 2 + (to.y * height) / 2,
      height,
    }));
    spread(wanted).forEach((top, at) => {
      const { to, label } = column[at]!;
      const away = Math.max(Math.abs(to.x) * outer, chord(top, top + label.height, outer));
      label.top = top;
      label.x = column === right ? away : -away;
      label.left = column === right ? away : -away - label.width;
    });
  }
  const sides = [...right, ...left].map(({ label }) => label);
  for (const { to, label } of made.filter(({ label }) => label.anchor === "middle")) {
    label.left = -label.width / 2;
    label.top = clear(label, to.y < 0 ? -outer - label.height : outer, sides, to.y < 0);
  }
  return made.map(({ label }) => label);
}

/** The drawing with its labels, as the four figures of a view box. */
export function frame(around: Label[]): { x: number; y: number; width: number; height: number } {
  const reach = (ends: number[]) => Math.max(RADIUS + GAP, ...ends);
  // As wide at the left as at the right, so that the ring stands in the middle.
  const side = reach(around.flatMap(({ left, width }) => [-left, left + width]));
  const top = reach(around.map((label) => -label.top));
  const bottom = reach(around.map((label) => label.top + label.height));
  return { x: -side, y: -top, width: 2 * side, height: top + bottom };
}

/** How far from the middle a circle reaches between two heights. */
function chord(top: number, bottom: number, radius: number): number {
  const nearest = top <= 0 && bottom >= 0 ? 0 : Math.min(Math.abs(top), Math.abs(bottom));
  return Math.sqrt(Math.max(0, radius * radius - nearest * nearest));
}

/**
 * The upper edges of boxes, each below the one before it, with the least sum of the squares of
 * all shifts: boxes that meet share the shift.
 */
export function spread(wanted: { top: number; height: number }[]): number[] {
  let above = 0;
  const offsets: number[] = [];
  const pools: { mean: number; count: number }[] = [];
  for (const { top, height } of wanted) {
    offsets.push(above);
    let pool = { mean: top - above, count: 1 };
    above += height + APART.y;
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      const count = last.count + pool.count;
      pool = { mean: (last.mean * last.count + pool.mean * pool.count) / count, count };
      pools.pop();
    }
    pools.push(pool);
  }
  const places = pools.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean));
  return places.map((place, at) => place + offsets[at]!);
}

/** The place above or below the ring that is nearest to the wanted one and meets no other label. */
function clear(label: Label, wanted: number, others: Label[], upwards: boolean): number {
  const beside = others.filter(
    (other) =>
      label.left < other.left + other.width + APART.x &&
      other.left < label.left + label.width + APART.x,
  );
  let top = wanted;
  // Every step leaves one label behind for good.
  for (let step = 0; step < beside.length; step += 1) {
    const met = beside.find(
      (other) =>
        other.top - APART.y < top + label.height - 0.01 &&
        top + 0.01 < other.top + other.height + APART.y,
    );
    if (!met) break;
    top = upwards ? met.top - APART.y - label.height : met.top + met.height + APART.y;
  }
  return top;
}
