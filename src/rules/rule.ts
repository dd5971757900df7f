import type { ZodType } from 'zod';
import type { Audience, MailKind } from '../audience/audience';
import type { Readers } from '../audience/readers';
import type { Disclosure } from '../disclosure/disclosure';
import type { Judge } from '../language/judge';
import type { Condition } from '../message/condition';
import type { Message, Part } from '../message/message';
import type { RenderedSample } from '../render/rendered-sample';
import type { Template } from '../template/template';
import type { Edit } from '../text/edits';
import type { Place } from '../text/span';
import type { Level, Settings, Severity } from './settings';

/** A change that mends a finding. *Safe*: no reader's message changes in meaning (contract, section 7). */
export interface Fix {
  readonly title: string;
  readonly kind: 'safe' | 'choice';
  readonly edits: readonly Edit[];
}

export interface Related {
  readonly place: Place;
  readonly message: string;
}

/** Samples a finding was made for. */
export interface Recipients {
  readonly affected: number;
  readonly of: number;
  /** Names of samples, ten at most. */
  readonly names: readonly string[];
}

/** Why a finding is milder than its rule's level. */
export type Lowering = 'linked' | 'locale-from-path' | 'own-domain' | 'case';

/** What a rule says of one place. Words live in `meta.messages`. */
export interface RawFinding {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly place: Place;
  readonly part?: Part;
  readonly condition?: Condition;
  /** The locales of the readers it is about. */
  readonly locales?: readonly string[];
  /** Where it was found by rendering samples. */
  readonly recipients?: Recipients;
  /** Which of the message's samples these are: their indexes, all of them. */
  readonly samples?: readonly number[];
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  readonly lowered?: readonly Exclude<Lowering, 'case'>[];
  /** The contract's own level for this case: never above it. */
  readonly atMost?: Severity;
  /** Telling rules are one level stronger where a lock screen shows them. */
  readonly raised?: boolean;
}

/** A mistake in an audience file, front matter or a configuration, found while reading it. */
export interface DataProblem {
  readonly place: Place;
  readonly message: string;
  readonly fix?: Fix;
}

/** The partials that could be included; looked up only where one was not found. */
export interface KnownPartials {
  readonly names: readonly string[];
  /** Whether that is all there are: the configuration says where partials lie; one was found where they usually do. */
  readonly areAll: 'said' | 'likely' | 'unknown';
}

/** The same mail in another language, as its path says. */
export interface Translation {
  readonly locale: string;
  readonly template: Template;
  readonly message: Message;
}

/** A mail that its folder lacks in one language and that others have. */
export interface AbsentTranslation {
  /** The file that is not there. */
  readonly file: string;
  readonly locale: string;
  /** Those that are there. */
  readonly others: readonly string[];
}

/** A message with everything a rule may ask of it. All rules of one message get the same object. */
export interface Subject {
  readonly template: Template;
  readonly message: Message;
  /** The template and the partials and layouts it includes, each once. */
  readonly templates: readonly Template[];
  readonly knownPartials: KnownPartials;
  readonly audience: Audience;
  /** What the mail is for, declared or told from its name. */
  readonly kind: MailKind | undefined;
  readonly settings: Settings;
  readonly judge: Judge;
  readonly readersOf: (condition: Condition) => Readers;
  /** Recipients with their own data, each rendered when it is first asked for. */
  readonly samples: readonly RenderedSample[];
  readonly disclosures: readonly Disclosure[];
  /** The locale that the template's path names, and the same mail in others; absent where the path names none. */
  readonly translations: { readonly locale: string; readonly others: readonly Translation[] } | undefined;
  /** Mails that are missing in the template's language; given to the first of its folder, so that they are said once. */
  readonly absentTranslations: readonly AbsentTranslation[];
  readonly metadataProblems: readonly DataProblem[];
  readonly configProblems: readonly DataProblem[];
  /** The text of any file that had a say in this review. */
  readonly textOf: (file: string) => string | undefined;
  /** The value of an option of the rule that asks, or its default. */
  readonly option: (name: string) => unknown;
  /** Whether the rule that asks is suppressed where something starts at this place. */
  readonly isSuppressed: (place: Place) => boolean;
}

/** An example, which is documentation and test at once. `⟦…⟧` marks what must be found. */
export interface Example {
  /** One line that says why it is bad, or why it is not. */
  readonly why: string;
  readonly template: string;
  /** Front-matter-like metadata in YAML: the audience file beside the template. */
  readonly audience?: string;
  /** A configuration file in YAML. */
  readonly config?: string;
  /** Name of the template in its folder; `mail.hbs` by default. */
  readonly file?: string;
  /** Further files by name. Marks in them count too. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the first fix of that title makes of a file: title → file → text. Only for bad examples. */
  readonly fixed?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface RuleMeta {
  readonly id: string;
  /** What it finds, in one sentence. */
  readonly what: string;
  /** Why that matters, with the source of every fact. */
  readonly why: string;
  /** What to do instead. */
  readonly instead: string;
  readonly severity: Severity;
  readonly fix: 'safe' | 'choice' | 'both' | 'none';
  /** By id; `{name}` stands for data. */
  readonly messages: Readonly<Record<string, string>>;
  readonly options?: Readonly<
    Record<string, { readonly schema: ZodType; readonly default: unknown; readonly about: string }>
  >;
  /** Rules that say the same thing better at the same place. */
  readonly yieldsTo?: readonly string[];
  /** Asks for something in a whole mail: not in a file that others turn out to include. */
  readonly ofWholeMail?: true;
}

/** A message by its id, with its data. */
export interface Said {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
}

export interface Rule {
  readonly meta: RuleMeta;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
  /** What is said where mails with other readers include the same text: once, of the readers of all of them. */
  readonly ofAll?: (said: Said, locales: readonly string[]) => Said;
  /** Pure; called once a message. */
  readonly check: (subject: Subject) => Iterable<RawFinding | Pause>;
}

/**
 * What a rule gives between two samples, of which there may be thousands: a review may be put off here, or given up.
 */
export const PAUSE: unique symbol = Symbol('pause');
export type Pause = typeof PAUSE;

export const SEVERITIES: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

export const isOff = (level: Level): level is 'off' => level === 'off';
