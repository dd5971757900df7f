import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-reason', 'en-GB', {
  bad: [
    ['Nothing says why.', 'New shoes are in.'],
    ['Nothing says why here either.', 'Trainers for spring, in all sizes.'],
  ],
  good: [
    ['It says why.', 'New shoes are in. You are getting this email because you bought from us.'],
    ['To whom it was sent.', 'Trainers for spring, in all sizes. This email was sent to {{customer.email}}.'],
  ],
});
