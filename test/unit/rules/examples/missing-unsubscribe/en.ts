import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-unsubscribe', 'en-GB', {
  bad: [
    ['No way out.', 'New shoes are in.'],
    ['No way out here either.', 'Trainers for spring, in all sizes.'],
  ],
  good: [
    ['A way out, in words.', 'New shoes are in. If you would rather not receive these emails, click here.'],
    [
      'Another way to say it.',
      'Trainers for spring, in all sizes. Manage your email preferences at any time.',
    ],
  ],
});
