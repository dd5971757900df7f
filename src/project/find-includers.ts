import { nameWords } from '../knowledge/name-words';
import { basename } from '../text/path';

export interface IncluderSearch {
  /** Every file of a template's name in the folder that is reviewed. */
  readonly names: readonly string[];
  readonly textOf: (file: string) => Promise<string | undefined>;
  /** The partials a template includes, directly or through others. */
  readonly partialsOf: (file: string, text: string) => Promise<readonly string[]>;
}

/** More templates than this are not looked at closely. */
const MOST_CANDIDATES = 200;

/** What a partial is called by those who include it: `partials/_footer.hbs` by `footer`. */
const stemOf = (file: string): string =>
  basename(file)
    .replace(/\.[^.]+$/, '')
    .replace(/^_/, '');

/** Templates that include a partial, directly or through others, in the order of their names. */
export async function findIncluders(partial: string, search: IncluderSearch): Promise<readonly string[]> {
  const includers: string[] = [];
  for (const file of await candidates(partial, search)) {
    const text = await search.textOf(file);
    if (text === undefined) continue;
    if ((await search.partialsOf(file, text)).includes(partial)) includers.push(file);
  }
  return includers.sort();
}

/** Files that name the partial, and those that name these; to read a name in a text is cheap, to parse it is not. */
async function candidates(partial: string, { names, textOf }: IncluderSearch): Promise<readonly string[]> {
  const found = new Set<string>();
  const waiting = [stemOf(partial)];
  const asked = new Set(waiting);
  for (let stem = waiting.pop(); stem !== undefined; stem = waiting.pop()) {
    for (const file of names) {
      if (found.size >= MOST_CANDIDATES) return [...found];
      if (file === partial || found.has(file) || !includes(await textOf(file), stem)) continue;
      found.add(file);
      const next = stemOf(file);
      if (!asked.has(next)) waiting.push(next);
      asked.add(next);
    }
  }
  return [...found];
}

function includes(text: string | undefined, stem: string): boolean {
  if (text === undefined || !/\{\{[{~]*[#>]?>|^layout[ \t]*:/m.test(text)) return false;
  return spellingsOf(stem).some((spelling) => text.includes(spelling));
}

/** A name as code and files write it: `link-collective`, `link_collective`, `linkCollective`. */
function spellingsOf(stem: string): readonly string[] {
  const words = nameWords(stem);
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const camel = words.map((word, i) => (i === 0 ? word : capital(word))).join('');
  return [...new Set([stem, words.join('-'), words.join('_'), camel])].filter(Boolean);
}
