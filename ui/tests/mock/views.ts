/** The views of the mocked program: figures that look like some, and words in three languages. */
import type {
  DepthRow,
  IntervalView,
  OrganisationView,
  QuestionItem,
  QuestionView,
  ResultsView,
  SectionsView,
  SectionView,
  TermView,
  TextRun,
} from "../../src/api/generated/types";
import type { Language } from "../locales";
import type { Assessment } from "./assessment";
import { ACTIONS, BAND_NAMES, BANDS, DOMAINS, NUMBERS } from "./content";
import { DEPTHS, type Question, questions } from "./depths";
import { QUESTIONS } from "./questions";
import { type ContactId, contacts, contradictions, terms, word } from "./words";

export type { Assessment } from "./assessment";

/** No contact, one, several of the whole country with regional ones, or regional ones alone. */
const REGIONAL: ContactId[] = [
  "vlaio-kmo-portefeuille",
  "cheques-entreprises",
  "hub-brussels-1819",
];
const CONTACTS: ContactId[][] = [
  ["safeonweb-at-work"],
  ["safeonweb-at-work", "ccb-incident", ...REGIONAL],
  [],
  REGIONAL,
  ["ccb-incident"],
  [],
];

/** Marks words where they first stand on a screen, as Rust does. */
class Marked {
  readonly terms: TermView[] = [];
  constructor(private readonly language: Language) {}

