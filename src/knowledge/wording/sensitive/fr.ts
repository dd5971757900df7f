import type { SensitiveWording } from './sensitive';

const YOUR = 'votre|vos|ton|ta|tes';
const KIN =
  'mère|père|mari|femme|épouse|époux|fils|fille|enfant|conjoint|conjointe|sœur|frère|maman|papa|bébé|grand|parents';
const FRIENDS =
  'ami|amie|amis|amies|contact|contacts|collègue|collègues|voisin|voisine|voisins|copain|copine|copains|abonnés';

/**
 * Covers vous and tu. Leaves alone "opération", which is a bank's more often, "diagnostic", which is a house's, and
 * what is supposed ("si vous êtes enceinte"). Unsure: "vos excès" may be a pun after the holidays.
 */
export const fr: SensitiveWording = {
  language: 'fr',
  tells: {
    illness: [
      `(${YOUR}) (récente|grave|longue|précédente|terrible)? (maladie|cancer|dépression|hospitalisation|chimiothérapie|chimio|tumeur|avc|infarctus|burnout|burn - out|convalescence|opération du)`,
      '(vous êtes|tu es|vous étiez|tu étais|vous avez été|tu as été) (si|très|gravement|récemment|toujours|tombé|tombée)? (malade|hospitalisé|hospitalisée|souffrant|souffrante)',
      `(${YOUR}) (combat|lutte) contre (le cancer|la maladie|la dépression)`,
      `(${YOUR}) (deux|trois|nombreuses|dernières|récentes) (hospitalisations|rechutes|opérations|crises)`,
      "(après|depuis) (l'infarctus|l'avc|le cancer|la maladie|l'hospitalisation|la dépression|l'accident|la rechute) (de l'an|de l'année|de l'été|de l'hiver|du mois|du printemps|que vous|que tu|qui vous|qui t'a)",
      '(depuis|après) que (vous êtes|tu es|vous avez été|tu as été) (tombé*|hospitalisé*|opéré*) (malade)?',
    ],
    'family-health': [
      `(maladie|cancer|l'opération|l'hospitalisation|dépression|l'avc|diagnostic|démence|chimiothérapie|traitement) de (${YOUR}) (${KIN})`,
      `(${YOUR}) (${KIN}) (est|était|a été|souffre|souffrait|a eu|a) (très|gravement|d'un|un|toujours|de)? (malade|hospitalisé|hospitalisée|cancer|alzheimer|diabète|avc|démence)`,
      `(${YOUR}) antécédents familiaux`,
      `antécédents … dans (${YOUR}) famille`,
    ],
    bereavement: [
      '(sincères|nos|toutes nos) condoléances',
      `(${YOUR}) (deuil|défunt|défunte|regretté|regrettée)`,
      `(mort|décès|perte|obsèques|disparition|l'enterrement|funérailles) de (${YOUR}) (${KIN}|proche|animal|chien|chat)`,
      `(vous avez|tu as) (récemment|malheureusement)? perdu (${YOUR}|un|une) (${KIN}|proche|être cher|chien|chat)`,
      `(premier|première|premières|premiers) (noël|fête des mères|fête des pères|anniversaire|fêtes) sans (${YOUR}|lui|elle|{})`,
      'en tant que (veuf|veuve)',
    ],
    pregnancy: [
      '(vous êtes|tu es) (maintenant|déjà|actuellement)? enceinte',
      `(${YOUR}) (grossesse|fausse couche|fertilité|fiv|accouchement|échographie|bébé à naître|futur bébé|congé maternité|ventre rond)`,
      '(vous attendez|tu attends) (un|votre|ton)? (heureux événement|bébé|enfant|jumeaux)',
      '(vous essayez|tu essaies) (de concevoir|de tomber enceinte)',
      "(vous essayez|tu essaies) d'avoir un (enfant|bébé)",
      "(félicitations|bravo|toutes nos félicitations) pour (cet|votre|ton|l'|le|ce|cette) (futur)? (heureux événement|grossesse|bébé|petit bout|accouchement|naissance à venir)",
      'bientôt (à)? (trois|quatre|cinq) à la maison',
      '(chère|cher|chers|bonjour) (future|futur|futurs) (maman|papa|parents)',
      '(vous serez|tu seras|vous allez être|tu vas être|vous voilà|te voilà) (bientôt)? (maman|papa|parents|enceinte)',
      "(#|{}) semaines (d'aménorrhée|de grossesse)",
      "(l'arrivée|la naissance|la venue) de (votre|ton) (bébé|enfant|petit|petite)",
    ],
    health: [
      `(${YOUR}) (tension artérielle|glycémie|cholestérol|imc|groupe sanguin|analyses de sang|bilan sanguin|allergie|allergies|asthme|diabète|eczéma|psoriasis|acné|migraine|migraines|arthrose|insomnie|insomnies|mal de dos|handicap|dossier médical|état de santé|problème de santé|problèmes de santé|données de santé|médicament|médicaments|symptômes|ménopause|cycle menstruel|chute de cheveux|incontinence)`,
      '(puisque|comme|parce que) (vous êtes|tu es) (diabétique|asthmatique|handicapé|handicapée|allergique|cœliaque|séropositif|séropositive)',
      '(puisque|comme|parce que|que) (vous souffrez|tu souffres) (de|du|des)',
      '(en tant que|puisque vous êtes une personne|comme personne) (diabétique|asthmatique|hypertendu|hypertendue|cœliaque|allergique|migraineux|migraineuse|insomniaque)',
      `(${YOUR}) (hypertension|arthrite|endométriose|eczéma|fibromyalgie|anxiété|traitement contre|traitement pour|ordonnance pour|prise de poids)`,
      "(vous souffrez|tu souffres) (toujours|encore|souvent)? (de|du|d'un|d'une) (diabète|asthme|migraine|migraines|arthrose|insomnie|eczéma|hypertension|dos|apnée)",
      '(vous prenez|tu prends) (toujours|chaque jour|bien)? (un|votre|ton|des|vos|tes) (traitement|antidépresseur*|médicament*|anticoagulant*|insuline) (contre|pour|depuis)',
    ],
    diet: [
      '(puisque|comme|parce que) (vous êtes|tu es) (végan|végane|vegan|végétarien|végétarienne|au régime|intolérant|intolérante)',
      `(${YOUR}) régime (végétarien|végan|végétalien|sans gluten|halal|casher|cétogène|amaigrissant)`,
      '(vous suivez|tu suis|vous avez commencé|tu as commencé) (un|votre|ton) régime',
      '(vous mangez|tu manges|vous achetez|tu achètes) (toujours|désormais|maintenant)? (halal|casher|kasher|végan|végétarien|sans gluten)',
    ],
    belief: [
      '(vous êtes|tu es) (un|une)? (bon|bonne|fervent|fervente)? (chrétien|chrétienne|catholique|musulman|musulmane|juif|juive|protestant|protestante|bouddhiste|athée|croyant|croyante|pratiquant|pratiquante)',
      `(${YOUR}) (religion|confession|convictions religieuses|opinions politiques|opinion politique|appartenance syndicale|appartenance religieuse|pratique religieuse)`,
    ],
    ethnicity: [
      `(${YOUR}) (origine ethnique|origines ethniques|couleur de peau|appartenance ethnique)`,
      '(puisque|comme|parce que) (vous êtes|tu es) (noir|noire|arabe|asiatique|maghrébin|maghrébine|rom)',
    ],
    sexuality: [
      '(vous êtes|tu es) (gay|lesbienne|bisexuel|bisexuelle|transgenre|trans|homosexuel|homosexuelle|queer)',
      `(${YOUR}) (orientation sexuelle|homosexualité|sexualité|identité de genre|coming out|vie sexuelle)`,
      'en tant que (gay|lesbienne|homosexuel|homosexuelle|personne trans)',
    ],
    credential: [
      `(${YOUR}) (nouveau)? mot de passe (provisoire|temporaire)? est (:)? {}`,
      `(${YOUR}) (nouveau)? mot de passe (provisoire|temporaire)? : {}`,
    ],
    social: [
      `(${YOUR}) (${FRIENDS}) … (a|ont) (déjà|aussi|récemment|tous)? (acheté|commandé|aimé|réservé|regardé|consulté|téléchargé|noté)`,
      `(${YOUR}) (${FRIENDS}) … (vient|viennent) (d'acheter|de commander|d'aimer|de réserver)`,
      `ce que (${YOUR}) (${FRIENDS}) (achètent|ont acheté|aiment|regardent|commandent|portent|lisent|ont aimé)`,
      "(t'a|vous a) (déjà|encore|aussi)? (doublé*|dépassé*|battu*|devancé*|détrôné*|rattrapé*)",
      `(${YOUR}) (${FRIENDS}) … (a|ont|l'a|l'ont|les a|les ont|en a|en ont) (déjà|aussi|récemment|tous|toutes)? (craqué|pris|adopté|choisi|terminé|fini|commencé|écouté|joué|débloqué|rejoint|testé|essayé|offert|gagné|réservé|acheté|commandé|dévoré|prise|prises|adoptée)`,
      "(personnes|joueurs|membres|gens|amis) que (vous suivez|tu suis) … (a|ont|l'ont|les ont) (déjà|aussi|récemment|tous)? (craqué|pris|adopté|choisi|terminé|fini|commencé|écouté|joué|débloqué|rejoint|testé|essayé|offert|gagné|réservé|acheté|commandé|dévoré)",
      "{} (vient|viennent) (d'acheter|de commander|d'adopter|de réserver|de s'offrir|de terminer|de craquer)",
      "{} (a|l'a|les a) (craqué|adopté|dévoré)",
      '{} a (déjà|aussi|récemment) (acheté|commandé|réservé|adopté|aimé|pris|regardé)',
      '(ami|amie|amis|contacts|collègues|voisins) (à toi|à vous) … (a|ont) (déjà|aussi)? (craqué|pris|adopté|choisi|terminé|fini|commencé|écouté|joué|débloqué|rejoint|testé|essayé|offert|gagné|réservé|acheté|commandé|dévoré)',
    ],
    shaming: [
      '(aviez|avez|avais|as) - (vous|tu) (vraiment|réellement) (eu)? besoin',
      '(vous avez|tu as) (pris|repris) (du|des|quelques|#|{}) (poids|kilos|kg)',
      `(${YOUR}) (surpoids|kilos en trop|kilos superflus|bourrelets|poignées d'amour|embonpoint|excès de table|excès|ventre à bière|double menton)`,
      '(vous avez|tu as) (beaucoup|bien|encore)? trop (mangé|bu|dépensé|grignoté)',
      '(vous mangez|tu manges|vous buvez|tu bois|vous dépensez|tu dépenses|vous grignotez|tu grignotes) (beaucoup|bien|vraiment)? trop',
      'honte à (vous|toi)',
      '(vous devriez|tu devrais) (avoir honte|culpabiliser|perdre du poids|maigrir|moins manger|manger moins|dépenser moins|boire moins)',
      '(vous culpabilisez|tu culpabilises)',
      "(n'avez|n'as) - (vous|tu) pas honte",
      `(${YOUR}) (régime|ligne|silhouette|budget|résolutions|bonnes résolutions|poids) … (dérapé|échoué|abandonné|abandonnées|en prend un coup|fichu|oublié|oubliées|négligé|négligée)`,
      `(vous avez|tu as) (abandonné|négligé|oublié|raté) (${YOUR}) (régime|résolutions|bonnes résolutions|budget|corps|ligne|santé)`,
      "non merci , je (préfère|ne veux|n'aime|déteste) … (plein tarif|prix fort|économiser|économies|plus cher|réductions)",
      '(vautré*|affalé*|avachi*) (encore|toujours)? (sur|dans) (le|votre|ton) (canapé|sofa|fauteuil)',
      "(ventre|bidon|gras|bourrelets|kilos|kilo|poignées|bouée|brioche) … (ne va pas|ne vont pas|ne partira pas|ne partiront pas|ne fondra pas|ne fondront pas|ne disparaîtra|ne disparaîtront|ne s'en ira)",
      'balance ne (ment|pardonne|vous rate|te rate) (pas|rien)?',
      '(vous avez|tu as) (encore|une fois de plus) (craqué|flanché|cédé|abandonné|renoncé)',
      "(vous vous êtes|tu t'es) (encore|bien|un peu)? (laissé aller|laissée aller|relâché*|ramolli*|goinfré*|empiffré*|avachi*)",
      '(vous avez|tu as) (encore|toujours) (séché|raté|manqué|zappé) (la|votre|ton|ta|le) (séance|cours|entraînement|gym|sport|leçon)',
      "(kilos|kilo|bourrelets) (pris|accumulés|des fêtes|de noël|de l'hiver) … (toujours|encore) (là|en place)",
    ],
    'pushy-wording': [
      'dernière (chance|opportunité|occasion|relance|ligne droite)',
      'dernières heures',
      'dernier (rappel|avertissement|appel)',
      '(dépêchez - vous|dépêche - toi)',
      "avant qu'il (ne)? soit trop tard",
      'maintenant ou jamais',
      'ne (ratez|rate|manquez|manque) (surtout)? pas',
      'ne (passez|passe) pas à côté',
      '(vous le regretterez|tu le regretteras|vous allez le regretter|tu vas le regretter)',
      'le temps (presse|file)',
      '(plus que|il ne reste que|il ne reste plus que) (#|{}) (heures|minutes|pièces|articles|places|chambres|exemplaires)',
      '(agissez|agis) (maintenant|vite|immédiatement)',
      '(vous nous avez|tu nous as) (déjà)? (oublié|oubliés)',
      'nous (avez|as) - (vous|tu) (déjà)? (oublié|oubliés)',
      "nous (vous attendons|t'attendons) toujours",
      'pourquoi nous (ignorez|ignores)',
      "nous (vous|t'avons) (avons)? (déjà)? (écrit|relancé|contacté) (#|{}|deux|trois|plusieurs) fois",
    ],
  },
  not: [
    '(si|quand|lorsque|dès que) (vous|tu|votre|ton|ta|vos|tes)',
    "(vous a|t'a|vous ont|t'ont) (invité|invitée|recommandé|offert|envoyé|acheté|réservé|commandé)",
    '(aimé|commenté|noté|regardé|consulté) (votre|ton|ta|vos|tes)',
    '(avec|via|par) (votre|ton) (lien|code)',
    '(rien ne presse|pas besoin de|ne vous|sans vous) (vous)? (dépêcher|dépêchez)',
    'dernière (chance|occasion) (de|pour|au) … (prend fin|se termine|est fixée)',
    '(acheté|commandé|réservé|adopté|aimé|regardé|pris|choisi|rejoint|terminé) (votre|vos|ton|tes|ta)',
    "(vient|viennent) (d'acheter|de commander|de réserver) (votre|vos|ton|tes|ta|sur votre|dans votre|chez vous)",
  ],
};
