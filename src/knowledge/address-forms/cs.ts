import type { AddressForms } from './address-forms';

/**
 * Czech. Covers vykání and tykání: pronouns, and the verbs and commands of mail. Leaves alone *ty* and *ti* in lower
 * case (those), *vy* that is said to be several ("vás všechny"), and buttons with a noun or an infinitive. Unsure: *vy*
 * to several with nothing beside it that says so.
 */
export const cs: AddressForms = {
  locale: 'cs',
  please: 'prosím prosíme a nebo',
  forms: [
    {
      name: 'vy',
      isPlural: true,
      words:
        'vy vás vám vámi váš vaše vaši vaší vašeho vašemu vaším vašich vašim vašimi vašem jste můžete máte chcete budete najdete obdržíte musíte dostanete potřebujete víte nejste nemůžete nemáte nechcete klikněte potvrďte kontaktujte zadejte přihlaste zvolte vyberte pokračujte použijte neváhejte děláte uvidíte přejete žádáte přejděte zkontrolujte otevřete ignorujte podívejte stáhněte napište odpovězte',
      capitals: 'Vy Vás Vám',
    },
    {
      name: 'ty',
      words:
        'tě tebe tobě tebou tvůj tvoje tvá tvé tvého tvému tvou tvých tvým tvými tvém tvojí tvoji jsi můžeš máš chceš budeš najdeš obdržíš musíš dostaneš potřebuješ víš nejsi nemůžeš nemáš nechceš klikni potvrď zadej přihlas neváhej uvidíš',
      capitals: 'Ty Ti',
      commands: 'vyber zvol použij zkontroluj otevři stáhni napiš odpověz získej mrkni podívej pokračuj ozvi',
    },
  ],
  several: [
    'vás všechny',
    'vás všech',
    'vám všem',
    'vy všichni',
    'vás oba',
    'vám oběma',
    'vy dva',
    'všichni',
    'navzájem',
    'společně s',
    'tebe i',
    'ty a',
    'ty i',
  ],
  never: ['ty jo', 'váš tým'],
};
