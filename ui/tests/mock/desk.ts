/** What stands around the assessments: files that wait, the projector, parked points, links. */
import type {
  ApiError,
  DeskEvent,
  ListQuery,
  ParkedRow,
  ParkingView,
  ProjectorView,
  SceneView,
  TakenFileView,
} from "../../src/api/generated/types";
import type { Language } from "../locales";

type Arguments = Record<string, unknown>;

/** A file that waits: what it holds, or why it is refused. */
export type Waiting = Omit<TakenFileView, "assessment"> | ApiError;

export class MockDesk {
  query: ListQuery = { search: "", sort: "modified", reversed: false, shown: 50 };
  /** Files that a dialog gives, and files that the system handed over. */
  chosen: Waiting[] = [];
  waiting: Waiting[] = [];
  /** Why files that are dropped are refused, in order; the others are taken. */
  dropped: ApiError[] = [];
  points: ParkedRow[] = [];
  presented: string | null = null;
  scene: SceneView = { kind: "cover" };
  /** What the page told the projector's room to do, in order. */
  room: string[] = [];
  links: string[] = [];
  #hear: ((event: DeskEvent) => void) | null = null;

  /** True for a name that the search finds, whatever its accents and capitals. */
  finds(name: string): boolean {
    const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    return folded(name).includes(folded(this.query.search));
  }

  /** Lets something happen outside the page. */
  happen(event: DeskEvent): void {
    this.#hear?.(event);
  }

  /** Answers a command of the desk; `undefined` when it is none. */
  handle(command: string, args: Arguments, take: (name: string) => TakenFileView): unknown {
    switch (command) {
      case "desk_follow":
        this.#hear = (args.channel as { onmessage: (event: DeskEvent) => void }).onmessage;
        return null;
      case "files_choose":
        this.waiting.push(...this.chosen);
        return this.waiting.length;
      case "files_waiting":
        return this.waiting.length;
      case "files_forget":
        this.waiting = [];
        return null;
      case "file_take_next":
        return this.#next(take);
      case "file_take":
        return this.#dropped(take);
      case "present_start":
        this.presented = args.id as string;
        return null;
      case "present_end":
      case "projector_close":
        this.presented = null;
        return null;
      case "link_open":
        this.links.push(args.address as string);
        return null;
      case "full_screen":
      case "zoom":
      case "page_print":
      case "projector_follow":
        return null;
      default:
        return command.startsWith("parking_") ? this.#parking(command, args) : undefined;
    }
  }

  #next(take: (name: string) => TakenFileView): TakenFileView[] | null {
    const next = this.waiting.shift();
    if (!next) return null;
    if ("code" in next) throw next;
    return [{ ...take("Garage Claes"), ...next }];
  }

  #dropped(take: (name: string) => TakenFileView): TakenFileView[] {
    const refused = this.dropped.shift();
    if (refused) throw refused;
    return [take("Garage Claes")];
  }

  #parking(command: string, args: Arguments): ParkingView {
    const at = args.at as number;
    if (command === "parking_add") {
      const id = args.question as string | null;
      this.points.push({
        at: this.points.length,
        text: args.text as string,
        question: id ? { id, label: "Sign-in in two steps" } : null,
        noted: "22 November 2026",
        settled: false,
      });
    }
    if (command === "parking_settle") this.points[at]!.settled = args.settled as boolean;
    if (command === "parking_remove") {
      this.points = this.points.filter((point) => point.at !== at);
      this.points.forEach((point, place) => (point.at = place));
    }
    const open = this.points.filter(({ settled }) => !settled).length;
    return { points: this.points.map((point) => ({ ...point })), open };
  }

  /** What the room sees, for the commands of the projector. */
  projector(command: string, args: Arguments, language: ProjectorView["language"]): ProjectorView {
    if (command === "projector_answer" && this.scene.kind === "question") {
      this.room.push(args.choice as string);
      this.scene = { ...this.scene, chosen: args.choice as string };
    }
    if (command === "projector_step") this.room.push(args.forward ? "forward" : "back");
    return { language, name: "Menuiserie Lambert", scene: this.scene };
  }
}

/** A question on the projector. */
export function questionScene(language: Language): SceneView {
  const french = language === "fr";
  return {
    kind: "question",
    id: "mfa-everyone",
    number: 4,
    count: 24,
    domain: french ? "Accès et comptes" : "Access and accounts",
    text: french
      ? "Qui doit confirmer sa connexion avec une deuxième étape ?"
      : "Who has to confirm a sign-in with a second step?",
    explanation: french
      ? "Un code sur le gsm, en plus du mot de passe."
      : "A code on the phone, besides the password.",
    choices: ["Nobody.", "Some people.", "Everybody."].map((text, at) => ({
      id: `choice-${at}`,
      text,
    })),
    chosen: "",
    interval: null,
  };
}
