import type { AddressForms } from './address-forms';

/**
 * French of France, Belgium, Switzerland and Canada. Covers the pronouns of vous and tu with their elisions, verbs in
 * -ez, and the commands and verbs of mail in the second person singular. Leaves alone "s'il vous plaît",
 * "rendez-vous", *le ton*, and *vous* that is said to be several ("vous tous", "toi et tes amis, vous"); and buttons in
 * the infinitive ("Confirmer mon adresse"). Unsure: *vous* to several with nothing beside it that says so.
 */
export const fr: AddressForms = {
  locale: 'fr',
  please: 'merci',
  forms: [
    {
      name: 'vous',
      isPlural: true,
      words: 'vous votre vos vôtre vôtres êtes dites faites',
      endings: 'ez',
    },
    {
      name: 'tu',
      words:
        "tu toi ton ta tes te t' tien tienne tiens tiennes peux veux dois reçois recevras pourras seras auras trouveras devras",
      commands: 'clique découvre télécharge profite rejoins choisis réponds viens saisis prends inscris',
    },
  ],
  several: [
    'vous tous',
    'vous toutes',
    'tous les deux',
    'toutes les deux',
    'vous deux',
    'à vous #',
    'vous êtes #',
    'vous êtes nombreux',
    'vous êtes nombreuses',
    'vous êtes plus',
    'vous êtes déjà',
    'vous avez été nombreux',
    'vous avez été plus',
    'toi et',
    'les uns les autres',
    'tes amis et toi',
  ],
  never: [
    "s'il vous plait",
    "s'il vous plaît",
    "s'il te plaît",
    "s'il te plait",
    'rendez - vous',
    'garde - à - vous',
    'chez - vous',
    'chez vous - même',
    'le ton',
    'un ton',
    'du ton',
    'de ton *',
    'au ton',
    'ton sur ton',
    'je peux',
    'je veux',
    'je dois',
    'je reçois',
    'ne peux',
    'un tiens',
    'ah tiens',
    'vice - versa',
    'je t*',
    'tenez - vous - le',
    'qui vous aime',
    'sauve qui peut',
    "le qu'en dira - t - on",
    '* - t - *',
  ],
  notVerbs:
    'chez assez nez rez raz biez lez suez gomez sanchez lopez martinez fernandez rodriguez hernandez perez gonzalez ramirez alvarez jimenez vasquez velasquez nuñez pez cortez',
};
