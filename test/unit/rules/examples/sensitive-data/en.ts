import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('sensitive-data', 'en-GB', {
  bad: [
    ['A condition the reader has.', 'Cream that helps with ⟦your eczema⟧ is back.'],
    ['Belief.', 'Because ⟦you are a Muslim⟧, we thought of you.'],
    ['Sexuality.', 'Holidays that fit ⟦your sexual orientation⟧.'],
    ['A password.', 'Hello, ⟦your password is {{x}}⟧.'],
    ['Debts.', '⟦Struggling with debt⟧ of {{debt.amount}}? You are not alone.'],
  ],
  good: [
    ['Goods for everybody.', 'Halal, kosher and vegan dishes on one menu.'],
    ['A question is no claim.', 'Do you have an allergy? Tell the waiter.'],
    ['A race is run.', 'Your race starts at ten.'],
    ['To set a password.', 'Set your new password: {{url}}'],
    ['Living with an illness, said of nobody.', 'Living with diabetes: tips for everybody.'],
    ['A thing that was ordered.', 'Your glucose meter has arrived at our store.'],
  ],
});
