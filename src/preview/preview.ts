import type { Severity } from '../rules/settings';
import type { MarkedText } from './marked-text';

/** How many findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** One of the samples, and how much was found in the message that it gets. */
export interface PreviewedSample {
  readonly name: string;
  readonly locale: string | undefined;
  readonly now: string | undefined;
  readonly counts: Counts;
}

/** A finding in words. */
export interface PreviewedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** `offers/city.hbs:3:5`, relative to the folder that was named. */
  readonly where: string;
  /** How many of the samples it was found for; absent where no sample was needed to find it. */
  readonly recipients: { readonly affected: number; readonly of: number } | undefined;
}

/** A message as one recipient gets it, with what was found in it. Plain data: no functions. */
export interface Preview {
  /** Relative to the folder that was named. */
  readonly file: string;
  readonly samples: readonly PreviewedSample[];
  /** Index of the sample whose message this is. */
  readonly shown: number;
  /** What concerns this reader: number 1 first, in the order of the message. */
  readonly findings: readonly PreviewedFinding[];
  /** What concerns other readers, or no reader. */
  readonly others: readonly PreviewedFinding[];
  readonly subject: MarkedText | undefined;
  readonly preheader: MarkedText | undefined;
  readonly body: MarkedText;
  readonly isPlainText: boolean;
  readonly isMjml: boolean;
  /** Tags stand for themselves in it, because what they show cannot be told. */
  readonly hasUnknown: boolean;
  /** What there was too much of to render the whole message. */
  readonly stoppedBy: 'steps' | 'depth' | 'output' | undefined;
}
