/** Where the parts of a radar stand, worked out without a page. */
import { describe, expect, it } from "vitest";

import * as radar from "../src/components/radar";
import { LANGUAGES } from "./locales";
import { DOMAINS } from "./mock/content";

const far = ({ x, y }: radar.Point) => Math.hypot(x, y);
const axis = (at: number, more: Partial<radar.Axis> = {}): radar.Axis => ({
  id: String(at),
  label: `Domain ${at}`,
  low: 7 * at,
  high: 7 * at + 10,
  ...more,
});
const some = (count: number) => Array.from({ length: count }, (_, at) => axis(at));

/** The points of an edge. */
function points(edge: string): radar.Point[] {
  return edge
    .slice(1, -1)
    .split("L")
    .map((pair) => {
      const [x = NaN, y = NaN] = pair.split(" ").map(Number);
      return { x, y };
    });
}

describe("the scores of a radar", () => {
  it.each([3, 11, 12])("of %i spokes begin at the top and lie on their circle", (count) => {
    expect(radar.point(0, count, 100)).toEqual({ x: 0, y: -radar.RADIUS });
    expect(radar.point(1, count, 100).x).toBeGreaterThan(0);
    for (let spoke = 0; spoke < count; spoke += 1) {
      expect(far(radar.point(spoke, count, 100))).toBeCloseTo(radar.RADIUS);
      expect(far(radar.point(spoke, count, 25))).toBeCloseTo(radar.RADIUS / 4);
    }
  });

  it("stay within the circle", () => {
    expect(far(radar.point(2, 5, 130))).toBeCloseTo(radar.RADIUS);
    expect(far(radar.point(2, 5, -10))).toBeCloseTo(0);
  });

  it("have the certain ones within the possible ones", () => {
    const axes = some(12);
    const [low, high] = [
      points(radar.edge(axes.map((one) => one.low))),
      points(radar.edge(axes.map((one) => one.high))),
    ];
    expect(low).toHaveLength(12);
    low.forEach((at, spoke) => expect(far(at)).toBeLessThan(far(high[spoke]!)));
  });

  it("of an earlier date are closed when every spoke has one", () => {
    const { path, alone } = radar.earlier(some(5).map((one) => ({ ...one, before: 40 })));
    expect(path).toBe(radar.edge([40, 40, 40, 40, 40]));
    expect(alone).toEqual([]);
  });

  it("of an earlier date leave a gap where there were none, and a point stands alone", () => {
    const known = [true, true, false, true, false, false];
    const axes = some(6).map((one, at) => ({ ...one, before: known[at] ? 50 : null }));
    const { path, alone } = radar.earlier(axes);
    expect(path.match(/M/g)).toHaveLength(1);
    expect(path).not.toContain("Z");
    expect(alone.map(({ id }) => id)).toEqual(["3"]);
    expect(radar.earlier(some(6))).toEqual({ path: "", alone: [] });
  });

  it("leave the figures of the rings the gap with the lowest scores", () => {
    const axes = [90, 80, 10, 20, 70].map((high, at) => axis(at, { high }));
    expect(radar.quietest(axes)).toEqual(radar.direction(5, 10));
  });
});

describe("the labels of a radar", () => {
  const long = "Verantwoordelijkheidsverdeling tussen leveranciers en onderaannemers";
  const cases: [string, radar.Axis[]][] = [
    ...LANGUAGES.map((language): [string, radar.Axis[]] => [
      language,
      DOMAINS.map(({ name, ...rest }) => ({ ...rest, label: name[language] })),
    ]),
    ["three spokes", some(3)],
    ["sixteen long ones", Array.from({ length: 16 }, (_, at) => axis(at, { label: long }))],
  ];

  it.each(cases)("(%s) meet neither the ring nor each other, and are not cut off", (_, axes) => {
    const labels = radar.labels(axes);
    const frame = radar.frame(labels);
    for (const [at, label] of labels.entries()) {
      const [right, bottom] = [label.left + label.width, label.top + label.height];
      const nearest = {
        x: Math.max(label.left, Math.min(0, right)),
        y: Math.max(label.top, Math.min(0, bottom)),
      };
      expect(far(nearest)).toBeGreaterThan(radar.RADIUS);
      expect(label.left).toBeGreaterThanOrEqual(frame.x - 0.01);
      expect(right).toBeLessThanOrEqual(frame.x + frame.width + 0.01);
      expect(label.top).toBeGreaterThanOrEqual(frame.y - 0.01);
      expect(bottom).toBeLessThanOrEqual(frame.y + frame.height + 0.01);
      for (const other of labels.slice(at + 1)) {
        const apart =
          other.left >= right ||
          label.left >= other.left + other.width ||
          other.top >= bottom - 0.01 ||
          label.top >= other.top + other.height - 0.01;
        expect(apart, `${label.lines.join(" ")} / ${other.lines.join(" ")}`).toBe(true);
      }
    }
  });

  it("say every word, none of them broken", () => {
    const [label] = radar.labels([axis(0, { label: long }), axis(1), axis(2)]);
    expect(label?.lines.join(" ")).toBe(long);
    expect(label?.lines.length).toBeGreaterThan(1);
  });

  it("share the shift where they meet, and stay where they have room", () => {
    const box = (top: number) => ({ top, height: 10 });
    expect(radar.spread([box(0), box(20)])).toEqual([0, 20]);
    expect(radar.spread([box(10), box(10)])).toEqual([2.5, 17.5]);
  });
});
