import type { Example } from '../../../../../src/rules/rule';

const TEXT =
  '<p>Su reserva está confirmada y esperamos su visita con mucha ilusión. El desayuno se sirve todas las mañanas de siete a diez.</p>\n<p>Traiga su pasaporte y no olvide la llave de la habitación.</p>\n';

export const bad: readonly Example[] = [
  { why: 'The subject.', template: `---\nsubject: ⟦language-mixed:Your booking is confirmed⟧\n---\n${TEXT}` },
  {
    why: 'The subject, in another language.',
    template: `---\nsubject: ⟦language-mixed:Twoja rezerwacja jest potwierdzona⟧\n---\n${TEXT}`,
  },
  {
    why: 'The preheader.',
    template: `<div style="display:none">⟦language-mixed:Tę rezerwację możesz anulować bezpłatnie do piątku.⟧</div>\n${TEXT}`,
  },
  {
    why: 'The text of a picture.',
    template: `${TEXT}<img src="a.png" alt="⟦language-mixed:The view from the terrace over the old town⟧">\n`,
  },
  {
    why: 'A passage.',
    template: `${TEXT}<p>⟦language-mixed:You can cancel this booking free of charge until Friday.⟧</p>\n`,
  },
  {
    why: 'A passage amid others.',
    template: `<h1>Su reserva está confirmada para el viernes</h1>\n<p>⟦language-mixed:Tę rezerwację możesz anulować bezpłatnie do piątku.⟧</p>\n${TEXT}`,
  },
];

export const good: readonly Example[] = [
  {
    why: 'All in one language.',
    template: `---\nsubject: Su reserva está confirmada para el viernes\n---\n${TEXT}<img src="a.png" alt="La vista desde la terraza sobre toda la ciudad">\n`,
  },
  {
    why: 'Two languages side by side.',
    template: `${TEXT}<hr><p>Your booking is confirmed, and we look forward to your visit. Breakfast is included every morning from seven to ten.</p>\n<p>Bring your passport when you arrive, and do not forget your key.</p>\n`,
  },
  {
    why: 'One of two languages, by the reader’s own.',
    template: `{{#if (eq user.language "es")}}${TEXT}{{else}}<p>Your booking is confirmed, and we look forward to your visit. Breakfast is included every morning from seven to ten.</p><p>Bring your passport when you arrive, and do not forget your key.</p>{{/if}}\n`,
  },
  {
    why: 'What a flag decides is not for everybody.',
    template: `${TEXT}{{#if showOther}}<p>You can cancel this booking free of charge until Friday.</p>{{/if}}\n`,
  },
  {
    why: 'Brands and places are in no language.',
    template: `${TEXT}<p>Kraków Wien Paris Madrid London</p><img src="a.png" alt="Tactful Travel">\n`,
  },
];
