import assert from 'node:assert/strict';
import { foundBy } from '../../support/found';
import { createReviewer, workspaceOf } from '../../support/workspace';

// A fix that leaves a broken sentence is worse than none.

const reviewIn = createReviewer();

describe('exact-time offers no rewording', () => {
  for (const sentence of [
    'You looked at these shoes on 3 March at 14:32.',
    'Am 3. März um 14:32 Uhr haben Sie sich diese Schuhe angesehen.',
    'Vous avez consulté cette page le 3 mars à 14h32.',
    'Votre visite d’hier à 14h32 nous a fait plaisir.',
    'Has consultado esta página el 3 de marzo a las 14:32.',
    'Hai consultato questa pagina il 3 marzo alle 14:32.',
    'Você consultou esta página em 3 de março às 14h32.',
    'U bekeek deze pagina op 3 maart om 14.32 uur.',
  ])
    it(sentence, async () => {
      const { files, template } = workspaceOf({ why: '', template: `<p>${sentence}</p>\n` });
      const [found, ...more] = foundBy('exact-time', await reviewIn(files, template));
      assert.ok(found && more.length === 0);
      const titles = found.fixes.map(({ title }) => title);
      assert.ok(!titles.some((title) => title.startsWith('Say')), titles.join());
    });
});
