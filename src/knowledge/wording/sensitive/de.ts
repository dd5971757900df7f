import type { SensitiveWording } from './sensitive';

const YOUR = 'ihr|ihre|ihrem|ihren|ihrer|ihres|dein|deine|deinem|deinen|deiner|deines';
const ILLNESS =
  'krankheit|erkrankung|krebserkrankung|krebs|depression|depressionen|burnout|schlaganfall|herzinfarkt|operation|chemotherapie|demenz|tumor';
const KIN_OF =
  'mutter|vaters|mannes|frau|sohnes|tochter|kindes|partners|partnerin|eltern|großmutter|großvaters|bruders|schwester|oma|opas|familie|mama|papas';
const KIN = 'mutter|vater|mann|frau|sohn|tochter|kind|partner|partnerin|oma|opa|bruder|schwester|mama|papa';
const FRIENDS =
  'freund|freundin|freunde|freunden|freundinnen|bekannter|bekannte|kollege|kollegin|kollegen|nachbar|nachbarin|nachbarn|kontakte|follower';
const GAY = 'schwul|lesbisch|bisexuell|transgender|trans|queer|homosexuell';
const FAITH =
  'christ|christin|moslem|muslim|muslima|muslimin|katholik|katholikin|jude|jüdin|protestant|protestantin|atheist|atheistin|hindu|buddhist';

/**
 * Covers Sie and du, in main and subordinate clauses. Leaves alone "Ihre Beschwerden", which are complaints more
 * often than pains, and what is supposed ("wenn Sie krank sind"). Unsure: "ihr" and "ihre" may be hers or theirs.
 */
