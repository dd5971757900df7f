import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('social-exposure', 'de-DE', {
  bad: [
    ['Freunde.', 'Sieh, ⟦was deine Freunde kaufen⟧.'],
    ['Kollegen.', '⟦Ihr Kollege {{x}} hat das Hotel gebucht⟧.'],
  ],
  good: [
    ['Einladung.', 'Dein Freund {{x}} hat dich eingeladen.'],
    ['Empfehlung.', 'Empfehlen Sie uns Ihren Freunden.'],
  ],
});
