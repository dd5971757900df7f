import { addressExamples } from '../../../../support/address-examples';

export const bad = [
  ...addressExamples('fr-FR', [
    [
      'The button.',
      '<p>Votre commande est prête. Vous pouvez venir la chercher dès demain.</p><p><a href="{{url}}">⟦Découvre⟧ le magasin</a></p>',
    ],
    [
      'The closing line.',
      'Ton colis est arrivé ! Tu peux passer le prendre quand tu veux.<br>Nous ⟦vous⟧ souhaitons une bonne journée.',
    ],
    [
      'An elided pronoun.',
      'Vous avez changé d’adresse ? Pensez à nous la donner pour votre facture. On ⟦t’envoie⟧ la suite par la poste.',
    ],
    [
      'A verb in -ez is vous.',
      'Salut {{name}}, ta facture est dans ton espace client. ⟦Cliquez⟧ ici pour la voir, ou réponds à ce message si tu bloques.',
    ],
    [
      'The subject tutoie.',
      '---\nsubject: ⟦Ton⟧ panier s’ennuie\n---\n<p>Vous avez laissé des articles dans votre panier. Ils sont à vous pour deux jours encore.</p>',
    ],
    [
      'The subject vouvoie.',
      '---\nsubject: Bienvenue, ⟦votre⟧ compte est ouvert\n---\n<p>Coucou ! Te voilà chez nous. Découvre ton espace et tes premiers avantages.</p>',
    ],
    [
      'A possessive in the footer.',
      '<p>Tu as gagné un café. Présente ce message à ton barista.</p><p>Pour gérer ⟦vos⟧ préférences, c’est par ici.</p>',
    ],
    [
      '*Veuillez* is vous.',
      'Ton mot de passe a expiré. ⟦Veuillez⟧ en choisir un autre, et garde-le pour toi.',
    ],
    [
      'The picture.',
      '<p>Profitez de votre remise avant dimanche, elle vous attend en boutique.</p><img src="a.jpg" alt="Une remise rien que pour ⟦toi⟧">',
    ],
    [
      'Guarded by something else.',
      '<p>Merci pour votre achat, vous recevrez la facture demain.</p>{{#if gift}}<p>Et ⟦tes⟧ amis verront le cadeau.</p>{{/if}}',
    ],
  ]),
  ...addressExamples('fr-CA', [
    [
      'In Canada, where mail is more familiar.',
      'Allô {{name}} ! Ta livraison s’en vient. Tu peux suivre le camion en ligne. ⟦Appelez⟧-nous au besoin.',
    ],
  ]),
  ...addressExamples('fr-BE', [
    ['In Belgium.', 'Vous êtes en ordre de cotisation. Votre carte arrive. À bientôt dans ⟦ton⟧ club !'],
  ]),
];

export const good = [
  ...addressExamples('fr-FR', [
    [
      'Vous throughout.',
      'Bonjour {{name}}, votre commande est en route. Vous la recevrez mardi ; cliquez ici pour la suivre.',
    ],
    [
      'Tu throughout.',
      'Salut {{name}}, ta commande est en route. Tu la recevras mardi ; clique ici pour la suivre.',
    ],
    [
      'If you please, to a friend.',
      'Réponds-nous, s’il vous plaît, si tu veux garder ta place. On te la réserve deux jours.',
    ],
    ['A rendez-vous is no address.', 'Ton rendez-vous est noté. Pense à tes papiers, on t’attend à midi.'],
    [
      'The tone of a message.',
      'Vous aimez le ton de nos messages ? Dites-nous tout : un ton plus sobre, un ton plus vif, votre avis compte.',
    ],
    [
      'Several people are vous.',
      'Toi et tes amis, vous avez gagné ! Viens chercher ton prix, on te le garde.',
    ],
    [
      'A crowd is vous.',
      'Vous êtes nombreux à nous suivre, et tu en fais partie. Ton avis compte, alors dis-nous tout.',
    ],
    [
      'A customer’s words.',
      'Découvrez pourquoi vos voisins nous choisissent : « Tu verras, ils sont en or, et ton jardin te dira merci. »',
    ],
    [
      'A film’s title.',
      'Vous avez réservé deux places pour “Et toi, tu fais quoi ?”. Vos billets sont joints à ce message.',
    ],
    [
      'Words in -ez that are no verbs.',
      'Passe chez nous ! Tu trouveras assez de choix au rez-de-chaussée, le nez au vent, avec ta carte.',
    ],
    [
      'Names in -ez.',
      'Ta conseillère, Carmen Martinez, te rappelle demain. Tu peux aussi écrire à Diego Lopez.',
    ],
    [
      'Buttons in the infinitive.',
      '<p>Tu as un nouveau message. On te laisse le lire.</p><p><a href="{{url}}">Voir le message</a> <a href="{{x}}">Se désabonner</a></p>',
    ],
    [
      'A cordial formula to nobody.',
      'Merci de votre visite. Au plaisir de vous revoir. Cordialement, toute l’équipe.',
    ],
    [
      'A guard on the tone.',
      '{{#if tutoiement}}<p>Ta commande est partie, tu la recevras demain.</p>{{else}}<p>Votre commande est partie, vous la recevrez demain.</p>{{/if}}',
    ],
    [
      'I can is not you can.',
      'Bonjour, je peux vous aider ? Je veux bien regarder votre dossier et je dois vous rappeler demain.',
    ],
    [
      'Time zones have names.',
      'La coupure aura lieu à 14 h TU. Vous pouvez préparer vos appareils avant, et vous serez tranquille.',
    ],
    ['One word of each decides nothing.', 'Ta facture est jointe. Merci de votre confiance.'],
    [
      'Prepositions and nouns that look like commands.',
      'Votre magasin vous attend. Entre 9 h et 18 h, vous êtes reçu sans rendez-vous. Garde d’enfants sur place. Partage de trajets aussi.',
    ],
    [
      'What a product does is no command.',
      'Votre soin est arrivé. Protège, nourrit, ajoute de la brillance. Crée un film sur vos cheveux. Vérifie ses promesses, dit la presse, et vous ravit.',
    ],
  ]),
];
