/** Those one loses. */

export const KIN =
  'mother|father|mum|mom|dad|mam|mummy|daddy|wife|husband|spouse|partner|fiancé|fiance|fiancee|girlfriend|boyfriend|son|daughter|child|baby|babies|twin|twins|sister|brother|grandmother|grandfather|grandma|grandpa|gran|granny|nan|nana|grandad|granddad|grandson|granddaughter|aunt|auntie|uncle|niece|nephew|cousin|parent|parents|stepfather|stepmother|mother - in - law|father - in - law|best friend|dog|cat|pet|puppy|kitten|horse|companion|beloved';

export const KINS =
  "mother's|father's|mum's|mom's|dad's|wife's|husband's|partner's|son's|daughter's|child's|baby's|sister's|brother's|grandmother's|grandfather's|grandma's|grandpa's|gran's|nan's|family's|parents'|parent's|uncle's|aunt's|dog's|cat's|pet's|friend's|{}'s";

/** Ends of a love. */
export const PARTING =
  'divorce|separation|breakup|break - up|split - up|annulment|called - off wedding|cancelled wedding|canceled wedding|broken engagement|custody battle|failed marriage|ended engagement|heartbreak';

export const MISFORTUNE =
  'redundancy|layoff|lay - off|dismissal|job loss|burglary|break - in|house fire|eviction|bankruptcy|assault|robbery|mugging|attack|prison sentence';

export const PREGNANCY_LOSS =
  'miscarriage|miscarriages|stillbirth|stillborn|ivf|ivf cycle|ivf round|failed ivf|fertility treatment|infertility|ectopic|abortion|cot death';
