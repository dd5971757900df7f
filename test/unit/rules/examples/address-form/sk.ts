import { addressExamples } from '../../../../support/address-examples';

export const bad = [
  ...addressExamples('sk-SK', [
    [
      'The button.',
      '<p>Dobrý deň, vaša objednávka je na ceste. Môžete ju sledovať na webe.</p><p><a href="{{url}}">⟦Klikni⟧ sem</a></p>',
    ],
    [
      'The closing line.',
      'Ahoj {{name}}, tvoj balík dorazil. Môžeš si ho vyzdvihnúť, keď sa ti to bude hodiť. Želáme ⟦vám⟧ pekný deň.',
    ],
    ['A possessive.', 'Zabudli ste heslo? Nič sa nedeje, kliknite na odkaz. ⟦Tvoje⟧ údaje sú v bezpečí.'],
    ['A verb.', 'Dobrý deň, ďakujeme za váš nákup. Faktúru nájdete v prílohe. Za nákup ⟦máš⟧ u nás zľavu.'],
    [
      'The subject is a friend’s.',
      '---\nsubject: V ⟦tvojom⟧ košíku niečo zostalo\n---\n<p>Dobrý deň, vo vašom košíku zostal tovar. Dokončiť nákup môžete ešte dnes, potom ho predáme.</p>',
    ],
    [
      'The subject is formal.',
      '---\nsubject: Potvrdenie ⟦vašej⟧ registrácie\n---\n<p>Čau! Tvoj účet je takmer hotový. Ešte potvrď adresu a môžeš začať.</p>',
    ],
    [
      'Polite *Vás* with its capital is still vykanie.',
      'U nás máš už rok svoj účet a čaká tam na teba darček. Radi ⟦Vás⟧ uvidíme.',
    ],
    [
      '*Ťa* amid vykanie.',
      'Vážená pani, pozývame vás na prehliadku. Vstupenky môžete vyzdvihnúť pri pokladni. Čakáme na ⟦teba⟧.',
    ],
    [
      '*Neváhajte* amid tykanie.',
      'Tvoja reklamácia je hotová. Môžeš si prísť po topánky. ⟦Neváhajte⟧ sa ozvať.',
    ],
    [
      'Guarded by something else.',
      '<p>Ďakujeme za vašu platbu. Doklad nájdete v účte.</p>{{#if points}}<p>Na konte ⟦máš⟧ {{points}} bodov.</p>{{/if}}',
    ],
    [
      '*Ste* amid tykanie.',
      'Ahoj, tvoje meno sme dostali od kamaráta a máš u nás zľavu. Ak ⟦ste⟧ o ňu nežiadali, správu zmaž.',
    ],
  ]),
];

export const good = [
  ...addressExamples('sk-SK', [
    [
      'Vykanie throughout.',
      'Dobrý deň, vaša objednávka je na ceste. Môžete ju sledovať; kontaktujte nás, ak budete chcieť zmeniť adresu.',
    ],
    [
      'Tykanie throughout.',
      'Ahoj {{name}}, tvoja objednávka je na ceste. Môžeš ju sledovať; ozvi sa nám, keby sa ti to nehodilo.',
    ],
    [
      '*Si* is mostly a reflexive.',
      'Dobrý deň, pozrite si novú kolekciu. Môžete si ju aj vyskúšať. Vybrať si máte z čoho.',
    ],
    [
      'Several are vy.',
      'Ahoj, máš narodeniny! Príď s kamarátmi, všetci ste pozvaní a torta bude pre vás všetkých. Tvoja sviečka čaká.',
    ],
    [
      'To one another.',
      'Pozvi kamarátov do svojej skupiny, aby ste sa mohli navzájom podporovať. Máš tri pozvánky a môžeš pridať ďalšie.',
    ],
    ['Of both.', 'Tvoja sestra ti poslala darček. Pre vás oboch máme vstup zadarmo. Máš ho v účte.'],
    [
      'A customer’s words.',
      'Vážení hostia, takto nás hodnotia iní: „Cítiš sa tu ako doma a máš výhľad na Tatry.“ Môžete sa presvedčiť. Tešíme sa na vás.',
    ],
    [
      'A film’s title.',
      'Dobrý deň, vaše vstupenky na film „Kto si ty“ sú v prílohe. Želáme vám pekný večer.',
    ],
    [
      'Those are tí and tie.',
      'Vybrali sme pre vás knihy. Tie najlepšie nájdete v prílohe a tí najlepší autori prídu osobne. Môžete sa tešiť.',
    ],
    [
      'Buttons in the infinitive or with a noun.',
      '<p>Tvoj účet je hotový. Môžeš začať.</p><p><a href="{{url}}">Potvrdiť adresu</a> <a href="{{x}}">Odhlásenie odberu</a></p>',
    ],
    ['A signature.', 'Tvoja dovolenka je potvrdená. Máš ju od piatku. Pekné dni želá Váš tím'],
    [
      'We and our.',
      'Naša predajňa a náš tím sú tu pre vás. Otvorené máme denne, môžete prísť bez objednania.',
    ],
    [
      'Nouns in -te are no verbs.',
      'Na svete je leto a v meste otvárame. Na mieste máš zľavu, v pamäti ju nájdeš vo svojom účte.',
    ],
    [
      'A guard on the tone.',
      '{{#if formal}}<p>Vaša platba dorazila. Môžete sa prihlásiť.</p>{{else}}<p>Tvoja platba dorazila. Môžeš sa prihlásiť.</p>{{/if}}',
    ],
    ['One word of each decides nothing.', 'Tvoja zásielka je tu. Želáme vám pekný deň.'],
    [
      'A discovery is no command.',
      'Dobrý deň, vybrali sme pre vás knihy. Objav roka nájdete v prílohe, môžete si ho kúpiť aj u nás.',
    ],
  ]),
];
