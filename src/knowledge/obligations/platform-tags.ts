import { wordSet } from '../../text/word-list';

// What mail platforms put in the place of their own tags. Sources: SendGrid "Unsubscribe groups" and "Substitution
// tags"; Iterable "System merge parameters"; Mandrill "Unsubscribe links" and Mailchimp "All the merge tags cheat
// sheet"; HubSpot "Required variables for email templates"; Klaviyo "Template tags". Names that developers give their
// own fields are told by their words, see `OBLIGATION_NAMES`.

/** Texts that a platform makes a way out of. */
export const UNSUBSCRIBE_TAGS: readonly string[] = [
  '<%asm_',
  '[unsubscribe]',
  '[%unsubscribe',
  '<%unsubscribe',
  '*|unsub',
  '*|update_profile',
  '{{unsub ',
  '{% unsubscribe',
  '{% manage_preferences',
  '%unsubscribe_url%',
  '%%unsubscribe',
  '[[unsub',
];

/** Texts that a platform makes the sender's postal address of. */
export const ADDRESS_TAGS: readonly string[] = [
  '*|list:address',
  '*|html:list_address',
  '*|list_address',
  '[sender_address]',
  '{sender_address}',
  '%sender-info%',
  '%member_busaddr%',
];

/** Texts that a platform makes a sentence of why the reader gets the mail of. */
export const REASON_TAGS: readonly string[] = ['*|list:description', '*|html:rewards', '*|list:subscribe'];

/** Words of field names, by what the field holds. */
export const UNSUBSCRIBE_NAMES = wordSet(
  'unsubscribe unsubscribes unsub unsubscription optout unsubscribed desinscription',
);
export const ADDRESS_NAMES = wordSet(
  'address address1 addressline addressline1 street streetaddress physicaladdress postaladdress mailingaddress imprint impressum',
);
export const REASON_NAMES = wordSet('reason why');
/** Names of texts that may hold all of it, and that nobody can see from here. */
export const OPAQUE_NAMES = wordSet(
  'footer legal legals disclaimer imprint impressum signature layout body content html fragment snippet',
);

/** How a platform's dialect writes the address that its way out leads to. */
export const UNSUBSCRIBE_URLS: ReadonlyMap<string, string> = new Map([
  ['sendgrid', '<%asm_group_unsubscribe_raw_url%>'],
  ['iterable', '{{unsubscribeUrl}}'],
]);
