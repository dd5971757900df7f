// What acts are about: numbers and durations, pages, mails, devices, shops and places.

export const NUMBER =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix - sept|dix - huit|dix - neuf|vingt|trente|quarante|cinquante|soixante|cent|plusieurs|quelques|maintes|une dizaine de|une douzaine de|une quinzaine de|une vingtaine de|une trentaine de';
export const ORDINAL =
  'deuxième|seconde|second|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|quinzième|vingtième|énième|ixième';
const UNIT = 'minute|minutes|min|seconde|secondes|sec|heure|heures';
const SIZE =
  'bonne|bonnes|longue|longues|petites|petite|pleines|grosses|entières|entière|précieuses|interminables';
export const DURATION = `(#|{}|une|${NUMBER}) (${SIZE})? (${UNIT}|quarts d'heure|quart d'heure|demi - heure)`;
/** `un bon quart d'heure`, `beaucoup de temps`: no number. */
export const WHILE = `(quart d'heure|demi - heure|heure et demie|long moment|bon moment|des heures|de longues minutes|de longues secondes|longtemps|beaucoup de temps|pas mal de temps|temps fou|un certain temps|toute la soirée|toute la nuit|la moitié de la nuit|plus de temps|une éternité)`;

export const PAGES =
  "page|pages|fiche|fiches|site|article|articles|annonce|annonces|catalogue|rubrique|onglet|collection|modèle|modèles|photo|photos|vidéo|vidéos|bande - annonce|simulateur|comparateur|configurateur|appli|application|formulaire|tarifs|grille tarifaire|édition|galerie|boutique en ligne|e - shop|produit|produits|offre|offres|guide|recette|recettes|avis|forfaits|forfait|menu|carte en ligne|blog|plan|programme|brochure|visite virtuelle|l'article|l'annonce|l'offre|l'appli|l'application|d'annonces|d'articles|d'accueil|webshop|panier";
export const THINGS =
  'article|articles|produit|produits|modèle|modèles|page|pages|fiche|fiches|offre|offres|annonce|annonces|hôtel|hôtels|chaussures|robe|robes|logement|logements|bien|biens|épisode|film|série|vidéo|recette|catégorie|rubrique|livre|livres|vol|vols|formation';

/** After `#` or a number in words: what is counted. */
export const VISITS =
  "visite|visites|passages|connexions|consultations|vues|retours|allers - retours|allers et retours|détours|sessions|clics|coups d'œil|ouvertures|venues|apparitions|pages vues|incursions|crochets";

const MAIL_NAMES =
  'e - mail|e - mails|email|emails|mail|mails|courriel|courriels|newsletter|newsletters|infolettre|infolettres|message|messages|lettre|lettres|envoi|envois|courrier|courriers|invitation|invitations|relance|relances|rappel|rappels|bulletin|carte de vœux|mailing|devis|SMS|notification|notifications|missives|publipostage|proposition|billet';
export const MAIL = `${MAIL_NAMES}|l'e - mail|l'email|d'e - mails|l'invitation|d'emails|l'infolettre`;
/** `notre dernier e-mail`, `nos newsletters`, `mon mail` */
export const OUR_MAIL = `(notre|nos|mon|mes|chacun de nos|aucun de nos|aucune de nos|tous nos|toutes nos|le|la|les|ce|cet|cette|ces|chaque|un de nos) (#|{}|${NUMBER})? (derni*|précédent*|petit|petite|joli*)? (#|{}|${NUMBER})? (${MAIL})`;
export const OPENED =
  'ouvert|ouverte|ouverts|ouvertes|rouvert|rouverte|rouverts|lu|lue|lus|lues|relu|relue|relus|consulté|consultée|parcouru|survolé|ignoré|ignorée|ignorés|ignorées|supprimé|supprimée|supprimés|supprimées|effacé|effacée|archivé|archivée|archivés|zappé|zappée|jeté|jetée|transféré|transférée|balayé|cliqué|boudé|négligé|entrouvert';
export const UNREAD =
  "fermé|fermés|fermée|fermées|non lu|non lus|non lue|non lues|non ouvert|non ouverts|pas lu|pas lus|jamais lus|lettre morte|sans réponse|sans clic|sans ouverture|sans être lue|sans être lu|sans être lus|sans être ouvert|sans être ouverte|intact|intacts|la corbeille|la poubelle|les spams|les indésirables|aux oubliettes|corbeille|poubelle|dans l'oubli|prennent la poussière|prend la poussière|dorment|dort|sans que vous|sans que tu|dans le vide|pas été ouvert|jamais été ouvert|pas été lu|jamais été lu|rester fermé|clic de votre part|signe de votre part|signe de vie";

