/**
 * The program behind the page, as far as the page can tell: the commands with their state, in
 * memory. It knows nothing of scores; the figures are made to look like some.
 */
import { mockIPC } from "@tauri-apps/api/mocks";

import type {
  AnswerRequest,
  AnswerView,
  ApiError,
  HomeView,
  IntervalView,
  LanguageView,
  OrganisationFields,
  OrganisationView,
  PlaceView,
  QuestionView,
  ResultsView,
  StartView,
} from "../../src/api/generated/types";
import type { Language } from "../locales";
import {
  ACTIONS,
  BAND_NAMES,
  BANDS,
  DOMAINS,
  ERRORS,
  NUMBERS,
  QUESTIONS,
  SAMPLES,
} from "./content";

const TEXTS = import.meta.glob<string>("../../../locales/*/*.ftl", {
  eager: true,
  query: "?raw",
  import: "default",
});

type Assessment = { id: string; fields: OrganisationFields; answers: Map<string, AnswerView> };
type Arguments = Record<string, unknown>;

const COUNT = 24;
const questionId = (index: number) => `question-${index + 1}`;

export class World {
  language: Language = "en";
  place: PlaceView = { screen: "home" };
  autoAdvance = true;
  assessments: Assessment[] = [];
  deleted: Assessment | null = null;
  samples = SAMPLES;
  notice: string | null = null;
  /** Every command that was called, with its arguments. */
  calls: { command: string; args: Arguments }[] = [];
  /** Commands that fail, and with what. */
  failing = new Map<string, ApiError>();
  /** How long a command takes, in milliseconds. */
  delay: (command: string) => number = () => 0;
  #next = 1;

  /** Makes the page talk to this world. */
  install(): this {
    mockIPC(async (command, args) => {
      this.calls.push({ command, args: structuredClone(args) as Arguments });
      const wait = this.delay(command);
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      const error = this.failing.get(command);
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- as Tauri rejects
      if (error) throw error;
      return this.handle(command, (args ?? {}) as Arguments);
    });
    return this;
  }

  add(name: string, answered: number): Assessment {
    const assessment: Assessment = {
      id: `a${this.#next++}`,
      fields: { name, enterpriseNumber: "", staff: "" },
      answers: new Map(),
    };
    for (let index = 0; index < answered; index += 1) {
      const choice = index % 4 === 3 ? "dont-know" : `choice-${index % 4}`;
      assessment.answers.set(questionId(index), { choice, reason: "", note: "" });
    }
    this.assessments.unshift(assessment);
    return assessment;
  }

