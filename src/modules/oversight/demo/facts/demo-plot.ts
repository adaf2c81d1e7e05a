import type { AssessmentDraft, ConclusionDraft } from '../../../../domain/panel/drafts.js';

/** What people of the demo did with one flag; times are hours after it was raised. */
export interface DemoScene {
  readonly productGroup: string;
  readonly scope: string;
  /** Left as it is: the worker puts it before the panel. */
  readonly untouched?: boolean;
  readonly dismissal?: { readonly by: string; readonly hours: number; readonly reason: string };
  readonly assessments?: readonly { readonly by: string; readonly hours: number; readonly draft: AssessmentDraft }[];
  readonly conclusion?: { readonly by: string; readonly hours: number; readonly draft: ConclusionDraft };
  readonly escalation?: { readonly by: string; readonly hours: number; readonly summary: string };
  readonly acknowledgement?: { readonly by: string; readonly hours: number; readonly followUp: string };
}

const YEAR_END = '2099-12-31';

const FFP2: DemoScene = {
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
            until: YEAR_END,
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
        advice: [
          { dike: 1, action: 'release-dike-1', weeks: 3, until: YEAR_END, text: 'Eerst voor de regio’s in Brabant.' },
        ],
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
        { dike: 1, action: 'release-dike-1', weeks: 3, until: YEAR_END, text: 'Verdeel wat er is; eerst Brabant.' },
        {
          dike: 3,
          action: 'ramp-up-dike-3',
          amountPerWeek: 500_000,
          until: YEAR_END,
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

const GOWN: DemoScene = {
  productGroup: 'isolation-gown',
  scope: 'NL',
  assessments: [
    {
      by: 'Chris',
      hours: 16,
      draft: {
        seriousness: 4,
        certainty: 'medium',
        alternatives: 'Een schort met mouwen kan bij veel zorg. Wasbare jassen kunnen ook.',
        demand: 'Op de intensive care gaan er twintig per patiënt per dag doorheen.',
        market: 'Een weverij meldde een onderbreking tot eind mei.',
        advice: [{ dike: null, action: 'alternative-product', text: 'Wasbare jassen.' }],
      },
    },
    {
      by: 'Ivo',
      hours: 22,
      draft: {
        seriousness: 4,
        certainty: 'high',
        alternatives: 'Wij gebruiken al jassen van de operatiekamer.',
        demand: 'Groeit mee met de intensive care.',
        market: 'Nauwelijks leveringen.',
        advice: [],
      },
    },
  ],
  conclusion: {
    by: 'Judith',
    hours: 48,
    draft: {
      summary:
        'Isolatiejassen zijn binnen drie weken op, in Brabant eerder. Een leverancier heeft een onderbreking gemeld.',
      seriousness: 4,
      advice: [
        {
          dike: 3,
          action: 'ramp-up-dike-3',
          amountPerWeek: 120_000,
          until: YEAR_END,
          text: 'Wasbare jassen uit Nederlandse ateliers.',
        },
      ],
    },
  },
  escalation: {
    by: 'Judith',
    hours: 50,
    summary: 'Isolatiejassen raken op. Het panel vraagt om productie in Nederland te starten.',
  },
};

const FILTER: DemoScene = {
  productGroup: 'breathing-circuit-filter',
  scope: 'VR21',
  assessments: [
    {
      by: 'Ivo',
      hours: 40,
      draft: {
        seriousness: 2,
        certainty: 'medium',
        alternatives: 'Andere merken passen op dezelfde slangen.',
        demand: 'Volgt het aantal patiënten op de intensive care.',
        market: 'De fabrikant levert meer dan gewoon.',
        advice: [{ dike: null, action: 'monitor', text: '' }],
      },
    },
  ],
  conclusion: {
    by: 'Judith',
    hours: 52,
    draft: {
      summary: 'De voorraad is krap, maar leveringen nemen toe. Wij blijven volgen.',
      seriousness: 2,
      advice: [{ dike: null, action: 'monitor', text: '' }],
    },
  },
};

const GOWN_VR21: DemoScene = {
  productGroup: 'isolation-gown',
  scope: 'VR21',
  assessments: [
    {
      by: 'Hanna',
      hours: 30,
      draft: {
        seriousness: 3,
        certainty: 'low',
        alternatives: 'Schorten met lange mouwen.',
        demand: 'Hoog in deze regio.',
        market: 'Eén leverancier heeft nog voorraad.',
        advice: [{ dike: null, action: 'redistribute', text: 'Uit regio’s met meer voorraad.' }],
      },
    },
  ],
};

/** What the people of the demo did. Flags that no scene is about were put before the panel and wait for its experts. */
export const DEMO_PLOT: readonly DemoScene[] = [
  FFP2,
  GOWN,
  FILTER,
  GOWN_VR21,
  {
    productGroup: 'surgical-mask-iir',
    scope: 'VR22',
    dismissal: {
      by: 'Gijs',
      hours: 20,
      reason: 'Nagevraagd: een levering van vrijdag was nog niet geteld. De voorraad is ruim drie weken.',
    },
  },
  { productGroup: 'surgical-mask-iir', scope: 'VR21', untouched: true },
];
