import type { ObligationWording } from './obligation-wording';

// Covers the usual footers of newsletters in eight languages. Leaves alone what only an image says. Unsure: "abmelden"
// and "afmelden" are logging out as well; here they count as a way out.

const en: ObligationWording = {
  language: 'en',
  linkText: 'Unsubscribe',
  unsubscribe: [
    '(unsubscribe|unsubscribing|unsub)',
    '(opt|opting) (-)? out',
    '(manage|update|change|edit|adjust|set|choose) (your|my|email)? (email|e - mail|mail|subscription|notification|communication|contact|mailing|marketing)? (preferences|settings|subscription|subscriptions|notifications)',
    '(email|mail|subscription|notification|communication) (preferences|settings)',
    '(stop|no longer wish to|no longer want to|prefer not to|rather not) (receiving|receive|getting|get)',
    'remove me from (this|our|the)',
  ],
  reason: [
    "(you're|you are|you have|you've|you) (receiving|received|receive|getting|got|get|been sent) (this|these|our)",
    '(because|as|since) you (signed|subscribed|opted|registered|asked|joined|bought|agreed|ordered|created|have an account|have signed|have subscribed|are subscribed|are a|are an|are on|shopped|purchased)',
    'this (email|e - mail|message|newsletter|mail) (was|is|has been) (sent|intended)',
    'you (signed up|subscribed|opted in|opted - in) (for|to|at|on|with|via)',
    'why (did|am) (you|i) (get|getting|receive|receiving) this',
    'sent to {} because',
  ],
};

const pl: ObligationWording = {
  language: 'pl',
  linkText: 'Wypisz się',
  unsubscribe: [
    '(wypis*|wypisz|wyrejestruj*|odsubskryb*)',
    '(rezygnuj*|zrezygn*|rezygnacj*|rezygnować)',
    '(anuluj|anulować) (subskrypcj*|newsletter)',
    '(cofn*|wycof*) zgod*',
    '(zarządzaj|zmień|zmienić|zarządzać) … (preferencj*|ustawieni*|subskrypcj*|zgod*)',
    'nie (chcesz|chcę|życzysz) … (otrzymywać|dostawać)',
  ],
  reason: [
    '(otrzymujesz|otrzymałeś|otrzymałaś|otrzymują|dostajesz|dostałeś|dostałaś|otrzymuje pan|otrzymuje pani) … (wiadomoś*|mail|mail*|e|newsletter|list*|korespondencj*)',
    '(ponieważ|bo|gdyż) … (zapisał*|zapisan*|subskryb*|wyrazi*|zarejestr*|dołączył*|klient*)',
    '(wyraził*|wyraziłeś|wyraziłaś) zgodę',
    '(ta)? wiadomość … (wysłan*|skierowan*|przychodzi)',
    'zamówion* … newsletter',
  ],
};

const de: ObligationWording = {
  language: 'de',
  linkText: 'Abmelden',
  unsubscribe: [
    '(abmelde*|abbestell*|abmeldung|austragen|abbestellung|newsletterabmeldung|newsletter - abmeldung)',
    'melde* (sie|dich) … ab',
    'bestelle* (sie|den) … ab',
    '(keine|keinen) … mehr (erhalten|bekommen|empfangen)',
    '(einstellungen|präferenzen|abonnement|abo|profil) (ändern|verwalten|bearbeiten|anpassen)',
  ],
  reason: [
    '(erhalten|erhältst|bekommen|bekommst) (sie|du)? (diese|diesen|dieses|unseren) (e|mail|mails|nachricht|newsletter|email|nachrichten)',
    '(sie|du) (diese|diesen|dieses|unseren) (e|mail|nachricht|newsletter|email) … (erhalten|erhältst|bekommen|bekommst)',
    '(weil|da) (sie|du) … (angemeldet|abonniert|registriert|eingewilligt|kunde|kundin|zugestimmt|eingetragen|bestellt)',
    'diese (e|mail|nachricht|email) … (an|gesendet|verschickt|versandt|geschickt)',
  ],
};

const fr: ObligationWording = {
  language: 'fr',
  linkText: 'Se désinscrire',
  unsubscribe: [
    '(désinscri*|désabonn*)',
    'ne (plus|souhaitez|voulez|veux|souhaites) (plus)? recevoir',
    '(gérer|gérez|modifier|modifiez|gère) … (préférences|abonnements|abonnement)',
    '(annuler|résilier) (mon|votre|ton|cet) (abonnement|inscription)',
  ],
  reason: [
    '(vous recevez|tu reçois|vous avez reçu|tu as reçu|vous est) (ce|cet|cette|envoyé|adressé)',
    '(parce que|car|puisque) (vous|tu) … (inscrit|inscrite|abonné|abonnée|accepté|client|cliente|êtes|es)',
    '(ce|cet|cette) (mail|message|courriel|email|e - mail|newsletter) … (envoyé|envoyée|adressé|adressée|destiné)',
  ],
};

