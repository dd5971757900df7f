import { de } from './de';
import { en } from './en';
import { pl } from './pl';
import type { Wording } from './wording';

/** Every language whose wording is known. */
export const WORDINGS: readonly Wording[] = [en, pl, de];
