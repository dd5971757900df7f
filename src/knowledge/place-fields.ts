/**
 * Which names of data fields hold a place: where somebody goes, is or was, or what a number or an address gives away of
 * that. Names are compared by their words (`nameWords`). English, with the words that Polish, German, French and
 * Spanish data models use. Left alone: `state` and `market`, which mostly are neither; unsure: `position`, `area`.
 */

import { wordSet } from '../text/word-list';
import { nameWords } from './name-words';

const PLACES = wordSet(
  `country countries city cities town region province county area district location place destination airport
   geo geoip gps lat lon lng latitude longitude coordinates position ip ipaddress venue resort
   kraj miasto miejsce cel lokalizacja land stadt ort ziel reiseziel standort pays ville lieu país pais ciudad destino
   lugar countrycode countryiso citycode`,
);

/** Parts of a phone number that tell a country. */
const PHONE = wordSet('phone mobile tel telephone msisdn telefon handy téléphone teléfono telefono');
const PREFIX = wordSet('prefix country code calling dial dialing vorwahl prefiks indicatif prefijo');

/** What tells where somebody is at the moment, or goes: not where they live. */
const ELSEWHERE = wordSet(
  'trip travel journey booking reservation stay hotel flight destination origin ip geo geoip gps position location current last visit visited venue airport event offer phone mobile tel msisdn podróż podroz reise voyage viaje',
);

const COUNTRY = wordSet('country countrycode countryiso kraj land pays país pais');

/** True for a field that holds a place, or tells one. */
export function isPlaceName(path: string): boolean {
  const all = nameWords(path);
  if (all.some((word) => PLACES.has(word))) return true;
  return all.some((word) => PHONE.has(word)) && all.some((word) => PREFIX.has(word));
}

/** True for a phone number. */
export const isPhoneName = (path: string): boolean => nameWords(path).some((word) => PHONE.has(word));

/** True for the country in which somebody lives, as far as the name tells: `recipient.country`, `address.country`. */
export function isOwnCountry(path: string): boolean {
  const all = nameWords(path);
  return all.some((word) => COUNTRY.has(word)) && !all.some((word) => ELSEWHERE.has(word));
}