const es: ObligationWording = {
  language: 'es',
  linkText: 'Darse de baja',
  unsubscribe: [
    '(darte|darse|date|dese|dar|darme|dése) de baja',
    '(cancela|cancelar|anular|anula|cancele) (la|tu|su|mi)? (suscripción|subscripción)',
    '(desuscrib*|desuscripción|desinscri*)',
    '(no deseas|no desea|dejar de|no quieres|no quiere|deja de) (seguir)? (recibir|recibiendo)',
    '(gestiona|gestionar|administra|administrar|cambiar|cambia|modifica|modificar|actualizar) (tus|sus|las|mis)? (preferencias|suscripciones|suscripción)',
  ],
  reason: [
    '(recibes|recibe|has recibido|ha recibido|estás recibiendo|está recibiendo|recibiste) (este|esta|estos)',
    '(porque|ya que) … (suscri*|registr*|cliente|aceptaste|aceptó|diste|inscrit*)',
    '(este|esta) (correo|mensaje|email|mail|boletín|comunicación) … (enviado|enviada|dirigido)',
  ],
};

const it: ObligationWording = {
  language: 'it',
  linkText: 'Annulla l’iscrizione',
  unsubscribe: [
    '(disiscri*|disiscriviti|disdici|cancellarti|cancellati|cancellarsi|cancellazione)',
    "(annulla|annullare|cancella|cancellare) (l'iscrizione|la tua iscrizione|iscrizione|la sottoscrizione)",
    '(non desideri|non vuoi|non desidera|smettere di|smetti di|non) (più)? ricevere (più)?',
    '(gestisci|gestire|modifica|modificare|aggiorna) (le|tue)? (tue)? (preferenze|iscrizioni)',
  ],
  reason: [
    '(ricevi|riceve|hai ricevuto|ha ricevuto|stai ricevendo|sta ricevendo) (questa|questo|la presente)',
    '(perché|poiché|in quanto) (ti|si)? (sei|hai|è|ha) … (iscritt*|registrat*|cliente|acconsentito|fornito)',
    '(questa|questo) (email|mail|messaggio|e - mail|newsletter) … (inviata|inviato|spedita)',
  ],
};

const pt: ObligationWording = {
  language: 'pt',
  linkText: 'Cancelar inscrição',
  unsubscribe: [
    '(cancelar|cancele|anular|anule|cancela) (a|sua|tua|minha|a sua|a tua)? (inscrição|subscrição|assinatura)',
    '(descadastr*|desinscrev*|desinscri*)',
    '(deixar de|não deseja|não quer|parar de|não queres|não desejas) (mais|continuar a)? receber',
    '(remover|retirar) (a|minha)? (subscrição|inscrição)',
    '(gerenciar|gerir|gerencie|gira|alterar|altere|atualizar) (as|suas|tuas)? (suas|tuas)? (preferências)',
  ],
  reason: [
    '(está recebendo|está a receber|estás a receber|recebeu|recebeste|recebe|recebes) (este|esta|essa|esse|nossos)',
    '(porque|pois|por) (você|se|te)? … (inscreveu|cadastrou|registou|registrou|subscreveu|assinante|cliente|assinou|inscreveste)',
    '(este|esta|essa|esse) (e - mail|email|mensagem|newsletter) (foi|é) (enviado|enviada)',
  ],
};

const nl: ObligationWording = {
  language: 'nl',
  linkText: 'Afmelden',
  unsubscribe: [
    '(uitschrijven|uitschrijf*|afmelden|afmeld*|uitschrijving|opzeggen)',
    '(schrijf|meld) (je|u|mij) (hier)? (uit|af)',
    '(geen|niet) … meer (ontvangen|krijgen)',
    'voorkeuren (aanpassen|beheren|wijzigen|instellen)',
    '(beheer|wijzig) (je|uw|mijn) (voorkeuren|abonnement|inschrijving)',
  ],
  reason: [
    '(je|u|jij) (ontvangt|krijgt|ontving) (deze|dit|onze)',
    '(ontvang|krijg) (je|u) (deze|dit|onze)',
    '(omdat|aangezien) (je|u) … (aangemeld|ingeschreven|geabonneerd|klant|toestemming|account|lid)',
    'deze (mail|e - mail|email|nieuwsbrief) (is|werd|wordt) (verzonden|verstuurd|gestuurd)',
  ],
};

/** Every language whose wording is known. */
export const OBLIGATION_WORDINGS: readonly ObligationWording[] = [en, pl, de, fr, es, it, pt, nl];
