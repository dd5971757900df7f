// Names of folders and files that are language subtags and mostly mean something else. What the registry counts as a
// language says nothing here: `new`, `log`, `opt`, `bar` are all registered.

/** Two-letter languages that are words of English, or short for a department or a technique. */
export const wordLanguages =
  'ae am an as av ba be ce cs cu do ga ha he hi ho hr ia id ie ii in io is it la li lo ma mi ml mo ms my na no oc om or os pa pi ps sa se sm so ss st ta te ti tl to ts tt we';

/** Where those languages are at home: written in small letters, `hi-in` is a locale and `to-do` is not. */
export const homesOfWordLanguages: Readonly<Record<string, string>> = {
  am: 'et',
  as: 'in',
  be: 'by',
  cs: 'cz',
  ga: 'ie gb',
  he: 'il',
  hi: 'in',
  hr: 'hr ba',
  id: 'id',
  in: 'id',
  is: 'is',
  it: 'it ch sm va',
  lo: 'la',
  mi: 'nz',
  ml: 'in',
  ms: 'my sg bn',
  my: 'mm',
  no: 'no',
  oc: 'fr es',
  om: 'et ke',
  or: 'in',
  pa: 'in pk',
  ps: 'af pk',
  se: 'no fi se',
  so: 'so et ke dj',
  ta: 'in lk sg my',
  te: 'in',
  ti: 'et er',
  to: 'to',
};

/**
 * Two-letter languages that share their letters with a country, or a region of markets, where mostly another language
 * is read: `br` is Breton and Brazil, `uk` Ukrainian and what the United Kingdom is called.
 */
export const countryLanguages =
  'ae ar be bh br ca ch co cr cy ee eu gt gu ie ke kr lu ma my ng pa sa se sg si tn tw uk ve za';

/** Languages of three letters that name folders and files, and nothing else does. */
export const threeLetterLanguages =
  'ast bho brx ceb chr ckb crh csb dsb fil frr fur gsw haw hsb ilo kab kmr kok lij lmo ltg mai mni nds pap rue sah sat scn sma smj smn szl tyv tzm udm vec yue';
