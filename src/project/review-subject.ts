import { mailKind } from '../audience/mail-kind';
import { reachedMessage } from '../audience/reached-message';
import { isReached, type Readers, readersOf } from '../audience/readers';
import { findDisclosures } from '../disclosure/find-disclosures';
import type { Condition } from '../message/condition';
import type { GivenSubject } from '../review/given-subject';
import type { DataProblem } from '../rules/rule';
import { relativePath } from '../text/path';
import type { PlacedProblem } from '../text/problem';
import { factsFor } from './facts';
import { includedIn } from './find-partials';
import { findTranslations } from './find-translations';
import type { PreparedTemplate } from './prepared-template';
import type { WorkspaceState } from './workspace-state';

/** All that rules may ask of a message; what had a say in its translations is added to `dependencies`. */
export async function subjectOf(
  prepared: PreparedTemplate,
  workspace: WorkspaceState,
  dependencies: Set<string> = new Set(),
): Promise<GivenSubject> {
  const { files, judge, finderFor } = workspace;
  const { template, readers, governed, partials, samples } = prepared;
  const { audience } = readers;
  const ask = remembering((condition) => readersOf(condition, audience));
  const isRead = (condition: Condition): boolean =>
    audience.locales ? ask(condition).locales.length > 0 : isReached(condition, audience);
  const message = reachedMessage(prepared.message, isRead);
  const translations = await findTranslations(prepared, workspace, dependencies);
  const { known } = files;
  return {
    template,
    message,
    templates: [...new Set([template, ...includedIn(partials)])],
    knownPartials: partials.known,
    audience,
    kind: mailKind(audience, relativePath(governed.settings.root, template.file)),
    settings: governed.settings,
    judge: await judge(),
    readersOf: ask,
    samples,
    disclosures: findDisclosures(message, await factsFor(audience, governed.settings, finderFor)),
    ...translations,
    metadataProblems: readers.problems.map(asDataProblem),
    configProblems: governed.problems.map(asDataProblem),
    textOf: (path) => known.get(path),
  };
}

/** Answers for each condition once: one message asks again and again about the same few. */
function remembering(ask: (condition: Condition) => Readers): (condition: Condition) => Readers {
  const known = new Map<Condition, Readers>();
  return (condition) => {
    const readers = known.get(condition) ?? ask(condition);
    known.set(condition, readers);
    return readers;
  };
}

function asDataProblem(problem: PlacedProblem): DataProblem {
  const { place, message, suggestion } = problem;
  if (!suggestion) return { place, message };
  const { title, kind, span, text } = suggestion;
  return { place, message, fix: { title, kind, edits: [{ file: place.file, span, text }] } };
}
