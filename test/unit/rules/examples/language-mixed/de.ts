import type { Example } from '../../../../../src/rules/rule';

const TEXT =
  '<p>Ihre Buchung ist bestätigt, und wir freuen uns auf Ihren Besuch. Das Frühstück gibt es jeden Morgen von sieben bis zehn.</p>\n<p>Bringen Sie bitte Ihren Ausweis mit und vergessen Sie den Schlüssel nicht.</p>\n';

export const bad: readonly Example[] = [
  {
    why: 'The subject.',
    template: `---\nsubject: ⟦language-mixed:Votre réservation est confirmée⟧\n---\n${TEXT}`,
  },
  {
    why: 'The subject, in another language.',
    template: `---\nsubject: ⟦language-mixed:Su reserva está confirmada para el viernes⟧\n---\n${TEXT}`,
  },
  {
    why: 'The preheader.',
    template: `<div style="display:none">⟦language-mixed:Puede cancelar esta reserva sin gastos hasta el viernes.⟧</div>\n${TEXT}`,
  },
  {
    why: 'The text of a picture.',
    template: `${TEXT}<img src="a.png" alt="⟦language-mixed:La vue depuis la terrasse sur toute la vieille ville⟧">\n`,
  },
  {
    why: 'A passage.',
    template: `${TEXT}<p>⟦language-mixed:Vous pouvez annuler cette réservation sans frais jusqu’à vendredi.⟧</p>\n`,
  },
  {
    why: 'A passage amid others.',
    template: `<h1>Ihre Buchung ist bestätigt</h1>\n<p>⟦language-mixed:Puede cancelar esta reserva sin gastos hasta el viernes.⟧</p>\n${TEXT}`,
  },
];

export const good: readonly Example[] = [
  {
    why: 'All in one language.',
    template: `---\nsubject: Ihre Buchung ist bestätigt\n---\n${TEXT}<img src="a.png" alt="Der Blick von der Terrasse über die ganze Altstadt">\n`,
  },
  {
    why: 'Two languages side by side.',
    template: `${TEXT}<hr><p>Votre réservation est confirmée et nous nous réjouissons de votre visite. Le petit déjeuner est servi chaque matin de sept à dix heures.</p>\n<p>Apportez votre passeport et n’oubliez pas la clé de la chambre.</p>\n`,
  },
  {
    why: 'One of two languages, by the reader’s own.',
    template: `{{#if (eq user.language "de")}}${TEXT}{{else}}<p>Votre réservation est confirmée et nous nous réjouissons de votre visite. Le petit déjeuner est servi chaque matin de sept à dix heures.</p><p>Apportez votre passeport et n’oubliez pas la clé de la chambre.</p>{{/if}}\n`,
  },
  {
    why: 'What a flag decides is not for everybody.',
    template: `${TEXT}{{#if showOther}}<p>Vous pouvez annuler cette réservation sans frais jusqu’à vendredi.</p>{{/if}}\n`,
  },
  {
    why: 'Brands and places are in no language.',
    template: `${TEXT}<p>Kraków Wien Paris Madrid London</p><img src="a.png" alt="Tactful Travel">\n`,
  },
];
