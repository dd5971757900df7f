import type { GenderedForms } from './gendered-forms';

/**
 * Covers participles and adjectives after être with "vous" and "tu", after avoir with "vous" before it ("Marie vous a
 * invité"), "Cher", "Monsieur", "Soyez le bienvenu", questions that start with an adjective. Leaves alone plural forms,
 * nouns ("cher client", "en tant qu’abonné"), what is said of a thing ("le compte est activé") or by the sender ("je
 * suis ravi"). Participles after avoir without an object agree with nobody ("vous avez commandé").
 */
export const fr: GenderedForms = {
  language: 'fr',
  endings: [
    ['cher', 'chère', 'cher/chère'],
    ['ier', 'ière', 'ier/ière'],
    ['heureux', 'heureuse', 'heureux/heureuse'],
    ['curieux', 'curieuse', 'curieux/curieuse'],
    ['nouveau', 'nouvelle', 'nouveau/nouvelle'],
    ['seul', 'seule', 'seul(e)'],
    ['é', 'ée', 'é(e)'],
    ['t', 'te', 't(e)'],
    ['i', 'ie', 'i(e)'],
    ['u', 'ue', 'u(e)'],
    ['n', 'ne', 'n(e)'],
    ['r', 're', 'r(e)'],
    ['s', 'se', 's(e)'],
  ],
  sets: {
    be: "êtes n'êtes étiez n'étiez serez seriez soyez restez resterez demeurez",
    adv: 'bien désormais maintenant déjà donc encore toujours automatiquement pas plus jamais aussi actuellement officiellement vraiment tout très également à présent bel et vous parfaitement entièrement',
    participle:
      'abonné abonnée inscrit inscrite connecté connectée déconnecté déconnectée invité invitée désabonné désabonnée désinscrit désinscrite réabonné réabonnée enregistré enregistrée prêt prête sûr sûre certain certaine intéressé intéressée satisfait satisfaite ravi ravie content contente heureux heureuse curieux curieuse convié conviée parrainé parrainée sélectionné sélectionnée affecté affectée ajouté ajoutée mentionné mentionnée informé informée autorisé autorisée tenté tentée passé passée allé allée venu venue arrivé arrivée revenu revenue retourné retournée parti partie rentré rentrée resté restée né née devenu devenue notifié notifiée identifié identifiée concerné concernée assuré assurée remboursé remboursée livré livrée débité débitée averti avertie prévenu prévenue contacté contactée crédité créditée redirigé redirigée attendu attendue perdu perdue nouveau nouvelle seul seule rattaché rattachée habilité habilitée',
    object:
      'invité invitée convié conviée mentionné mentionnée désigné désignée sélectionné sélectionnée contacté contactée parrainé parrainée désinscrit désinscrite désabonné désabonnée inscrit inscrite identifié identifiée nommé nommée',
  },
  forms: [
    { phrase: '[ vous avez été invité|invitée ] à|au|aux', neutral: 'vous avez reçu une invitation' },
    { phrase: '[ tu as été invité|invitée ] à|au|aux', neutral: 'tu as reçu une invitation' },
    { phrase: 'vous [ êtes abonné|abonnée ] à|au|aux', neutral: 'avez un abonnement' },
    { phrase: '[ soyez le|la bienvenu|bienvenue ]', neutral: 'bienvenue' },
    { phrase: '^ [ bienvenu ] ,|à|au|chez|sur|dans|parmi', neutral: 'bienvenue' },
    { phrase: '^ [ bienvenu ] {}', neutral: 'bienvenue' },
    {
      phrase: 'soyez|sois|être|serez <adv>* [ le premier ] à|informé|averti',
      neutral: 'le premier ou la première',
    },
    {
      phrase: 'soyez|sois|être|serez <adv>* [ la première ] à|informée',
      neutral: 'le premier ou la première',
    },
    { phrase: '<be> - vous <adv>* [ <participle> ]' },
    { phrase: '<be> <adv>* [ <participle> ]' },
    { phrase: "avez|aviez|aurez|ayez|n'avez - vous <adv>* été <adv>* [ <participle> ]" },
    { phrase: "avez|aviez|aurez|ayez|n'avez <adv>* été <adv>* [ <participle> ]" },
    { phrase: "es|n'es - tu <adv>* [ <participle> ]" },
    { phrase: "tu t'es|es|n'es|étais|n'étais|seras|serais|as été? <adv>* [ <participle> ]" },
    { phrase: 'sois|restes <adv>* [ <participle> ]' },
    { phrase: 'vous a|ont|avons|aura <adv>* [ <object> ]' },
    { phrase: '^ [ prêt|prête ] à ~er|~ir|~re', asked: true },
    { phrase: '^ [ prêt|prête ] pour', asked: true },
    { phrase: '^ déjà|toujours [ inscrit|inscrite|abonné|abonnée ]', asked: true },
    { phrase: '^ [ intéressé|intéressée|curieux|curieuse ]', asked: true },
    { phrase: '^ [ cher|chère ] {}', neutral: 'bonjour', unless: 'monsieur madame' },
    { phrase: '^ [ cher? monsieur {} ]', neutral: 'bonjour', unless: 'madame mme', both: false },
    { phrase: '^ [ chère? madame {} ]', neutral: 'bonjour', unless: 'monsieur m', both: false },
    { phrase: '^ bonjour [ cher|chère ] {}' },
  ],
  formal: 'vous votre vos vôtre',
  familiar: 'tu te toi ton ta tes tien tienne',
};
