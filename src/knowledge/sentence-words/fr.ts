import type { SentenceWords } from './sentence-words';

export const fr: SentenceWords = {
  language: 'fr',
  ifs: ['si', "s'il", "s'ils", 'sauf'],
  asks: ['avez', 'as', 'êtes', 'es', 'est', 'aviez', 'étiez', 'pourquoi', 'quand'],
  time: {
    before: [...['à', 'le', 'ce', 'vers', 'hier', "aujourd'hui", 'exactement', 'précisément', 'en']],
    after: ['précises', 'précise', 'pile', 'exactement', 'dernier'],
    hourAfter: [],
    hourUnits: ['h', 'heure', 'heures'],
    hourMarks: ['h'],
    // Nothing, or a comma, stands before what begins a sentence: `Mardi, 14 h 07 : …`.
    clockBefore: ['à', 'vers', 'dès', 'était', ',', ''],
    until: ["jusqu'à", 'avant'],
    hourBefore: [],
    days: [
      ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
      ...['matin', 'soir', 'midi', 'nuit'],
    ],
    ago: ['hier'],
  },
  considerate: { time: 'récemment' },
  common: [
    ...[
      'vous',
      'nous',
      'votre',
      'vos',
      'notre',
      'nos',
      'avez',
      'avons',
      'êtes',
      'étiez',
      'ces',
      'cette',
      'cet',
    ],
    ...['les', 'des', 'du', 'est', 'et', 'sur', 'dans', 'pour', 'avec', 'chez', 'tu', 'ton', 'tes', 'une'],
  ],
};
