import type { Example } from '../../../../../src/rules/rule';

const TEXT =
  '<p>Twoja rezerwacja jest potwierdzona i cieszymy się na Twoją wizytę. Śniadanie podajemy codziennie od siódmej do dziesiątej.</p>\n<p>Zabierz ze sobą paszport i nie zapomnij o kluczu do pokoju.</p>\n';

export const bad: readonly Example[] = [
  {
    why: 'The subject.',
    template: `---\nsubject: ⟦language-mixed:Ihre Buchung ist bestätigt⟧\n---\n${TEXT}`,
  },
  {
    why: 'The subject, in another language.',
    template: `---\nsubject: ⟦language-mixed:Votre réservation est confirmée⟧\n---\n${TEXT}`,
  },
  {
    why: 'The preheader.',
    template: `<div style="display:none">⟦language-mixed:Vous pouvez annuler cette réservation sans frais jusqu’à vendredi.⟧</div>\n${TEXT}`,
  },
  {
    why: 'The text of a picture.',
    template: `${TEXT}<img src="a.png" alt="⟦language-mixed:Der Blick von der Terrasse über die ganze Altstadt⟧">\n`,
  },
  {
    why: 'A passage.',
    template: `${TEXT}<p>⟦language-mixed:Sie können diese Buchung bis Freitag kostenlos stornieren.⟧</p>\n`,
  },
  {
    why: 'A passage amid others.',
    template: `<h1>Twoja rezerwacja jest potwierdzona</h1>\n<p>⟦language-mixed:Vous pouvez annuler cette réservation sans frais jusqu’à vendredi.⟧</p>\n${TEXT}`,
  },
];

export const good: readonly Example[] = [
  {
    why: 'All in one language.',
    template: `---\nsubject: Twoja rezerwacja jest potwierdzona\n---\n${TEXT}<img src="a.png" alt="Widok z tarasu na całe stare miasto">\n`,
  },
  {
    why: 'Two languages side by side.',
    template: `${TEXT}<hr><p>Ihre Buchung ist bestätigt, und wir freuen uns auf Ihren Besuch. Das Frühstück gibt es jeden Morgen von sieben bis zehn.</p>\n<p>Bringen Sie bitte Ihren Ausweis mit und vergessen Sie den Schlüssel nicht.</p>\n`,
  },
  {
    why: 'One of two languages, by the reader’s own.',
    template: `{{#if (eq user.language "pl")}}${TEXT}{{else}}<p>Ihre Buchung ist bestätigt, und wir freuen uns auf Ihren Besuch. Das Frühstück gibt es jeden Morgen von sieben bis zehn.</p><p>Bringen Sie bitte Ihren Ausweis mit und vergessen Sie den Schlüssel nicht.</p>{{/if}}\n`,
  },
  {
    why: 'What a flag decides is not for everybody.',
    template: `${TEXT}{{#if showOther}}<p>Sie können diese Buchung bis Freitag kostenlos stornieren.</p>{{/if}}\n`,
  },
  {
    why: 'Brands and places are in no language.',
    template: `${TEXT}<p>Kraków Wien Paris Madrid London</p><img src="a.png" alt="Tactful Travel">\n`,
  },
];
