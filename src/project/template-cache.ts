import { rememberingParser } from '../template/parse-expression';
import { readTemplate, type Template } from '../template/template';

/** Reads a template once, until its text changes; by file and dialect, which the configuration decides. */
export class TemplateCache {
  readonly #byFile = new Map<string, Map<string, Template>>();
  readonly #parse = rememberingParser();

  read(file: string, text: string, dialect: string): Template {
    const known = this.#byFile.get(file)?.get(dialect);
    if (known?.text === text) return known;
    const read = readTemplate(file, text, dialect, this.#parse);
    const ofFile = this.#byFile.get(file) ?? new Map<string, Template>();
    this.#byFile.set(file, ofFile.set(dialect, read));
    return read;
  }

  forget(file: string): void {
    this.#byFile.delete(file);
  }
}
