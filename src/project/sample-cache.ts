import { readSampleFile, type SampleReading } from '../audience/read-sample-file';

/** Reads a sample's file once, until its text changes. */
export class SampleCache {
  readonly #byFile = new Map<string, { readonly text: string; readonly reading: SampleReading }>();

  read(file: string, text: string): SampleReading {
    const known = this.#byFile.get(file);
    if (known?.text === text) return known.reading;
    const reading = readSampleFile(text, file);
    this.#byFile.set(file, { text, reading });
    return reading;
  }

  forget(file: string): void {
    this.#byFile.delete(file);
  }
}
