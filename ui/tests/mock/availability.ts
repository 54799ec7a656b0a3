/** Net availability of the mocked program, with the real words; the sums are made up. */
import type { AssessmentHead, AvailabilityView } from "../../src/api/generated/types";
import type { Language } from "../locales";
import { word } from "./words";

type Values = Record<string, number>;

const ASSUMPTIONS = [
  { id: "provider", value: 10, least: 1, most: 26, step: 0.5, sources: ["SHI"] },
  { id: "events", value: 1, least: 0, most: 6, step: 0.5, sources: ["Uptime Institute"] },
  { id: "hours", value: 4, least: 0.5, most: 24, step: 0.5, sources: [] },
  { id: "dual-hours", value: 6, least: 0.5, most: 24, step: 0.5, sources: [] },
  { id: "success", value: 70, least: 30, most: 99, step: 1, sources: ["APMdigest", "Informa"] },
];

const STORIES: { id: string; values: Values }[] = [
  { id: "small", values: { events: 2, "dual-hours": 8 } },
  { id: "skilled", values: { "dual-hours": 2 } },
  { id: "tested", values: { success: 90 } },
];

export const storyOf = (id: string): Values | undefined =>
  STORIES.find((story) => story.id === id)?.values;

/** Every assumption, by default where nobody said; beyond its range it counts as the end. */
function all(values: Values): Values {
  return Object.fromEntries(
    ASSUMPTIONS.map(({ id, value, least, most }) => [
      id,
      Math.min(most, Math.max(least, values[id] ?? value)),
    ]),
  );
}

export function availabilityView(
  assessment: AssessmentHead,
  given: Values,
  language: Language,
): AvailabilityView {
  const say = (id: string, more?: Record<string, string>) =>
    word(language, `availability-${id}`, more);
  const comma = (text: string) => (language === "en" ? text : text.replace(".", ","));
  const hours = (value: number) => comma(value.toFixed(1));
  const values = all(given);
  const [provider, events] = [values.provider!, values.events!];
  const mine = events * values.hours!;
  const sums = [
    { id: "single", infrastructure: provider, human: mine },
    { id: "zones", infrastructure: provider / 2, human: mine },
    { id: "dual", infrastructure: 1, human: 2 * events * values["dual-hours"]! },
    {
      id: "standby",
      infrastructure: provider * (1 - values.success! / 100) + 1,
      human: 1.5 * mine,
    },
  ].map((one) => ({ ...one, total: one.infrastructure + one.human }));
  const [single, , dual] = sums as [(typeof sums)[0], unknown, (typeof sums)[0]];
  const least = Math.min(...sums.map(({ total }) => total));
  const best = sums.find(({ total }) => total === least)!.id;
  const scale = Math.ceil(Math.max(...sums.map(({ total }) => total)) / 40) * 40;
  const difference = dual.total - single.total;
  const same = (story: Values) =>
    Object.entries(all(story)).every(([id, value]) => values[id] === value);
  return {
    assessment,
    finding:
      difference === 0
        ? say("finding-same")
        : say(`finding-${difference > 0 ? "worse" : "better"}`, {
            hours: hours(Math.abs(difference)),
          }),
    illustration: say("illustration"),
    stories: STORIES.map(({ id, values: story }) => ({
      id,
      name: say(`preset-${id}`),
      about: say(`preset-${id}.about`),
      chosen: same(story),
    })),
    designs: sums.map(({ id, infrastructure, human, total }) => ({
      id,
      name: say(`design-${id}`),
      infrastructure,
      human,
      infrastructureText: hours(infrastructure),
      humanText: hours(human),
      totalText: say("hours", { hours: hours(total) }),
      best: id === best,
    })),
    scale,
    marks: [0, 1, 2, 3, 4].map((part) => ({
      at: (scale * part) / 4,
      text: `${(scale * part) / 4}`,
    })),
    limit: single.total,
    breakEven: say("break-even", {
      room: hours(Math.max(0, single.total - dual.infrastructure)),
      human: hours(dual.human),
    }),
    best: say("best", { design: say(`design-${best}`) }),
    alt: say("chart"),
    assumptions: ASSUMPTIONS.map(({ id, value, least, most, step, sources }) => ({
      id,
      label: say(`assumption-${id}`),
      about: say(`assumption-${id}.about`),
      range: say("range", {
        default: comma(`${value}`),
        least: comma(`${least}`),
        most: comma(`${most}`),
      }),
      value: values[id]!,
      text: comma(`${values[id]}`),
      least,
      most,
      step,
      sources,
    })),
    formulas: say("formulas"),
  };
}
