import type { Audience } from '../audience/audience';
import type { PhrasesIn } from '../disclosure/load-phrases';
import type { Judge } from '../language/judge';
import type { ReadData } from '../language/load-judge';
import type { Part } from '../message/message';
import type { Preview } from '../preview/preview';
import type { DetectedLanguage } from '../review/detected-languages';
import type { Finding } from '../review/finding';
import type { MessageSpecificity } from '../review/message-specificity';
import type { FileReview, Report } from '../review/report';
import type { Level, Settings } from '../rules/settings';
import type { FileSystem } from '../text/file-system';
import type { Place } from '../text/span';
import type { Pauses } from './in-slices';

/** What the command line says over all configuration and metadata. */
export interface CommandOverrides {
  /** A configuration file to use instead of those beside the templates; `false` for none at all. */
  readonly config?: string | false;
  readonly preset?: string;
  readonly rules?: ReadonlyMap<string, Level>;
  readonly locales?: readonly string[];
  /** An audience file that governs every template. */
  readonly audience?: string;
  readonly now?: string;
}

export interface ProjectOptions {
  readonly files: FileSystem;
  readonly readData: ReadData;
  /** Gives the judge instead of loading one: for those who share it, or measure everything else. */
  readonly judge?: () => Promise<Judge>;
  /** The same for the phrases. */
  readonly phrasesIn?: PhrasesIn;
  /** The workspace folder or the working folder, absolute. */
  readonly folder: string;
  readonly version: string;
  readonly overrides?: CommandOverrides;
  /** How a review makes room for other work between two samples; by default it does not. */
  readonly pauses?: Pauses;
}

/** Says after a pause, of the files that had a say in a review, whether it is of no use any more. */
export type IsOutdated = (dependencies: ReadonlySet<string>) => boolean;

/** A mistake with no place in a reviewed file: unreadable, skipped, a rule that threw. */
export interface ReviewProblem {
  readonly file: string;
  readonly place?: Place;
  readonly message: string;
  /** True where the command could not do what it was asked (exit status 2). */
  readonly fatal: boolean;
}

/**
 * `reviewed`; or why not: nothing says that this is mail, `.gitignore` or `ignore` names it, it is no template, it is
 * too large, or it could not be read.
 */
export type ReviewState = 'reviewed' | 'not-mail' | 'ignored' | 'no-template' | 'too-large' | 'unreadable';

/** What one template's review says, about the template itself and about every other file it points into. */
export interface TemplateReview {
  readonly file: string;
  readonly kind: 'template' | 'partial';
  readonly state: ReviewState;
  readonly audience: Audience;
  readonly settings: Settings;
  readonly languages: readonly DetectedLanguage[];
  /** Absent for what was not reviewed. */
  readonly specificity?: MessageSpecificity;
  /** In any file: partials, audience files, configurations. */
  readonly findings: readonly Finding[];
  readonly suppressed: ReadonlyMap<string, number>;
  readonly problems: readonly ReviewProblem[];
  /** Every file and folder that had a say, those that are not there included: a change of one asks for a new review. */
  readonly dependencies: ReadonlySet<string>;
  /** The partials it includes. */
  readonly partials: readonly string[];
  /** The text of every file that had a say: what all offsets of this review are about. */
  readonly textOf: (file: string) => string | undefined;
}

/** A template as one of its samples gets it. */
export interface TemplatePreview {
  readonly state: ReviewState;
  /** The names of all samples. */
  readonly names: readonly string[];
  /** Absent where there is no such sample, or the file was not reviewed. */
  readonly preview: Preview | undefined;
  readonly findings: readonly Finding[];
  readonly problems: readonly ReviewProblem[];
  /** Paths of images that start with `/` are meant from here. */
  readonly root: string;
  readonly textOf: (file: string) => string | undefined;
}

/** What stands at one place of a template, for a hover. */
export interface PassageFacts {
  readonly place: Place;
  readonly part: Part;
  readonly condition: string | undefined;
  /** The declared locales whose readers reach it; empty where no audience is known. */
  readonly locales: readonly string[];
  readonly language: string | undefined;
}

export interface Discovery {
  /** Templates to review, sorted. */
  readonly templates: readonly string[];
  /** Files of a template's name that nothing says are mail. */
  readonly leftInPeace: readonly string[];
  readonly problems: readonly ReviewProblem[];
}

export interface ReviewOptions {
  /** Called after each template. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Asked between templates; true stops the review and keeps what it found. */
  readonly isCancelled?: () => boolean;
}

export interface ReviewResult {
  readonly reviews: readonly TemplateReview[];
  /** United by the file that findings point into; the same finding of many templates once, the most severe wins. */
  readonly files: readonly FileReview[];
  readonly problems: readonly ReviewProblem[];
  /** As `--format json` prints it; paths relative to `folder`. */
  report(folder: string): Report;
  /** The text every offset of this result is about. */
  textOf(file: string): string | undefined;
}

/** Everything below one workspace or working folder. Both surfaces review through this. */
export interface Project {
  /**
   * Templates among files and below folders, both absolute. A file that is named itself is always reviewed; a folder
   * gives what says that it is mail.
   */
  discover(paths: readonly string[]): Promise<Discovery>;
  /**
   * Reviews one file as `review` would; `named`: also if nothing says that it is mail. One that is outdated after a
   * pause is given up, with nothing found.
   */
  reviewTemplate(file: string, named?: boolean, isOutdated?: IsOutdated): Promise<TemplateReview>;
  /** Reads at once most of what a review of a file needs, for those to whom each question takes time. */
  readAhead(file: string): Promise<void>;
  /** Reads what says of templates who reads them and how they are reviewed. */
  readGoverning(): Promise<void>;
  /** Shows a file as a sample gets it, by default the first; with what a review of the file that is named finds. */
  previewTemplate(file: string, sample: string | undefined): Promise<TemplatePreview>;
  /** Reviews discovered templates. */
  review(discovery: Discovery, named: ReadonlySet<string>, options?: ReviewOptions): Promise<ReviewResult>;
  /** The settings that count for a file, each with where it was set. */
  settingsFor(file: string): Promise<Settings>;
  audienceFor(file: string): Promise<Audience>;
  /** The reviewed templates that include a partial, directly or through others. */
  includersOf(file: string): Promise<readonly string[]>;
  /** The text of a first audience file for a template that is there. */
  startingAudience(file: string): Promise<string | undefined>;
  /**
   * The passage at an offset of a template that would be reviewed; of a partial, as seen `through` a template that
   * includes it.
   */
  passageAt(file: string, offset: number, through?: string): Promise<PassageFacts | undefined>;
  /** Forgets what was read of these files and, unless none of them came or went, of the folders they stand in. */
  changed(paths: readonly string[], isStructural?: boolean): void;
}