  handle(command: string, args: Arguments): unknown {
    const id = args.id as string;
    switch (command) {
      case "start":
        return this.#start();
      case "language_set":
        this.language = args.code as Language;
        return this.#words();
      case "auto_advance_set":
        this.autoAdvance = args.on as boolean;
        return null;
      case "home":
        return this.#home();
      case "assessment_create":
        return this.#organisation(this.add("", 0), []);
      case "assessment_rename":
        this.#find(id).fields.name = args.name as string;
        return this.#home();
      case "assessment_duplicate": {
        const original = this.#find(id);
        const copy = this.add(`${original.fields.name} (2)`, 0);
        copy.answers = new Map(original.answers);
        return this.#home();
      }
      case "assessment_delete":
        this.deleted = this.#find(id);
        this.assessments = this.assessments.filter((other) => other.id !== id);
        return this.#home();
      case "assessment_restore":
        if (this.deleted) this.assessments.unshift(this.deleted);
        this.deleted = null;
        return this.#home();
      case "assessment_import":
        this.add("Garage Claes", COUNT);
        return this.#home();
      case "assessment_export":
      case "report_save":
        return { name: "Menuiserie Lambert.pdf", folder: "/home/an/Documents" };
      case "report_open":
        return null;
      case "sample_add":
        return this.#results(this.add(SAMPLES[0]?.name ?? "", COUNT));
      case "organisation_open":
        return this.#organisation(this.#find(id), []);
      case "organisation_save":
        return this.#saveOrganisation(this.#find(id), args.fields as OrganisationFields);
      case "question_open":
        return this.#question(
          this.#find(args.assessment as string),
          args.question as string | null,
        );
      case "answer_save":
        return this.#answer(args.request as AnswerRequest);
      case "results_open":
        return this.#results(this.#find(id));
      default:
        throw new Error(`no such command: ${command}`);
    }
  }

  #find(id: string): Assessment {
    const found = this.assessments.find((assessment) => assessment.id === id);
    if (!found) throw { code: "assessmentNotFound" };
    return found;
  }

  #words(): LanguageView {
    const own = Object.entries(TEXTS).filter(([path]) =>
      new RegExp(`/${this.language}/(app|home|organisation|question|results)\\.ftl$`).test(path),
    );
    const messages = [...own.map(([, text]) => text), ERRORS[this.language]].join("\n");
    return { code: this.language, tag: `${this.language}-BE`, messages };
  }

  #start(): StartView {
    return {
      language: this.#words(),
      autoAdvance: this.autoAdvance,
      place: this.place,
      programVersion: "0.1.0",
      packVersion: "2026.11.0",
      notice: this.notice === null ? null : { text: this.notice },
    };
  }

  #interval(low: number, high: number, band: boolean, provisional: boolean): IntervalView {
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
      band: band ? (this.#bands()[index] ?? null) : null,
      provisional,
    };
  }

  #bands() {
    return BANDS.map((id, index) => ({ id, name: BAND_NAMES[this.language][index] ?? "" }));
  }

  #score(assessment: Assessment): IntervalView {
    const answered = assessment.answers.size;
    const open = COUNT - answered;
    const unknown = [...assessment.answers.values()].filter((a) => a.choice === "dont-know").length;
    const low = (41 * answered) / COUNT;
    return this.#interval(
      low,
      low + 4 * open + 3 * unknown > 100 ? 100 : low + 3.7 * open + 3 * unknown,
      open === 0,
      open > 0,
    );
  }

  #head(assessment: Assessment) {
    return { id: assessment.id, name: assessment.fields.name };
  }

  #firstOpen(assessment: Assessment): number {
    for (let index = 0; index < COUNT; index += 1) {
      if (!assessment.answers.has(questionId(index))) return index;
    }
    return 0;
  }

  #minutes(assessment: Assessment): number {
    return Math.ceil((COUNT - assessment.answers.size) / 2);
  }

  #home(): HomeView {
    const latest = this.assessments[0];
    const index = latest ? this.#firstOpen(latest) : 0;
    const open = latest && latest.answers.size > 0 && latest.answers.size < COUNT;
    return {
      resume: open
        ? {
            assessment: this.#head(latest),
            question: questionId(index),
            number: index + 1,
            count: COUNT,
            domain: this.#domain(index).name[this.language],
            minutesLeft: this.#minutes(latest),
          }
        : null,
      assessments: this.assessments.map((assessment) => ({
        assessment: this.#head(assessment),
        modified: NUMBERS[this.language].day,
        answered: assessment.answers.size,
        applicable: COUNT,
        interval: this.#score(assessment),
      })),
      undo: this.deleted ? this.#head(this.deleted) : null,
      samples: this.samples.map(({ id, name, about }) => ({
        id,
        name,
        about: about[this.language],
      })),
    };
  }

  #organisation(
    assessment: Assessment,
    problems: OrganisationView["problems"],
    fields = assessment.fields,
  ): OrganisationView {
    return {
      assessment: this.#head(assessment),
      fields: { ...fields },
      problems,
      nextQuestion: questionId(this.#firstOpen(assessment)),
      minutesLeft: this.#minutes(assessment),
    };
  }

  #saveOrganisation(assessment: Assessment, fields: OrganisationFields): OrganisationView {
    const problems: OrganisationView["problems"] = [];
    const say = {
      en: "write the name of the business.",
      fr: "écrivez le nom de l’entreprise.",
      nl: "schrijf de naam van de onderneming.",
    };
    const digits = {
      en: "ten digits are needed.",
      fr: "il faut dix chiffres.",
      nl: "er zijn tien cijfers nodig.",
    };
    if (fields.name.trim() === "") problems.push({ field: "name", message: say[this.language] });
    else assessment.fields.name = fields.name;
    const number = fields.enterpriseNumber.replaceAll(/\D/g, "");
    if (number.length % 10 !== 0) {
      problems.push({ field: "enterpriseNumber", message: digits[this.language] });
    } else assessment.fields.enterpriseNumber = fields.enterpriseNumber;
    assessment.fields.staff = fields.staff;
    return this.#organisation(assessment, problems, fields);
  }

  #domain(index: number) {
    return DOMAINS[Math.floor(index / 2)] ?? DOMAINS[0]!;
  }

  #text(index: number) {
    return QUESTIONS[this.language][index % 2] ?? QUESTIONS[this.language][0];
  }

  #link(index: number) {
    return { id: questionId(index), label: this.#text(index).short };
  }

  #question(assessment: Assessment, id: string | null): QuestionView {
    const index = id === null ? this.#firstOpen(assessment) : Number(id.split("-")[1]) - 1;
    const text = this.#text(index);
    const interval = this.#score(assessment);
    return {
      assessment: this.#head(assessment),
      id: questionId(index),
      number: index + 1,
      count: COUNT,
      domain: this.#domain(index).name[this.language],
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
      minutesLeft: this.#minutes(assessment),
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

  #answer(request: AnswerRequest): QuestionView {
    const assessment = this.#find(request.assessment);
    const { choice, reason, note, question } = request;
    assessment.answers.set(question, { choice, reason, note });
    return this.#question(assessment, question);
  }

  #results(assessment: Assessment): ResultsView {
    const answers = [...assessment.answers.values()];
    const unknown = answers.filter((answer) => answer.choice === "dont-know").length;
    const open = COUNT - answers.length;
    const words = NUMBERS[this.language];
    const text = this.#text(0);
    return {
      assessment: this.#head(assessment),
      interval: this.#score(assessment),
      bands: this.#bands(),
      answered: answers.length - unknown,
      dontKnow: unknown,
      notApplicable: answers.filter((answer) => answer.choice === "not-applicable").length,
      open,
      firstOpen: open > 0 ? questionId(this.#firstOpen(assessment)) : null,
      cappedBy: open > 0 ? [] : [this.#link(0)],
      domains: DOMAINS.map((domain, index) => ({
        name: domain.name[this.language],
        firstQuestion: domain.high === 0 ? null : questionId(2 * index),
        interval:
          domain.high === 0 ? null : this.#interval(domain.low, domain.high, false, open > 0),
      })),
      costs: (["missing", "missing", "unknown", "partly"] as const).map((state, index) => ({
        question: this.#link(index),
        answer: this.#text(index).choices[index % 4] ?? "",
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
        because: [this.#link(index)],
      })),
      actionCount: 14,
      unknowns: Array.from({ length: unknown }, (_, index) => ({
        question: this.#link(4 * index + 3),
        how: this.#text(4 * index + 3).how,
      })),
      checked: words.day,
    };
  }
}
