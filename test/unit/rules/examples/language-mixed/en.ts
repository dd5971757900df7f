import type { Example } from '../../../../../src/rules/rule';

const TEXT =
  '<p>Your booking is confirmed, and we look forward to your visit. Breakfast is included every morning from seven to ten.</p>\n<p>Bring your passport when you arrive, and do not forget your key.</p>\n';

export const bad: readonly Example[] = [
  {
    why: 'The subject.',
    template: `---\nsubject: ⟦language-mixed:Twoja rezerwacja jest potwierdzona⟧\n---\n${TEXT}`,
  },
  {
    why: 'The subject, in another language.',
    template: `---\nsubject: ⟦language-mixed:Ihre Buchung ist bestätigt⟧\n---\n${TEXT}`,
  },
  {
    why: 'The preheader.',
    template: `<div style="display:none">⟦language-mixed:Sie können diese Buchung bis Freitag kostenlos stornieren.⟧</div>\n${TEXT}`,
  },
  {
    why: 'The text of a picture.',
    template: `${TEXT}<img src="a.png" alt="⟦language-mixed:Widok z tarasu na całe stare miasto⟧">\n`,
  },
  {
    why: 'A passage.',
    template: `${TEXT}<p>⟦language-mixed:Tę rezerwację możesz anulować bezpłatnie do piątku.⟧</p>\n`,
  },
  {
    why: 'A passage amid others.',
    template: `<h1>Your booking is confirmed</h1>\n<p>⟦language-mixed:Sie können diese Buchung bis Freitag kostenlos stornieren.⟧</p>\n${TEXT}`,
  },
];

export const good: readonly Example[] = [
  {
    why: 'All in one language.',
    template: `---\nsubject: Your booking is confirmed\n---\n${TEXT}<img src="a.png" alt="The view from the terrace over the old town">\n`,
  },
  {
    why: 'Two languages side by side.',
    template: `${TEXT}<hr><p>Twoja rezerwacja jest potwierdzona i cieszymy się na Twoją wizytę. Śniadanie podajemy codziennie od siódmej do dziesiątej.</p>\n<p>Zabierz ze sobą paszport i nie zapomnij o kluczu do pokoju.</p>\n`,
  },
  {
    why: 'One of two languages, by the reader’s own.',
    template: `{{#if (eq user.language "en")}}${TEXT}{{else}}<p>Twoja rezerwacja jest potwierdzona i cieszymy się na Twoją wizytę. Śniadanie podajemy codziennie od siódmej do dziesiątej.</p><p>Zabierz ze sobą paszport i nie zapomnij o kluczu do pokoju.</p>{{/if}}\n`,
  },
  {
    why: 'What a flag decides is not for everybody.',
    template: `${TEXT}{{#if showOther}}<p>Tę rezerwację możesz anulować bezpłatnie do piątku.</p>{{/if}}\n`,
  },
  {
    why: 'Brands and places are in no language.',
    template: `${TEXT}<p>Kraków Wien Paris Madrid London</p><img src="a.png" alt="Tactful Travel">\n`,
  },
];
