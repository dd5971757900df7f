import { simplifiedOnly, traditionalOnly } from '../knowledge/languages/chinese-variants';
import type { Evidence } from './evidence';

/** Simplified forms that Japanese writes as well: they speak for neither. */
const sharedWithJapanese = new Set(
  '来国会没点当号条双独学与写万届属区医参断旧数声体宝尽随礼称灯状将残欧温黄麦装楼尔迎静',
);

/** What the Han characters and kana of a text can be. Several where they can be several. */
export interface HanReading {
  /** Tags of modelled languages: `ja`, `zh-Hans`, `zh-Hant`. */
  readonly possible: readonly string[];
  readonly confidence: number;
}

/**
 * Which of Japanese and the two ways of writing Chinese a text can be: kana are Japanese; of Han alone, the
 * characters that only one of the two uses decide, and a text without any may be all three.
 */
export function readHan({ letters }: Pick<Evidence, 'letters'>, text: string): HanReading {
  const kana = letters.get('Kana') ?? 0;
  const han = letters.get('Hani') ?? 0;
  if (kana * 8 >= han && kana > 1) return { possible: ['ja'], confidence: 0.99 };
  let simplified = 0;
  let shared = 0;
  let traditional = 0;
  for (const character of text.slice(0, 3000)) {
    if (sharedWithJapanese.has(character)) shared++;
    else if (simplifiedOnly.has(character)) simplified++;
    else if (traditionalOnly.has(character)) traditional++;
  }
  if (simplified > traditional * 3) return { possible: ['zh-Hans'], confidence: sure(simplified) };
  if (traditional > (simplified + shared) * 3) {
    // Long text without kana is no Japanese; a few characters may be.
    return { possible: han > 12 ? ['zh-Hant'] : ['zh-Hant', 'ja'], confidence: sure(traditional) };
  }
  if (han > 20) return { possible: ['zh-Hans', 'zh-Hant'], confidence: 0.9 };
  return { possible: ['zh-Hans', 'zh-Hant', 'ja'], confidence: 0.5 };
}

/** One telling character may be a name's. */
const sure = (telling: number): number => 1 - 0.5 ** (telling + 2);
