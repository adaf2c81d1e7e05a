import type { Bilingual } from './bilingual.js';
import type { Fact } from './fact.js';
import { SOURCES } from './sources.js';

/** A rule of another desk or of the law, carried so that a reporter can be told where else to report. */
export interface NotificationRule extends Fact {
  readonly id: string;
  readonly rule: Bilingual;
}

/** Who else wants to hear of a shortage, and from when. */
export const NOTIFICATION_RULES: readonly NotificationRule[] = [
  {
    id: 'zinn-intake',
    rule: {
      nl: 'Het landelijke meldpunt neemt een tekort aan een medisch hulpmiddel aan als het minstens 14 dagen duurt en binnen 6 maanden begint.',
      en: 'The national reporting point takes a device shortage that lasts at least 14 days and begins within 6 months.',
    },
    source: SOURCES.zinn,
    verified: true,
  },
  {
    id: 'zinn-national-shortage',
    rule: {
      nl: 'Is een product langer dan 14 dagen in heel Nederland niet te krijgen, dan is het een landelijk tekort en wordt het bekendgemaakt.',
      en: 'A product that cannot be had anywhere in the country for over 14 days is a national shortage and is published.',
    },
    source: 'Skipr, July 2023',
    verified: true,
  },
  {
    id: 'article-10a-interruption',
    rule: {
      nl: 'Een onderbreking is het langer dan 60 dagen niet in de EU in de handel kunnen brengen van een model of type.',
      en: 'An interruption is being unable for over 60 days to place a model or type on the EU market.',
    },
    source: SOURCES.article10a,
    verified: true,
  },
  {
    id: 'article-10a-notice',
    rule: {
      nl: 'Een fabrikant meldt een onderbreking of stopzetting minstens 6 maanden vooraf, behalve als dat echt niet kan.',
      en: 'A manufacturer announces an interruption or discontinuation at least 6 months ahead, save in exceptional cases.',
    },
    source: SOURCES.notice10a,
    verified: true,
  },
];
