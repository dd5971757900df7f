import type { Example } from '../rule';

const PL = 'locales: [pl-PL]\n';

export const bad: readonly Example[] = [
  {
    why: 'A woman is told that she did it as a man.',
    audience: PL,
    template: '<p>⟦gendered-form:Zapomniałeś⟧ hasła? Ustaw nowe.</p>\n',
    fixed: { 'Say "Nie pamiętasz"': { 'mail.hbs': '<p>Nie pamiętasz hasła? Ustaw nowe.</p>\n' } },
  },
  {
    why: 'Where no form without gender is known, both can be written.',
    audience: PL,
    template: '<p>Buty, które ⟦gendered-form:oglądałaś⟧, są znowu dostępne.</p>\n',
    fixed: {
      'Write "oglądałeś/-aś"': {
        'mail.hbs': '<p>Buty, które oglądałeś/-aś, są znowu dostępne.</p>\n',
      },
    },
  },
  {
    why: 'A French participle agrees with the reader.',
    audience: 'locales: [fr-FR]\n',
    template: '<p>Vous recevez ce message parce que vous ⟦gendered-form:êtes abonné⟧ à notre lettre.</p>\n',
    fixed: {
      'Say "avez un abonnement"': {
        'mail.hbs': '<p>Vous recevez ce message parce que vous avez un abonnement à notre lettre.</p>\n',
      },
    },
  },
  {
    why: 'A Spanish welcome; the mail says "tú", and so does the fix.',
    audience: 'locales: [es-ES]\n',
    template: '<h1>¡⟦gendered-form:Bienvenido⟧, {{nombre}}!</h1>\n<p>Ya puedes usar tu cuenta.</p>\n',
    fixed: {
      'Say "Te damos la bienvenida"': {
        'mail.hbs': '<h1>¡Te damos la bienvenida, {{nombre}}!</h1>\n<p>Ya puedes usar tu cuenta.</p>\n',
      },
    },
  },
  {
    why: 'Italian perfects with essere agree with the reader.',
    audience: 'locales: [it-IT]\n',
    template: '<p>⟦gendered-form:Sei stato invitato⟧ a un gruppo.</p>\n',
    fixed: {
      'Say "Hai ricevuto un invito"': { 'mail.hbs': '<p>Hai ricevuto un invito a un gruppo.</p>\n' },
    },
  },
  {
    why: 'A condition on something else does not help.',
    audience: 'locales: [ru-RU]\n',
    template: '{{#if cart.items}}<p>Ты ⟦gendered-form:забыла⟧ товары в корзине.</p>{{/if}}\n',
  },
];

export const good: readonly Example[] = [
  {
    why: 'A condition on the reader’s gender.',
    audience: PL,
    template:
      '<p>{{#if recipient.isFemale}}Oglądałaś{{else}}Oglądałeś{{/if}} te buty, są znowu dostępne.</p>\n',
  },
  {
    why: 'A field whose declared values are genders.',
    audience: 'locales: [pl-PL]\nfields:\n  recipient.g: { values: [f, m] }\n',
    template: '<p>{{#if (eq recipient.g "f")}}Zapomniałaś{{else}}Zapomniałeś{{/if}} hasła?</p>\n',
  },
  {
    why: 'Both forms are written.',
    audience: PL,
    template: '<p>Buty, które oglądałeś/-aś, są znowu dostępne. Czy jesteś zadowolony(-a)?</p>\n',
  },
  {
    why: 'The French way to write both.',
    audience: 'locales: [fr-FR]\n',
    template: '<p>Vous êtes abonné·e à notre lettre. Vous êtes connecté(e).</p>\n',
  },
  {
    why: 'The ending comes from the data.',
    audience: 'locales: [fr-FR]\n',
    template: '<p>Vous êtes inscrit{{#if recipient.f}}e{{/if}} à notre lettre, {{name}}.</p>\n',
  },
  {
    why: '"Obrigado" is what the sender says of themselves.',
    audience: 'locales: [pt-BR]\n',
    template: '<p>Obrigado por comprar com a gente!</p>\n',
  },
  {
    why: 'A third person is no reader.',
    audience: PL,
    template: '<p>Twój znajomy kupił bilet. Kurier odebrał paczkę.</p>\n',
  },
  {
    why: 'The account is activated, not the reader.',
    audience: 'locales: [fr-FR]\n',
    template: '<p>Votre compte est activé et vous avez été débités de 10 €.</p>\n',
  },
  {
    why: 'Somebody else’s words.',
    audience: PL,
    template: '<p>Recenzja: „Polecam, zamówiłam dwa razy. Byłaś tam?”</p>\n',
  },
];
