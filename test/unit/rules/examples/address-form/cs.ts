import { addressExamples } from '../../../../support/address-examples';

export const bad = [
  ...addressExamples('cs-CZ', [
    [
      'The button.',
      '<p>Dobrý den, vaše objednávka je na cestě. Můžete ji sledovat na webu.</p><p><a href="{{url}}">⟦Klikni⟧ sem</a></p>',
    ],
    [
      'The closing line.',
      'Ahoj {{name}}, tvůj balíček dorazil. Můžeš si ho vyzvednout, až se ti to hodí. Přejeme ⟦vám⟧ hezký den.',
    ],
    [
      'A possessive.',
      'Zapomněli jste heslo? Nic se neděje, klikněte na odkaz. ⟦Tvoje⟧ údaje jsou v bezpečí.',
    ],
    ['A verb.', 'Dobrý den, děkujeme za váš nákup. Fakturu najdete v příloze. ⟦Máš⟧ u nás nově slevu.'],
    [
      'The subject is a friend’s.',
      '---\nsubject: V ⟦tvém⟧ košíku něco zůstalo\n---\n<p>Dobrý den, ve vašem košíku zůstalo zboží. Dokončete nákup, než ho koupí někdo jiný. Můžete ještě dnes.</p>',
    ],
    [
      'The subject is formal.',
      '---\nsubject: Potvrzení ⟦vaší⟧ registrace\n---\n<p>Čau! Jsi tu správně. Ještě potvrď adresu a můžeš začít.</p>',
    ],
    [
      'Polite *Vás* with its capital is still vykání.',
      'Jsi náš člen už rok a máš u nás dárek. Rádi ⟦Vás⟧ uvidíme.',
    ],
    [
      '*Tě* amid vykání.',
      'Vážená paní, zveme vás na prohlídku. Vstupenky můžete vyzvednout u pokladny. Těšíme se na ⟦tebe⟧.',
    ],
    [
      '*Neváhejte* amid tykání.',
      'Tvoje reklamace je hotová. Můžeš si přijít pro boty. ⟦Neváhejte⟧ se ozvat.',
    ],
    [
      'Guarded by something else.',
      '<p>Děkujeme za vaši platbu. Doklad najdete v účtu.</p>{{#if points}}<p>Na kontě ⟦máš⟧ {{points}} bodů.</p>{{/if}}',
    ],
    [
      'Outside of the guard on tone.',
      '{{#if tykani}}<p>Tvůj kód je {{code}}. Máš na něj hodinu.</p>{{else}}<p>Váš kód je {{code}}. Máte na něj hodinu.</p>{{/if}}<p>Kód po ⟦tobě⟧ nikdy nebudeme chtít.</p>',
    ],
  ]),
];

export const good = [
  ...addressExamples('cs-CZ', [
    [
      'Vykání throughout.',
      'Dobrý den, vaše objednávka je na cestě. Můžete ji sledovat; kontaktujte nás, pokud budete chtít změnit adresu.',
    ],
    [
      'Tykání throughout.',
      'Ahoj {{name}}, tvoje objednávka je na cestě. Můžeš ji sledovat; ozvi se nám, kdyby se ti to nehodilo.',
    ],
    [
      'Those books.',
      'Dobrý den, vybrali jsme pro vás knihy. Ty nejlepší najdete v příloze a ty ostatní na webu. Jsou tu i ti autoři, které máte rádi.',
    ],
    [
      'Several are vy.',
      'Ahoj, máš narozeniny! Přijď s kamarády, všichni jste zvaní a dort bude pro vás všechny. Tvoje svíčka čeká.',
    ],
    [
      'To one another.',
      'Pozvi kamarády do své skupiny, abyste se mohli navzájem podporovat. Máš tři pozvánky a můžeš přidat další.',
    ],
    ['Of both.', 'Tvoje sestra ti poslala dárek. Pro vás oba máme vstup zdarma. Máš ho v účtu.'],
    [
      'A customer’s words.',
      'Vážení hosté, takhle nás hodnotí ostatní: „Cítíš se tu jako doma a máš výhled na Sněžku.“ Můžete se přesvědčit. Těšíme se na vás.',
    ],
    [
      'A film’s title.',
      'Dobrý den, vaše vstupenky na film „Kdo jsi, člověče“ jsou v příloze. Přejeme vám hezký večer.',
    ],
    ['A group’s name.', 'Máte lístky na „Tebe a mě“? Zkontrolujte prosím čas. Můžete je i vrátit.'],
    [
      'Buttons in the infinitive or with a noun.',
      '<p>Tvůj účet je hotový. Můžeš začít.</p><p><a href="{{url}}">Potvrdit adresu</a> <a href="{{x}}">Odhlášení odběru</a></p>',
    ],
    ['A signature.', 'Tvoje dovolená je potvrzená. Máš ji od pátku. Hezké dny přeje Váš tým'],
    [
      'We and our.',
      'Naše prodejna a náš tým jsou tu pro vás. Otevřeno máme denně, můžete přijít bez objednání.',
    ],
    [
      'Still is no verb.',
      'Ještě dnes máš slevu. Ještě víc jich najdeš v aplikaci; světě, div se, tvůj košík čeká.',
    ],
    [
      'A guard on the tone.',
      '{{#if formal}}<p>Vaše platba dorazila. Můžete se přihlásit.</p>{{else}}<p>Tvoje platba dorazila. Můžeš se přihlásit.</p>{{/if}}',
    ],
    ['One word of each decides nothing.', 'Tvoje zásilka je tu. Přejeme vám hezký den.'],
    [
      'A discovery is no command.',
      'Dobrý den, vybrali jsme pro vás knihy. Objev roku najdete v příloze, můžete si ho koupit i u nás.',
    ],
  ]),
];
