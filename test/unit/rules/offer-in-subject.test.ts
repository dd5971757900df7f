import assert from 'node:assert/strict';
import { foundBy } from '../../support/found';
import { createReviewer, workspaceOf } from '../../support/workspace';

const AUDIENCE = `locales: [pl-PL]
offer: { place: offer.city, expires: offer.validUntil }
samples:
  - name: Ania
    now: 2026-05-10
    data: { offer: { city: Praga, validUntil: 2026-05-01 } }
`;
const reviewIn = createReviewer();

describe('an offer in a subject', () => {
  it('says why it cannot be hidden', async () => {
    const template =
      '---\nsubject: "{{offer.city}} czeka"\n---\n<p>Dzień dobry.</p>\n<p>Jedź: {{offer.city}}</p>\n';
    const workspace = workspaceOf({ why: '', template, audience: AUDIENCE });
    const [found] = foundBy('expired-offer', await reviewIn(workspace.files, workspace.template));
    assert.ok(found);
    assert.deepEqual(
      found.fixes.filter(({ title }) => !title.startsWith('Suppress')),
      [],
    );
    assert.match(found.related.at(-1)?.message ?? '', /^a mail needs a subject/);
  });
});
