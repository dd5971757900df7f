import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import type { Wording } from './wording';

/** Every language whose wording is known. */
export const WORDINGS: readonly Wording[] = [en, pl, de, fr, es, it, pt, nl];
