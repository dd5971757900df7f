import type { AddressForms } from './address-forms';
import { cs } from './cs';
import { de } from './de';
import { es } from './es';
import { fr } from './fr';
import { hu } from './hu';
import { it } from './it';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ptBR } from './pt-br';
import { ru } from './ru';
import { sk } from './sk';
import { tr } from './tr';
import { uk } from './uk';

/** Every language whose ways of address are known. */
export const ADDRESS_FORMS: readonly AddressForms[] = [
  cs,
  de,
  es,
  fr,
  hu,
  it,
  nl,
  pl,
  pt,
  ptBR,
  ru,
  sk,
  tr,
  uk,
];
