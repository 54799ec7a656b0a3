/**
 * The program behind the page, as far as the page can tell: the commands with their state, in
 * memory. It knows nothing of scores; the figures are made to look like some.
 */
import { mockIPC } from "@tauri-apps/api/mocks";

import type {
  ActionFields,
  ApiError,
  FieldProblem,
  HomeView,
  IncidentFields,
  LanguageView,
  ListQuery,
  Nis2Fields,
  OrganisationFields,
  OrganisationView,
  PlaceView,
  PlanFields,
  ServiceFields,
  StartView,
  TakenFileView,
} from "../../src/api/generated/types";
import type { Language } from "../locales";
import { Answering } from "./answering";
import { type Assessment, newAssessment } from "./assessment";
import { availabilityView, storyOf } from "./availability";
import { behind } from "./behind";
import { NUMBERS, SAMPLES } from "./content";
import { type Depth, questions } from "./depths";
import { MockDesk } from "./desk";
import { helpView } from "./help";
import { incidentView, noticed, savedIncident } from "./incident";
import { CloudMap } from "./map";
import { nis2View, saved } from "./nis2";
import { savedOrganisation } from "./organisation";
import { PlanOf, savedAction, savedSettings } from "./plan";
import { Report } from "./report";
import { MockSafety } from "./safety";
import { savedServices } from "./services";
import { Views } from "./views";
import { texts, word } from "./words";

/** How many questions the express check asks. */
const EXPRESS = questions("express").length;

/** The files whose words the page shows itself. */
const PAGE =
  "answers|app|compare|door|errors|handover|help|home|safety|trail|availability-screen|incident-screen|map-screen|nis2-screen|organisation|parking|plan-screen|projector|question|report-screen|results|sections|workshop";

type Arguments = Record<string, unknown>;

export class World {
  language: Language = "en";
  place: PlaceView = { screen: "home" };
  autoAdvance = true;
  answering = new Answering();
  /** How many files wait to be opened. */
  assessments: Assessment[] = [];
  deleted: Assessment | null = null;
  samples = SAMPLES;
  report = new Report();
  desk = new MockDesk();
  safety = new MockSafety();
  notice: string | null = null;
  /** What is wrong with the answer about the group, when something is. */
  groupProblem: string | null = null;
  /** Every command that was called, with its arguments. */
  calls: { command: string; args: Arguments }[] = [];
  /** How often the program heard that somebody has a hand on it. */
  awake = 0;
  /** Commands that fail, and with what. */
  failing = new Map<string, ApiError>();
  /** Commands whose dialog is closed without a choice. */
  cancelled = new Set<string>();
  /** How long a command takes, in milliseconds. */
  delay: (command: string) => number = () => 0;
  #next = 1;

