/** Where *o senhor* and *a senhora* are somebody else, wherever Portuguese is written: before a name, before *que*. */
export const OTHERS: readonly string[] = [
  'o senhor Aa',
  'a senhora Aa',
  'ao senhor Aa',
  'à senhora Aa',
  'o senhor {}',
  'a senhora {}',
  'nossa senhora',
  'a senhora d*',
  'o senhor d*',
  'ao senhor d*',
  'à senhora d*',
  'o senhor que',
  'a senhora que',
];
