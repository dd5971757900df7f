import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('social-exposure', 'de-DE', {
  bad: [
    ['Freunde.', 'Sieh, ⟦was deine Freunde kaufen⟧.'],
    ['Kollegen.', '⟦Ihr Kollege {{x}} hat das Hotel gebucht⟧.'],
  ],
  good: [
    ['Einladung.', 'Dein Freund {{x}} hat dich eingeladen.'],
    ['Angenommene Einladung.', 'Dein Freund {{x}} hat gerade deine Einladung angenommen.'],
    ['Anfrage.', 'Dein Freund {{x}} hat dir gerade eine Anfrage geschickt.'],
    ['Empfehlung.', 'Empfehlen Sie uns Ihren Freunden.'],
  ],
});
