import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import type { SentenceWords } from './sentence-words';

/** Of every language in which it is known how readers are told things. */
export const SENTENCE_WORDS: readonly SentenceWords[] = [en, pl, de, fr, es, it, pt, nl];
