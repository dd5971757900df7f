import { ADV } from '../fr/acts';
import { BUYING, BUYS, FRIENDS, HAS_BOUGHT } from '../fr/people';
import type { SensitiveWording } from './sensitive';

const YOUR = 'votre|vos|ton|ta|tes';
const YOU_ARE =
  "vous êtes|tu es|t'es|vous étiez|tu étais|vous qui êtes|toi qui es|vous savoir|te savoir|te sachant|vous sachant";
const BEEN = 'vous avez été|tu as été|vous aviez été|tu avais été';
const KIN =
  'mère|père|mari|femme|épouse|époux|fils|fille|enfant|enfants|conjoint|conjointe|sœur|frère|maman|papa|bébé|grand|parents|compagnon|compagne|proche|grand - mère|grand - père|mamie|papi|oncle|tante|moitié';
const PETS = 'chien|chat|animal|chienne|chatte|cheval|lapin|toutou|compagnon à quatre pattes|{}';

const GRAVE =
  "maladie|cancer|dépression|hospitalisation|chimiothérapie|chimio|tumeur|avc|infarctus|burnout|burn - out|convalescence|opération du|opération de la|opération des|rechute|rémission|leucémie|crise cardiaque|radiothérapie|greffe|sclérose|parkinson|mastectomie|prothèse de hanche|séjour à l'hôpital|passage aux urgences|ablation|biopsie|tentative de suicide|internement|fracture|arrêt maladie|anorexie|boulimie";
const CONDITIONS =
  "tension artérielle|glycémie|cholestérol|imc|groupe sanguin|analyses de sang|bilan sanguin|allergie|allergies|asthme|diabète|eczéma|psoriasis|acné|migraine|migraines|arthrose|insomnie|insomnies|mal de dos|maux de dos|handicap|dossier médical|état de santé|problème de santé|problèmes de santé|données de santé|médicament|médicaments|symptômes|ménopause|cycle menstruel|chute de cheveux|incontinence|hypertension|arthrite|endométriose|fibromyalgie|anxiété|prise de poids|antidépresseur|antidépresseurs|anxiolytiques|insuline|pilule|pilule contraceptive|addiction|alcoolisme|sevrage|calvitie|impuissance|troubles de l'érection|hémorroïdes|mycose|vih|séropositivité|tdah|autisme|bipolarité|épilepsie|apnée du sommeil|sciatique|lombalgie|rhumatismes|thyroïde|crises d'angoisse|crise d'angoisse|troubles anxieux|trouble anxieux|trouble alimentaire|troubles du sommeil|taux de cholestérol|taux de sucre|pathologie|affection|antécédents|antécédents médicaux|psychiatre|psychothérapie|cystite|cystites|varices|maladie chronique|reflux|intolérance|colon irritable|côlon irritable|tinnitus|acouphènes|dyslexie|douleurs chroniques|douleurs articulaires|ordonnance pour|ordonnance de|traitement contre|traitement pour|traitement hormonal|traitement antidépresseur|traitement par|traitement {}|cure de désintoxication|grossesse à risque|dépendance|thérapie|psychanalyse|psy|surdité|perte auditive";
const ILL =
  'diabétique|asthmatique|handicapé|handicapée|allergique|cœliaque|séropositif|séropositive|hypertendu|hypertendue|migraineux|migraineuse|insomniaque|dépressif|dépressive|épileptique|bipolaire|autiste|alcoolique|dépendant|dépendante|schizophrène|ménopausée|obèse|anorexique|boulimique|malentendant|malentendante|malvoyant|malvoyante|hémophile|cardiaque|anxieux|anxieuse|stérile|toxicomane|immunodéprimé|immunodéprimée|accro';
const OF_ILLS =
  "de|du|des|d'un|d'une|d'asthme|d'arthrose|d'insomnie|d'insomnies|d'hypertension|d'eczéma|d'anxiété|d'acné|d'apnée|d'endométriose|d'allergie|d'allergies|d'épilepsie|d'alzheimer|d'hémorroïdes|d'incontinence|d'addiction|d'angoisse|d'acouphènes|d'arthrite";
const MEDICINES =
  'traitement|antidépresseur*|médicament*|anticoagulant*|insuline|pilule|anxiolytique*|somnifère*|bêtabloquant*|statine*|cortisone|ritaline|lévothyrox|viagra|méthadone|antalgique*|morphine|metformine|trithérapie|prep|xanax|prozac|ventoline|test de grossesse|tests de grossesse|autotest*|couches pour adultes|contraceptif*';

const FAITHS =
  'chrétien|chrétienne|catholique|musulman|musulmane|juif|juive|protestant|protestante|bouddhiste|athée|croyant|croyante|pratiquant|pratiquante|évangélique|orthodoxe|témoin de jéhovah|hindou|hindoue|mormon|sikh|laïque|franc - maçon';
const PARTIES =
  "socialiste|communiste|royaliste|écologiste|gaulliste|syndiqué|syndiquée|souverainiste|indépendantiste|de gauche|de droite|d'extrême droite|d'extrême gauche|centriste|militant|militante|macroniste|insoumis";
