import { sentenceExamples } from '../../../../support/sentence-examples';

export const { bad, good } = sentenceExamples('locale-format', [
  {
    locale: 'en-US',
    bad: [
      [
        'Day before month.',
        'Your order was shipped on ⟦25/12/2026⟧ and will be with you very soon.',
        '12/25/2026',
      ],
      ['Points.', 'Your order was shipped on ⟦25.12.2026⟧ and will be with you very soon.', '12/25/2026'],
      [
        'A German month.',
        'The new terms of service apply from ⟦5. Dezember 2026⟧ to all of our customers.',
        'December 5, 2026',
      ],
      [
        'A decimal comma.',
        'This book is only ⟦$19,99⟧ and shipping is free for you all week long.',
        '$19.99',
      ],
      [
        'European signs.',
        'The trip for two is only ⟦$1.299,00⟧ instead of two thousand this week.',
        '$1,299.00',
      ],
      [
        'The sign behind the number.',
        'You will get ⟦25 $⟧ for every friend that you invite to our store.',
        '$25',
      ],
      [
        'Euros behind the number.',
        'This book is only ⟦19.99€⟧ and shipping is free for you all week long.',
        '€19.99',
      ],
      [
        'A decimal comma in a rate.',
        'The interest on your savings has gone up to ⟦2,75%⟧ since last month.',
        '2.75%',
      ],
      [
        'A decimal comma in a measure.',
        'The parcel weighs about ⟦2,5 kg⟧ and will be delivered to your door.',
        '2.5~kg',
      ],
      [
        'Points between groups.',
        'More than ⟦1.250.000⟧ people have put their trust in us all over the country.',
        '1,250,000',
      ],
    ],
    good: [
      ['A date.', 'This offer is valid until March 31, 2026 in all of our stores and online.'],
      [
        'Day before month in words is understood.',
        'This offer is valid until 31 March 2026 in all of our stores and online.',
      ],
      ['In figures.', 'Your order of 12/25/2026 was shipped on 12-26-2026 from our warehouse in Ohio.'],
      [
        'Month first, so it means one day only here.',
        'Please send the signed form back to us by 05/06/2026 at the very latest.',
      ],
      ['Prices.', 'This book is $19.99 and the trip is $1,299.00 for two people, all included.'],
      ['Codes on either side.', 'The total of your order is USD 49.90, which is about 46.10 EUR today.'],
      ['Times.', 'We are open from 9:30 AM to 6 p.m., and our website is there for you 24/7.'],
      [
        'A space before the sign is a matter of style.',
        'You will save 20 % on shoes and 30% on all of the dresses this week.',
      ],
      [
        'A number that may be either.',
        'More than 1,299 customers have put their trust in us since January this year.',
      ],
      ['Telephone numbers.', 'Call us at 1-800-555-0199 or (212) 555.0199 and we will help you right away.'],
      ['Postcodes.', 'You can write to us at 12 Main Street, Springfield, IL 62704-1234 at any time.'],
      ['Versions.', 'Version 4.2 of our app, for which you need iOS 17.5, is finally here for you.'],
      [
        'Spaces between groups, as scientists write.',
        'The train has gone 12 500.5 km since it was built in our own workshop.',
      ],
      [
        'A ratio, a score and part of a name.',
        'A 16:9 picture, a 3-2 win for your team, and a table at May 5 Street Kitchen.',
      ],
      ['A list of figures.', 'Please have your numbers at hand: 1, 2, 3, 100, 200 and 300 in this order.'],
      [
        'A street named after a day.',
        'Our hotel is on Avenida 9 de Julio in Buenos Aires, right next to the theatre.',
      ],
    ],
  },
  {
    locale: 'en-GB',
    bad: [
      [
        'Month before day.',
        'Your order was shipped on ⟦12/25/2026⟧ and will be with you very soon.',
        '25/12/2026',
      ],
      [
        'A decimal comma.',
        'This book is only ⟦£19,99⟧ and delivery is free for you all week long.',
        '£19.99',
      ],
    ],
    good: [
      [
        'British dates and prices.',
        'Your order of 25/12/2026 came to £1,299.00 and was sent on 26 December 2026.',
      ],
      [
        'American order in words, as The Times had it.',
        'This offer is valid until March 31, 2026 in all of our shops and online.',
      ],
      [
        'Day first, so it means one day only here.',
        'Please send the signed form back to us by 05/06/2026 at the very latest.',
      ],
    ],
  },
  {
    locale: 'en',
    bad: [
      [
        'Nobody knows which day.',
        'Please send the signed form back to us by ⟦05/06/2026⟧ at the very latest.',
        'May 6, 2026',
        'June 5, 2026',
      ],
    ],
    good: [
      [
        'Without a region both orders are right where they can be told.',
        'Your order of 25/12/2026 was shipped on 12/26/2026 from our warehouse.',
      ],
      [
        'The same day either way.',
        'Please send the signed form back to us by 05/05/2026 at the very latest.',
      ],
    ],
  },
  {
    locale: 'en-US, en-GB',
    bad: [
      [
        'Right for some of its readers, so it is not rewritten for them.',
        'Your order was shipped on ⟦25/12/2026⟧ and will be with you very soon.',
      ],
    ],
    good: [
      ['What both read.', 'Your order of December 25, 2026 came to $1,299.00 and was shipped the next day.'],
    ],
  },
  {
    locale: 'en-IN',
    bad: [],
    good: [['Lakhs.', 'The new car is only ₹12,34,567.00 and can be picked up from our showroom today.']],
  },
]);
