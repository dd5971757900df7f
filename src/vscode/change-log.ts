/** Counts changes of files, so that an answer can be held against what changed since it was asked for. */
export class ChangeLog {
  readonly #last = new Map<string, number>();
  readonly #versions = new Map<string, number>();
  #count = 0;

  /** Notes that files changed now; the number of the change. */
  note(files: readonly string[]): number {
    this.#count++;
    for (const file of files) this.#last.set(file, this.#count);
    return this.#count;
  }

  get now(): number {
    return this.#count;
  }

  /** Notes which version of a document the engine was told of. */
  noteVersion(file: string, version: number): void {
    this.#versions.set(file, version);
  }

  forgetVersion(file: string): void {
    this.#versions.delete(file);
  }

  /** Whether one of the files changed after the numbered change. */
  isOlder(seen: number, files: Iterable<string>): boolean {
    for (const file of files) if ((this.#last.get(file) ?? 0) > seen) return true;
    return false;
  }

  /** Whether something found after the numbered change still speaks of a document's text as it is now. */
  isCurrent(seen: number, file: string, version: number | undefined): boolean {
    const noted = this.#versions.get(file);
    if (version !== undefined && noted !== undefined && noted !== version) return false;
    return !this.isOlder(seen, [file]);
  }
}
