import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('social-exposure', 'it-IT', {
  bad: [
    ['Un amico.', 'Il ⟦tuo amico {{x}} ha comprato⟧ questa lampada.'],
    ['Amici.', 'Guarda ⟦cosa comprano i tuoi amici⟧.'],
    ['Una collega.', 'La ⟦tua collega {{x}} le ha prese⟧ rosse.'],
    ['La famiglia.', '⟦Vostra nuora ci segue e ha preso⟧ questa culla.'],
  ],
  good: [
    ['Invito.', 'La tua amica {{x}} ti ha invitato.'],
    ['Condividi.', 'Condividi con i tuoi amici e risparmia.'],
    ['Una vendita.', '{{x}} ha già comprato il tuo libro.'],
    ['Un invito a invitare.', 'Porta anche i tuoi amici, hanno lo sconto.'],
  ],
});
