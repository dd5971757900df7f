import type { ReviewState } from '../project/project-types';
import type { Report } from '../review/report';
import type { Severity } from '../rules/settings';
import type { DirectoryEntry } from '../text/file-system';

// What the extension host and the engine's thread ask each other. Everything is a plain object (a structured clone).

/** A folder that is reviewed as one project: a workspace folder, or that of a lone file. */
export interface ProjectFolder {
  /** The file system it lies on: the folder's URI without its path, `file://` or `vscode-vfs://github`. */
  readonly system: string;
  /** Absolute, as the engine spells paths. */
  readonly path: string;
}

export interface FileOf {
  readonly folder: ProjectFolder;
  readonly file: string;
}

/** Lines and columns count from 1, columns in UTF-16 units. */
export interface TextRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ShownEdit {
  readonly file: string;
  readonly range: TextRange;
  readonly text: string;
  /** True where the file is not there yet. */
  readonly creates: boolean;
}

export interface ShownFix {
  readonly title: string;
  readonly kind: 'safe' | 'choice';
  readonly edits: readonly ShownEdit[];
}

/** A finding as the editor shows it. */
export interface ShownFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: TextRange;
  readonly related: readonly { readonly file: string; readonly range: TextRange; readonly message: string }[];
  readonly fixes: readonly ShownFix[];
}

/** All that is to be shown of one file, whichever templates it was found through. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly ShownFinding[];
}

/** What the status item says of a template. */
export interface TemplateFacts {
  readonly state: ReviewState;
  readonly kind: 'template' | 'partial';
  readonly locales: readonly string[];
  /** Files that say who reads it, the most important first. */
  readonly sources: readonly string[];
  /** Languages found, the most frequent first. */
  readonly languages: readonly string[];
}

export interface ReviewQuestion extends FileOf {
  /** The last change of files that the host has told of, in any folder. */
  readonly number: number;
  /** Reviewed also if nothing says that it is mail. */
  readonly named: boolean;
  /** Its findings stay until they are dropped, because the whole workspace was reviewed. */
  readonly keep: boolean;
  /** Further files whose findings the host has lost track of. */
  readonly refresh: readonly string[];
}

export interface ReviewAnswer {
  readonly facts: TemplateFacts;
  /** A file it depends on changed while it was reviewed: nothing was taken over. */
  readonly isStale: boolean;
  /** The last change that this answer knows of. */
  readonly seen: number;
  /** Every file whose findings are now others. */
  readonly files: readonly FileFindings[];
  readonly dependencies: readonly string[];
  readonly partials: readonly string[];
  /** A partial is reviewed through these templates, and not for itself. */
  readonly includers: readonly string[];
  /** What has no place in a file, in words. */
  readonly problems: readonly string[];
}

export interface Change {
  readonly folder: ProjectFolder;
  /** Changes are counted by the host. */
  readonly number: number;
  readonly files: readonly string[];
  /** True where files came or went: then what looked for them counts as well. */
  readonly isStructural: boolean;
}

/** A stretch of a template as the hover describes it. */
export interface PassageAnswer {
  readonly range: TextRange;
  readonly part: string;
  readonly condition: string | undefined;
  readonly locales: readonly string[];
  readonly language: string | undefined;
  /** What was found here, with the reason why it matters. */
  readonly concerns: readonly { readonly rule: string; readonly why: string }[];
}

/** One line of *Show Configuration*: a heading, or a value with where it was set. */
export interface ConfigurationLine {
  readonly depth: number;
  readonly text: string;
  readonly from?: { readonly file: string; readonly line: number };
}

/** A first audience file for a template, or the file that already says who reads it. */
export interface AudienceFile {
  readonly file: string;
  /** Undefined where the file is there already. */
  readonly text: string | undefined;
}

/** What the thread answers. */
export type EngineHandlers = {
  readonly review: (question: ReviewQuestion) => Promise<ReviewAnswer>;
  /** Reviews a template for what that loads and reads, and reads what governs the others; nothing is found by it. */
  readonly prepare: (given: FileOf) => Promise<void>;
  /** Gives up templates; the files whose findings are now others. */
  readonly drop: (given: { folder: ProjectFolder; files: readonly string[] }) => readonly FileFindings[];
  /** Takes note of changed files; the templates that are to be reviewed again. */
  readonly changed: (change: Change) => readonly string[];
  /** The templates through which an audience file or a configuration is reviewed. */
  readonly governed: (given: FileOf) => Promise<readonly string[]>;
  readonly discover: (folder: ProjectFolder) => Promise<{
    readonly templates: readonly string[];
    readonly leftInPeace: number;
    readonly problems: readonly string[];
  }>;
  readonly passage: (given: FileOf & { line: number; column: number }) => Promise<PassageAnswer | undefined>;
  readonly configuration: (given: FileOf) => Promise<readonly ConfigurationLine[]>;
  readonly audienceFile: (given: FileOf) => Promise<AudienceFile | undefined>;
  /** The report on all templates that were reviewed with `keep`. */
  readonly report: (folder: ProjectFolder) => Report;
};

/** What the extension host answers. Nothing here throws for a file that is not there. */
export type HostHandlers = {
  readonly read: (given: FileOf) => Promise<string | undefined>;
  readonly list: (given: FileOf) => Promise<readonly DirectoryEntry[] | undefined>;
  readonly size: (given: FileOf) => Promise<number | undefined>;
  /** A file of dist/data; rejects where it cannot be read. */
  readonly data: (name: string) => Promise<Uint8Array>;
};