export const de: SensitiveWording = {
  language: 'de',
  tells: {
    illness: [
      `(${YOUR}) (kürzlich*|schwer*|chronisch*|langjährig*|letzt*|überstanden*)? (${ILLNESS}|krankenhausaufenthalt|klinikaufenthalt|krankenhausaufenthalts|reha)`,
      '(sie|du) (krank|schwer erkrankt|erkrankt|schwer krank|im krankenhaus) (waren|warst|sind|bist|geworden|gewesen|lagen|lagst)',
      '(sie|du) (waren|warst|sind|bist) (so|sehr|schwer|lange|länger|kürzlich|leider)? (krank|erkrankt|im krankenhaus)',
      `(${YOUR}) kampf gegen (den krebs|die krankheit|die depression|krebs)`,
    ],
    'family-health': [
      `(${ILLNESS}|diagnose|behandlung) (${YOUR}) (${KIN_OF})`,
      `(${YOUR}) (${KIN}) (ist|war|leidet|hat|hatte|liegt) (leider|an|so|noch|wieder|jetzt)? (schwer)? (krank|erkrankt|krebs|demenz|diabetes|im krankenhaus)`,
      `in (${YOUR}) familie … (krankheit|krankheiten|erkrankungen|krebs|diabetes|herzinfarkte|demenz)`,
    ],
    bereavement: [
      `(${YOUR}) (verstorbene|verstorbenen|verstorbener|verstorbenes|trauer|trauerfall)`,
      `(tod|verlust|beerdigung|todestag|grab) (${YOUR}) (${KIN_OF}|hundes|katze)`,
      '(herzliches|aufrichtiges|unser|tiefes) beileid',
      `(sie|du) (kürzlich|vor kurzem)? (${YOUR}|einen|eine) (${KIN}|geliebten menschen|nahestehenden menschen|hund|katze) verloren`,
      `(erste|ersten|erstes|zweite|nächste) (weihnachten|muttertag|vatertag|geburtstag|weihnachtsfest|ostern) ohne (${YOUR}|ihn|sie|{})`,
      'als (witwe|witwer)',
    ],
    pregnancy: [
      '(sie|du) (sind|bist) (ja|jetzt|gerade|bereits|schon|nun)? schwanger',
      '(sie|du) (ja|jetzt|gerade|bereits|schon|nun)? schwanger (sind|bist)',
      `(${YOUR}) (schwangerschaft|fehlgeburt|kinderwunsch|babybauch|geburtstermin|entbindungstermin|ungeborenes|ungeborenen|mutterschutz)`,
      `(${YOUR}) (#|{}) (.)? schwangerschaftswoche`,
      '(sie erwarten|du erwartest|erwarten sie|erwartest du) (ein|ihr|dein|bald)? (ein)? (baby|kind|zwillinge|nachwuchs)',
      '(glückwunsch|glückwünsche) zur schwangerschaft',
    ],
    health: [
      `(${YOUR}) (blutdruck|blutzucker|cholesterin*|bmi|blutgruppe|blutwerte|laborwerte|allergie|allergien|asthma|diabetes|neurodermitis|schuppenflechte|akne|migräne|rheuma|arthrose|schlafstörung*|rückenschmerzen|behinderung|krankengeschichte|krankenakte|gesundheitsdaten|gesundheitszustand|symptome|medikament*|inkontinenz|haarausfall|wechseljahre|erektionsstörung*|vorerkrankung*)`,
      '(da|weil|dass) (sie|du) (an|unter) … (leiden|leidest|erkrankt)',
      '(da|weil|dass) (sie|du) (diabetiker|diabetikerin|behindert|schwerbehindert|allergisch|allergiker|allergikerin) …',
    ],
    diet: [
      '(da|weil|dass) (sie|du) (sich|dich)? (vegan|vegetarisch|veganer|veganerin|vegetarier|vegetarierin|auf diät|glutenfrei) (sind|bist|leben|lebst|ernähren|ernährst)?',
      `(${YOUR}) (vegane|vegetarische|glutenfreie|ketogene) (ernährung|diät)`,
    ],
    belief: [
      `(sie|du) (sind|bist) (gläubig*|praktizierend*|ein|eine|ja|überzeugt*)? (gläubig*|praktizierend*)? (${FAITH})`,
      `(als|für) (gläubig*|praktizierend*|guter|gute|überzeugt*) (${FAITH}|christen|muslime|katholiken|juden)`,
      `(da|weil|dass) (sie|du) (ein|eine)? (gläubig*|praktizierend*)? (${FAITH}) (sind|bist)`,
      `(${YOUR}) (religion|religionszugehörigkeit|konfession|religiöse* überzeug*|politische* einstellung|politische* meinung|politische* ansicht*|gewerkschaftszugehörigkeit|parteimitgliedschaft)`,
    ],
    ethnicity: [
      `(${YOUR}) (hautfarbe|ethnische* herkunft|ethnische* zugehörigkeit)`,
      '(schwarze|asiatische|jüdische|arabische|türkische) (frauen|männer|kundinnen|kunden|menschen) wie (sie|dich|du|ihnen|dir)',
      '(da|weil|dass) (sie|du) (schwarz|jüdisch|asiatisch|rom|romni) (sind|bist)',
    ],
    sexuality: [
      `(sie|du) (sind|bist) (${GAY})`,
      `(da|weil|dass) (sie|du) (${GAY}) (sind|bist)`,
      `(${YOUR}) (sexuelle* orientierung|sexualität|geschlechtsidentität|coming - out|coming out|sexualleben)`,
      'als (schwuler|lesbische|bisexuelle*|queere*) (mann|frau|person|kunde|kundin|paar)',
    ],
    credential: [
      `(${YOUR}) (neues|temporäres|vorläufiges|aktuelles)? (passwort|kennwort) (ist|lautet) (:)? {}`,
      `(${YOUR}) (neues|temporäres|vorläufiges)? (passwort|kennwort) : {}`,
    ],
    social: [
      `(${YOUR}) (${FRIENDS}) … (gekauft|bestellt|geliked|gelikt|angesehen|angeschaut|gebucht|reserviert|heruntergeladen|bewertet)`,
      `(${YOUR}) (${FRIENDS}) {} gefällt`,
      `was (${YOUR}) (${FRIENDS}) (kaufen|gekauft|mögen|bestellen|bestellt|tragen|ansehen|lesen)`,
    ],
    shaming: [
      '(hast|haben) (du|sie) (das|den|die|dieses|diese)? (wirklich|tatsächlich) … (gebraucht|nötig|essen müssen|kaufen müssen)',
      'war das wirklich nötig',
      '(brauchst|brauchen) (du|sie) wirklich (noch ein*|schon wieder|noch mehr)',
      '(du hast|sie haben|hast du|haben sie) … zugenommen',
      `(${YOUR}) (übergewicht|speckröllchen|speckrollen|bauchspeck|hüftgold|bierbauch|doppelkinn|fettpölsterchen|überflüssig* pfunde|überflüssig* kilos|überflüssig* pfunden|schlechtes gewissen|fressattacken|kaufsucht|bikinifigur|strandfigur)`,
      '(du|sie) (hast|haben) … zu viel (gegessen|getrunken|ausgegeben|genascht)',
      '(du isst|sie essen|du trinkst|sie trinken|du naschst|sie naschen) (viel|eindeutig|einfach)? zu (viel|oft)',
      'schäm dich',
      'schämen sie sich',
      '(du solltest|sie sollten) … (schämen|abnehmen|weniger essen|weniger trinken|weniger ausgeben)',
      '(hast du|haben sie|plagt dich|plagt sie) (kein|ein|etwa|das|auch|schon)? (ein|das)? (schlechtes|schlechte) gewissen',
      `(${YOUR}) (diät|gewicht|budget|vorsätze|figur|ernährung) … (gescheitert|vernachlässigt|gebrochen|aufgegeben|aus dem ruder|vergessen|leidet)`,
      'nein (,)? danke , ich (zahle|bezahle|will|möchte|spare) … (vollen preis|nicht sparen|keine rabatte|lieber mehr|ungern|zu viel)',
      '(du warst|sie waren|warst du|waren sie) … (nicht|nicht mehr) (im fitnessstudio|beim sport|im gym|beim training)',
    ],
    'pushy-wording': [
      '(letzte|allerletzte) (chance|gelegenheit|erinnerung|warnung|stunden)',
      '(nur noch|bloß noch) (#|{}) (stück|stunden|minuten|plätze|zimmer|artikel|exemplare)',
      '(beeil|beeile) dich',
      'beeilen sie sich',
      'bevor es zu spät ist',
      'jetzt oder nie',
      '(verpass|verpasse|verpassen sie) (es|das|diese|ihre|deine|auf keinen)? (nicht|chance|fall)',
      '(lass|lassen sie) (dir|sich) … nicht entgehen',
      '(du wirst|sie werden) es bereuen',
      'die zeit (läuft|rennt|drängt)',
      '(handeln sie|handle) (jetzt|sofort|schnell)',
      'wir warten (immer noch|noch immer) auf (sie|dich|ihre|deine)',
      '(hast du|haben sie) uns (schon|etwa)? vergessen',
      'warum (ignorierst du|ignorieren sie) uns',
      'wir haben (dir|ihnen|dich|sie) (bereits|schon) (#|{}|mehrmals|mehrfach|zweimal|dreimal) (mal)? (geschrieben|erinnert|angeschrieben)',
    ],
  },
  not: [
    `(wenn|sobald|falls|nachdem|sollte) (${YOUR}) (${FRIENDS})`,
    '(wenn|falls|sobald|sollten|solltest) (sie|du)',
    'hat (dich|sie|dir|ihnen) … (eingeladen|empfohlen|geschenkt|geschickt|gekauft|bestellt|gebucht)',
    '(über|mit|durch) (deinen|ihren) (link|code|empfehlungslink|einladungslink)',
    `(${YOUR}) (foto|beitrag|kommentar|bild) … (bewertet|angesehen|gefällt|geliked|gelikt)`,
    '(keine eile|nicht beeilen)',
    'letzte (chance|gelegenheit) (auf|zur|für|zum) … (endet|läuft|ist am|besteht)',
    '(krebs|tierkreiszeichen) (horoskop|sternzeichen)',
  ],
};
