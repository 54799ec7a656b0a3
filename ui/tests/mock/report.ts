/** The report screen of the mocked program, with the real words. Nothing here makes a file. */
import type {
  AssessmentHead,
  BrandingChosenView,
  BrandingView,
  FormatRow,
  OfferView,
  PreviewView,
  PublisherRow,
  ReportView,
  TakenView,
} from "../../src/api/generated/types";
import type { Language } from "../locales";
import { word } from "./words";

const SIZES = ["pdf", "pdf-plan", "pdf-management"];
const FORMATS = ["html", "xlsx", "csv", "ics", "json"];
const QUESTIONS = ["questions-pdf", "questions-xlsx", "questions-csv"];

/** A picture of one pixel. */
const PIXEL =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** The longest name that is stored. */
const LIMIT = 200;

/** The branding file that is chosen, and the key in it. */
const PUBLISHER = "Digitale Coalitie";
const KEY = "RWRoyHJs3o59Q8leeNAQcCwaQLAaqt8AWIHpIOGHSPCeM6v/iCtOB3vO";

/** What of the report is the same for every assessment on this computer, and what tests set. */
export class Report {
  consultant = "";
  logo = "";
  /** The day of the assessment to compare with. */
  before = "";
  /** Whether somebody else can be asked something. */
  asks = true;
  /** How the branding file that is chosen stands; `known` is used at once. */
  state = "new";
  branding: BrandingView | null = null;
  publishers: PublisherRow[] = [];
  #refused: string | null = null;
  #misnamed = false;

  view(assessment: AssessmentHead, language: Language): ReportView {
    const row = (id: string): FormatRow => ({
      id,
      title: word(language, `export-${id}`),
      about: word(language, `export-${id}.about`),
    });
    const rows = (ids: string[]): FormatRow[] => ids.map(row);
    const message = word(language, "problem-text-too-long", { limit: String(LIMIT) });
    const asked = { "it-partner": 4, accountant: 1, colleagues: 7 };
    const refused = this.#refused;
    this.#refused = null;
    const misnamed = this.#misnamed;
    this.#misnamed = false;
    return {
      assessment,
      consultant: refused ?? this.consultant,
      problems: [
        ...(refused === null ? [] : [{ field: "consultant", message }]),
        ...(misnamed
          ? [{ field: "branding", message: word(language, "problem-branding-name") }]
          : []),
      ],
      logo: this.logo,
      branding: this.branding,
      publishers: this.publishers,
      before: this.before,
      sizes: rows(SIZES),
      formats: rows(FORMATS),
      anonymous: row("anonymous"),
      questions: this.asks ? rows(QUESTIONS) : [],
      asked: this.asks
        ? Object.entries(asked).map(([id, count]) => ({
            name: word(language, `inquiry-for-${id}`),
            count,
          }))
        : [],
    };
  }

  preview(assessment: AssessmentHead, language: Language): PreviewView {
    const words = `${assessment.name}, ${language}, ${this.consultant}`;
    return { html: `<!doctype html><html lang="${language}"><h1>${words}</h1></html>` };
  }

  /** Stores a name, unless it is too long: then the next view tells. */
  saveConsultant(name: string): void {
    if (name.length > LIMIT) this.#refused = name;
    else this.consultant = name.trim();
  }

  /** Chooses the branding file: used at once when it is known, else it waits. */
  chooseBranding(assessment: AssessmentHead, language: Language): BrandingChosenView {
    if (this.state === "known") this.#brand(true);
    const before = { "other-key": KEY.replace("o", "p"), "other-name": "Federatie" }[this.state];
    const offer: OfferView = {
      file: "coalitie.tandem-branding.json",
      publisher: PUBLISHER,
      key: KEY,
      state: this.state,
      before: before ?? "",
    };
    return {
      offer: this.state === "known" ? null : offer,
      report: this.view(assessment, language),
    };
  }

  /** Uses the file that waits, unless another name was typed: then the next view tells. */
  acceptBranding(name: string): void {
    this.#misnamed = name !== PUBLISHER;
    if (this.#misnamed) return;
    const signed = !["unsigned", "altered"].includes(this.state);
    if (signed) this.publishers = [{ name: PUBLISHER, key: KEY }];
    this.#brand(signed);
  }

  forgetPublisher(name: string): void {
    this.publishers = this.publishers.filter((other) => other.name !== name);
    if (this.branding) this.branding = { ...this.branding, verified: false };
  }

  #brand(verified: boolean): void {
    this.branding = {
      publisher: PUBLISHER,
      key: KEY,
      verified,
      line: "Een dienst voor onze leden.",
      contact: ["https://coalitie.example/kmo", "info@coalitie.example"],
      logo: PIXEL,
    };
  }

  chooseLogo(): void {
    this.logo = PIXEL;
  }

  /** Three answers to take, one that was known, one that is none. */
  take(assessment: AssessmentHead, language: Language): TakenView {
    this.asks = false;
    const line = (label: string, given: string, why = "") => ({ label, given, why });
    return {
      name: "questions-it.xlsx",
      taken: ["1", "2", "3"].map((given) => line(word(language, "export-column-evidence"), given)),
      kept: [line(word(language, "export-column-address"), "4")],
      refused: [
        line(
          word(language, "export-column-task"),
          "17",
          word(language, "inquiry-no-choice", { most: "4" }),
        ),
      ],
      report: this.view(assessment, language),
    };
  }
}
