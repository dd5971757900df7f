import { registeredLocale } from '../audience/registered';
import { loadPhrases, type PhrasesIn } from '../disclosure/load-phrases';
import { type PhraseFinder, phraseFinder } from '../disclosure/phrase-finder';
import type { Judge } from '../language/judge';
import { loadJudge } from '../language/load-judge';
import { BoundedCache } from '../text/bounded-cache';
import { loadedOnce } from '../text/remembered';
import { CachedFiles } from './cached-files';
import { Governance } from './governance';
import { NO_PAUSES, type Pauses } from './in-slices';
import type { PreparedCache } from './prepared-template';
import type { CommandOverrides, ProjectOptions } from './project-types';
import { SampleCache } from './sample-cache';
import { TemplateCache } from './template-cache';
import type { TranslationCache } from './translation-cache';

/** What a project remembers of its folder, and what it was told when it was opened. */
export interface WorkspaceState {
  readonly files: CachedFiles;
  readonly governance: Governance;
  readonly templates: TemplateCache;
  readonly prepared: PreparedCache;
  readonly translations: TranslationCache;
  readonly samples: SampleCache;
  readonly overrides: CommandOverrides;
  readonly folder: string;
  readonly version: string;
  readonly pauses: Pauses;
  /** Reads the data about languages when it is first asked for. */
  readonly judge: () => Promise<Judge>;
  /** Finds the phrases that readers of some languages may be told something with; all that are known by default. */
  readonly finderFor: (languages?: ReadonlySet<string>) => Promise<PhraseFinder>;
}

export function openWorkspace(options: ProjectOptions): WorkspaceState {
  const { folder, version, readData } = options;
  const files = new CachedFiles(options.files);
  const overrides = canonical(options.overrides ?? {});
  return {
    files,
    governance: new Governance(files, folder, overrides),
    templates: new TemplateCache(),
    prepared: new Map(),
    translations: new Map(),
    samples: new SampleCache(),
    overrides,
    folder,
    version,
    pauses: options.pauses ?? NO_PAUSES,
    judge: options.judge ?? loadedOnce(() => loadJudge(readData)),
    finderFor: createFinders(options.phrasesIn ?? loadPhrases(readData)),
  };
}

const MOST_READERSHIPS = 20;

/** A finder for each set of languages: it remembers the texts it has seen. */
function createFinders(phrasesIn: PhrasesIn): WorkspaceState['finderFor'] {
  const finders = new BoundedCache<PhraseFinder>(MOST_READERSHIPS);
  return async (languages) => {
    const indexes = await phrasesIn(languages);
    return finders.get(languages ? [...languages].sort().join(' ') : 'all', () => phraseFinder(indexes));
  };
}

function canonical(overrides: CommandOverrides): CommandOverrides {
  const { locales, ...others } = overrides;
  return locales ? { ...others, locales: locales.map((tag) => registeredLocale(tag) ?? tag) } : others;
}