const ORIGINS =
  'sénégal*|algér*|maroc*|tunis*|malien*|ivoir*|camerou*|portugais*|italien*|espagnol*|polonais*|turc|turque|turques|turcs|vietnam*|chinois*|africain*|antill*|maghréb*|kabyle*|berbère*|liban*|syrien*|armén*|congol*|haïti*|créole*|juif|juive|juives|asiatique*|slave*|indien*|pakistan*|malgache*|comor*|guiné*|bénin*|togol*|roumain*|serbe*|russe*|ukrain*|grec*|latino*|arabe*|tsigane*|rom|gitan*|autochtone*|métis*|noir|noire|noirs|noires|étrangère*|ethnique*|mexic*|brésil*|colombien*|péruvien*|iranien*|perse*|afghan*|philippin*|japonais*|coréen*|rwand*|égypt*|éthiop*|érythré*|albanais*|kurde*|tchétchène*|réunionnais*|caribé*|hispan*|irland*|catalan*|breton*|corse*|allemand*|cambodg*|laotien*|thaï*|bulgare*|hongrois*|multiples|lointaines';

/** What people are blamed for, and how. */
const BODY =
  'poids|ventre|bidon|gras|bourrelets|kilos|kilo|poignées|bouée|brioche|fesses|cuisses|rides|cernes|double menton|graisse|silhouette|ligne|tour de taille|capitons|cellulite';
const LAZY =
  'fainéant|fainéante|paresseux|paresseuse|flemmard|flemmarde|feignant|feignante|radin|radine|égoïste|irresponsable|négligent|négligente|lâche|lâcheur|lâcheuse|gourmand invétéré|dépensier|dépensière|inculte|ringard|ringarde|minable|pantouflard|pantouflarde|mauvais parent|mauvaise mère|mauvais père|mauvais élève|mauvaise élève|mou|molle|ramolli|ramollie|bouffi|bouffie|incapable|en retard sur tout le monde|panier percé|cigale|procrastinateur|procrastinatrice|sédentaire|larve|patate de canapé';
const INDULGE =
  'mangé|bu|dépensé|grignoté|fumé|craqué|flanché|cédé|abandonné|renoncé|gaspillé|procrastiné|traîné|reporté|séché|zappé|raté|échoué|lâché|triché|dérapé|repris du dessert|remis à demain|laissé tomber|baissé les bras|négligé|gâché|jeté';
const INDULGING =
  'mangez|manges|buvez|bois|dépensez|dépenses|grignotez|grignotes|fumez|fumes|gaspillez|gaspilles|procrastinez|procrastines|polluez|pollues|jetez|jettes|scrollez|scrolles|paressez|paresses|traînez|traînes|glandez|glandes';

/**
 * Covers vous and tu. Leaves alone "opération", which is a bank's more often, "diagnostic", which is a house's, and
 * what is supposed ("si vous êtes enceinte"). Unsure: "vos excès" may be a pun after the holidays; sarcasm without a
 * word of blame is not found.
 */
