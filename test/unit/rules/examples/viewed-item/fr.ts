import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = [
  {
    why: 'It tells: Vous avez récemment consulté {{product.name}}.',
    template: '<p>Vous avez récemment consulté ⟦viewed-item:{{product.name}}⟧.</p>\n',
    fixed: { 'Show it without saying so': { 'mail.hbs': '<p>{{product.name}}</p>\n' } },
  },
  ...lines('It tells', [
    'Ce canapé ⟦viewed-item:a retenu toute votre attention⟧.',
    'Le pull que ⟦viewed-item:tu fixais⟧ hier n’existe plus qu’en M.',
    '⟦viewed-item:Nous avons remarqué que vous regardiez⟧ nos bottes rouges.',
    'Toujours tenté par les baskets que ⟦viewed-item:tu as regardées⟧ ?',
    'Articles ⟦viewed-item:récemment consultés⟧',
    '⟦viewed-item:Vos dernières recherches⟧',
    '⟦viewed-item:Vous hésitiez⟧ devant ce manteau, le revoici.',
    '⟦viewed-item:On a remarqué que ces escarpins vous plaisaient⟧ : ⟦viewed-item:vous les avez regardés⟧ plusieurs fois.',
    'Ce sac ⟦viewed-item:que vous avez vu sur notre⟧ site est de retour.',
    'Encore envie de ce canapé que ⟦viewed-item:tu reluquais⟧ ?',
    '⟦viewed-item:Votre intérêt pour nos vélos ne nous a pas échappé⟧.',
    '⟦viewed-item:Vous avez navigué⟧ parmi nos hôtels à Lisbonne.',
    '⟦viewed-item:Vous venez de consulter⟧ notre page vélos.',
    '⟦viewed-item:Vous avez tapé « manteau rouge » dans notre moteur⟧ de recherche.',
    '⟦viewed-item:Suite à votre recherche⟧ de vols pour Rome',
  ]),
];

export const good: readonly Example[] = lines('It tells nothing', [
  'Votre produit préféré est de retour en stock.',
  'Vous pouvez consulter toutes nos annonces.',
  'Nous avons constaté que vous avez un solde impayé.',
  'Vous êtes venu au bon endroit.',
  'Vous êtes passé en catégorie Or.',
  'Vous avez parcouru 10 km avec nous cette année.',
  'Vos clics financent des projets.',
  'Vous n’avez pas encore ouvert votre cadeau.',
  'Vous avez regardé la finale ? Revivez-la.',
  'Vu à la télé : la poêle qui n’accroche pas.',
  'Avez-vous vu notre nouvelle collection ?',
  'Vous avez reçu une invitation de {{name}}.',
  'Vous avez laissé {{cart.items.[0].name}} dans votre panier.',
  'Vous n’avez pas trouvé ce que vous cherchiez ? Écrivez-nous.',
  'Suivez votre colis : {{parcel.url}}',
  'Regardez nos nouveautés.',
  'Vous avez consulté votre médecin ? Envoyez-nous la feuille de soins.',
  'Vous avez demandé la réinitialisation de votre mot de passe.',
  'Cela fait un an que vous êtes avec nous, merci !',
  'Votre panier vous attend.',
  'La recherche continue : aidez-nous à vaincre la maladie.',
  '{{friend.name}} vous a envoyé un cadeau.',
  'On a vu les choses en grand pour vous.',
  'Depuis votre téléphone, scannez ce code à l’entrée.',
]);
