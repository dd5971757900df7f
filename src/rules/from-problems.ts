import type { DataProblem, RawFinding } from './rule';

/** What was found while a data file was read, as findings; its words come with it. */
export function* fromProblems(problems: readonly DataProblem[]): Generator<RawFinding> {
  for (const { place, message, fix } of problems) {
    yield { messageId: 'problem', data: { message }, place, part: 'metadata', fixes: fix ? [fix] : [] };
  }
}