  runs(text: string): TextRun[] {
    for (const { forms, ...term } of terms(this.language)) {
      if (this.terms.some(({ id }) => id === term.id)) continue;
      const form = forms.find((word) => text.includes(word));
      if (form === undefined) continue;
      this.terms.push(term);
      const at = text.indexOf(form);
      const [before, after] = [text.slice(0, at), text.slice(at + form.length)];
      return [...this.runs(before), { text: form, term: term.id }, ...this.runs(after)].filter(
        (run) => run.text !== "",
      );
    }
    return [{ text, term: null }];
  }
}

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

  /** The questions that are asked, with what is known. */
  asked(assessment: Assessment, depth = assessment.depth): Question[] {
    return questions(depth).filter(({ id }) => {
      const condition = assessment.conditions.get(id);
      return !condition || assessment.answers.get(condition.question)?.choice === condition.choice;
    });
  }

  score(assessment: Assessment): IntervalView {
    const open = this.open(assessment).length;
    const count = this.asked(assessment).length;
    const unknown = [...assessment.answers.values()].filter((a) => a.choice === "dont-know").length;
    const low = (41 * (count - open)) / count;
    return this.interval(
      low,
      Math.min(100, low + (89 * open) / count + 3 * unknown),
      open === 0,
      open > 0,
    );
  }

  head(assessment: Assessment) {
    return { id: assessment.id, name: assessment.fields.name };
  }

  open(assessment: Assessment, depth = assessment.depth) {
    return this.asked(assessment, depth).filter(({ id }) => !assessment.answers.has(id));
  }

  /** The place of the first question without an answer; 0 when there is none. */
  firstOpen(assessment: Assessment): number {
    const [first] = this.open(assessment);
    return first ? this.asked(assessment).findIndex(({ id }) => id === first.id) : 0;
  }

  minutes(assessment: Assessment): number {
    return Math.ceil(this.open(assessment).length / 2);
  }

  depths(assessment: Assessment): DepthRow[] {
    return DEPTHS.map((id) => {
      const open = this.open(assessment, id).length;
      return {
        id,
        name: word(this.language, `depth-${id}`),
        about: word(this.language, `depth-${id}.about`),
        questions: this.asked(assessment, id).length,
        open,
        minutes: Math.ceil(open / 2),
        chosen: id === assessment.depth,
      };
    });
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
      nextQuestion: this.asked(assessment)[this.firstOpen(assessment)]?.id ?? null,
      nextNumber: this.firstOpen(assessment) + 1,
      minutesLeft: this.minutes(assessment),
      depths: this.depths(assessment),
    };
  }

  domain(index: number): string {
    return DOMAINS[index]?.name[this.language] ?? "";
  }

  text(index: number) {
    return QUESTIONS[this.language][index % 2] ?? QUESTIONS[this.language][0];
  }

  link(index: number) {
    return { id: `question-${index + 1}`, label: this.text(index).short };
  }

  linkTo(id: string) {
    return this.link(Number(id.split("-")[1]) - 1);
  }

  question(assessment: Assessment, id: string | null): QuestionView {
    const asked = this.asked(assessment);
    const wanted = asked.findIndex((question) => question.id === (id ?? assessment.at));
    const index = wanted < 0 ? this.firstOpen(assessment) : wanted;
    const here = asked[index]!;
    const ofDomain = (domain: number) => asked.filter((question) => question.domain === domain);
    const marked = new Marked(this.language);
    assessment.at = here.id;
    return {
      ...this.item(assessment, here, index + 1, marked),
      assessment: this.head(assessment),
      count: asked.length,
      domain: this.domain(here.domain),
      numberInDomain: ofDomain(here.domain).indexOf(here) + 1,
      countInDomain: ofDomain(here.domain).length,
      progress: DOMAINS.map((_, domain) => ({
        domain: this.domain(domain),
        firstQuestion: ofDomain(domain)[0]!.id,
        answered: ofDomain(domain).filter((question) => assessment.answers.has(question.id)).length,
        count: ofDomain(domain).length,
        current: here.domain === domain,
      })),
      answered: asked.length - this.open(assessment).length,
      minutesLeft: this.minutes(assessment),
      terms: marked.terms,
      previous: asked[index - 1]?.id ?? null,
      next: asked[index + 1]?.id ?? null,
      interval: { ...this.score(assessment), band: null },
      ...assessment.history.can,
    };
  }

  private item(
    assessment: Assessment,
    { id }: Question,
    number: number,
    marked: Marked,
  ): QuestionItem {
    const text = this.text(Number(id.split("-")[1]) - 1);
    return {
      id,
      number,
      text: text.text,
      services: "",
      explanation: marked.runs(text.explanation),
      why: marked.runs(text.why),
      how: marked.runs(text.how),
      evidence: marked.runs(text.evidence),
      choices: text.choices.map((choice, place) => ({ id: `choice-${place}`, text: choice })),
      answer: assessment.answers.get(id) ?? null,
      later: assessment.later.has(id),
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

  /** The list of the sections. */
  sections(assessment: Assessment, whole: boolean): SectionsView {
    const asked = this.asked(assessment);
    const open = this.open(assessment);
    const next = open.find(({ id }) => id === assessment.at) ?? open[0];
    return {
      assessment: this.head(assessment),
      depth: word(this.language, `depth-${assessment.depth}`),
      sections: DOMAINS.map(({ id, low, high }, domain) => {
        const own = asked.filter((question) => question.domain === domain);
        const left = own.filter((question) => !assessment.answers.has(question.id));
        const given = own.map((question) => assessment.answers.get(question.id)?.choice);
        const started = left.length < own.length;
        return {
          id,
          name: this.domain(domain),
          answered: own.length - left.length,
          count: own.length,
          dontKnow: given.filter((choice) => choice === "dont-know").length,
          later: own.filter((question) => assessment.later.has(question.id)).length,
          state: !started ? "open" : left.length > 0 ? "started" : "answered",
          question: (left[0] ?? own[0])!.id,
          figure: started ? this.interval(low, high, false, left.length > 0).figure : "",
        };
      }),
      answered: asked.length - open.length,
      count: asked.length,
      minutesLeft: this.minutes(assessment),
      interval: { ...this.score(assessment), band: null },
      later: asked.filter(({ id }) => assessment.later.has(id)).map(({ id }) => this.linkTo(id)),
      next: next ? this.linkTo(next.id) : null,
      nextNumber: next ? asked.indexOf(next) + 1 : 0,
      whole,
    };
  }

  /** A section as a page: the one asked for, or that of the question where the person left off. */
  section(assessment: Assessment, section: string | null): SectionView {
    const asked = this.asked(assessment);
    const resumed = asked.find(({ id }) => id === assessment.at) ?? this.open(assessment)[0];
    const last = resumed ?? asked.at(-1)!;
    const domain = section ? DOMAINS.findIndex(({ id }) => id === section) : last.domain;
    const own = asked.filter((question) => question.domain === domain);
    const marked = new Marked(this.language);
    const link = (at: number) =>
      DOMAINS[at] ? { id: DOMAINS[at].id, name: this.domain(at) } : null;
    if (!own.some(({ id }) => id === assessment.at)) assessment.at = own[0]!.id;
    return {
      assessment: this.head(assessment),
      id: DOMAINS[domain]!.id,
      name: this.domain(domain),
      number: domain + 1,
      sections: DOMAINS.length,
      items: own.map((question) =>
        this.item(assessment, question, asked.indexOf(question) + 1, marked),
      ),
      answered: own.filter(({ id }) => assessment.answers.has(id)).length,
      terms: marked.terms,
      minutesLeft: this.minutes(assessment),
      interval: { ...this.score(assessment), band: null },
      previous: link(domain - 1),
      next: link(domain + 1),
      ...assessment.history.can,
    };
  }

  results(assessment: Assessment): ResultsView {
    const answers = [...assessment.answers.values()];
    const unknown = answers.filter((answer) => answer.choice === "dont-know").length;
    const open = this.open(assessment).length;
    const words = NUMBERS[this.language];
    const text = this.text(0);
    const marked = new Marked(this.language);
    return {
      assessment: this.head(assessment),
      interval: this.score(assessment),
      bands: this.bands(),
      answered: answers.length - unknown,
      dontKnow: unknown,
      notApplicable: answers.filter((answer) => answer.choice === "not-applicable").length,
      open,
      firstOpen: this.open(assessment)[0]?.id ?? null,
      cappedBy: open > 0 ? [] : [this.link(0)],
      domains: DOMAINS.map((domain, index) => ({
        id: domain.id,
        name: domain.name[this.language],
        firstQuestion: domain.high === 0 ? null : `question-${2 * index + 1}`,
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
        why: marked.runs(text.why),
        steps: [marked.runs(text.how), marked.runs(text.evidence)],
        help: marked.runs(text.how),
        contacts: contacts(this.language, CONTACTS[index] ?? []),
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
      contradictions: contradictions(this.language, assessment.contradictions).map(
        (contradiction, index) => ({
          ...contradiction,
          questions: [this.link(2 * index), this.link(2 * index + 1)],
        }),
      ),
      depths: this.depths(assessment),
      terms: marked.terms,
    };
  }
}
