import { sentenceExamples } from '../../../../support/sentence-examples';

export const { bad, good } = sentenceExamples('locale-format', [
  {
    locale: 'fr-FR',
    bad: [
      [
        'An English date.',
        'Cette offre est valable jusqu’au ⟦March 31, 2026⟧ dans tous nos magasins.',
        '31 mars 2026',
      ],
      [
        'A weekday with it.',
        'Votre colis sera livré chez vous le ⟦Monday, March 9, 2026⟧ dans la matinée.',
        'lundi 9 mars 2026',
      ],
      [
        'Month and year.',
        'Votre abonnement sera renouvelé en ⟦January 2027⟧ si vous ne faites rien.',
        'janvier 2027',
      ],
      [
        'American order in figures.',
        'Votre commande a été expédiée le ⟦12/25/2026⟧ et arrivera bientôt chez vous.',
        '25/12/2026',
      ],
      [
        'A decimal point in a price.',
        'Ce livre coûte seulement ⟦19.99 €⟧ et la livraison est gratuite pour vous.',
        '19,99~€',
      ],
      [
        'American signs.',
        'Le voyage pour deux personnes coûte maintenant ⟦1,299.00 €⟧ au lieu de deux mille.',
        '1~299,00~€',
      ],
      [
        'The sign before the number.',
        'Pour chaque ami que vous invitez, vous recevez ⟦€25⟧ sur votre prochaine commande.',
        '25~€',
      ],
      [
        'Dollars before the number.',
        'Le montant total de votre commande est de ⟦$49.90⟧ et sera débité demain.',
        '49,90~$',
      ],
      ['Am and pm.', 'Nos magasins sont ouverts demain jusqu’à ⟦9:30 PM⟧ pour tous nos clients.', '21:30'],
      [
        'A decimal point in a rate.',
        'Le taux de votre livret est passé à ⟦2.75 %⟧ depuis le début de ce mois.',
        '2,75~%',
      ],
      [
        'A decimal point in a measure.',
        'Le colis pèse environ ⟦2.5 kg⟧ et sera livré par la poste à votre adresse.',
        '2,5~kg',
      ],
    ],
    good: [
      ['A date.', 'Cette offre est valable jusqu’au 31 mars 2026 dans tous nos magasins de France.'],
      [
        'The first of the month.',
        'Le nouveau catalogue est disponible depuis le 1er mars 2026 dans nos magasins.',
      ],
      [
        'In figures, with slashes or points.',
        'Votre commande du 25/12/2026 a été expédiée le 26.12.2026 depuis notre entrepôt.',
      ],
      ['Prices.', 'Ce livre coûte 19,99 € et le voyage 1 299,00 €, livraison et taxes comprises.'],
      [
        'With and without a space.',
        'Profitez de 20% sur les chaussures et de 30 % sur toutes les robes cette semaine.',
      ],
      ['Times.', 'Nos magasins sont ouverts de 9h30 à 19 h 00, et notre site 24 h/24 et 7 j/7.'],
      [
        'A number that may be either.',
        'Plus de 1.299 clients nous ont déjà fait confiance depuis le début de cette année.',
      ],
      [
        'A square named after a day.',
        'Rendez-vous à notre boutique, place du 8 Mai 1945, juste à côté de la gare.',
      ],
      [
        'A street named after a day.',
        'Notre boutique se trouve au 12, rue du 4 Septembre, dans le centre de Paris.',
      ],
      [
        'A telephone number.',
        'Appelez-nous au 01.23.45.67.89 ou au 0 800 123 456, nous sommes là pour vous.',
      ],
      ['A postcode.', 'Vous pouvez nous écrire à cette adresse : 12 rue de la Paix, 75002 Paris, France.'],
      ['Versions.', 'La version 4.2 de notre application, qui demande iOS 17.5, est enfin disponible.'],
      [
        'A ratio and a score.',
        'Une image au format 16:9, et une victoire 3-2 de votre équipe préférée hier soir.',
      ],
      [
        'Codes stand on either side.',
        'Le montant total de votre commande est de EUR 49,90, soit 54,10 USD environ.',
      ],
      [
        'What is quoted.',
        'Découvrez le nouvel album « March 5, 2026 » de votre groupe préféré dès maintenant.',
      ],
      [
        'A group with a point, as in Belgium.',
        'Le voyage pour deux personnes coûte maintenant 1.299,00 € au lieu de deux mille.',
      ],
    ],
  },
  {
    locale: 'fr-CA',
    bad: [
      [
        'American order in French.',
        'Votre commande a été expédiée le ⟦December 25, 2026⟧ et arrivera bientôt chez vous.',
        '25 décembre 2026',
      ],
    ],
    good: [
      [
        'Canadian dates and prices.',
        'Votre commande du 2026-12-25 au montant de 1 299,00 $ a été expédiée hier soir.',
      ],
    ],
  },
  {
    locale: 'fr-CH',
    bad: [],
    good: [
      ['Swiss prices.', "Le prix de cette voiture est de CHF 12'499.00, TVA de 8.1% comprise, pour vous."],
    ],
  },
]);
