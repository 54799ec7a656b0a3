/** The views of the mocked program: figures that look like some, and words in three languages. */
import type {
  AnswerView,
  IntervalView,
  OrganisationFields,
  OrganisationView,
  QuestionView,
  ResultsView,
} from "../../src/api/generated/types";
import type { Language } from "../locales";
import { ACTIONS, BAND_NAMES, BANDS, DOMAINS, NUMBERS } from "./content";
import { QUESTIONS } from "./questions";

export type Assessment = {
  id: string;
  fields: OrganisationFields;
  answers: Map<string, AnswerView>;
};

export const COUNT = 24;
export const questionId = (index: number) => `question-${index + 1}`;

export class Views {
  constructor(private readonly language: Language) {}

  interval(low: number, high: number, band: boolean, provisional: boolean): IntervalView {
    const words = NUMBERS[this.language];
    const [lowText, highText] = [String(Math.round(low)), String(Math.round(high))];
    const index = [25, 50, 75, 90].filter((from) => low >= from).length;
    return {
      low,
      high,
      lowText,
      highText,
      text: words.text(lowText, highText),
      figure: lowText === highText ? lowText : words.figure(lowText, highText),
      band: band ? (this.bands()[index] ?? null) : null,
      provisional,
    };
  }

  bands() {
    return BANDS.map((id, index) => ({
      id,
      name: BAND_NAMES[this.language][index] ?? "",
      from: [0, 25, 50, 75, 90][index] ?? 0,
    }));
  }

  score(assessment: Assessment): IntervalView {
    const answered = assessment.answers.size;
    const open = COUNT - answered;
    const unknown = [...assessment.answers.values()].filter((a) => a.choice === "dont-know").length;
    const low = (41 * answered) / COUNT;
    return this.interval(
      low,
      low + 4 * open + 3 * unknown > 100 ? 100 : low + 3.7 * open + 3 * unknown,
      open === 0,
      open > 0,
    );
  }

  head(assessment: Assessment) {
    return { id: assessment.id, name: assessment.fields.name };
  }

  firstOpen(assessment: Assessment): number {
    for (let index = 0; index < COUNT; index += 1) {
      if (!assessment.answers.has(questionId(index))) return index;
    }
    return 0;
  }

  minutes(assessment: Assessment): number {
    return Math.ceil((COUNT - assessment.answers.size) / 2);
  }

  organisation(
    assessment: Assessment,
    problems: OrganisationView["problems"],
    fields = assessment.fields,
  ): OrganisationView {
    return {
      assessment: this.head(assessment),
      fields: { ...fields },
      problems,
      nextQuestion: questionId(this.firstOpen(assessment)),
      nextNumber: this.firstOpen(assessment) + 1,
      minutesLeft: this.minutes(assessment),
    };
  }

  domain(index: number) {
    return DOMAINS[Math.floor(index / 2)] ?? DOMAINS[0]!;
  }

  text(index: number) {
    return QUESTIONS[this.language][index % 2] ?? QUESTIONS[this.language][0];
  }

  link(index: number) {
    return { id: questionId(index), label: this.text(index).short };
  }

  question(assessment: Assessment, id: string | null): QuestionView {
    const index = id === null ? this.firstOpen(assessment) : Number(id.split("-")[1]) - 1;
    const text = this.text(index);
    const interval = this.score(assessment);
    return {
      assessment: this.head(assessment),
      id: questionId(index),
      number: index + 1,
      count: COUNT,
      domain: this.domain(index).name[this.language],
      numberInDomain: (index % 2) + 1,
      countInDomain: 2,
      progress: DOMAINS.map((domain, place) => ({
        domain: domain.name[this.language],
        firstQuestion: questionId(2 * place),
        answered: [0, 1].filter((of) => assessment.answers.has(questionId(2 * place + of))).length,
        count: 2,
        current: Math.floor(index / 2) === place,
      })),
      answered: assessment.answers.size,
      minutesLeft: this.minutes(assessment),
      text: text.text,
      explanation: text.explanation,
      why: text.why,
      how: text.how,
      evidence: text.evidence,
      choices: text.choices.map((choice, place) => ({ id: `choice-${place}`, text: choice })),
      answer: assessment.answers.get(questionId(index)) ?? null,
      previous: index > 0 ? questionId(index - 1) : null,
      next: index < COUNT - 1 ? questionId(index + 1) : null,
      interval: { ...interval, band: null },
      sources: [
        {
          title: "Multi-factor authentication",
          publisher: "Safeonweb@Work",
          url: "https://atwork.safeonweb.be/tools-resources/multi-factor-authentication",
          checked: NUMBERS[this.language].day,
        },
      ],
    };
  }

  results(assessment: Assessment): ResultsView {
    const answers = [...assessment.answers.values()];
    const unknown = answers.filter((answer) => answer.choice === "dont-know").length;
    const open = COUNT - answers.length;
    const words = NUMBERS[this.language];
    const text = this.text(0);
    return {
      assessment: this.head(assessment),
      interval: this.score(assessment),
      bands: this.bands(),
      answered: answers.length - unknown,
      dontKnow: unknown,
      notApplicable: answers.filter((answer) => answer.choice === "not-applicable").length,
      open,
      firstOpen: open > 0 ? questionId(this.firstOpen(assessment)) : null,
      cappedBy: open > 0 ? [] : [this.link(0)],
      domains: DOMAINS.map((domain, index) => ({
        name: domain.name[this.language],
        firstQuestion: domain.high === 0 ? null : questionId(2 * index),
        interval:
          domain.high === 0 ? null : this.interval(domain.low, domain.high, false, open > 0),
      })),
      costs: (["missing", "missing", "unknown", "partly"] as const).map((state, index) => ({
        question: this.link(index),
        answer: this.text(index).choices[index % 4] ?? "",
        state,
        gain: words.gain(4 - index, 9 - index),
      })),
      actions: ACTIONS[this.language].map((action, index) => ({
        ...action,
        id: `action-${index + 1}`,
        rank: index + 1,
        why: text.why,
        steps: [text.how, text.evidence],
        help: text.how,
        legal: index === 0,
        quickWin: index === 2,
        because: [this.link(index)],
      })),
      actionCount: 14,
      noActions: "",
      unknowns: Array.from({ length: unknown }, (_, index) => ({
        question: this.link(4 * index + 3),
        how: this.text(4 * index + 3).how,
      })),
      checked: words.day,
    };
  }
}
