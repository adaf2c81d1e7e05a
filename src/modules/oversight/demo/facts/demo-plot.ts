import { NO_END, type DemoScene } from './demo-scene.js';
import { FFP2_SCENE } from './ffp2-scene.js';

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
      summary: 'Isolatiejassen zijn binnen drie weken op, in Brabant eerder. Een leverancier heeft een onderbreking gemeld.',
      seriousness: 4,
      advice: [
        {
          dike: 3,
          action: 'ramp-up-dike-3',
          amountPerWeek: 120_000,
          until: NO_END,
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
      confirmed: true,
      reason: 'De andere twee experts zijn telefonisch gehoord en hadden geen bezwaar.',
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
  FFP2_SCENE,
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
