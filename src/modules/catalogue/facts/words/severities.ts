import type { Bilingual } from '../bilingual.js';
import type { Fact } from '../fact.js';
import { SOURCES } from '../sources.js';

/** One step of the scale with which the panel says how serious a flag is; 5 is the worst. */
export interface SeverityWords extends Fact {
  readonly step: 1 | 2 | 3 | 4 | 5;
  readonly name: Bilingual;
  readonly rule: Bilingual;
}

const severity = (step: SeverityWords['step'], name: Bilingual, rule: Bilingual): SeverityWords => ({
  step,
  name,
  rule,
  source: SOURCES.own,
  verified: false,
});

/** The scale of seriousness, from mild to worst. */
export const SEVERITIES: readonly SeverityWords[] = [
  severity(
    1,
    { nl: 'Hinder', en: 'Nuisance' },
    { nl: 'Er ligt een alternatief; de zorg merkt er niets van.', en: 'An alternative is in stock; care notices nothing.' },
  ),
  severity(
    2,
    { nl: 'Beperkt', en: 'Limited' },
    {
      nl: 'Meer dan 4 weken dekking, of een alternatief dat is aanvaard.',
      en: 'More than 4 weeks of cover, or an alternative that is accepted.',
    },
  ),
  severity(
    3,
    { nl: 'Ernstig', en: 'Serious' },
    { nl: 'Hooguit 4 weken dekking en geen aanvaard alternatief.', en: 'At most 4 weeks of cover and no accepted alternative.' },
  ),
  severity(
    4,
    { nl: 'Kritiek', en: 'Critical' },
    { nl: 'Hooguit 1 week dekking; geplande zorg wordt uitgesteld.', en: 'At most 1 week of cover; planned care is postponed.' },
  ),
  severity(
    5,
    { nl: 'Acuut', en: 'Acute' },
    {
      nl: 'Op; spoedzorg of de veiligheid van mensen komt in gevaar.',
      en: 'Out of stock; emergency care or the safety of people is at risk.',
    },
  ),
];
