import { NO_END, type DemoScene } from './demo-scene.js';

/** The flag on FFP2 for the country, up to what the ministry does with it. */
export const FFP2_SCENE: DemoScene = {
  productGroup: 'ffp2',
  scope: 'NL',
  assessments: [
    {
      by: 'Chris',
      hours: 17,
      draft: {
        seriousness: 4,
        certainty: 'high',
        alternatives: 'Een chirurgisch masker type IIR kan bij zorg zonder aerosolen. Bij intubatie kan het niet.',
        demand: 'Het gebruik groeit met het aantal patiënten. Ik verwacht nog twee weken groei.',
        market: 'Een importeur levert niet meer. Andere leveranciers kunnen dat niet opvangen.',
        advice: [{ dike: null, action: 'adjust-use-guideline', text: 'Eén masker voor meer patiënten na elkaar.' }],
      },
    },
    {
      by: 'Hanna',
      hours: 19,
      draft: {
        seriousness: 5,
        certainty: 'medium',
        alternatives: 'KN95 is te koop, maar moet eerst worden gekeurd.',
        demand: 'Ziekenhuizen bestellen meer dan zij gebruiken, uit zorg.',
        market: 'Levertijd is nu acht tot twaalf weken. Prijzen stijgen elke dag.',
        advice: [
          {
            dike: 2,
            action: 'release-dike-2',
            weeks: 4,
            until: NO_END,
            text: 'Bij leveranciers die nog voorraad hebben.',
          },
        ],
      },
    },
    {
      by: 'Ivo',
      hours: 25,
      draft: {
        seriousness: 4,
        certainty: 'high',
        alternatives: 'Hergebruik na sterilisatie wordt getest.',
        demand: 'In Brabant is het gebruik drie keer zo hoog als gewoon.',
        market: 'Wij krijgen minder dan de helft van wat wij bestellen.',
        advice: [{ dike: 1, action: 'release-dike-1', weeks: 3, until: NO_END, text: 'Eerst voor de regio’s in Brabant.' }],
      },
    },
  ],
  conclusion: {
    by: 'Judith',
    hours: 43,
    draft: {
      summary:
        'Het land heeft nog voor twee tot drie weken FFP2-maskers, in Brabant voor minder dan twee. Nieuwe maskers komen op zijn vroegst over acht weken.',
      seriousness: 5,
      advice: [
        { dike: 1, action: 'release-dike-1', weeks: 3, until: NO_END, text: 'Verdeel wat er is; eerst Brabant.' },
        {
          dike: 3,
          action: 'ramp-up-dike-3',
          amountPerWeek: 500_000,
          until: NO_END,
          text: 'Laat de lijn in Nederland opstarten.',
        },
      ],
    },
  },
  escalation: {
    by: 'Judith',
    hours: 44,
    summary: 'Zonder ingrijpen zijn in Brabant over een week geen FFP2-maskers meer voor de intensive care.',
  },
  acknowledgement: {
    by: 'Dilara',
    hours: 46,
    followUp: 'Er is een team voor inkoop. De voorraad bij leveranciers wordt geteld en verdeeld.',
  },
};
