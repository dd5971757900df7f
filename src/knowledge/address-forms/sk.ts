import type { AddressForms } from './address-forms';

/**
 * Slovak. Covers vykanie and tykanie: pronouns, and the verbs and commands of mail. Leaves alone *si* (a reflexive as
 * often as "you are"), *vy* that is said to be several ("vás všetkých"), and buttons with a noun or an infinitive.
 */
export const sk: AddressForms = {
  locale: 'sk',
  please: 'prosím prosíme a alebo',
  forms: [
    {
      name: 'vy',
      isPlural: true,
      words:
        'vy vás vám vami váš vaša vaše vaši vašu vašej vášho vášmu vašom vaším vašich vašim vašimi ste môžete máte chcete budete nájdete dostanete musíte potrebujete viete nemôžete nemáte nechcete neváhajte kliknite potvrďte kontaktujte zadajte prihláste zvoľte vyberte pokračujte použite uvidíte želáte prejdite skontrolujte otvorte ignorujte pozrite stiahnite napíšte odpovedzte',
    },
    {
      name: 'ty',
      words:
        'ty teba ťa tebe tebou tvoj tvoja tvoje tvoju tvojej tvojho tvojmu tvojom tvojím tvojich tvojim tvoji môžeš máš chceš budeš nájdeš dostaneš musíš potrebuješ vieš nemôžeš nemáš nechceš neváhaj klikni potvrď zadaj uvidíš',
      capitals: 'Ti',
      commands: 'vyber zvoľ použi skontroluj otvor stiahni napíš odpovedz získaj pozri pokračuj ozvi prihlás',
    },
  ],
  several: [
    'vás všetkých',
    'vám všetkým',
    'vy všetci',
    'vás oboch',
    'vám obom',
    'vy dvaja',
    'všetci',
    'navzájom',
    'ty a',
    'ty i',
    'teba i',
    'teba aj',
  ],
  never: ['ty kokos', 'váš tím'],
};
