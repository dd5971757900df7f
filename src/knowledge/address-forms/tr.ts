import type { AddressForms } from './address-forms';

/**
 * Turkish. Covers siz and sen: pronouns, the possessive -ınız with its vowels, commands in -ın and -ınız of mail, and
 * verbs of sen. Leaves alone the possessive -ın ("hesabın" is also "of the account"), bare commands ("Onayla"), which
 * buttons bear whatever the mail says, and what is said to be several ("hepiniz").
 */
export const tr: AddressForms = {
  locale: 'tr',
  forms: [
    {
      name: 'siz',
      isPlural: true,
      words:
        'siz sizi size sizin sizden sizinle sizde sizlere sizlerle sizler tıklayın tıklayınız girin giriniz onaylayın doğrulayın kullanın kullanabilirsiniz yapabilirsiniz inceleyin görüntüleyin indirin şifreniz hesabınız siparişiniz istiyorsanız ederseniz değilseniz',
      endings:
        'ınız ınızı ınıza ınızın ınızda ınızdan ınızla iniz inizi inize inizin inizde inizden inizle unuz unuzu unuza unuzun unuzda unuzdan unuzla ünüz ünüzü ünüze ünüzün ünüzde ünüzden ünüzle anız anızı anıza anızın anızda anızdan anızla eniz enizi enize enizin enizde enizden enizle sınız siniz sunuz sünüz',
    },
    {
      name: 'sen',
      words: 'sen seni sana senin senden seninle sende',
      endings: 'ıyorsun iyorsun uyorsun üyorsun abilirsin ebilirsin acaksın eceksin',
    },
  ],
  several: ['hepiniz*', 'ikiniz*', 'birbiriniz*', 'siz ikiniz', 'sen ve *'],
  never: ['size :', 'sen - *', 'seni seviyorum', 'sana ne', 'sende kalsın'],
  notVerbs:
    'deniz denizi denize denizin denizde denizden denizle geniz beniz hepiniz hepinizi hepinize ikiniz domuz biriniz herbiriniz kiminiz',
};
