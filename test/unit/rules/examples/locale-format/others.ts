import { sentenceExamples } from '../../../../support/sentence-examples';

/** Languages of which there is less to say, and what news, forums and shops in them taught us. */
export const { bad, good } = sentenceExamples('locale-format', [
  {
    locale: 'sk-SK',
    bad: [
      [
        'The genitive after “dňa”.',
        'Túto správu pridal náš redaktor dňa ⟦25. marec 2026⟧ a prečítalo si ju veľa ľudí.',
        '25. marca 2026',
      ],
      [
        'An English date.',
        'Vaša objednávka bude doručená ⟦March 31, 2026⟧ na adresu, ktorú ste nám dali.',
        '31. marca 2026',
      ],
    ],
    good: [
      [
        'The day itself stands in the nominative.',
        'Deň 22. marec je od roku 1993 Svetovým dňom vody, a preto je všetko lacnejšie.',
      ],
      [
        'The price of a litre has three decimals.',
        'Najdrahší benzín mali v Taliansku, kde vodiči zaplatili v priemere 1,717 EUR za liter.',
      ],
    ],
  },
  {
    locale: 'bs-BA',
    bad: [],
    good: [
      [
        'CLDR has the nominative only.',
        'Naša prva prodavnica otvorena je 2. decembra 2009. godine u samom centru grada.',
      ],
    ],
  },
  {
    locale: 'sl-SI',
    bad: [
      [
        'The point after the day is missing.',
        'Vaše naročilo bo prispelo na vaš naslov ⟦25 december 2026⟧ v dopoldanskih urah.',
        '25. december 2026',
      ],
    ],
    good: [
      ['A declined month.', 'Naša prva trgovina je bila odprta 29. septembra 2005 v samem središču mesta.'],
    ],
  },
  {
    locale: 'bg-BG',
    bad: [
      [
        'An English date.',
        'Офертата е валидна до ⟦March 31, 2026⟧ във всички наши магазини в страната.',
        '31 март 2026 г.',
      ],
    ],
    good: [
      [
        'A point is as usual as a comma.',
        'Лихвата по вашата сметка се повиши с 0.5% и вече е 3,40% на годишна основа.',
      ],
    ],
  },
  {
    locale: 'hr-HR',
    bad: [
      [
        'An English date.',
        'Ponuda vrijedi samo do ⟦March 31, 2026⟧ u svim našim trgovinama u zemlji.',
        '31. ožujka 2026.',
      ],
    ],
    good: [
      [
        'A Croatian date ends with a point.',
        'Ponuda vrijedi samo do 31. ožujka 2026. u svim našim trgovinama, od 20,50 €.',
      ],
    ],
  },
  {
    locale: 'ru-RU',
    bad: [
      [
        'A month not declined.',
        'Приглашаем вас на открытие нашего нового магазина ⟦15 июнь 2026⟧ в десять часов.',
        '15 июня 2026',
      ],
      ['American signs.', 'Эта поездка для двоих стоит сейчас всего ⟦12,990.00 руб.⟧ вместо двадцати тысяч.'],
    ],
    good: [
      ['A date and a price.', 'Эта поездка стоит 12 990,00 руб., если заказать её до 15 июня 2026 г. у нас.'],
    ],
  },
  {
    locale: 'uk-UA',
    bad: [
      [
        'A month not declined.',
        'Запрошуємо вас на відкриття нашого нового магазину ⟦15 червень⟧ о десятій годині.',
        '15 червня',
      ],
    ],
    good: [
      [
        'A date and a price.',
        'Ця подорож коштує 12 990,00 грн, якщо замовити її до 15 червня 2026 р. у нас.',
      ],
    ],
  },
  {
    locale: 'sv-SE',
    bad: [
      [
        'A decimal point in a price.',
        'Den här boken kostar bara ⟦199.50 kr⟧ och frakten är gratis för dig hela veckan.',
        '199,50~kr',
      ],
    ],
    good: [
      [
        'Dates and prices as Swedes write them.',
        'Erbjudandet från 2026-12-25 gäller till den 31/12 2026, och boken kostar 199:- hos oss.',
      ],
      [
        'Day before month.',
        'Din beställning skickades den 25/12/2026 och kommer snart hem till dig med posten.',
      ],
    ],
  },
  {
    locale: 'da-DK',
    bad: [
      [
        'The point after the day is missing.',
        'Din ordre bliver leveret den ⟦15 januar 2027⟧ på den adresse, du har givet os.',
        '15. januar 2027',
      ],
    ],
    good: [
      [
        'A Danish price and time.',
        'Bogen koster 1.299,50 kr. indtil 15. januar kl. 23.59, og fragten er gratis for dig.',
      ],
    ],
  },
  {
    locale: 'hu-HU',
    bad: [
      [
        'Day before month.',
        'A megrendelését elküldtük Önnek ekkor: ⟦25.12.2026⟧, és hamarosan megérkezik.',
        '2026. 12. 25.',
      ],
    ],
    good: [
      [
        'A Hungarian date and price.',
        'Az ajánlat 2026. december 25-ig érvényes, és a könyv ára csak 12 990,50 Ft.',
      ],
    ],
  },
  {
    locale: 'tr-TR',
    bad: [
      [
        'The sign behind the number.',
        'Bu hafta bütün ayakkabılarda ⟦20%⟧ indirim var, bunu kaçırmayın ve hemen gelin.',
        '%20',
      ],
    ],
    good: [
      [
        'Turkish shares and prices.',
        'Bu hafta bütün ayakkabılarda %20 indirim var ve fiyatlar ₺1.299,90 olarak başlıyor.',
      ],
    ],
  },
  {
    locale: 'ja-JP',
    bad: [
      [
        'American order in figures.',
        'ご注文の商品は⟦12/25/2026⟧ に発送いたしました。到着までしばらくお待ちください。',
        '2026/12/25',
      ],
    ],
    good: [
      [
        'A Japanese date and price.',
        'ご注文の商品は2026年12月25日に発送いたしました。合計金額は12,990円です。',
      ],
    ],
  },
]);
