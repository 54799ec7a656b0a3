/** The key of the data file, its backups, and what was set aside. */
import { client } from "../../api/client";
import type {
  AsideRow,
  BackupRow,
  RestoreView,
  SafetyView,
  SavedFileView,
} from "../../api/generated/types";
import type { ScreenModel, Shell } from "../../app/shell";
import { NewPassphrase } from "../../components/passphrase.svelte";
import { t } from "../../i18n/words.svelte";

/** What is being changed about the key. */
export type Changing = "passphrase" | "store" | null;

export class SafetyModel implements ScreenModel {
  readonly assessment = null;
  view = $state.raw<SafetyView>() as SafetyView;
  changing = $state<Changing>(null);
  /** The passphrase of now, typed to change it. */
  current = $state("");
  currentShown = $state(false);
  /** The backup or the file about which the person is asked. */
  asking = $state.raw<
    | { kind: "restore" | "remove"; backup: BackupRow }
    | { kind: "file"; file: RestoreView }
    | { kind: "aside"; aside: AsideRow }
    | null
  >(null);
  /** The passphrase of a file that is restored. */
  filePassphrase = $state("");
  /** True while the fields of a copy for elsewhere stand open. */
  copying = $state(false);
  working = $state(false);
  /** What went well last, told once. */
  told = $state<string | null>(null);
  readonly entry = new NewPassphrase();
  readonly copyEntry = new NewPassphrase("copy");

  constructor(
    private readonly shell: Shell,
    view: SafetyView,
  ) {
    this.view = view;
  }

  settle(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async refresh(): Promise<void> {
    await this.#take(() => client.safetyOpen());
  }

  async leave(): Promise<void> {
    await this.shell.back();
  }

  change(what: Changing): void {
    this.changing = what;
    this.current = "";
    this.entry.clear();
  }

  async saveLock(): Promise<void> {
    const done =
      this.changing === "store"
        ? await this.#take(() => client.keyStoreUse(this.current))
        : await this.#take(() =>
            this.entry.use((passphrase) => client.passphraseSet(this.current, passphrase)),
          );
    if (!done) return;
    this.change(null);
    this.told = t("safety-lock-done");
    await this.shell.relearn();
  }

  async setIdle(minutes: number): Promise<void> {
    await this.#take(() => client.idleSet(minutes));
  }

  async lock(): Promise<void> {
    await this.shell.lock();
  }

  async backUp(): Promise<void> {
    await this.#take(() => client.backupNow());
  }

  async copyBackup(backup: BackupRow): Promise<void> {
    this.#say(await this.#run(() => client.backupCopy(backup.name)));
  }

  async saveElsewhere(): Promise<void> {
    const file = await this.#run(() =>
      this.copyEntry.use((passphrase) => client.backupSave(passphrase)),
    );
    if (!file) return;
    this.copying = false;
    this.copyEntry.clear();
    this.#say(file);
  }

  async chooseFile(): Promise<void> {
    const file = await this.#run(() => client.restoreChoose());
    this.filePassphrase = "";
    if (file) this.asking = { kind: "file", file };
  }

  /** Does what was asked about. */
  async confirm(): Promise<void> {
    const asked = this.asking;
    if (!asked) return;
    this.asking = null;
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
    const done = await this.#run(async () => {
      await work();
      return true;
    });
    this.filePassphrase = "";
    if (!done) return;
    await this.shell.restart(t("safety-restored"));
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
    this.told = null;
    const done = await this.shell.run(work);
    this.working = false;
    return done;
  }

  #say(file: SavedFileView | null | undefined): void {
    if (file) this.told = t("safety-elsewhere-saved", file);
  }
}