  get #views(): Views {
    return new Views(this.language);
  }

  /** Makes the page talk to this world. */
  install(): this {
    mockIPC(async (command, args) => {
      // That somebody moved the mouse is no command of interest.
      if (command === "awake") {
        this.awake += 1;
        return null;
      }
      this.calls.push({ command, args: structuredClone(args) as Arguments });
      const wait = this.delay(command);
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      const error = this.failing.get(command);
      if (error) throw error;
      if (this.safety.isBehindDoor(command)) throw { code: "locked" };
      if (this.cancelled.has(command)) return null;
      return this.handle(command, (args ?? {}) as Arguments);
    });
    return this;
  }

  add(name: string, answered: number): Assessment {
    const assessment = newAssessment(`a${this.#next++}`, name, answered);
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
        return this.#views.organisation(this.add("", 0), []);
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
      case "report_open":
        return this.#report(id);
      case "report_preview":
        return this.report.preview(this.#views.head(this.#find(id)), this.language);
      case "consultant_save":
        this.report.saveConsultant(args.name as string);
        return this.#report(id);
      case "branding_choose":
        return this.report.chooseBranding(this.#views.head(this.#find(id)), this.language);
      case "branding_accept":
        this.report.acceptBranding(args.name as string);
        return this.#report(id);
      case "branding_remove":
        this.report.branding = null;
        return this.#report(id);
      case "publisher_forget":
        this.report.forgetPublisher(args.name as string);
        return this.#report(id);
      case "logo_choose":
        this.report.chooseLogo();
        return this.#report(id);
      case "logo_remove":
        this.report.logo = "";
        return this.#report(id);
      case "answers_take":
        return this.report.take(this.#views.head(this.#find(id)), this.language);
      case "incident_open":
        return this.#incident(this.#find(id), args.at as number | null);
      case "incident_add":
        this.#find(id).incidents.push(noticed());
        return this.#incident(this.#find(id), null);
      case "incident_save": {
        const assessment = this.#find(id);
        const at = args.at as number;
        const { stored, problems } = savedIncident(
          assessment.incidents[at]!,
          args.fields as IncidentFields,
          this.language,
        );
        assessment.incidents[at] = stored;
        return this.#incident(assessment, at, problems, args.fields as IncidentFields);
      }
      case "incident_remove":
        this.#find(id).incidents.splice(args.at as number, 1);
        return this.#incident(this.#find(id), null);
      case "incident_print":
      case "customer_print":
      case "export_save":
      case "anonymous_save":
        return { name: "Menuiserie Lambert.pdf", folder: "/home/an/Documents" };
      case "saved_open":
        return null;
      case "sample_add":
        return this.#views.results(this.add(SAMPLES[0]?.name ?? "", EXPRESS));
      case "organisation_open":
        return this.#views.organisation(this.#find(id), []);
      case "organisation_save":
        return this.#saveOrganisation(this.#find(id), args.fields as OrganisationFields);
      case "depth_save": {
        const assessment = this.#find(id);
        assessment.depth = args.depth as Depth;
        return this.#views.organisation(assessment, []);
      }
      case "nis2_open":
        return this.#nis2(this.#find(id));
      case "nis2_save":
        return this.#nis2(this.#find(id), args.fields as Nis2Fields);
      case "map_open":
        return this.#map(this.#find(id));
      case "map_cell":
        return new CloudMap(this.#find(id), this.language).cell(
          args.service as number,
          args.layer as number,
        );
      case "services_save":
        return this.#saveServices(this.#find(id), args.services as ServiceFields[] | null);
      case "action_owner_save": {
        const { owners } = this.#find(id);
        const [action, owner] = [args.action as string, (args.owner as string).trim()];
        if (owner === "") owners.delete(action);
        else owners.set(action, owner);
        return this.#map(this.#find(id));
      }
      case "availability_open":
        return this.#availability(this.#find(id));
      case "availability_save": {
        const assessment = this.#find(id);
        const values = { ...assessment.assumptions, ...(args.values as Record<string, number>) };
        if (args.keep as boolean) assessment.assumptions = values;
        return this.#availability(assessment, values);
      }
      case "availability_story": {
        const values = storyOf(args.story as string);
        if (!values) throw { code: "storyNotFound" };
        this.#find(id).assumptions = { ...values };
        return this.#availability(this.#find(id));
      }
      case "plan_open":
        return this.#plan(this.#find(id)).view();
      case "plan_settings_save":
        return this.#savePlan(this.#find(id), args.fields as PlanFields);
      case "plan_action_save":
        return this.#saveAction(this.#find(id), args.action as string, args.fields as ActionFields);
      case "plan_what_if":
        return this.#plan(this.#find(id)).whatIf(args.done as string[]);
      case "help_open":
        return helpView(this.language);
      case "results_open":
        return this.#views.results(this.#find(id));
      default: {
        const answer = this.answering.handle(command, args, this.#views, (id) => this.#find(id));
        return answer === undefined ? this.#around(command, args) : answer;
      }
    }
  }

  /** What stands around the assessments, and what lies behind their numbers. */
  #around(command: string, args: Arguments): unknown {
    if (command === "home_list") {
      this.desk.query = args.query as ListQuery;
      return this.#home();
    }
    if (command === "projector_open" || /^projector_(answer|step)$/.test(command)) {
      return this.desk.projector(command, args, this.#words());
    }
    const take = (name: string): TakenFileView => ({
      name,
      assessment: this.#views.head(this.add(name, EXPRESS)),
      outcome: "added",
    });
    const answer = this.desk.handle(command, args, take);
    if (answer !== undefined) return answer;
    const head = (id: string) => this.#views.head(this.#find(id));
    const safe = this.safety.handle(command, args, head, take);
    if (command === "door_lock") this.desk.happen({ kind: "locked" });
    return safe === undefined ? behind(command, args, this) : safe;
  }

  #find(id: string): Assessment {
    const found = this.assessments.find((assessment) => assessment.id === id);
    if (!found) throw { code: "assessmentNotFound" };
    return found;
  }

  #words(): LanguageView {
    const { language } = this;
    return { code: language, tag: `${language}-BE`, messages: texts(language, PAGE) };
  }

  #start(): StartView {
    return {
      language: this.#words(),
      ...this.safety.start(),
      autoAdvance: this.autoAdvance,
      wholeSections: this.answering.whole,
      place: this.place,
      programVersion: "0.1.0",
      packVersion: "2026.11.0",
      notice: this.notice === null ? null : { text: this.notice },
    };
  }

  #home(): HomeView {
    const { query } = this.desk;
    const found = this.assessments.filter(({ fields }) => this.desk.finds(fields.name));
    const latest = this.assessments[0];
    const index = latest ? this.#views.firstOpen(latest) : 0;
    const asked = latest ? this.#views.asked(latest) : [];
    const open = latest && latest.answers.size > 0 && this.#views.open(latest).length > 0;
    return {
      resume: open
        ? {
            assessment: this.#views.head(latest),
            question: asked[index]!.id,
            number: index + 1,
            count: asked.length,
            domain: this.#views.domain(asked[index]!.domain),
            minutesLeft: this.#views.minutes(latest),
          }
        : null,
      assessments: found.slice(0, query.shown).map((assessment) => ({
        assessment: this.#views.head(assessment),
        modified: NUMBERS[this.language].day,
        depth: word(this.language, `depth-${assessment.depth}`),
        answered: this.#views.asked(assessment).length - this.#views.open(assessment).length,
        applicable: this.#views.asked(assessment).length,
        interval: this.#views.score(assessment),
      })),
      query: { ...query },
      found: found.length,
      total: this.assessments.length,
      undo: this.deleted ? this.#views.head(this.deleted) : null,
      questions: EXPRESS,
      minutes: EXPRESS / 2,
      samples: this.samples.map(({ id, name, about }) => ({
        id,
        name,
        about: about[this.language],
      })),
    };
  }

  #saveOrganisation(assessment: Assessment, fields: OrganisationFields): OrganisationView {
    const problems = savedOrganisation(assessment, fields, this.groupProblem, this.language);
    return this.#views.organisation(assessment, problems, fields);
  }

  #nis2(assessment: Assessment, fields = assessment.nis2) {
    const { stored, problems } = saved(assessment.nis2, fields, this.language);
    assessment.nis2 = stored;
    return nis2View(this.#views.head(assessment), stored, fields, problems, this.language);
  }

  #report = (id: string) => this.report.view(this.#views.head(this.#find(id)), this.language);

  #incident(
    assessment: Assessment,
    at: number | null,
    problems: FieldProblem[] = [],
    given?: IncidentFields,
  ) {
    const { incidents } = assessment;
    const head = this.#views.head(assessment);
    return incidentView(
      head,
      incidents,
      at ?? incidents.length - 1,
      problems,
      this.language,
      given,
    );
  }

  #map(assessment: Assessment) {
    return new CloudMap(assessment, this.language).view(this.#views.head(assessment), []);
  }

  #saveServices(assessment: Assessment, given: ServiceFields[] | null) {
    const { stored, problems } = savedServices(assessment.services, given, this.language);
    assessment.services = stored;
    const map = new CloudMap(assessment, this.language);
    return map.view(this.#views.head(assessment), problems, given ?? []);
  }

  #plan(assessment: Assessment): PlanOf {
    return new PlanOf(assessment, this.language);
  }

  #savePlan(assessment: Assessment, given: PlanFields) {
    const { stored, problems } = savedSettings(assessment.plan.settings, given, this.language);
    assessment.plan.settings = stored;
    return this.#plan(assessment).view({ settings: { given, problems } });
  }

  #saveAction(assessment: Assessment, id: string, given: ActionFields) {
    const { states } = assessment.plan;
    const { stored, problems } = savedAction(states.get(id), given, this.language);
    states.set(id, stored);
    return this.#plan(assessment).view({ action: { id, given, problems } });
  }

  #availability(assessment: Assessment, values = assessment.assumptions) {
    return availabilityView(this.#views.head(assessment), values, this.language);
  }
}
