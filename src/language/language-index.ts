import { type ModelledLanguage, modelledLanguages } from '../knowledge/languages/modelled-languages';

export const languageCount = modelledLanguages.length;

export const languageIndex: ReadonlyMap<string, number> = new Map(
  modelledLanguages.map(({ tag }, i) => [tag, i]),
);

export const languageAt = (index: number): ModelledLanguage => {
  const language = modelledLanguages[index];
  if (language === undefined) throw new RangeError(`no language ${index}`);
  return language;
};

/** Languages by the script they are written in. */
export const languagesByScript: ReadonlyMap<string, readonly number[]> = new Map(
  [...new Set(modelledLanguages.map(({ script }) => script))].map((script) => [
    script,
    modelledLanguages.flatMap((language, i) => (language.script === script ? [i] : [])),
  ]),
);
