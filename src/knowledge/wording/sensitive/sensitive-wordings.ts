import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import type { SensitiveWording } from './sensitive';

/** Every language whose words for what hurts are known. */
export const SENSITIVE_WORDINGS: readonly SensitiveWording[] = [en, pl, de, fr, es, it, pt, nl];