export const fr: SensitiveWording = {
  language: 'fr',
  tells: {
    illness: [
      `(${YOUR}) (récente|récent|grave|longue|précédente|terrible|douloureuse|lourde|petit|premier|première|dernière)? (${GRAVE})`,
      `(${YOU_ARE}|${BEEN}) ${ADV} (si|très|gravement|tombé|tombée|toujours)? (malade|hospitalisé|hospitalisée|souffrant|souffrante|opéré|opérée|en rémission|en convalescence|en burn - out|convalescent|convalescente|en arrêt maladie|alité|alitée|en chimio)`,
      `(${YOUR}) (combat|lutte|bataille|victoire) contre (le cancer|la maladie|la dépression|l'alcool|l'addiction|l'anorexie|la leucémie)`,
      `(${YOUR}) (deux|trois|nombreuses|dernières|récentes|{}|#) (hospitalisations|rechutes|opérations|crises)`,
      "(après|depuis) (l'infarctus|l'avc|le cancer|la maladie|l'hospitalisation|la dépression|l'accident|la rechute|la chimio) (de l'an|de l'année|de l'été|de l'hiver|du mois|du printemps|que vous|que tu|qui vous|qui t'a)",
      `(depuis|après) que (${YOU_ARE}|${BEEN}) (tombé*|hospitalisé*|opéré*) (malade)?`,
      `(vous avez|tu as|vous aviez|tu avais) (eu|fait|traversé|vaincu|survécu|combattu|surmonté|frôlé|subi|connu) (à)? (un|une|votre|le|la|ton|l') (petit|grave|deuxième|second)? (${GRAVE}|opération|malaise)`,
    ],
    'family-health': [
      `(${GRAVE}|l'opération|l'hospitalisation|l'avc|diagnostic|démence|traitement|alzheimer|diabète|autisme|handicap|état|allergie|l'infarctus|l'allergie|l'asthme) de (${YOUR}) (${KIN})`,
      `(${YOUR}) (${KIN}) (est|était|a été|souffre|souffrait|a eu|a|vit avec|lutte contre|perd) (très|gravement|d'un|un|toujours|de|son|une|la|une maladie de|hospitalisé|en)? (malade|hospitalisé|hospitalisée|cancer|alzheimer|diabète|diabétique|avc|démence|autiste|asthmatique|handicapé|handicapée|dépression|mémoire|ehpad|soins palliatifs|parkinson|allergique|opéré|opérée|leucémie)`,
      `(${YOUR}) antécédents familiaux`,
      `antécédents … dans (${YOUR}) famille`,
      `(cancer|diabète|maladie|maladies|hypertension|alzheimer|dépression) … dans (${YOUR}) famille`,
    ],
    bereavement: [
      '(sincères|nos|toutes nos) condoléances',
      `(${YOUR}) (deuil|défunt|défunte|regretté|regrettée|cher disparu|chère disparue|veuvage|chagrin|peine|perte récente|être cher disparu)`,
      `(mort|décès|perte|obsèques|disparition|l'enterrement|funérailles|départ|départ soudain|succession|adieux|tombe|l'absence) (de|à) (${YOUR}) (${KIN}|${PETS}|être cher)`,
      `(mort|décès|obsèques|disparition|l'enterrement|funérailles) (de|d') {}`,
      `(vous avez|tu as|vous aviez|tu avais|vous venez de|tu viens de) ${ADV} (malheureusement|brutalement)? (perdu|perdre|enterré|enterrer|dit adieu à) (${YOUR}|un|une) (${KIN}|${PETS}|être cher|petit|vieux)`,
      `(${KIN}|${PETS}) (vous a|nous a|t'a) (quitté*|laissé*) (au|en|il y a|depuis|,|;|cet|cette|ce|l'an|#|trop|ce jour|le)?`,
      '(premier|première|premières|premiers) (noël|fête des mères|fête des pères|anniversaire|fêtes|été|saint - valentin|hiver|printemps|réveillon) sans (votre|ton|ta|vos|tes|lui|elle|{})',
      `(noël|fête des mères|fête des pères|anniversaire|fêtes|mois|ans|an) … sans (${YOUR}) (${KIN})`,
      "(triste nouvelle|tristes nouvelles|n'est plus là|n'est plus parmi nous|veille de là - haut|reposait en paix|repose en paix|n'est plus de ce monde) && (vous|tu|votre|ton|te|vos|ta|tes|nous)",
      'en tant que (veuf|veuve)',
      `(cela fait|ça fait|voilà|déjà) … (que|qu'il|qu'elle)? … (n'est plus là|n'est plus parmi|est parti|est partie|nous a quittés|nous a quitté|est mort|est morte|est décédé|est décédée)`,
      `(${YOU_ARE}|vous voilà|te voilà) ${ADV} (veuf|veuve|orphelin|orpheline|en deuil|endeuillé|endeuillée)`,
    ],
    pregnancy: [
      `(${YOU_ARE}) ${ADV} (maintenant|déjà|actuellement)? enceinte`,
      `(${YOUR}) (grossesse|fausse couche|fertilité|fiv|accouchement|échographie|bébé à naître|futur bébé|future naissance|congé maternité|ventre rond|ventre s'arrondit|petit ventre|bidou|premier trimestre|deuxième trimestre|dernier trimestre|troisième trimestre|terme|nausées|liste de naissance|test de grossesse|tests de grossesse|projet bébé|essais bébé|envie d'enfant|désir d'enfant|pma|ivg|ovulation|stérilité|infertilité|date d'accouchement|contractions|maternité)`,
      '(vous attendez|tu attends|vous attendiez|tu attendais) (un|votre|ton|des|une|vos|tes)? (heureux événement|bébé|enfant|jumeaux|jumelles|petit|petite|premier enfant|premier bébé|deuxième|fille|garçon)',
      "(vous essayez|tu essaies|vous essayiez|tu essayais) (de concevoir|de tomber enceinte|d'avoir un enfant|d'avoir un bébé)",
      "(félicitations|bravo|toutes nos félicitations) pour (cet|votre|ton|l'|le|ce|cette|la) (futur)? (heureux événement|grossesse|bébé|petit bout|accouchement|naissance à venir|naissance de)",
      'bientôt (à)? (trois|quatre|cinq) à la maison',
      '(chère|cher|chers|bonjour) (future|futur|futurs) (maman|papa|parents)',
      '(vous serez|tu seras|vous allez être|tu vas être|vous voilà|te voilà|vous êtes|tu es) (bientôt|déjà)? (bientôt)? (maman|papa|parents|enceinte|jeune maman|jeune papa|future maman|futur papa)',
      "(#|{}|e) (semaines|semaine|mois) (d'aménorrhée|de grossesse)",
      "(l'arrivée|la naissance|la venue) de (votre|ton) (premier|futur|petit)? (bébé|enfant|petit|petite)",
      "(bébé|le bébé|petit bout|bout de chou|votre bébé|ton bébé) (arrive|sera là|est attendu|est prévu|naîtra|pointera|devrait arriver|sera bientôt|montre le bout|a la taille|pèse|fait déjà) (dans|en|pour|le|là|bientôt|{}|#|de son nez|d'un|d'une|la taille)",
      `(${YOUR}) (bébé|enfant|fils|fille) (naîtra|va naître|aurait dû|devait|aurait eu|aurait fêté)`,
    ],
    health: [
      `(${YOUR}) (traitement|pilulier|rendez - vous|suivi|crème|kit|cure|programme|dossier|carnet|crises|rechute|problème|souci) (de|contre|pour|anti)? (${CONDITIONS}|{} contre)`,
      `(${YOUR}) (${CONDITIONS})`,
      `(${YOUR}) (fameux|fameuses|vilain|vilaine|petit|petits|éternel|éternelles|récent|récente|légère|sévère|chronique|vos|problème de|problèmes de|crises de|crise de|troubles de|douleurs de|soucis de|souci de) (${CONDITIONS}|santé|peau|sommeil|transit|prostate|vessie|dos|genou|genoux|érection)`,
      `(${YOU_ARE}) ${ADV} (très|un peu|toujours|une personne)? (${ILL})`,
      `(en tant que|puisque vous êtes une personne|comme personne|personne) (diabétique|asthmatique|hypertendu|hypertendue|cœliaque|allergique|migraineux|migraineuse|insomniaque|handicapée|séropositive|en situation de handicap)`,
      `(vous souffrez|tu souffres|vous souffriez|tu souffrais) (toujours|encore|souvent|peut - être)? (${OF_ILLS})`,
      `(vous prenez|tu prends|vous preniez|tu prenais|vous avez arrêté|tu as arrêté|vous avez commencé|tu as commencé|vous suivez|tu suis|vous utilisez) (toujours|chaque jour|bien|encore|actuellement)? (un|votre|ton|des|vos|tes|de la|du|la|le|de l')? (petite|petit|même)? (${MEDICINES}|psychothérapie|thérapie|traitement de|insuline|chimio)`,
      `(antidépresseur*|médicament*|anticoagulant*|insuline|pilule|anxiolytique*|somnifère*|viagra|contraceptif*|test de grossesse|tests de grossesse) … (commandé|commandés|commandée|acheté|achetés|prescrit|prescrits|prescrite|renouvelé|renouvelés|que vous prenez|que tu prends|que vous avez|que tu as) (chez nous|en|l'an|le mois|{}|depuis|pour|hier|par)? (${YOUR}|nous|mars|dernier)?`,
      `(diagnostiqué|diagnostiquée|diagnostic de {}|dépisté|dépistée) && (vous|tu|votre|ton|ta|vos|tes|te)`,
      `(vous vivez|tu vis|vivre|vous composez) avec (le|un|une|la|votre|ton|l'|du) (diabète|vih|asthme|sclérose|handicap|maladie|arthrose|dépression|hypertension|{}|endométriose|épilepsie|cancer)`,
      `(${YOUR}) (résultat|résultats|bilan|dernier bilan|prise de sang|dernière prise de sang|analyses) … (cholestérol|glycémie|positif*|diabète|anémie|carence*|inquiét*|taux)`,
    ],
    diet: [
      `(${YOU_ARE}) ${ADV} (végan|végane|vegan|végétarien|végétarienne|végétalien|végétalienne|au régime|intolérant|intolérante|sans gluten|flexitarien|flexitarienne)`,
      `(${YOUR}) (régime|alimentation|menu|menus|frigo) (végétarien|végétarienne|végan|végane|végétalien|sans gluten|halal|casher|cétogène|amaigrissant|sans sel|sans lactose|hypocalorique|diabétique)`,
      '(vous suivez|tu suis|vous avez commencé|tu as commencé|vous faites|tu fais) (un|votre|ton) régime',
      '(vous mangez|tu manges|vous achetez|tu achètes|vous ne mangez|tu ne manges|vous évitez|tu évites) (pas de|plus de|le|toujours|désormais|maintenant)? (halal|casher|kasher|végan|végétarien|sans gluten|porc|viande|lactose|gluten)',
      `(${YOUR}) (intolérance au|intolérance aux|allergie au|allergie aux) (gluten|lactose|arachides|noix|œufs|fruits de mer|crustacés)`,
    ],
    belief: [
      `(${YOU_ARE}|en tant que|comme) ${ADV} (un|une)? (bon|bonne|fervent|fervente)? (${FAITHS}|${PARTIES})`,
      `(${YOUR}) (religion|confession|foi|foi chrétienne|convictions religieuses|opinions politiques|opinion politique|idées politiques|appartenance syndicale|appartenance religieuse|pratique religieuse|paroisse|mosquée|synagogue|église|ramadan|carême|shabbat|baptême|engagement politique|engagement militant|carte du parti|parti|adhésion au parti|adhésion syndicale|carte syndicale|vote pour|croyances|pèlerinage|prière du|prières|jeûne du ramadan)`,
      `(fidèles|paroissiens|croyants|pratiquants|musulmans|catholiques|chrétiens|juifs|militants|sympathisants) (de|du|comme|d'|tels que) ({}|vous|toi|l'église|la paroisse|la mosquée|parti)`,
      `(musulmans|catholiques|chrétiens|juifs|protestants|croyants|électeurs de gauche|électeurs de droite) … comme (vous|toi)`,
      `(vous|tu) (votez|votes|avez voté|as voté|militez|milites) … (gauche|droite|écologiste|parti|{})`,
      `(vous|tu) (priez|pries|allez|vas|fréquentez|fréquentes|jeûnez|jeûnes|célébrez|célèbres|observez|observes|pratiquez|respectez) … (mosquée|messe|synagogue|église|ramadan|carême|shabbat|islam|religion|jeûne)`,
      `(don|dons|adhésion|cotisation|soutien|abonnement) (au|à la|aux|à) (parti|paroisse|mosquée|syndicat|église|candidat|campagne de) && (vous|tu|${YOUR})`,
    ],
    ethnicity: [
      `(${YOUR}) (origine ethnique|origines ethniques|couleur de peau|appartenance ethnique|peau noire|peau foncée|peau mate|cheveux crépus|communauté d'origine|pays d'origine|langue d'origine)`,
      `(vos|tes|votre|ton|ta) (origine|origines|racines|ascendance|ancêtres|sang|héritage|famille|communauté|accent|lignée|roots) (${ORIGINS}|d'origine)`,
      `(vos|tes) origines (nous|vous|{}|font|ne|en|du|au|d'afrique|de là - bas|parlent|,)`,
      `(${YOU_ARE}) ${ADV} (d'origine|originaire|issu|issue|né de parents|née de parents) (${ORIGINS}|de|du|des|d'une famille|de l'immigration|{})`,
      `(puisque|comme|parce que|en tant que) (${YOU_ARE}|que) (un|une)? (${ORIGINS}|immigré|immigrée)`,
      `(${YOU_ARE}) (noir|noire|arabe|asiatique|maghrébin|maghrébine|rom|gitan|gitane|métis|métisse|immigré|immigrée)`,
    ],
    sexuality: [
      `(${YOU_ARE}) ${ADV} (un homme|une femme|une personne|un|une)? (gay|lesbienne|bisexuel|bisexuelle|bi|transgenre|trans|homosexuel|homosexuelle|queer|homo|non - binaire|pansexuel|asexuel|asexuelle)`,
      `(${YOUR}) (orientation sexuelle|homosexualité|sexualité|identité de genre|coming out|vie sexuelle|transition|préférences sexuelles|fantasmes|libido|vie intime|infidélité|couple gay|couple lesbien|couple de femmes|couple d'hommes|couple homosexuel)`,
      'en tant que (gay|lesbienne|homosexuel|homosexuelle|personne trans|personne lgbt|couple gay|couple lesbien|homme gay|femme lesbienne|femme trans)',
      '(vous aimez|tu aimes|vous préférez|tu préfères|vous fréquentez) les (hommes|garçons|femmes|filles|deux sexes|bars gays)',
      `(gays|lesbiennes|homosexuels|lgbt|queers) comme (vous|toi)`,
    ],
    credential: [
      `(${YOUR}) (nouveau)? mot de passe (provisoire|temporaire)? est (:)? {}`,
      `(${YOUR}) (nouveau)? mot de passe (provisoire|temporaire)? : {}`,
    ],
    social: [
      `(${YOUR}) (meilleur|meilleure|petit|grand|jeune|cher|chère|vieil|ancien|ancienne|ex)? (${FRIENDS}) … ${HAS_BOUGHT}`,
      `(${YOUR}) (${FRIENDS}) … (vient|viennent) (${BUYING})`,
      `(de|des|d'entre|parmi|chez) (vos|tes) (meilleurs|proches|#|{}|deux|trois)? (${FRIENDS}) … (${BUYS}|ont)`,
      `(#|{}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|beaucoup|certains|un|une|la moitié|la plupart|nombre) (de|d'entre)? (vos|tes) (${FRIENDS}) … (${BUYS}|ont)`,
      `(vos|tes|ton|votre|ta) (${FRIENDS}) … (${BUYS}) … (déjà|tous|nos|notre|chez|ce|cette|cet|la|le|les|des|du|{}|à|clients|avec)`,
      `ce que (${YOUR}) (${FRIENDS}) (achètent|ont acheté|aiment|regardent|commandent|portent|lisent|ont aimé|écoutent|pensent|mangent|jouent|préfèrent|choisissent|ont choisi|ont commandé)`,
      `(achats|achat|commande|commandes|choix|favoris|préférés|préférée|playlist|panier|paniers|liste|lectures|coups de cœur|réservation|abonnement|wishlist|goûts|score|scores|record|séance|séances|dernier|dernière|derniers|dernières|avis|inscription|verdict|recommandation) … (de|des|d'un de|d'une de|d'un|chez) (${YOUR}) (meilleur|meilleure|{}|#|trois|deux)? (${FRIENDS})`,
      `(comme|avec|chez|pour|recommandé par|à l'instar de|suivez|imitez|faites comme|sur les traces de) … (${YOUR}) (${FRIENDS}) … (qui|,) … ${HAS_BOUGHT}`,
      `(comme|faites comme|fais comme|à l'instar de|imitez|imite|suivez l'exemple de|suis l'exemple de) (${YOUR}) (${FRIENDS}) (de|du|{}|,|qui)`,
      `(${YOUR}) (${FRIENDS}) … (qui|,) … ${HAS_BOUGHT}`,
      `(des|les|vos|tes) (voisins|voisines|collègues) … ${HAS_BOUGHT}`,
      `tout le monde (chez|au bureau|autour de vous|autour de toi|dans votre|dans ton|dans ta|à) ({}|bureau|quartier|rue|immeuble|entourage|classe|promo|équipe)? … (${BUYS}|${HAS_BOUGHT.slice(1, HAS_BOUGHT.indexOf(')'))}|déjà)`,
      "(t'a|vous a) (déjà|encore|aussi)? (doublé*|dépassé*|battu*|devancé*|détrôné*|rattrapé*|piqué|volé|coiffé|ravi)",
      `(personnes|joueurs|membres|gens|amis|créateurs|lecteurs|athlètes) que (vous suivez|tu suis|vous connaissez|tu connais) … (${BUYS}|a|ont|l'ont|les ont)`,
      `(que|qu'en) (vous suivez|tu suis) , (a|vient|ont|viennent) (déjà|aussi)? (${BUYING}|acheté|commandé|adopté|réservé|pris|choisi|aimé|terminé|craqué)`,
      `(voisin|voisins|voisine|voisines|immeuble|rue|palier|quartier) && (${YOUR}) && (a|ont|on a|s'est|sont) (déjà|tous|aussi)? (changé|installé|choisi|adopté|craqué|signé|commandé|acheté|opté|équipé|passé|équipés|passés|isolé|remplacé|refait)`,
      `(quelqu'un|une personne|une connaissance|un membre|un proche) (que vous connaissez|que tu connais|de votre entourage|de ton entourage|de votre famille|de votre répertoire|de votre rue|de votre immeuble|de votre carnet) … (${BUYS}|a|vient)`,
      `{} (vient|viennent) (${BUYING})`,
      "{} (a|l'a|les a) (craqué|adopté|dévoré)",
      '{} a (déjà|aussi|récemment) (acheté|commandé|réservé|adopté|aimé|pris|regardé)',
      `{} , (${YOUR}) (${FRIENDS}) … ${HAS_BOUGHT}`,
      `{} , (${YOUR}) (${FRIENDS}) … (vient|adore|porte|utilise|roule|joue|l'a|les a)`,
      `{} et (#|{}|deux|trois|plusieurs) (autres|de vos|de tes|amis|contacts|collègues) … (ont|jouent|suivent|participent|aiment|utilisent|adorent|s'y)`,
      `(ami|amie|amis|contacts|collègues|voisins) (à toi|à vous|de votre liste) … (a|ont) (déjà|aussi)?`,
      `(dans|depuis|de) (votre|ton) (carnet d'adresses|répertoire|liste de contacts|cercle|réseau|entourage) (,|nous|ont|sont|ils|déjà|jouent|utilisent|{}|a|est|possède*|roul*)`,
    ],
    shaming: [
      "(c'est|est) (votre|ta|entièrement votre|de votre|de ta|un peu votre) (propre)? faute",
      '(et|avec) (vous|toi) , ça fait deux',
      "(n'en pense pas moins|on ne dit rien mais|vous avez bonne mine|tu as bonne mine|ça ne m'étonne pas|on s'en doutait)",
      '(vous|tu) (laissez|laisses|négligez|négliges|abandonnez|abandonnes|oubliez|oublies|sacrifiez|sacrifies) (encore|souvent|toujours)? (vos|tes|votre|ton|ta) (enfants|famille|chien|chat|couple|peau|santé|dents|jardin|corps|dos|plantes|planète|avenir|retraite) (sans|devant|mourir|dépérir|seul|seuls|de côté|à|des|pendant|,|pour)',
      "(à votre âge|à ton âge) , (ne pas|toujours|encore|pas|il serait|il est temps|on|c'est)",
      `(vous avez|tu as) encore (commandé|mangé|acheté|fumé|bu|oublié|reporté|annulé|sauté|repoussé|remis|pris|dépensé)`,
      `bravo (la|le|les|l') (cuisine maison|volonté|motivation|régime|discipline|planète|exemple|éducation|bonnes résolutions|écologie|économies)`,
      `(étonnant|surprenant|d'étonnant|de surprenant|étonne|étonner) (que|si) && (vous|tu|votre|ton|ta|vos|tes)`,
      `(${YOUR}) … (ridicule*|pitoyable*|lamentable*|minable*|honteux|honteuse|déplorable*|catastrophique*|désastreux|désastreuse|pathétique*|scandaleu*|indigne*|affligeant*|négligé|négligée|négligés|triste à voir|bien tristounet|à l'abandon|fait honte)`,
      '(enfin un|un petit|le moindre|aucun|moindre|zéro) effort && (vous|tu)',
      `(vous êtes|tu es|vous restez|tu restes) (le seul|la seule|les seuls|le dernier|la dernière) … (à ne pas|à ne toujours pas|à ne jamais|qui ne|à refuser|à ignorer|à encore|à gaspiller|à polluer)`,
      'encore (une|un|ce|cette|des|du|deux|trois) (pizza|pizzas|burger|burgers|kebab|soda|sodas|fast - food|cigarette|cigarettes|hamburger|chips|mcdo|tacos)',
      '(préférez|préfères|préfériez|préférais) … (canapé|télé|grasse matinée|séries|chips|apéro|sofa)',
      '(pas|même pas) (un|une) (seul|seule) (séance|séances|entraînement|leçon|visite|cours|effort|légume|page|merci|don|exercice|kilomètre|pompe) … (chapeau|bravo|,|en|depuis|cette|ce)',
      `pendant que (vous|tu) && (les autres|d'autres|vos amis|tes amis|vos voisins|vos collègues|vos concurrents|tes potes|le monde|votre voisin|eux|vos enfants)`,
      '(aviez|avez|avais|as) - (vous|tu) (vraiment|réellement) (eu)? besoin',
      '(vous avez|tu as) (bien|encore|visiblement|un peu)? (pris|repris) (du|des|quelques|#|{}|deux|trois|quatre|cinq) (poids|kilos|kg|ventre|bide|brioche)',
      `(${YOUR}) (surpoids|kilos en trop|kilos de trop|kilos superflus|bourrelets|poignées d'amour|embonpoint|excès de table|excès|ventre à bière|double menton|bouée|bidon|brioche|petit bidon|graisse|gras du ventre|laisser - aller|paresse|flemme|fainéantise|gaspillage|mollesse|manque de volonté|manque de discipline|négligence|mauvaises habitudes|gourmandise|inaction|procrastination|rides et)`,
      `(vous avez|tu as) (beaucoup|bien|encore|vraiment|visiblement)? trop (${INDULGE})`,
      `(vous|tu) (${INDULGING}) (beaucoup|bien|vraiment|clairement)? trop`,
      'honte (à|de) (vous|toi)',
      `(vous devriez|tu devrais|vous pourriez|tu pourrais) (avoir honte|culpabiliser|perdre du poids|maigrir|moins manger|manger moins|dépenser moins|boire moins|rougir|vous sentir coupable|te sentir coupable|faire un effort|faire attention à|vous surveiller|te bouger|vous bouger|avoir un peu)`,
      '(vous culpabilisez|tu culpabilises)',
      "(n'avez|n'as|n'aviez) (- vous|- tu)? (donc|vraiment|même)? (pas|aucune|plus|ni) (honte|excuse|excuses|volonté|scrupule|scrupules|discipline|remords|parole|cœur|conscience)",
      `(${YOUR}) (régime|ligne|silhouette|budget|résolutions|bonnes résolutions|poids|motivation|abonnement|discipline|objectif|objectifs|promesses|volonté|épargne|forme) … (dérapé|échoué|abandonné|abandonnées|en prend un coup|fichu|oublié|oubliées|négligé|négligée|tenu|aux oubliettes|envolée|envolées|prend la poussière|à l'eau|duré|fondu|tombées à l'eau|au placard|ne sert à rien|n'a servi)`,
      `(vous avez|tu as) (encore|déjà|vite|complètement)? (abandonné|négligé|oublié|raté|lâché|trahi|laissé tomber) (${YOUR}) (régime|résolutions|bonnes résolutions|budget|corps|ligne|santé|objectifs|objectif|promesses|entraînement|plantes|dents|épargne|peau)`,
      "non merci , je (préfère|ne veux|n'aime|déteste|me moque|m'en moque|aime|n'ai pas) … (plein tarif|prix fort|économiser|économies|plus cher|réductions|gaspiller|ignorant|santé|payer|rester|argent|avenir)",
      '(vautré*|affalé*|avachi*|scotché*|collé*) (encore|toujours)? (sur|dans|à) (le|votre|ton|la) (canapé|sofa|fauteuil|télé|lit|divan)',
      `(${BODY}) … (ne va pas|ne vont pas|ne partira pas|ne partiront pas|ne fondra pas|ne fondront pas|ne disparaîtra|ne disparaîtront|ne s'en ira|s'en iront|ne partent pas)`,
      `(de|avec) (ces|vos|tes) (kilos|bourrelets|poignées|bouées)`,
      'balance ne (ment|pardonne|vous rate|te rate) (pas|rien)?',
      `(votre|ton) (balance|miroir|pantalon|jean|maillot|ceinture|ventre) … (va apprécier|vous dira merci|ne ment|pardonne|serre|craque|boudine|se plaint|crie|proteste|se souvient|vous en veut|t'en veut|pleure|fait grève|déborde|gémit|soupire)`,
      `(ne faut pas|ne pas|pas vous|pas t'|ne vous|ne t'|rien d'|faut pas) (s'étonner|étonner|étonnez|étonne|étonnant) (si|que)`,
      `(vous avez|tu as) (encore|une fois de plus|à nouveau|de nouveau|même pas) (${INDULGE})`,
      "(vous vous êtes|tu t'es) (encore|bien|un peu|vraiment|trop)? (laissé aller|laissée aller|relâché*|ramolli*|goinfré*|empiffré*|avachi*|gavé*|lâché*|endormi sur)",
      '(vous avez|tu as) (encore|toujours) (séché|raté|manqué|zappé) (la|votre|ton|ta|le|une|un) (séance|cours|entraînement|gym|sport|leçon|rendez - vous)',
      "(kilos|kilo|bourrelets) (pris|accumulés|des fêtes|de noël|de l'hiver) … (toujours|encore) (là|en place)",
      `(${YOUR}) … (fait|font) (peine à voir|pitié|honte|mal à voir|mal au cœur|tache|rire tout|fuir)`,
      `(quel|quelle|quels) (gâchis|gaspillage|dommage pour|honte|exemple|leçon|belle leçon|volonté|flemme|paresse|laisser - aller|déception|bel exemple|triste exemple) && (vous|tu|votre|ton|ta|vos|tes|cet|cette)`,
      `(abonnement|cotisation|carte|vélo|tapis|appli|livre|livres|machine|licence|formation|équipement|matériel) … que (vous n'utilisez|tu n'utilises|vous n'ouvrez|tu n'ouvres) (jamais|même pas|pas|plus|jamais ouvert|toujours pas)`,
      `(zéro|aucun|aucune|pas un|pas une|pas un seul|pas une seule|même pas une|même pas un|à peine|seulement) (entraînement|séance|sport|leçon|effort|pompe|légume|légumes|fruit|révision|exercice|abdos) … (depuis|en|ce mois|cette|de la|cet|de côté) (#|{}|une|deux|trois|semaine|mois|année|janvier|semaines|jours|longtemps)`,
      `(bravo|félicitations|chapeau|joli|champion|championne|beau travail) … (le champion|la championne|pour rien|l'artiste|pour la volonté|encore raté)`,
      `même (votre|ton|ta|un|une|le|la) … (plus|mieux|moins) (que|souvent que|vite que) (vous|toi)`,
      `(tout le monde|les autres|vos voisins|tes potes|vos amis|tes amis|vos collègues|tes collègues|les vrais|d'autres|eux) … (sauf vous|sauf toi|pas vous|pas toi|et vous \\?|eux au moins|pendant que vous|pendant que tu|mieux que vous|mieux que toi)`,
      `pendant que (vous|tu) (${INDULGING}|vous prélassez|te prélasses)`,
      '(vous|tu) (ne bougez|ne bouges) (plus|jamais|pas)',
      "(vous|tu) (ne faites|ne fais) (plus|jamais|rien|pas|toujours pas|même pas) (de sport|d'exercice|pour la planète|pour votre santé|pour ta santé|aucun effort|un effort|le moindre)",
      "(vous|tu) (n'avez|n'as) (même pas|toujours pas|jamais|pas) (tenu|bougé|levé|fichu|trouvé le temps|eu le courage|la volonté|le courage|été capable|fait un seul|fait une seule|mis les pieds)",
      `(à force de|force de) (grignoter|manger|boire|fumer|dépenser|traîner|rester|procrastiner|remettre|sauter|négliger|commander|scroller|ne rien)`,
      `(comme d'habitude|comme toujours|une fois de plus|encore une fois|pour changer|évidemment|sans surprise) && (${YOUR}|vous|tu) && (résolutions|excuse|excuses|raté|craqué|abandonné|tenu|promesses|échoué)`,
      `(belle|jolie|sacrée|piètre|triste) (leçon|exemple|mentalité|image|performance|démonstration|volonté) … (vous|tu|votre|ton)`,
      `(${YOU_ARE}) ${ADV} (vraiment|un|une|du genre|trop|bien|un peu|un sacré|une sacrée)? (${LAZY})`,
      `(espèce de|arrêtez d'être|arrête d'être|arrêtez de faire|cessez d'être|assez d'excuses|trêve d'excuses|les excuses|aucune excuse|pas d'excuse|sans excuse) (${LAZY}|l'autruche|excuses|,|pour|cette fois|!|:|\\.)`,
      `(que vont|qu'en) (penser|pensent|dire|diraient|penseraient) (les voisins|vos voisins|vos enfants|tes parents|vos proches|vos collègues|tes amis|vos invités|de vous|tes enfants)`,
      `(vos|tes|ton|votre) (enfants|famille|enfant|chien|planète|mère|grand - mère|petits|proches|bébé) (méritent|mérite|paient|paie|paye|souffre|souffrent|a honte|ont honte|aurait honte) (mieux que|vos|votre|ton|de vous|de toi)`,
      `(regardez - vous|regarde - toi) (dans|en) (la|un|le|face)`,
      `(vous avouerez|avouez|avoue|soyons honnêtes|ne nous mentons pas|on ne va pas se mentir|il faut bien le dire|entre nous) … (${BODY}|trop|paresse|flemme|laisser aller|laissé aller|mal|honte|gras|négligé*|kilos)`,
      `(il serait temps|il est grand temps|il était temps) de (vous|te) (bouger|reprendre en main|ressaisir|secouer|mettre au|remuer|lever|prendre en main|remettre au|reprendre)`,
      `(encore|toujours) (au lit|sur le canapé|dans votre canapé|sur votre canapé|en pyjama|à la traîne|en surpoids|devant la télé) (à|,|\\?|alors)?`,
      `(#|{}|deux|trois|quatre|cinq|six|dix) (burgers|pizzas|bières|sodas|cigarettes|kebabs|fast - foods) … (en une semaine|en un mois|ce mois - ci|cette semaine|en # jours|en {} jours|par semaine|en un week - end|ce week - end|en cinq jours|en deux jours) && (vous|tu|votre|ton|vos|tes|ta|sérieusement|vraiment|bravo|trop|quand même)`,
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
    '(réservé|commandé|acheté|pris) … (pour vous|pour toi)',
    '(fille|fils|enfant) … (cours|école|classe|stage)',
    '(signé) (la|une|votre) carte',
    '(votre|ton) (église|paroisse) (cherche|organise|recrute)',
    '(quand|lorsque|dès que|si|une fois que) (ils|elles|il|elle|vos|tes|votre)',
    `(invitez|invite|partagez|partage|offrez|offre|parrainez|parraine|recommandez|recommande|présentez|emmenez|amenez|faites|fais|parlez|parle|envoyez|envoie|pour|entre|avec) (en|le|la|les|à|un|une|profiter|plaisir à|découvrir)? (vos|tes|votre|ton|ta) (${FRIENDS})`,
    '(votre|vos|ton|tes) (amis|ami|amie|proches|proche) (reçoi*|recevr*|gagn*|bénéfici*|profit*|aur*|obtien*|paie*|économis*)',
    '(si|quand|lorsque|dès que) (vous|tu|votre|ton|ta|vos|tes)',
    '(vous|tu) (êtes|es|avez|as|souffrez|souffres|attendez|attends|prenez|prends|suivez|suis|mangez|manges|évitez|évites|essayez|achetez|dépensez) … ?',
    "(vous a|t'a|vous ont|t'ont) (invité|invitée|recommandé|offert|envoyé|acheté|réservé|commandé|parrainé|parrainée|mentionné*|cité*|écrit|répondu|ajouté*|identifié*|laissé un|désigné*|transféré)",
    '(aimé|commenté|noté|regardé|consulté|lu|vu|partagé|ajouté|visité|rejoint) (votre|ton|ta|vos|tes)',
    '(avec|via|par|grâce à) (votre|ton) (lien|code|parrainage|invitation)',
    '(parrainage|parrainez|parraine|invitez|invite|filleul) … (ami|amis|amie|proche|proches)',
    '(rien ne presse|pas besoin de|ne vous|sans vous) (vous)? (dépêcher|dépêchez)',
    'dernière (chance|occasion) (de|pour|au) … (prend fin|se termine|est fixée)',
    '(acheté|commandé|réservé|adopté|aimé|regardé|pris|choisi|rejoint|terminé) (votre|vos|ton|tes|ta)',
    "(vient|viennent) (d'acheter|de commander|de réserver) (votre|vos|ton|tes|ta|sur votre|dans votre|chez vous)",
    '(découvr*|explor*|cherch*|retrouv*|connaître) (vos|tes|votre|ton) (origines|racines|ancêtres)',
    '(indiqu*|précis*|signal*|renseign*|communiqu*|mention*) (vos|votre|tes|ton|toute|vos éventuelles) (éventuelles|éventuels)? (allergie|allergies|régime|intolérance*)',
    '(votre|ton) (partenaire|équipe|chef|bureau|fille|fils|enfant|enfants) (a été|est|sont|ont été) (inscrit*|ajouté*|invité*|enregistré*)',
  ],
};
