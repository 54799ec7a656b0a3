/** The key of the data file, its backups, and what was set aside. */
import { asFailure, client, type Failure } from "../../api/client";
import type {
  AsideRow,
  BackupRow,
  RestoreView,
  SafetyView,
  SavedFileView,
} from "../../api/generated/types";
import type { ScreenModel, Shell } from "../../app/shell";
import { NewPassphrase } from "../../components/passphrase.svelte";
import { errorWords } from "../../i18n/errors";
import { t } from "../../i18n/words.svelte";

/** What is being changed about the key. */
export type Changing = "passphrase" | "store" | null;

/** The part of the screen in which something went well. */
export type Part = "lock" | "backups" | "elsewhere";

export class SafetyModel implements ScreenModel {
  readonly assessment = null;
  view = $state.raw<SafetyView>() as SafetyView;
  changing = $state<Changing>(null);
  /** The passphrase of now, typed to change it. */
  current = $state("");
  currentShown = $state(false);
  /** Why the passphrase of now was refused. */
  #currentRefused = $state.raw<Failure | null>(null);
  /** The backup or the file about which the person is asked. */
  asking = $state.raw<
    | { kind: "restore" | "remove"; backup: BackupRow }
    | { kind: "file"; file: RestoreView }
    | { kind: "aside"; aside: AsideRow }
    | null
  >(null);
  /** The passphrase of a file that is restored. */
  filePassphrase = $state("");
  fileShown = $state(false);
  /** Why the passphrase of a file was refused. */
  #fileRefused = $state.raw<Failure | null>(null);
  /** True while the fields of a copy for elsewhere stand open. */
  copying = $state(false);
  working = $state(false);
  /** What went well last, and where that is said. */
  #told = $state.raw<{ part: Part; words: () => string } | null>(null);
  readonly entry = new NewPassphrase();
  readonly copyEntry = new NewPassphrase("copy");

  constructor(
    private readonly shell: Shell,
    view: SafetyView,
  ) {
    this.view = view;
  }

  get currentProblem(): string | null {
    return this.#currentRefused ? errorWords(this.#currentRefused).text : null;
  }

  get fileProblem(): string | null {
    return this.#fileRefused ? errorWords(this.#fileRefused).text : null;
  }

  /** What went well last in a part of the screen. */
  told(part: Part): string | null {
    return this.#told?.part === part ? this.#told.words() : null;
  }

  settle(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async refresh(): Promise<void> {
    const view = await this.shell.run(() => client.safetyOpen());
    if (view) this.view = view;
  }

  async leave(): Promise<void> {
    await this.shell.back();
  }

  change(what: Changing): void {
    this.changing = what;
    this.typeCurrent("");
    this.currentShown = false;
    this.entry.clear();
  }

  typeCurrent(passphrase: string): void {
    this.current = passphrase;
    this.#currentRefused = null;
  }

  typeFile(passphrase: string): void {
    this.filePassphrase = passphrase;
    this.#fileRefused = null;
  }

  /** Changes what was asked for; false when it stays as it was. */
  async saveLock(): Promise<boolean> {
    const change = () =>
      this.changing === "store"
        ? client.keyStoreUse(this.current)
        : this.entry.use((passphrase) => client.passphraseSet(this.current, passphrase));
    const done = await this.#take(() =>
      unlessWrong(change, (failure) => (this.#currentRefused = failure)),
    );
    if (!done) return false;
    this.change(null);
    this.#tell("lock", () => t("safety-lock-done"));
    await this.shell.relearn();
    return true;
  }

  async setIdle(minutes: number): Promise<void> {
    await this.#take(() => client.idleSet(minutes));
  }

  async lock(): Promise<void> {
    await this.shell.lock();
  }

  async backUp(): Promise<void> {
    const newest = () => this.view.backups[0]?.name;
    const before = newest();
    if (!(await this.#take(() => client.backupNow()))) return;
    const made = newest() !== before;
    this.#tell("backups", () => t(made ? "safety-backups-done" : "safety-backups-unchanged"));
  }

  async copyBackup(backup: BackupRow): Promise<void> {
    this.#say("backups", await this.#run(() => client.backupCopy(backup.name)));
  }

  /** Opens or closes the fields of a copy for elsewhere. */
  copy(on: boolean): void {
    this.copying = on;
    this.copyEntry.clear();
  }

  /** Saves a copy for elsewhere; false when none was. */
  async saveElsewhere(): Promise<boolean> {
    const file = await this.#run(() =>
      this.copyEntry.use((passphrase) => client.backupSave(passphrase)),
    );
    if (!file) return false;
    this.copy(false);
    this.#say("elsewhere", file);
    return true;
  }

  async chooseFile(): Promise<void> {
    const file = await this.#run(() => client.restoreChoose());
    if (file) this.asking = { kind: "file", file };
  }

  /** Leaves what was asked about as it is. */
  dismiss(): void {
    this.asking = null;
    this.typeFile("");
    this.fileShown = false;
  }

  /** Does what was asked about. */
  async confirm(): Promise<void> {
    const asked = this.asking;
    if (!asked || this.working) return;
    if (asked.kind !== "file") this.dismiss();
    switch (asked.kind) {
      case "remove":
        return void (await this.#take(() => client.backupRemove(asked.backup.name)));
      case "aside":
        return void (await this.#take(() => client.asideRemove(asked.aside.name)));
      case "restore":
        return await this.#restored(() => client.backupRestore(asked.backup.name));
      case "file":
        return await this.#restored(() => client.restoreFile(this.filePassphrase));
    }
  }

  async showFolder(): Promise<void> {
    await this.shell.run(() => client.dataFolderShow());
  }

  /** Everything that was remembered of the data file before is out of date. */
  async #restored(work: () => Promise<null>): Promise<void> {
    const restored = async () => {
      await work();
      return true;
    };
    let wrong = false;
    const done = await this.#run(() =>
      unlessWrong(restored, (failure) => {
        wrong = true;
        this.#fileRefused = failure;
      }),
    );
    if (wrong) return;
    this.dismiss();
    if (done) await this.shell.restart(t("safety-restored"));
  }

  async #take(work: () => Promise<SafetyView | undefined>): Promise<boolean> {
    const view = await this.#run(work);
    if (!view) return false;
    this.view = view;
    return true;
  }

  /** One at a time: a second press while something is being written does nothing. */
  async #run<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.working) return undefined;
    this.working = true;
    this.#told = null;
    const done = await this.shell.run(work);
    this.working = false;
    return done;
  }

  #tell(part: Part, words: () => string): void {
    this.#told = { part, words };
  }

  #say(part: Part, file: SavedFileView | null | undefined): void {
    if (file) this.#tell(part, () => t("safety-elsewhere-saved", file));
  }
}

/** Runs what needs a passphrase; that it is the wrong one is for the field in which it was typed. */
async function unlessWrong<T>(
  work: () => Promise<T>,
  refused: (failure: Failure) => void,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (reason) {
    const failure = asFailure(reason);
    if (failure.code !== "passphraseWrong") throw reason;
    refused(failure);
    return undefined;
  }
}
