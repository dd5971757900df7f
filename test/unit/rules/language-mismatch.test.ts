import assert from 'node:assert/strict';
import { foundBy } from '../../support/found';
import { createReviewer, workspaceOf } from '../../support/workspace';

const AUDIENCE = 'locales: [de-DE, en-GB, fr-FR]\nlocaleField: user.locale\n';
const GERMAN =
  'Vielen Dank für Ihre Bestellung bei uns. Wir packen sie gerade ein und schicken sie Ihnen morgen.';
const ENGLISH = 'Thank you very much for your order. We are packing it now and will send it to you tomorrow.';
const FRENCH =
  'Merci beaucoup pour votre commande. Nous la préparons en ce moment et vous l’enverrons dès demain matin.';
const branches = (otherwise: string): string =>
  `<p>{{#if (eq user.locale "de-DE")}}${GERMAN}{{else}}${otherwise}{{/if}}</p>\n`;
const forFrench = (text: string): string => `{{#if (eq user.locale "fr-FR")}}<p>${text}</p>{{/if}}\n`;
const reviewIn = createReviewer();

/** The titles of the fixes offered for a mail with one finding. */
async function offered(template: string): Promise<readonly string[]> {
  const workspace = workspaceOf({ why: '', template, audience: AUDIENCE });
  const found = foundBy('language-mismatch', await reviewIn(workspace.files, workspace.template));
  assert.equal(found.length, 1);
  return found.flatMap(({ fixes }) => fixes.map(({ title }) => title)).filter((each) => !/^Supp/.test(each));
}

const GUARD = 'Show it only to readers of English';

describe('language-mismatch', () => {
  it('offers to hide a text from those who have another', async () => {
    assert.deepEqual(await offered(branches(ENGLISH) + forFrench(FRENCH)), [GUARD]);
  });

  it('does not leave readers with next to nothing', async () => {
    assert.deepEqual(await offered(branches(ENGLISH) + forFrench('À bientôt dans notre boutique !')), []);
  });
});
