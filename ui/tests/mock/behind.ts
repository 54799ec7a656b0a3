/** What lies behind the figures of the mocked program: the answers, and two dates side by side. */
import type {
  AnswerRow,
  AnswersView,
  ChangedAnswer,
  ChangedDomain,
  CompareView,
  IntervalView,
  SectionsView,
} from "../../src/api/generated/types";
import type { Language } from "../locales";
import { DOMAINS, NUMBERS } from "./content";
import { type Question, questions } from "./depths";
import { type Assessment, Views } from "./views";
import { texts, word } from "./words";

type World = {
  language: Language;
  assessments: Assessment[];
  add(name: string, answered: number): Assessment;
};

/** The commands behind the figures; the last place where a command is looked for. */
export function behind(command: string, args: Record<string, unknown>, world: World): unknown {
  const found = world.assessments.find(({ id }) => id === args.id);
  const needed = ["answers_open", "compare_open", "assessment_again"].includes(command);
  if (!needed) throw new Error(`no such command: ${command}`);
  if (!found) throw { code: "assessmentNotFound" };
  const views = new Behind(world.language);
  if (command === "answers_open") return views.answers(found, args.of as string);
  if (command === "compare_open") {
    return views.compare(found, world.assessments, args.other as string | null);
  }
  const round = world.add(found.fields.name, 0);
  round.answers = new Map(found.answers);
  round.depth = found.depth;
  return views.sections(round);
}

/** A message of the page that Rust says as well. */
function said(language: Language, id: string): string {
  return new RegExp(`^${id} = (.*)$`, "m").exec(texts(language, "answers|compare"))?.[1] ?? id;
}

const number = ({ id }: Question) => Number(id.split("-")[1]) - 1;

class Behind {
  readonly #views: Views;
  constructor(private readonly language: Language) {
    this.#views = new Views(language);
  }

