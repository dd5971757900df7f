import type { Wording } from './wording';

const HAVE = "vous avez|tu as|vous l'avez|tu l'as|vous les avez|tu les as|vous aviez|tu avais";
const ARE = "vous êtes|tu es|vous étiez|tu étais|vous vous êtes|tu t'es";
const LOOKED =
  'regardé*|consulté*|parcouru*|visionné*|exploré*|feuilleté*|repéré*|admiré*|contemplé*|examiné*';
const LOOKING =
  'regardiez|regardais|consultiez|consultais|parcouriez|parcourais|exploriez|explorais|admiriez|admirais|lorgniez|lorgnais|reluquiez|reluquais|convoitiez|convoitais|hésitiez|hésitais';
const THINGS =
  'article*|produit*|modèle*|page*|fiche*|offre*|annonce*|hôtel*|chaussures|robe*|logement*|bien*';
const NUMBER = 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante';
const UNIT = 'minute|minutes|seconde|secondes|heure|heures';
const DEVICE =
  'iphone|ipad|android|téléphone|smartphone|mobile|portable|ordinateur|pc|mac|macbook|tablette|samsung|pixel';
const SHOP = 'magasin|boutique|magasins|boutiques|showroom|agence|enseigne|rayon|rayons|vitrine|cabine';
const MAIL =
  'e-mail|e-mails|email|emails|mail|mails|courriel|courriels|newsletter|newsletters|infolettre|infolettres|message|messages|lettre';

/**
 * Covers vous and tu, the passé composé and the imparfait, agreement of participles, elision as our words see it
 * (`l'avez`, `n'ouvrez` are one word), and French time ("14 h 32", "14h32", "21 heures"). Leaves alone orders,
 * bookings, appointments, parcels, one's own account, bills and doctor; conditions with "si"; and what "vous
 * cherchiez" in general. Unsure: "votre visite" is as often arranged as watched and counts only as "votre dernière
 * visite"; "d'après votre profil" may be a profile that the reader filled in; "consulter" is also said of doctors.
 */
