/**
 * Scripts of languages that are not modelled and do not write Latin letters: their readers are known to read the
 * script, and nothing more. After CLDR's likely subtags. Any language named nowhere is taken to use Latin letters.
 */
export const otherScripts: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Cyrl', 'kk ky tg mn tt ba cv os ce sah ab av kv udm myv mdf rue tyv'],
      ['Arab', 'ps sd ug ckb ks lrc mzn glk bal arz ary azb'],
      ['Deva', 'sa kok mai bho doi brx new'],
      ['Hebr', 'yi'],
      ['Beng', 'as mni'],
      ['Orya', 'or'],
      ['Tibt', 'dz bo'],
      ['Ethi', 'ti tig'],
      ['Thaa', 'dv'],
      ['Cher', 'chr'],
      ['Geor', 'xmf'],
      ['Hant', 'yue lzh'],
      ['Hans', 'wuu hsn gan'],
    ] as const
  ).flatMap(([script, tags]) => tags.split(' ').map((tag) => [tag, script] as const)),
);
