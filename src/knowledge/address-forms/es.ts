import type { AddressForms } from './address-forms';

/**
 * Spanish of Spain and America. Covers tú and usted, and the voseo of the River Plate, which is as familiar as tú.
 * Formal is *usted* itself and the commands that only usted has ("haga clic"); a pronoun at the end makes a command of
 * a verb wherever it stands ("escríbanos"). Leaves alone *su*, *le* and *se* (his,
 * her, their), *ustedes* and *vosotros* (several), verbs in the third person, and buttons in the infinitive. Unsure:
 * *ingrese* and its like in the middle of a sentence are subjunctives, so they count only where a sentence starts or
 * after "por favor".
 */
export const es: AddressForms = {
  locale: 'es',
  please: 'favor',
  forms: [
    {
      name: 'usted',
      words:
        'usted ud contáctenos escríbanos llámenos póngase regístrese suscríbase asegúrese inténtelo comuníquese',
      commands:
        'haga introduzca pulse descargue ingrese visite revise confirme consulte utilice acceda siga verifique seleccione elija escriba copie pegue tenga responda compruebe descubra aproveche reserve compre inicie ignore recuerde envíe espere abra disfrute guarde conserve conteste solicite vuelva presione cambie actualice valide dé',
      phrases: [
        'por favor no responda',
        'no responda a este',
        'no dude en',
        'no comparta',
        'no conteste a este',
      ],
    },
    {
      name: 'tú',
      words:
        'tú tu tus ti te contigo tuyo tuya tuyos tuyas vos puedes tienes quieres has estás eres deseas necesitas debes podrás tendrás recibirás deberás solicitaste recibiste pediste hiciste creaste compraste olvidaste registraste crees prefieres encuentras encontrarás podés tenés querés sos hacé debés ingresá sabías haz pincha contáctanos escríbenos regístrate suscríbete',
      phrases: ['no dudes en', 'no respondas a este', 'no compartas', 'no te'],
      commands: 'descubre aprovecha revisa elige disfruta ingresa accede ignora',
    },
  ],
  never: ['entre tú y yo', 'de tú a tú', 'tu - *', 'ser o no ser', 'has de saber'],
};
