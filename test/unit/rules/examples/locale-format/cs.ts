import { sentenceExamples } from '../../../../support/sentence-examples';

export const { bad, good } = sentenceExamples('locale-format', [
  {
    locale: 'cs-CZ',
    bad: [
      [
        'An English date.',
        'Tato nabídka platí jen do ⟦March 31, 2026⟧ ve všech našich prodejnách.',
        '31. března 2026',
      ],
      [
        'A weekday with it.',
        'Vaši zásilku vám doručíme v ⟦Monday, March 9, 2026⟧ během dopoledne.',
        'pondělí 9. března 2026',
      ],
      [
        'Month and year.',
        'Vaše předplatné bude obnoveno, a to ⟦January 2027⟧, pokud nic neuděláte.',
        'leden 2027',
      ],
      [
        'A month not declined.',
        'Zveme vás na otevření naší nové prodejny dne ⟦15. červen 2026⟧ dopoledne.',
        '15. června 2026',
      ],
      [
        'The point after the day is missing.',
        'Naše nová prodejna bude otevřena dne ⟦5 března 2026⟧ v deset hodin.',
        '5. března 2026',
      ],
      ['Slashes.', 'Vaše objednávka byla odeslána ⟦25/12/2026⟧ a brzy bude u vás doma.', '25. 12. 2026'],
      [
        'American order in figures.',
        'Vaše objednávka byla odeslána ⟦12/25/2026⟧ a brzy bude u vás doma.',
        '25. 12. 2026',
      ],
      [
        'A decimal point in a price.',
        'Tato kniha stojí jen ⟦399.90 Kč⟧ a dopravu máte u nás zdarma.',
        '399,90~Kč',
      ],
      [
        'American signs.',
        'Zájezd pro dvě osoby teď stojí jen ⟦12,990.00 Kč⟧ místo patnácti tisíc.',
        '12~990,00~Kč',
      ],
      [
        'The sign before the number.',
        'Za každého přítele, kterého pozvete, dostanete ⟦€25⟧ na další nákup.',
        '25~€',
      ],
      ['Am and pm.', 'Naše prodejny budou zítra otevřené až do ⟦9:30 PM⟧ pro všechny zákazníky.', '21:30'],
      [
        'A decimal point in a rate.',
        'Úrok na vašem účtu se od začátku měsíce zvýšil na ⟦2.75 %⟧ ročně.',
        '2,75~%',
      ],
    ],
    good: [
      ['A date.', 'Tato nabídka platí jen do 31. března 2026 ve všech našich prodejnách.'],
      [
        'In figures, with and without spaces.',
        'Objednávku z 25. 12. 2026 jsme odeslali 26.12.2026 z našeho skladu v Brně.',
      ],
      ['Prices.', 'Tato kniha stojí 399,90 Kč a zájezd pro dvě osoby stojí 12 990 Kč včetně letenky.'],
      [
        'A group with a point, as shops have it.',
        'Zájezd pro dvě osoby teď stojí jen 12.990,00 Kč místo patnácti tisíc.',
      ],
      ['A round price.', 'Bundu teď u nás koupíte jen za 1290,- Kč a boty za 890,- Kč za pár.'],
      [
        'With and without a space: “20%” is an adjective.',
        'Získejte 20% slevu na boty a ušetřete 30 % na všech šatech v tomto týdnu.',
      ],
      ['Times.', 'Máme otevřeno od 9.30 do 18.00 hodin a náš web je otevřený 24 hodin denně.'],
      ['A month alone.', 'Nabídka na červen 2026 je tady a najdete v ní více než 40 nových výrobků.'],
      [
        'An issue of a magazine.',
        'Právě vyšlo nové číslo 5 květen 2026 našeho časopisu, které si můžete přečíst.',
      ],
      [
        'A street named after a day.',
        'Naši prodejnu najdete v ulici 28. října 12 v Ostravě, kousek od nádraží.',
      ],
      ['A telephone number.', 'Zavolejte nám na číslo 123 456 789 nebo +420 800.123.456, rádi vám pomůžeme.'],
      ['Postcodes.', 'Můžete nám napsat na adresu Dlouhá 12, 110 00 Praha 1, kdykoli budete chtít.'],
      ['Versions.', 'Verze 4.2 naší aplikace, která potřebuje iOS 17.5, je konečně tady pro vás.'],
      [
        'Codes on either side.',
        'Celková cena vaší objednávky je EUR 49,90, což je asi 54,10 USD podle kurzu.',
      ],
      ['A ratio and a score.', 'Fotografie ve formátu 16:9 a výhra 3:2 vašeho oblíbeného týmu ze včerejška.'],
      ['What is quoted.', 'Poslechněte si nové album „March 5, 2026“ vaší oblíbené skupiny právě u nás.'],
    ],
  },
]);
