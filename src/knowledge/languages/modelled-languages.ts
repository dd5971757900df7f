/**
 * One language, in one script, that can be told from others.
 *
 * `kin`: the languages whose n-grams stand in where the n-gram table has none of its own (Galician is counted as
 * Portuguese or Spanish, whichever fits better; words and alphabet then tell them apart).
 */
export interface ModelledLanguage {
  readonly tag: string;
  readonly script: string;
  /** Its own names for itself, lower case, as language switchers write them. */
  readonly autonyms: readonly string[];
  readonly kin?: readonly string[];
}

const entry = (tag: string, script: string, autonyms: string, kin?: string): ModelledLanguage => ({
  tag,
  script,
  autonyms: autonyms.split(','),
  ...(kin === undefined ? {} : { kin: kin.split(' ') }),
});

/** Scripts are ISO 15924 codes. Where a script has one language here, the script alone names it. */
export const modelledLanguages: readonly ModelledLanguage[] = [
  entry('en', 'Latn', 'english'),
  entry('de', 'Latn', 'deutsch'),
  entry('fr', 'Latn', 'français,francais'),
  entry('es', 'Latn', 'español,espanol,castellano'),
  entry('it', 'Latn', 'italiano'),
  entry('pt', 'Latn', 'português,portugues'),
  entry('pl', 'Latn', 'polski'),
  entry('nl', 'Latn', 'nederlands'),
  entry('da', 'Latn', 'dansk'),
  entry('nb', 'Latn', 'norsk,bokmål,norsk bokmål', 'no'),
  entry('nn', 'Latn', 'nynorsk,norsk nynorsk', 'no'),
  entry('sv', 'Latn', 'svenska'),
  entry('fi', 'Latn', 'suomi'),
  entry('et', 'Latn', 'eesti'),
  entry('lv', 'Latn', 'latviešu'),
  entry('lt', 'Latn', 'lietuvių,lietuviu'),
  entry('cs', 'Latn', 'čeština,česky,cestina'),
  entry('sk', 'Latn', 'slovenčina,slovensky'),
  entry('sl', 'Latn', 'slovenščina,slovenski'),
  entry('hr', 'Latn', 'hrvatski'),
  entry('bs', 'Latn', 'bosanski', 'hr'),
  entry('sr-Latn', 'Latn', 'srpski', 'hr'),
  entry('hu', 'Latn', 'magyar'),
  entry('ro', 'Latn', 'română,romana'),
  entry('tr', 'Latn', 'türkçe,turkce'),
  entry('id', 'Latn', 'bahasa indonesia,indonesia', 'ms'),
  entry('ms', 'Latn', 'bahasa melayu,melayu'),
  entry('vi', 'Latn', 'tiếng việt'),
  entry('ca', 'Latn', 'català,catala,valencià'),
  entry('gl', 'Latn', 'galego', 'pt es'),
  entry('eu', 'Latn', 'euskara'),
  entry('is', 'Latn', 'íslenska'),
  entry('sq', 'Latn', 'shqip'),
  entry('az', 'Latn', 'azərbaycan,azərbaycanca'),
  entry('af', 'Latn', 'afrikaans', 'nl'),
  entry('ru', 'Cyrl', 'русский'),
  entry('uk', 'Cyrl', 'українська'),
  entry('be', 'Cyrl', 'беларуская'),
  entry('bg', 'Cyrl', 'български'),
  entry('mk', 'Cyrl', 'македонски', 'bg sr'),
  entry('sr', 'Cyrl', 'српски'),
  entry('ar', 'Arab', 'العربية'),
  entry('fa', 'Arab', 'فارسی'),
  entry('ur', 'Arab', 'اردو'),
  entry('hi', 'Deva', 'हिन्दी,हिंदी'),
  entry('mr', 'Deva', 'मराठी'),
  entry('ne', 'Deva', 'नेपाली', 'hi mr'),
  entry('el', 'Grek', 'ελληνικά,ελληνικα'),
  entry('he', 'Hebr', 'עברית'),
  entry('hy', 'Armn', 'հայերեն'),
  entry('ka', 'Geor', 'ქართული'),
  entry('th', 'Thai', 'ไทย,ภาษาไทย'),
  entry('ja', 'Jpan', '日本語'),
  entry('ko', 'Kore', '한국어,한글'),
  entry('zh-Hans', 'Hans', '简体中文,简体,中文,简'),
  entry('zh-Hant', 'Hant', '繁體中文,繁體,中文,繁,正體中文'),
  entry('bn', 'Beng', 'বাংলা'),
  entry('ta', 'Taml', 'தமிழ்'),
  entry('te', 'Telu', 'తెలుగు'),
  entry('gu', 'Gujr', 'ગુજરાતી'),
  entry('kn', 'Knda', 'ಕನ್ನಡ'),
  entry('ml', 'Mlym', 'മലയാളം'),
  entry('pa', 'Guru', 'ਪੰਜਾਬੀ'),
  entry('si', 'Sinh', 'සිංහල'),
  entry('km', 'Khmr', 'ខ្មែរ,ភាសាខ្មែរ'),
  entry('lo', 'Laoo', 'ລາວ,ພາສາລາວ'),
  entry('my', 'Mymr', 'မြန်မာ,မြန်မာဘာသာ'),
  entry('am', 'Ethi', 'አማርኛ'),
];

/**
 * The languages whose kin's n-grams are another language's. Norwegian, Croatian and Malay n-grams hold both of the
 * languages that share them, and stand in for nobody.
 */
export const standIns: ReadonlySet<string> = new Set(['gl', 'af', 'mk', 'ne']);
