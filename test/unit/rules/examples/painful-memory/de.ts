import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('painful-memory', 'de-DE', {
  bad: [
    ['Ein Todesfall.', 'Kerzen für ⟦Ihre verstorbene⟧ Mutter.'],
    ['Schwangerschaft.', 'Was in ⟦Ihrer Schwangerschaft⟧ guttut.'],
    ['Die Familie.', 'Nach der ⟦Krankheit Ihrer Mutter⟧ zählt Vorsorge.'],
  ],
  good: [
    ['Eine Pause.', 'Seit 143 Tagen waren Sie nicht mehr bei uns.'],
    ['Mode für Schwangere.', 'Mode für Schwangere, jetzt günstiger.'],
    ['Eine Annahme.', 'Wenn Sie schwanger sind, fragen Sie Ihren Arzt.'],
    ['Verlust einer Karte.', 'Der Verlust Ihrer Karte wurde gemeldet.'],
  ],
});
