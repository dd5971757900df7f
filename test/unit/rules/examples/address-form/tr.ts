import { addressExamples } from '../../../../support/address-examples';

export const bad = [
  ...addressExamples('tr-TR', [
    [
      'The button.',
      '<p>Siparişiniz yola çıktı. Kargonuzu buradan takip edebilirsiniz.</p><p><a href="{{url}}">⟦Sana⟧ yakın mağaza</a></p>',
    ],
    [
      'The closing line.',
      'Selam {{name}}, paketin geldi! Seni mağazada bekliyoruz, sana bir sürprizimiz var. ⟦Size⟧ iyi günler dileriz.',
    ],
    [
      'A pronoun amid siz.',
      'Sayın müşterimiz, ödemeniz alındı. Faturanızı ekte bulabilirsiniz. ⟦Seni⟧ yeniden görmek isteriz.',
    ],
    [
      'A possessive with -ınız.',
      'Hoş geldin! Sana özel bir indirim hazırladık. Seninle paylaşmak istedik. ⟦Hesabınız⟧ hazır.',
    ],
    [
      'A verb of sen.',
      'Şifrenizi mi unuttunuz? Bağlantıya tıklayın ve yenisini belirleyin. Artık giriş ⟦yapabilirsin⟧.',
    ],
    [
      'The subject is a friend’s.',
      '---\nsubject: Bu fırsat tam ⟦sana⟧ göre\n---\n<p>Sayın üyemiz, sepetinizde ürün kaldı. Alışverişinizi bugün tamamlayabilirsiniz.</p>',
    ],
    [
      'The subject is formal.',
      '---\nsubject: ⟦Siparişiniz⟧ hazır\n---\n<p>Merhaba! Seni bekleyen bir paket var. Onu sana en yakın mağazada bulacaksın.</p>',
    ],
    ['*Sizin* amid sen.', 'Sen iste, biz getirelim! Sana bir kod gönderdik. Bu kod yalnız ⟦sizin⟧ için.'],
    [
      'A possessive pronoun.',
      'Hesabınızı doğrulamak için son bir adım kaldı. Kodunuzu kimseyle paylaşmayınız. Bu kod yalnız ⟦senin⟧ için.',
    ],
    [
      'Guarded by something else.',
      '<p>Rezervasyonunuz onaylandı. Biletinizi ekte bulabilirsiniz.</p>{{#if points}}<p>{{points}} puan ⟦seni⟧ bekliyor.</p>{{/if}}',
    ],
    [
      'A footer from another mail.',
      '<p>Senin için seçtik! Sana en çok yakışanlar burada.</p><p>Bu iletiyi ⟦üyeliğiniz⟧ nedeniyle gönderdik.</p>',
    ],
  ]),
];

export const good = [
  ...addressExamples('tr-TR', [
    [
      'Siz throughout.',
      'Sayın {{name}}, siparişiniz yola çıktı. Size teslim edilene kadar kargonuzu takip edebilirsiniz.',
    ],
    [
      'Sen throughout.',
      'Selam {{name}}, siparişin yola çıktı. Seni mağazada bekliyoruz; sana bir sürprizimiz var.',
    ],
    [
      '*-ın* is also "of".',
      'Sayın üyemiz, hesabın sahibi olduğunuzu doğrulayınız. Mağazanın adresi ve siparişin özeti ektedir.',
    ],
    [
      'All of you.',
      'Seni ve arkadaşlarını bekliyoruz. Hepiniz davetlisiniz, hepinize yer var. Sana bir masa ayırdık.',
    ],
    [
      'Each other.',
      'Arkadaşlarını davet et, birbirinizi destekleyin! Sana üç davet hakkı verdik, seni bekliyoruz.',
    ],
    [
      'The sea is no possessive.',
      'Sana bir deniz tatili seçtik. Deniz temiz, yalnız plaj kalabalık. Seni orada görmek isteriz.',
    ],
    [
      'A customer’s words.',
      'Otelimizi sizin için seçtik. Konuklarımız ne diyor: “Kendini evinde hissediyorsun, seni güler yüzle karşılıyorlar.” Rezervasyonunuzu yapabilirsiniz.',
    ],
    [
      'A song’s title.',
      'Biletiniz hazır: “Seni Seviyorum” konseri için yeriniz ayrıldı. Size iyi eğlenceler.',
    ],
    [
      'A declaration is nobody’s tone.',
      'Sevgililer Günü için kupanız hazır: üstünde seni seviyorum yazıyor. Siparişiniz yarın sizde.',
    ],
    [
      'Buttons with a noun.',
      '<p>Faturanız hazır. Dilediğiniz zaman indirebilirsiniz.</p><p><a href="{{url}}">Faturayı görüntüle</a> <a href="{{x}}">Abonelikten çıkış</a></p>',
    ],
    [
      'A guard on the tone.',
      '{{#if formal}}<p>Ödemeniz alındı. Size teşekkür ederiz.</p>{{else}}<p>Ödemen alındı. Sana teşekkür ederiz.</p>{{/if}}',
    ],
    ['We and our.', 'Ekibimiz ve mağazamız sizin için hazır. Her gün açığız, size yardımcı oluruz.'],
    ['Third persons.', 'Kuryemiz seni arayacak. Geldiğinde kapıyı çalar; sana paketi verir ve imzanı alır.'],
    [
      'A name that ends so.',
      'Seni Yıldız karşılayacak. Edirne’den Filiz de sana yazacak. Deniz ve Temiz ailesi seni bekliyor.',
    ],
    ['One word of each decides nothing.', 'Sana bir paket var. Size iyi günler.'],
    ['A size on a label.', 'Sana bir tişört seçtik, seni şık gösterecek. Size: M. Renk: mavi.'],
    [
      'Buttons bear bare commands whatever the mail says.',
      '<p>Siparişiniz hazır. Faturanızı ekte bulabilirsiniz.</p><p><a href="{{url}}">Onayla</a> <a href="{{x}}">İncele</a></p>',
    ],
  ]),
];