export const fr: Wording = {
  language: 'fr',
  tells: {
    browsing: [
      `(nous avons|on a|j'ai) (bien|aussi)? (vu|remarqué|constaté|noté|aperçu|observé) … (vous|tu|votre|ton) … (${LOOKED}|${LOOKING}|vu|intéressez|intéressiez|intéressé|intéressée|t'intéresses|intérêt)`,
      `(nous vous avons|nous t'avons|on vous a|on t'a) vu* (regarder|consulter|parcourir|explorer|admirer|hésiter)`,
      `(${HAVE}) (récemment|dernièrement|déjà|aussi|longuement|bien)? (${LOOKED})`,
      `(${HAVE}) (récemment|dernièrement) (vu|vue|vus|vues|visité*)`,
      `(${HAVE}) (vu|vue|vus|vues) (récemment|dernièrement|hier|{})`,
      `(vous|tu) (${LOOKING})`,
      `que (vous avez|tu as) (vu|vue|vus|vues) (sur notre|dans notre|dans nos|chez nous|hier|récemment)`,
      '(votre|ton) intérêt pour … (échappé|remarqué)',
      `(${HAVE}) navigué (sur|dans|parmi)`,
      '(vous venez de|tu viens de) (consulter|regarder|parcourir)',
      `(car|puisque|comme|parce) (que)? (${HAVE}) (vu|vue|vus|vues|visité*)`,
      `(${HAVE}) (récemment)? visité (la|cette|notre) (page|fiche)`,
      `(${HAVE}) cliqué sur (cet article|ce produit|ce modèle|cette offre|{})`,
      `(récemment|dernièrement) (consulté*|vus|vues|visionné*|regardé*|parcouru*)`,
      `(${THINGS}) (que)? (vous avez|tu as|vus|vues|consultés|consultées|regardés|regardées) (vu|vue|vus|vues|visité*|récemment|dernièrement)`,
      `(consultés|consultées|vus|vues|visités|visitées|regardés|regardées) (récemment|dernièrement)`,
      `derni* (${THINGS}) (consulté*|vus|vues|visité*|regardé*)`,
      `(votre|ton) historique de navigation`,
      `(vos|tes) (dernières|récentes) (consultations|visites)`,
      `(vos|tes) (derniers|récents) clics`,
      `(${HAVE}) jeté un (œil|coup d'œil) (à|sur|aux|au)`,
    ],
    search: [
      `(${HAVE}) (récemment)? (recherché*|cherché*)`,
      '(vous|tu) (recherchiez|recherchais|cherchiez|cherchais)',
      `(${HAVE}) (tapé|saisi) … (dans notre moteur|dans la barre|dans notre barre)`,
      'suite à (votre|ta) recherche',
      '(votre|ta) (dernière|récente) recherche',
      '(vos|tes) (dernières|récentes) recherches',
      '(votre|ta) recherche (du|sur notre|sur le site|{}|«)',
      '(votre|ton) historique de recherche*',
    ],
    'visit-time': [
      `(nous avons|on a|j'ai) (bien)? (vu|remarqué|constaté|noté|aperçu) que (vous|tu)`,
      `(nous vous avons|nous t'avons|on vous a|on t'a) (vu*|aperçu*|remarqué*)`,
      `(${HAVE}) (récemment|déjà)? (${LOOKED}|visité*|ouvert*|lu|cliqué|quitté|recherché|cherché|surfé|navigué)`,
      `(vous|tu) (${LOOKING}|recherchiez|cherchiez|cherchais|naviguiez|naviguais)`,
      `(${ARE}) (passé*|venu*|revenu*|connecté*|arrivé*|entré*|reparti*|arrêté*|attardé*)`,
      `(vous étiez|tu étais) (sur|en train|connecté*|chez nous|en ligne|là)`,
      '(votre|ta) (dernière|précédente|récente) (visite|connexion|session|venue)',
      `(votre|ta) (visite|connexion|session) (d'hier)`,
    ],
    'visit-count': [
      `(${HAVE}) … (${LOOKED}|vu|vue|vus|vues|visité*|ouvert*) … (#|{}|${NUMBER}|plusieurs) fois`,
      `(${HAVE}) … (#|{}|${NUMBER}|plusieurs) fois (${LOOKED}|vu|visité*|ouvert*)`,
      `(${ARE}) (déjà)? (venu*|revenu*|passé*|connecté*|allé*) … (#|{}|${NUMBER}|plusieurs) fois`,
      `(${ARE}) (#|{}|${NUMBER}) fois sur (notre|nos|cette)`,
      `(#|{}|${NUMBER}|deuxième|troisième|quatrième|cinquième|sixième|dixième) (e|ème|me)? fois (cette semaine|ce mois|aujourd'hui)? que (vous|tu) (venez|viens|visitez|visites|regardez|regardes|consultez|consultes|passez|passes|revenez|reviens)`,
      `pour la (#|{}|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|énième) (e|ème|me)? fois (cette semaine|ce mois|aujourd'hui|sur|chez)`,
      `(votre|ta) (#|{}|deuxième|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième) (e|ème|me)? (visite|passage|connexion)`,
      `après (vos|tes)? (#|{}|${NUMBER}) visites`,
      `(vos|tes) (#|{}|${NUMBER}) (visites|passages|connexions)`,
    ],
    'dwell-time': [
      `(${HAVE}) (passé|consacré) (déjà|plus de|près de|environ|presque|au moins|à peine)? (#|{}|une|${NUMBER}|quelques|plusieurs|de longues) (bonne|bonnes|longues)? (${UNIT}|demi-heure|quart)`,
      `(${HAVE}) passé (beaucoup de|un long|un bon|pas mal de) (temps|moment) (sur|devant|avec|dans)`,
      `(${HAVE}) … (${LOOKED}|lu) … pendant … (${UNIT}|{})`,
      `(vous|tu) (${LOOKING}) … pendant … (${UNIT}|{})`,
      `(${ARE}) (resté*|attardé*|arrêté*) … (${UNIT}|{})`,
      `(#|{}|${NUMBER}|quelques|plusieurs) (${UNIT}) passées (sur|devant|à|dans)`,
      `(vous êtes|tu es) resté* longtemps (sur|devant)`,
      `(votre|ton) temps (passé|de visite) (sur)?`,
    ],
    'precise-location': [
      `(${ARE}|vous vous trouvez|tu te trouves) (actuellement|en ce moment|juste|tout)? (tout)? (près|à proximité|à deux pas|à quelques pas|juste à côté|à côté|aux abords) (de notre|de nos|de chez nous|du magasin|de la boutique|de {}|d'un de nos)`,
      `(${ARE}|vous vous trouvez|tu te trouves) (actuellement|en ce moment|juste|seulement)? à (seulement|moins de)? (#|{}|${NUMBER}|quelques) (mètres|m|km|kilomètres|pas|rues) (de)`,
      '(vous passez|tu passes|vous passiez|tu passais) (justement|juste|souvent)? (devant|près de|à côté de) (notre|nos|chez nous|{})',
      '(vous êtes|tu es|vous venez de|tu viens de) (juste)? (passé*|passer) (juste)? (devant|près de|à côté de) (notre|nos|chez nous|{})',
      `(#|{}|${NUMBER}|quelques) (mètres|m|rues) de (chez vous|chez toi|vous|toi|votre position|votre domicile|votre bureau|votre porte|ta position)`,
      '(votre|ta) (position|localisation|adresse) (actuelle|exacte|précise)',
      '(votre|ton) emplacement (actuel|exact|précis)',
      '(dans|de) (votre|ta) rue',
    ],
    location: [
      '(puisque|comme|tant) (que)? (vous êtes|tu es) (actuellement|encore|toujours|déjà)? (à|en|au|aux) {}',
      '(vous êtes|tu es|vous étiez|tu étais) (actuellement|en ce moment|toujours|encore|hier) (à|en|au|aux) {}',
      '(vu|remarqué|constaté) que (vous étiez|tu étais|vous êtes|tu es) (à|en|au|aux) {}',
    ],
    device: [
      `(${LOOKED}|${LOOKING}|visité*|navigué|naviguez|surfé|connecté*|vu|lu|ouvert) … (depuis|sur|avec|via) (votre|ton|ta) (${DEVICE}|{})`,
      `(depuis|avec) (votre|ton|ta) (${DEVICE}) … (${HAVE}) … (${LOOKED}|visité*|navigué|lu|ouvert*|vu)`,
      '(votre|ton) adresse ip',
      `(vous utilisez|tu utilises|vous naviguez|tu navigues) (sur|avec|depuis)? (un|une|votre|ton|ta)? (iphone|ipad|android|mac|macbook|samsung|pixel|chrome|safari|firefox|edge|{})`,
      `(votre|ton) (navigateur|appareil|${DEVICE}) (nous)? (indique|dit|révèle|montre|signale) que`,
      `(nous avons|on a) reconnu (votre|ton|ta) (appareil|navigateur|${DEVICE})`,
    ],
    'in-store': [
      `(caméra|caméras|capteur|capteurs|balise|balises|beacon|beacons|vidéosurveillance|wi-fi|wifi) (du magasin|de la boutique|en magasin)? (vous|t'|nous|vous a|vous ont|t'a|t'ont|a|ont) (a|ont|indique|indiquent|montre|montrent)? … (vu*|repéré*|remarqué*|filmé*|détecté*|reconnu*|aperçu*|identifié*|que vous|que tu|qu'un client)`,
      `(caméra|caméras|capteur|capteurs|carte de chaleur|carte thermique) … (indique|indiquent|montre|montrent|révèle|révèlent) que (vous|tu)`,
      '(nous avons|on a) reconnu (votre|ton) visage',
      '(votre|ton) visage … (reconnu|identifié|détecté|scanné)',
      `(nous vous avons|nous t'avons|on vous a|on t'a) (vu*|aperçu*|repéré*|remarqué*) … (${SHOP})`,
      `(lors de|depuis|après) (votre|ta|ton) (dernière|dernier|récente)? (visite|passage|venue) (dans|à|au|en) (notre|nos|le|la)? (${SHOP})`,
      `(votre|ta|ton) (dernière|dernier|récente|récent) (visite|passage) (dans|à|au|en) (notre|nos|le|la)? (${SHOP})`,
      `(${ARE}) (récemment|hier)? (passé*|venu*|entré*|arrêté*|attardé*|resté*) … (dans|à|au|en|devant|par) (notre|nos|le|la|un de nos)? (${SHOP})`,
      `(${HAVE}) … (essayé*|visité*) … (en cabine|en magasin|notre magasin|notre boutique|nos magasins)`,
      `(connecté*) (au|à notre|à nos|à) (wi-fi|wifi|réseau)`,
    ],
    'email-activity': [
      `(${HAVE}|vous n'avez|tu n'as) … (ouvert*|lu|lus|ignoré*|supprimé*) … (notre|nos|cet|ce|ces|la|le|les|mon) (#|${NUMBER}|derni*|précédent*)? (derni*)? (${MAIL})`,
      `(${HAVE}|vous n'avez|tu n'as) … cliqué … (notre|nos|cet|la dernière|le dernier) (derni*)? (${MAIL})`,
      `(vous n'ouvrez|tu n'ouvres|vous ne lisez|tu ne lis|vous ouvrez|tu ouvres|vous lisez|tu lis) (pas|plus|jamais|rarement|toujours|presque)? (plus)? (nos|notre) (derni*)? (${MAIL})`,
      `(${MAIL}) que (vous avez|tu as|vous n'avez|tu n'as) (pas|jamais)? (encore)? (ouvert*|lu|lus|ignoré*)`,
      `(${MAIL}) (sans réponse|restés fermés|non ouverts|non lus) de (votre|ta) part`,
    ],
    profile: [
      `(notre algorithme|notre système|notre modèle|notre analyse|nos algorithmes|nos données|nos analyses|nos modèles) (pense*|estime*|prédi*|indiqu*|montr*|suggèr*|révèl*|croit|croient|laiss*) (penser)? (que)?`,
      '(nous supposons|nous devinons|nous avons déduit|nous en déduisons|nous avons calculé|on devine) que (vous|tu|votre|ton)',
      `(d'après|selon) (votre|ton) (score|segment|comportement|profil client|profil d'achat)`,
      `d'après (votre|ton) profil`,
      '(votre|ton|vos|tes) (profil|comportement|données|habitudes) (indiqu*|montr*|suggèr*|révèl*|laiss*) (que|penser)',
      '(personnes|clients|gens|clientes) (ayant|avec|de) (votre|ton) (profil|âge|revenu|niveau)',
    ],
    'third-party-data': [
      `(partenaire|partenaires) (commercial|commerciaux)? (nous a|nous ont|m'a) (dit|appris|indiqué|transmis|signalé|communiqué|confié|révélé|informé*) que`,
      `(nous avons|on a) (appris|su|obtenu|acheté) … (par|de|via|auprès) (un|nos|notre|l'un|d'un|de) (de)? (nos)? (partenaire*|tiers|fournisseur*)`,
      `(d'après|selon) (votre|ton) (profil|compte) (facebook|instagram|linkedin|tiktok)`,
      `(${HAVE}) … (sur|chez|dans) d'autres (sites|boutiques|enseignes|marques|applications)`,
      '(vos|tes) (achats|visites|recherches) (sur|chez) (nos partenaires|les sites de nos partenaires)',
    ],
  },
  not: [
    '(vous|tu) avez vu juste',
    '(vu|vue|vus|vues) à la (télé|télévision|tv)',
    'ce que (vous|tu) (cherchiez|cherchais|recherchiez|recherchais|avez cherché)',
    '(consulté*|regardé*|lu|ouvert*) (votre|vos|ton|ta|tes) (facture*|relevé*|compte*|espace*|dossier*|contrat*|messagerie|solde|courrier)',
    'consulté* (un|une|le|la|votre|ton) (médecin|docteur|dr|spécialiste|avocat*|notaire|conseill*|vétérinaire|dentiste)',
    '(ouvert*) (un|une|votre|ton|ce|le|son) (compte|dossier|ticket|livret|plan|contrat|litige|boutique|réclamation)',
    '(vous|tu) (avez|as) (cherché|recherché) à (nous)? (joindre|contacter|réinitialiser|modifier|accéder)',
    'recherche enregistrée',
    'parcouru* (#|{}) (km|kilomètres|pas|mètres)',
    "adresse ip (n'est|ne|fixe|dédiée)",
    'passé (votre|une|la|ta|ce) commande',
    'consacré … (enquête|questionnaire|sondage)',
  ],
  ifs: ['si', "s'il", "s'ils", 'sauf'],
  asks: ['vous', 'tu', 'avez', 'as', 'êtes', 'es', 'est', 'aviez', 'étiez', 'pourquoi', 'quand', 'combien'],
  time: {
    before: [...['à', 'le', 'ce', 'vers', 'hier', "aujourd'hui", 'exactement', 'précisément', 'en']],
    after: ['précises', 'précise', 'pile', 'exactement', 'dernier'],
    hourAfter: [],
    hourUnits: ['h', 'heure', 'heures'],
    hourMarks: ['h'],
    clockBefore: ['à', 'vers', 'dès'],
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
