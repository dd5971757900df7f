import type { GenderedForms } from './gendered-forms';

const WELCOME = { familiar: 'ti diamo il benvenuto', formal: 'Le diamo il benvenuto' };

/**
 * Covers "Benvenuto", "Caro" and "Egregio", participles and adjectives after essere in the second person and with a
 * written Lei, reflexive perfects ("ti sei iscritto"), "sii il primo". Leaves alone "Gentile", which has no gender,
 * nouns ("Caro cliente"), "il benvenuto" as a noun, perfects with avere ("hai ricevuto", "ti abbiamo invitato").
 */
export const it: GenderedForms = {
  language: 'it',
  endings: [['o', 'a', 'o/a']],
  sets: {
    adv: 'già non ancora più molto davvero sempre ora adesso appena anche proprio mai correttamente ufficialmente',
    participle:
      'iscritto iscritta registrato registrata invitato invitata interessato interessata pronto pronta sicuro sicura connesso connessa collegato collegata soddisfatto soddisfatta abbonato abbonata autenticato autenticata nuovo nuova contento contenta curioso curiosa stanco stanca disiscritto disiscritta aggiunto aggiunta rimosso rimossa selezionato selezionata nominato nominata menzionato menzionata contattato contattata entrato entrata arrivato arrivata passato passata andato andata tornato tornata autorizzato autorizzata assegnato assegnata benvenuto benvenuta disconnesso disconnessa',
    place: 'in a ad su nel nella nello al alla allo sul sulla tra fra da',
  },
  forms: [
    { phrase: '[ ti sei iscritto|iscritta ] a|ad|al|alla|alle|ai', neutral: "hai effettuato l'iscrizione" },
    {
      phrase: '[ ti sei registrato|registrata ] a|al|alla|su|sul|in|nel',
      neutral: 'hai effettuato la registrazione',
    },
    { phrase: '[ sei stato|stata invitato|invitata ] a|ad|al|alla|da', neutral: 'hai ricevuto un invito' },
    { phrase: '[ sei abbonato|abbonata ] a|ad|al|alla', neutral: 'hai un abbonamento' },
    {
      phrase: '^ [ benvenuto|benvenuta ] <place>',
      neutral: WELCOME,
    },
    {
      phrase: '^ [ benvenuto|benvenuta ] ,|!',
      neutral: WELCOME,
    },
    {
      phrase: '^ [ benvenuto|benvenuta ] {}',
      neutral: { familiar: 'ti diamo il benvenuto,', formal: 'Le diamo il benvenuto,' },
    },
    { phrase: ', [ benvenuto|benvenuta ] <place>' },
    { phrase: '^ [ bentornato|bentornata ]' },
    { phrase: 'sii|sarai|essere <adv>* [ il primo ] a', neutral: 'il primo o la prima' },
    { phrase: 'sii|sarai|essere <adv>* [ la prima ] a', neutral: 'il primo o la prima' },
    { phrase: '^ [ pronto|pronta ] per', asked: true, neutral: 'tutto pronto' },
    { phrase: '^ [ pronto|pronta ] a', asked: true },
    { phrase: '^ [ interessato|interessata|curioso|curiosa ]', asked: true },
    { phrase: 'sei|sarai|eri|saresti <adv>* [ stato|stata <participle> ]' },
    { phrase: 'sei|eri [ stato|stata ] tu' },
    { phrase: 'sei|eri <adv>* [ stato|stata ] a|ad|in|al|alla|nel|nella|qui|da' },
    { phrase: 'sei|sarai|eri|saresti <adv>* [ <participle> ]' },
    { phrase: 'Lei <adv>* è|sarà|era <adv>* [ stato|stata <participle> ]' },
    { phrase: 'Lei <adv>* è|sarà|era <adv>* [ <participle> ]' },
    {
      phrase: '^ [ gentile|egregio|caro signor|sig .? {} ]',
      neutral: 'buongiorno',
      unless: 'signora gentilissima',
      both: false,
    },
    {
      phrase: '^ [ gentile|cara signora {} ]',
      neutral: 'buongiorno',
      unless: 'signor sig',
      both: false,
    },
    { phrase: '^ [ caro|cara ] {}', neutral: { familiar: 'ciao', formal: 'gentile' } },
    { phrase: '^ [ egregio|egregia ] {}', neutral: 'gentile' },
  ],
  formal: 'lei suo suoi',
  familiar: 'tu ti tuo tua tuoi tue te',
};
