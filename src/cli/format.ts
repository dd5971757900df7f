import type { Report } from '../review/report';
import type { Severity } from '../rules/settings';
import type { Colours } from './colours';

/** A report and what a format for people needs besides. */
export interface FormatInput {
  readonly report: Report;
  /** The text that the offsets of a file of the report are about. */
  readonly textOf: (file: string) => string | undefined;
  readonly colours: Colours;
  /** Width of the screen; undefined where it goes elsewhere: then nothing is wrapped. */
  readonly columns: number | undefined;
  /** Leaves out milder findings, in formats for people. */
  readonly atLeast: Severity;
}

/** A report as text, with a line end at its end. */
export type Format = (input: FormatInput) => string;