  answers(assessment: Assessment, of: string): AnswersView {
    const asked = questions(assessment.depth);
    const choice = ({ id }: Question) => assessment.answers.get(id)?.choice ?? "";
    const [kind, which] = of.split(":");
    const domain = DOMAINS.findIndex(({ id }) => id === which);
    const held = asked.filter((question) => {
      if (kind === "domain") return question.domain === domain;
      if (kind === "measure") return question.domain < 3;
      if (kind === "open") return choice(question) === "";
      return kind === "all" || choice(question) === kind;
    });
    const scored = ["all", "domain", "measure"].includes(kind ?? "");
    if (scored && held.length === 0) throw { code: "answersNotFound" };
    const { low, high } = DOMAINS[domain] ?? { low: 41, high: 59 };
    const title =
      kind === "domain"
        ? this.#views.domain(domain)
        : kind === "measure"
          ? word(this.language, `nis2-measure-${which}`)
          : said(this.language, `answers-${kind}`);
    return {
      assessment: this.#views.head(assessment),
      of,
      title,
      interval: scored ? this.#views.interval(low, high, false, false) : null,
      sum: scored
        ? said(this.language, "answers-sum")
            .replace("{ $points }", NUMBERS[this.language].gain(12, 5))
            .replace("{ $of }", "42")
        : "",
      rows: held.map((question) => this.#row(question, choice(question))),
      domains: DOMAINS.map(({ id }, index) => ({
        of: `domain:${id}`,
        name: this.#views.domain(index),
      })),
    };
  }

  #row(question: Question, choice: string): AnswerRow {
    const at = number(question);
    const states = ["missing", "partly", "partly", "done"] as const;
    const rank = Number(choice.split("-")[1]);
    const { gain } = NUMBERS[this.language];
    const applies = choice !== "not-applicable";
    const chosen = choice.startsWith("choice-");
    return {
      question: this.#views.link(at),
      answer: chosen
        ? (this.#views.text(at).choices[rank] ?? "")
        : word(
            this.language,
            applies ? (choice ? "answer-dont-know" : "answer-none") : "answer-not-applicable",
          ),
      state: !applies ? "notApplicable" : chosen ? (states[rank] ?? "missing") : "unknown",
      points: applies
        ? word(this.language, "report-points", { points: chosen ? gain(rank, 0) : 0, of: 3 })
        : "",
      gain: !applies || rank === 3 ? "" : gain(chosen ? 3 - rank : 3, at % 10),
    };
  }

  compare(assessment: Assessment, all: Assessment[], other: string | null): CompareView {
    const { name } = assessment.fields;
    const others = all.filter((one) => one !== assessment && one.fields.name === name);
    const age = (one: Assessment) => all.indexOf(one);
    const chosen =
      others.find(({ id }) => id === other) ??
      others.find((one) => age(one) > age(assessment)) ??
      others[0];
    return {
      assessment: this.#views.head(assessment),
      day: this.#day(age(assessment)),
      others: others.map((one) => ({
        id: one.id,
        label: said(this.language, "compare-other")
          .replace("{ $day }", this.#day(age(one)))
          .replace("{ $score }", this.#views.score(one).text),
        chosen: one === chosen,
      })),
      change: chosen ? this.#change(chosen, assessment, age) : null,
    };
  }

  /** Every round is a year older than the one after it. */
  #day(age: number): string {
    return NUMBERS[this.language].day.replace("2026", String(2026 - age));
  }

  #change(one: Assessment, two: Assessment, age: (of: Assessment) => number) {
    const [before, after] = age(one) > age(two) ? [one, two] : [two, one];
    const rank = (of: Assessment, { id }: Question) => {
      const choice = of.answers.get(id)?.choice ?? "";
      return choice.startsWith("choice-") ? Number(choice.split("-")[1]) : null;
    };
    const answers: ChangedAnswer[] = [];
    const shifts = DOMAINS.map(() => 0);
    for (const question of questions(after.depth)) {
      const [was, is] = [before, after].map(
        (of) => this.#row(question, of.answers.get(question.id)?.choice ?? "").answer,
      );
      if (was === is) continue;
      const [from, to] = [rank(before, question), rank(after, question)];
      const known = from !== null && to !== null;
      shifts[question.domain]! += known ? to - from : 0;
      answers.push({
        question: this.#views.link(number(question)),
        before: was ?? "",
        after: is ?? "",
        direction: known ? (to > from ? "better" : "worse") : "other",
      });
    }
    answers.sort((a, b) => a.direction.localeCompare(b.direction));
    const total = shifts.reduce((sum, shift) => sum + shift, 0);
    const domains = DOMAINS.flatMap(({ low, high }, index): ChangedDomain[] => {
      const shift = 8 * shifts[index]!;
      const applied = high > 0;
      if (!applied && shift === 0) return [];
      const end = (value: number) => Math.max(0, Math.min(100, value + shift));
      return [
        {
          name: this.#views.domain(index),
          before: applied ? this.#views.interval(low, high, false, false) : null,
          after: this.#views.interval(end(low), end(high), false, false),
          points: applied ? signed(end(low) - low) : "",
        },
      ];
    });
    const moved = ({ low, high, band }: IntervalView) =>
      this.#views.interval(low + total, Math.min(100, high + total), band !== null, false);
    return {
      beforeDay: this.#day(age(before)),
      afterDay: this.#day(age(after)),
      before: this.#views.score(before),
      after: moved(this.#views.score(before)),
      points: signed(total),
      domains,
      answers,
    };
  }

  sections(assessment: Assessment): SectionsView {
    return {
      assessment: this.#views.head(assessment),
      depth: word(this.language, `depth-${assessment.depth}`),
      sections: [],
      answered: assessment.answers.size,
      count: questions(assessment.depth).length,
      minutesLeft: 0,
      interval: this.#views.score(assessment),
      later: [],
      next: null,
      nextNumber: 0,
      whole: false,
    };
  }
}

/** A change as Rust writes it, with a true minus sign. */
function signed(points: number): string {
  if (points === 0) return "0";
  return points > 0 ? `+${points}` : `−${-points}`;
}
