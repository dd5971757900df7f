import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  "⟦email-activity:You opened our last email but didn't⟧ buy.",
  "⟦email-activity:We noticed you haven't opened⟧ our newsletters.",
  '⟦email-activity:You clicked on a link in our newsletter⟧.',
  '⟦email-activity:We saw that you read⟧ our message.',
  '⟦email-activity:You never read our emails⟧.',
  'Opens so far: ⟦email-activity:{{profile.openCount}}⟧',
  "⟦email-activity:You've ignored our last five emails⟧.",
  "⟦email-activity:You've opened this newsletter⟧ three times already.",
  'We know ⟦email-activity:you opened our message⟧ on the train this morning at 7:52.',
  "⟦email-activity:We saw that you haven't opened⟧ our emails in a while.",
  '⟦email-activity:Our last six newsletters are sitting unread⟧ in your inbox.',
  '⟦email-activity:The last thing you clicked⟧ was our spring sale.',
  '⟦email-activity:You used to click every⟧ recipe.',
  "It's been 90 days ⟦email-activity:since you opened one of our⟧ emails.",
  '⟦email-activity:You never open our emails⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Open the email on your phone.',
  'Click here to confirm.',
  'You opened a savings account with us.',
  'Read our latest newsletter.',
  "You didn't finish your order.",
  'Prefer fewer emails? Choose how often.',
  'You can read the message and reply to it in the service.',
  'By the time you read this message, your parcel is on its way.',
  "Once you've read this newsletter, tell us what you think.",
  'We hope you read our newsletter with pleasure.',
  'Make sure you read our email about the new terms.',
  'You must have opened the link in this email within 24 hours.',
  'You have 3 unread messages in your inbox.',
  'You always read about sales first here.',
  'You read that right: half price.',
  "We don't track whether you open our emails.",
  'You can unsubscribe with a single click.',
  'You can read the message at any time.',
  'You can open this email in your browser.',
]);
