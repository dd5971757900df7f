import { rememberedUpTo } from '../text/remembered';

/** More than the languages of a workspace; making the list of names for each message costs more than looking it up. */
const MOST_TAGS = 200;

/**
 * English name of a tag's language, for messages: "German", and for both `pt-BR` and `pt-PT` "Portuguese". The region
 * is left out because messages speak of languages, not of countries; the script is kept for Chinese, whose readers
 * need not read both. A tag that is none names itself.
 */
export const languageName = rememberedUpTo(MOST_TAGS, nameOf);

function nameOf(tag: string): string {
  const [language = tag, script] = tag.split(/[-_]/u);
  const keepsScript = language.toLowerCase() === 'zh' && /^han[st]$/iu.test(script ?? '');
  try {
    return (
      new Intl.DisplayNames(['en'], { type: 'language' }).of(keepsScript ? `zh-${script}` : language) ?? tag
    );
  } catch {
    return tag;
  }
}
