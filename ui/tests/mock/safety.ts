/** The door, the key, the backups, what is handed over and the history, as far as the page can tell. */
import type {
  AssessmentHead,
  BackupRow,
  DoorState,
  DoorView,
  SafetyView,
  TakenFileView,
  TrailRow,
  TrailView,
} from "../../src/api/generated/types";

const FILE = "/home/an/.local/share/be.tandem.desktop/tandem.db";
const SAVED = { name: "tandem-2026-11-22.db", folder: "/media/an/Backup" };

const WHEN = "22 November 2026, 10:41";
const CHANGES: TrailRow[] = [
  {
    when: WHEN,
    what: "Answer",
    about: "Who has to sign in with a second step?",
    before: "Nobody",
    after: "Everybody",
  },
  { when: WHEN, what: "Organisation", about: "name, size", before: "", after: "" },
  { when: WHEN, what: "Started", about: "", before: "", after: "" },
];

export class MockSafety {
  /** Why the door is closed; null while it is open. */
  door: DoorState | null = null;
  /** Whether there are assessments that are not encrypted yet. */
  plain = false;
  /** The passphrase in use; null while the key store has the key. */
  passphrase: string | null = null;
  idle = 15;
  backups: BackupRow[] = [
    {
      name: "20261122-093000-change.db",
      made: "22 November 2026, 10:30",
      why: "something changed",
      size: "96 kB",
      readable: true,
      assessments: 3,
    },
    {
      name: "20261120-093000-update4.db",
      made: "20 November 2026, 10:30",
      why: "before the update of the data file from version 4 to 5",
      size: "88 kB",
      readable: false,
      assessments: 0,
    },
  ];
  /** Whether something changed since the newest backup. */
  changed = true;
  asides = [{ name: "tandem.damaged-20261101-081500.db", size: "36 kB", encrypted: false }];
  /** Whether the key store gives the key when it is asked again. */
  keyIsBack = false;
  /** The passphrase of the file that is restored. */
  restored = "copper river nine lamps";
  /** The passphrases of the encrypted files that are opened, in order, and what each holds. */
  sealed: { passphrase: string; holds: string[] }[] = [];

  /** The newest changes of every assessment, and how many there are beyond these. */
  changes = CHANGES;
  older = 0;

  start(): { door: DoorView | null; canLock: boolean } {
    const { door: state, plain } = this;
    const view = state && { state, plain, least: 12, dataFile: FILE };
    return { door: view, canLock: this.passphrase !== null };
  }

  /** True for a command that needs the data file while the door is closed. */
  isBehindDoor(command: string): boolean {
    return (
      this.door !== null &&
      !/^(start|language_set|desk_follow|files_|door_)/.test(command) &&
      command !== "passphrase_suggest"
    );
  }

  view(): SafetyView {
    return {
      passphrase: this.passphrase !== null,
      idle: [5, 15, 30, 60, 0].map((minutes) => ({ minutes, chosen: minutes === this.idle })),
      least: 12,
      backups: this.backups,
      asides: this.asides,
      dataFile: FILE,
    };
  }

  handle(
    command: string,
    args: Record<string, unknown>,
    head: (id: string) => AssessmentHead,
    take: (name: string) => TakenFileView,
  ): unknown {
    const { name, passphrase } = args as { name: string; passphrase: string };
    switch (command) {
      case "door_unlock":
        if (passphrase !== this.passphrase) throw { code: "passphraseWrong" };
        this.door = null;
        return null;
      case "door_set":
        this.passphrase = strong(passphrase);
        this.door = null;
        return null;
      case "door_retry":
        if (this.keyIsBack) this.door = null;
        return null;
      case "data_folder_show":
        return null;
      case "file_unlock_forget":
        this.sealed.shift();
        return null;
      case "door_start_new":
        this.door = null;
        return null;
      case "door_lock":
        this.door = "passphrase";
        return null;
      case "safety_open":
        return this.view();
      case "backup_now":
        this.#backUp();
        return this.view();
      case "passphrase_suggest":
        return "quiet-lamps-under-seven-arches";
      case "passphrase_set":
        this.#current(args.current as string);
        this.passphrase = strong(passphrase);
        return this.view();
      case "key_store_use":
        this.#current(args.current as string);
        this.passphrase = null;
        return this.view();
      case "idle_set":
        this.idle = args.minutes as number;
        return this.view();
      case "backup_remove":
        this.backups = this.backups.filter((backup) => backup.name !== name);
        return this.view();
      case "aside_remove":
        this.asides = this.asides.filter((aside) => aside.name !== name);
        return this.view();
      case "backup_restore":
        return null;
      case "restore_file":
        if (passphrase !== this.restored) throw { code: "passphraseWrong" };
        return null;
      case "backup_copy":
        return SAVED;
      case "backup_save":
        strong(passphrase);
        return SAVED;
      case "restore_choose":
        return { name: "tandem-2026-11-01.db", passphrase: true };
      case "handover_save":
        strong(passphrase);
        return { ...SAVED, name: "tandem.tandem.age" };
      case "handover_plain":
        return { ...SAVED, name: "tandem.tandem.json" };
      case "file_unlock":
        if (passphrase !== this.sealed[0]?.passphrase) throw { code: "passphraseWrong" };
        return this.sealed.shift()!.holds.map(take);
      case "trail_open":
        return this.#trail(head(args.id as string));
      case "trail_save":
        return { ...SAVED, name: "history.csv" };
      default:
        return undefined;
    }
  }

  #trail(assessment: AssessmentHead): TrailView {
    return { assessment, rows: this.changes, total: this.changes.length + this.older };
  }

  #backUp(): void {
    if (!this.changed) return;
    this.changed = false;
    const made = "22 November 2026, 11:02";
    this.backups = [
      { ...this.backups[0]!, name: "20261122-100200-change.db", made },
      ...this.backups,
    ];
  }

  #current(typed: string): void {
    if (this.passphrase !== null && typed !== this.passphrase) throw { code: "passphraseWrong" };
  }
}

function strong(passphrase: string): string {
  if (passphrase.length < 12) throw { code: "passphraseWeak", least: "12" };
  return passphrase;
}
