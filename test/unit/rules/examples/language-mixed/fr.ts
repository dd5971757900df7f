import type { Example } from '../../../../../src/rules/rule';

const TEXT =
  '<p>Votre réservation est confirmée et nous nous réjouissons de votre visite. Le petit déjeuner est servi chaque matin de sept à dix heures.</p>\n<p>Apportez votre passeport et n’oubliez pas la clé de la chambre.</p>\n';

export const bad: readonly Example[] = [
  {
    why: 'The subject.',
    template: `---\nsubject: ⟦language-mixed:Su reserva está confirmada para el viernes⟧\n---\n${TEXT}`,
  },
  {
    why: 'The subject, in another language.',
    template: `---\nsubject: ⟦language-mixed:Your booking is confirmed⟧\n---\n${TEXT}`,
  },
  {
    why: 'The preheader.',
    template: `<div style="display:none">⟦language-mixed:You can cancel this booking free of charge until Friday.⟧</div>\n${TEXT}`,
  },
  {
    why: 'The text of a picture.',
    template: `${TEXT}<img src="a.png" alt="⟦language-mixed:La vista desde la terraza sobre toda la ciudad⟧">\n`,
  },
  {
    why: 'A passage.',
    template: `${TEXT}<p>⟦language-mixed:Puede cancelar esta reserva sin gastos hasta el viernes.⟧</p>\n`,
  },
  {
    why: 'A passage amid others.',
    template: `<h1>Votre réservation est confirmée</h1>\n<p>⟦language-mixed:You can cancel this booking free of charge until Friday.⟧</p>\n${TEXT}`,
  },
];

export const good: readonly Example[] = [
  {
    why: 'All in one language.',
    template: `---\nsubject: Votre réservation est confirmée\n---\n${TEXT}<img src="a.png" alt="La vue depuis la terrasse sur toute la vieille ville">\n`,
  },
  {
    why: 'Two languages side by side.',
    template: `${TEXT}<hr><p>Su reserva está confirmada y esperamos su visita con mucha ilusión. El desayuno se sirve todas las mañanas de siete a diez.</p>\n<p>Traiga su pasaporte y no olvide la llave de la habitación.</p>\n`,
  },
  {
    why: 'One of two languages, by the reader’s own.',
    template: `{{#if (eq user.language "fr")}}${TEXT}{{else}}<p>Su reserva está confirmada y esperamos su visita con mucha ilusión. El desayuno se sirve todas las mañanas de siete a diez.</p><p>Traiga su pasaporte y no olvide la llave de la habitación.</p>{{/if}}\n`,
  },
  {
    why: 'What a flag decides is not for everybody.',
    template: `${TEXT}{{#if showOther}}<p>Puede cancelar esta reserva sin gastos hasta el viernes.</p>{{/if}}\n`,
  },
  {
    why: 'Brands and places are in no language.',
    template: `${TEXT}<p>Kraków Wien Paris Madrid London</p><img src="a.png" alt="Tactful Travel">\n`,
  },
];
