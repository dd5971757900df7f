import type { GenderedForms } from './gendered-forms';

const WELCOME = { familiar: 'te damos la bienvenida', formal: 'le damos la bienvenida' };

/**
 * Covers "Bienvenido", "Estimado" and "Querido" before a value, participles and adjectives after estar and ser with tú
 * and with a written usted, "sé el primero", questions that start with an adjective. Leaves alone nouns ("Estimado
 * cliente"), "bienvenida" as a noun, perfect tenses with haber ("te has registrado") and, since the form may be about
 * something else, "está" without usted.
 */
export const es: GenderedForms = {
  language: 'es',
  endings: [['o', 'a', 'o/a']],
  sets: {
    adv: 'ya no aún todavía muy bien totalmente completamente realmente oficialmente automáticamente siempre casi tan actualmente',
    participle:
      'suscrito suscrita suscripto suscripta registrado registrada inscrito inscrita inscripto inscripta invitado invitada conectado conectada interesado interesada seguro segura listo lista preparado preparada satisfecho satisfecha apuntado apuntada autorizado autorizada matriculado matriculada seleccionado seleccionada elegido elegida contento contenta dispuesto dispuesta informado informada identificado identificada agregado agregada añadido añadida bienvenido bienvenida nuevo nueva dado dada cansado cansada convocado convocada',
    feeling: 'interesado interesada satisfecho satisfecha seguro segura conforme',
  },
  forms: [
    { phrase: '[ has sido invitado|invitada ] a|al|para', neutral: 'has recibido una invitación' },
    { phrase: '[ fuiste invitado|invitada ] a|al|para', neutral: 'recibiste una invitación' },
    { phrase: '^ [ ha sido invitado|invitada ] a|al|para', neutral: 'ha recibido una invitación' },
    { phrase: '[ estás suscrito|suscrita|suscripto|suscripta ] a|al', neutral: 'tienes una suscripción' },
    { phrase: '[ estás registrado|registrada ] en', neutral: 'tienes una cuenta' },
    {
      phrase: '^ [ bienvenido|bienvenida ] a|al|,|!',
      neutral: WELCOME,
    },
    {
      phrase: '^ [ bienvenido|bienvenida ] de nuevo|vuelta',
      neutral: WELCOME,
    },
    {
      phrase: '^ [ bienvenido|bienvenida ] {}',
      neutral: { familiar: 'te damos la bienvenida,', formal: 'le damos la bienvenida,' },
    },
    {
      phrase: ', [ bienvenido|bienvenida ] a|al|de',
      neutral: WELCOME,
    },
    {
      phrase: 'sé|seas|serás|eres|sea <adv>* [ el primero ] en',
      neutral: 'el primero o la primera',
    },
    {
      phrase: 'sé|seas|serás|eres|sea <adv>* [ la primera ] en',
      neutral: 'el primero o la primera',
    },
    { phrase: '^ [ listo|lista ] para', asked: true, neutral: 'todo listo' },
    { phrase: '^ [ interesado|interesada|preparado|preparada ]', asked: true },
    {
      phrase:
        'estás|estarás|estés|estuvieras|estabas|quedas|quedaste|sigues|continúas|eres|seas|serás|fuiste|sientes|sientas <adv>* [ <participle> ]',
    },
    { phrase: 'por estar <adv>* [ <participle> ]' },
    { phrase: 'has|hayas|habías|habrás <adv>* sido <adv>* [ <participle> ]' },
    { phrase: 'usted|ud <adv>* está|esté|estará|es|fue|será|queda <adv>* [ <participle> ]' },
    { phrase: 'está|esté|es <adv>* usted <adv>* [ <participle> ]' },
    { phrase: 'usted <adv>* ha|haya sido <adv>* [ <participle> ]' },
    { phrase: 'si no? está|estuviera|estuviese [ <feeling> ]' },
    {
      phrase: '^ [ estimado señor|sr .? {} ]',
      neutral: 'buenos días',
      unless: 'señora sra',
      both: false,
    },
    {
      phrase: '^ [ estimada señora|sra .? {} ]',
      neutral: 'buenos días',
      unless: 'señor sr',
      both: false,
    },
    { phrase: '^ [ estimado|estimada|querido|querida ] {}', neutral: 'hola,' },
  ],
  formal: 'usted ud su sus le',
  familiar: 'tú tu tus te ti contigo',
};
