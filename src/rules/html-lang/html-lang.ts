import type { Rule, RuleMeta } from '../rule';
import { contradictions } from './contradictions';
import { directions } from './direction';
import { bad, good } from './examples';
import { missingLang } from './missing';
import { rootClaims } from './root-claims';

const meta: RuleMeta = {
  id: 'html-lang',
  what: 'Finds `lang` on `<html>` or `<mjml>` that contradicts the text or is missing, and `dir` that is missing or wrong where somebody reads from right to left.',
  why: 'A screen reader picks its voice by `lang`: Polish read out by an English voice cannot be understood (WCAG 2.2, success criterion 3.1.1, level A). Mail programs hyphenate and offer translations by it. Without `dir`, Arabic and Hebrew stand at the wrong edge with their punctuation at the wrong end.',
  instead:
    'Write the language of the text, or the recipient’s own where the text follows it: `lang="{{recipient.locale}}"`.',
  severity: 'warning',
  fix: 'both',
  messages: {
    contradicts:
      'lang="{lang}" says that this mail is in {claimed}, but its text is in {language}: screen readers read it out with the wrong voice. Write the language of the text.',
    contradictsSome:
      'lang="{lang}" says that this mail is in {claimed}, but {readers} readers get it in {language}: screen readers read it out to them with the wrong voice. Let it follow the recipient’s language.',
    missing:
      '<{element}> does not say what language this mail is in, so screen readers guess the voice to read it out with. Add lang.',
    missingDir:
      'Nothing says that readers of {language} read from right to left, so their text stands at the wrong edge. Add dir="rtl" for them.',
    wrongDir:
      'dir="{value}" is the wrong way round for readers of {language}, so their text stands at the wrong edge. Let it follow their language.',
  },
};

export const htmlLang: Rule = {
  meta,
  bad,
  good,
  *check(subject) {
    const claims = rootClaims(subject);
    if (!claims) return;
    yield* contradictions(claims, subject);
    yield* missingLang(claims, subject);
    yield* directions(claims, subject);
  },
};
