import * as vscode from 'vscode';
import type { FileOf } from './protocol';
import { uriOf } from './workspace-paths';

interface Item {
  readonly wanted: FileOf;
  readonly uri: string;
  readonly ready: number;
}

/** Templates that wait for a review, one reviewed at a time: the one that is being written first. */
export class ReviewQueue {
  readonly #act: (wanted: FileOf) => Promise<void>;
  readonly #items = new Map<string, Item>();
  #current: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(act: (wanted: FileOf) => Promise<void>) {
    this.#act = act;
  }

  /** Asks for a review in `delay` milliseconds; who asks again before puts it off. */
  want({ folder, file }: FileOf, delay: number): void {
    const uri = uriOf(folder, file).toString();
    this.#items.set(uri, { wanted: { folder, file }, uri, ready: Date.now() + delay });
    if (this.#current === undefined) this.#wait();
  }

  /** Asks for a review as soon as can be, unless one is waited for already: then who asked knows better when. */
  again({ folder, file }: FileOf): void {
    if (!this.#items.has(uriOf(folder, file).toString())) this.want({ folder, file }, 0);
  }

  holds(uri: string): boolean {
    return this.#current === uri || this.#items.has(uri);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#items.size === 0) return;
    let first = Number.POSITIVE_INFINITY;
    for (const { ready } of this.#items.values()) first = Math.min(first, ready);
    this.#timer = setTimeout(() => void this.#next(), Math.max(0, first - Date.now()));
  }

  async #next(): Promise<void> {
    if (this.#current !== undefined) return;
    const item = this.#mostUrgent();
    if (item) {
      this.#items.delete(item.uri);
      this.#current = item.uri;
      try {
        await this.#act(item.wanted);
      } finally {
        this.#current = undefined;
      }
    }
    this.#wait();
  }

  #mostUrgent(): Item | undefined {
    const now = Date.now();
    const ready = [...this.#items.values()].filter((item) => item.ready <= now);
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    const visible = new Set(vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()));
    return ready.find(({ uri }) => uri === active) ?? ready.find(({ uri }) => visible.has(uri)) ?? ready[0];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#items.clear();
  }
}
