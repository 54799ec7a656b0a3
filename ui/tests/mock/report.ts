/** The report screen of the mocked program, with the real words. Nothing here makes a file. */
import type {
  AssessmentHead,
  FormatRow,
  PreviewView,
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

/** What of the report is the same for every assessment on this computer, and what tests set. */
export class Report {
  consultant = "";
  logo = "";
  /** The day of the assessment to compare with. */
  before = "";
  /** Whether somebody else can be asked something. */
  asks = true;
  #refused: string | null = null;

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
    return {
      assessment,
      consultant: refused ?? this.consultant,
      problems: refused === null ? [] : [{ field: "consultant", message }],
      logo: this.logo,
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