export const BRANDS =
  'iphone|ipad|android|mac|macbook|imac|apple watch|samsung|galaxy|pixel|huawei|xiaomi|oneplus|windows|linux|ios|chrome|safari|firefox|edge|opera|chromebook|playstation|xbox';
export const DEVICES =
  'téléphone|smartphone|mobile|portable|cellulaire|cell|gsm|ordinateur|ordi|pc|tablette|téléviseur|télé|navigateur|appareil|écran|console|montre connectée|enceinte|liseuse|box|natel|webcam';
const VIA = "depuis|sur|avec|via|sous|à partir de|d'un|d'une|à partir d'un|à partir d'une|à l'aide de|dans";
const WHOSE = 'un|une|votre|ton|ta|le|la|cet|cette|ce|vos|tes|notre|nos|deux|leur|#|{}';
/** `depuis votre vieil iPhone` */
export const ON_DEVICE = `(${VIA}) (${WHOSE})? (vieil|vieux|vieille|nouveau|nouvel|nouvelle|petit|fidèle)? (${BRANDS}|${DEVICES})`;

export const SHOP =
  'magasin|magasins|boutique|boutiques|showroom|agence|enseigne|rayon|rayons|vitrine|vitrines|cabine|cabines|allée|allées|caisse|caisses|succursale|librairie|boulangerie|restaurant|salon|comptoir|parking|galerie|corner|supermarché|hypermarché|stand|étage|accueil|entrepôt|jardinerie|pharmacie|concession|présentoir|étagère|portant|portants|bar|café|épicerie|atelier|point de vente|gym|club|salle|hall|cave';
export const SENSORS =
  "caméra|caméras|capteur|capteurs|balise|balises|beacon|beacons|borne|bornes|antenne|antennes|compteurs|compteur d'entrées|compteur de passages|portique|portiques|détecteur|détecteurs|tourniquet|tourniquets|chariot|chariots|caddie|caddies|bluetooth|wifi|wi - fi|miroir|miroirs|vidéosurveillance|reconnaissance faciale|scanner|scanners|étiquettes rfid|puce|puces|rfid|lecteur de plaques|tapis|sol connecté|étagère connectée|étagères connectées|podomètre|mouchard|radar|radars|lecteur|lecteurs|badge|badges|carte thermique|carte de chaleur|drone|visiophone|objectif|logiciel de comptage|comptage|écrans d'accueil";
export const STAFF =
  'vendeur|vendeuse|vendeurs|vendeuses|conseiller|conseillère|conseillers|employé|employée|employés|caissier|caissière|hôtesse|agent|vigile|vigiles|gérant|gérante|équipe|équipes|collègue|serveur|serveuse|libraire|barista|personnel|responsable';

export const STREETS =
  'rue|avenue|boulevard|chemin|impasse|quai|square|étage|rez - de - chaussée|immeuble|carrefour|coin|esplanade|ruelle|chaussée|montée|pâté de maisons|faubourg|résidence|sentier|palier|bâtiment';
export const SPOTS = `${STREETS}|gare|station|métro|arrêt|parking|bureau|salle|aéroport|plage|parc|musée|restaurant|centre commercial|café|hôtel|église|mairie|école|hôpital|stade|piscine|marché|autoroute|péage|pont|port|tram|bus|l'hôtel|l'arrêt|l'aéroport|l'église|l'école|l'hôpital|l'autoroute|l'immeuble|terrasse|banc|{}`;
export const NEAR =
  "tout près|près|à proximité|à deux pas|à quelques pas|à trois pas|juste à côté|à côté|aux abords|juste en face|en face|au pied|au coin|à l'angle|à hauteur|devant|derrière|non loin|dans les parages|dans le coin|dans le quartier|au bout|en bas|aux environs|tout proche|à un jet de pierre|à l'entrée|sur le trottoir|à portée";
export const METRES =
  'mètres|mètre|m|km|kilomètres|pas|rues|pâtés de maisons|stations|arrêts|min|minutes|minute';
