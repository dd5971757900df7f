import { addressExamples } from '../../../../support/address-examples';

export const bad = [
  ...addressExamples('hu-HU', [
    [
      'The button.',
      '<p>Tisztelt {{name}}! Köszönjük, hogy Ön minket választott. A számlát Önnek postán küldjük.</p><p><a href="{{url}}">⟦Kattints⟧ ide</a></p>',
    ],
    [
      'The closing line.',
      'Szia {{name}}! A csomagod megérkezett, tőled függ, mikor veszed át. Rád várunk! További szép napot kívánunk ⟦Önnek⟧.',
    ],
    [
      'A possessive in -d.',
      'Tisztelt Vásárlónk! Az Ön rendelése úton van. Kérdés esetén várjuk Önt. A ⟦fiókod⟧ frissült.',
    ],
    [
      '*Neked* amid Ön.',
      'Tisztelt Ügyfelünk! Ezúton értesítjük Önt, hogy a szerződés lejár. Kérjük, lépjen kapcsolatba velünk. Segítünk ⟦neked⟧.',
    ],
    [
      'The subject is a friend’s.',
      '---\nsubject: Ezt ⟦neked⟧ tartogattuk\n---\n<p>Tisztelt {{name}}! Szeretettel várjuk Önt a boltban. Az Ön kedvezménye vasárnapig él.</p>',
    ],
    [
      'The subject is formal.',
      '---\nsubject: Meghívó ⟦Önnek⟧\n---\n<p>Szia! Hiányoztál, ezért neked adjuk az első jegyet. Tudsz jönni szombaton?</p>',
    ],
    [
      'A command of Ön.',
      'Üdv a csapatban! Elküldtük neked a kódot, már csak a jelszavad kell. Kérjük, ⟦erősítse⟧ meg a címét.',
    ],
    [
      'A command of te.',
      'Kedves Vendégünk! Örömmel látjuk Önt ismét. Az Ön szobája készen áll. ⟦Nézd⟧ meg a képeket!',
    ],
    [
      'A verb of te.',
      'Tisztelt Tagunk! Az Ön tagsága lejár. Kérjük, töltse ki az űrlapot. Itt ⟦találsz⟧ segítséget.',
    ],
    [
      'Guarded by something else.',
      '<p>Köszönjük, hogy Ön nálunk vásárolt. A blokkot Önnek elküldtük.</p>{{#if points}}<p>{{points}} pont vár ⟦rád⟧.</p>{{/if}}',
    ],
    [
      'Ön in lower case is the same.',
      'Szia! A kosaradban maradt valami. Siess, mert csak neked tesszük félre. Várjuk ⟦önt⟧ szeretettel.',
    ],
    ['Even where each is said once.', 'A csomagod megjött. Várjuk ⟦Önt⟧.'],
  ]),
];

export const good = [
  ...addressExamples('hu-HU', [
    [
      'Ön throughout.',
      'Tisztelt {{name}}! Köszönjük, hogy Ön minket választott. Kérjük, kattintson a linkre; Önnek ennyi a dolga.',
    ],
    [
      'Te throughout.',
      'Szia {{name}}! A rendelésed úton van. Kattints a linkre, és kövesd; ha kérdésed van, itt találsz minket.',
    ],
    [
      '*Vagy* is mostly "or".',
      'Tisztelt Ügyfelünk! Írjon vagy telefonáljon. Az Ön kérdésére ma vagy holnap válaszolunk Önnek.',
    ],
    [
      'The third person is also his and hers.',
      'A futár ma hívni fog téged. Megadja a nevét, és elmondja, hol találja a csomagod. Neked csak alá kell írnod.',
    ],
    [
      'Several are Önök or ti.',
      'Hozd a barátaidat is! Nektek együtt olcsóbb, ti döntitek el, mikor jöttök. A helyed megvan, rád várunk.',
    ],
    ['*Maga* is itself.', 'A film maga a csoda. Neked is megvan már a jegyed? Tudsz jönni pénteken?'],
    [
      'A customer’s words.',
      'Az Ön szállodáját ezzel ajánlják: „Itt otthon érzed magad, és neked hozzák a reggelit.” Szeretettel várjuk Önt.',
    ],
    ['A title.', 'Az Ön jegye a „Te meg én” előadásra elkészült. Jó szórakozást kívánunk Önnek!'],
    [
      'Goodness me.',
      'Tisztelt Vásárlónk! Te jó ég, micsoda árak! Az Ön kedvezménye vasárnapig él, várjuk Önt.',
    ],
    ['Goodbye.', 'Az Ön előadása: Isten veled, nyár. Kérjük, érkezzen időben, Önt is várjuk.'],
    [
      'Buttons with a noun.',
      '<p>A számlád elkészült, neked küldtük el. Kattints rá, ha kell.</p><p><a href="{{url}}">Számla megtekintése</a> <a href="{{x}}">Leiratkozás</a></p>',
    ],
    [
      'Words that start so.',
      'Szia! Az önkéntesek és az önkormányzat téged is várnak. Neked csak a kedved hozd magaddal.',
    ],
    [
      'Nouns in -d.',
      'Tisztelt Ügyfelünk! A had, a kard és a híd a múzeumban várja Önt. Az Ön jegye szerdára szól.',
    ],
    [
      'A guard on the tone.',
      '{{#if formal}}<p>Köszönjük, hogy Ön fizetett. Önnek nincs más dolga.</p>{{else}}<p>Köszi, hogy fizettél. Neked nincs más dolgod, tudsz pihenni.</p>{{/if}}',
    ],
    ['One bare command decides nothing.', 'A csomagod megjött. Használja egészséggel!'],
    [
      'An English button.',
      '<p>Köszönjük, hogy Ön minket választott. Várjuk Önt szeretettel!</p><p><a href="{{url}}">Add to calendar</a></p>',
    ],
  ]),
];
