import type { Bilingual } from '../bilingual.js';
import type { Fact } from '../fact.js';
import { SOURCES } from '../sources.js';

/** A kind of advice that the panel may give. */
export interface AdviceType extends Fact {
  readonly id: string;
  readonly name: Bilingual;
  /** Dike that it adjusts; null: none. Advice on a dike says how much and until when. */
  readonly dike: 1 | 2 | 3 | null;
}

const onDike = (id: string, dike: 1 | 2 | 3, nl: string, en: string): AdviceType => ({
  id,
  dike,
  name: { nl, en },
  source: SOURCES.letter,
  verified: true,
});

const other = (id: string, nl: string, en: string): AdviceType => ({
  id,
  dike: null,
  name: { nl, en },
  source: SOURCES.own,
  verified: false,
});

/** What the panel may advise. Drawing on a dike and building it up are apart: they go opposite ways. */
export const ADVICE_TYPES: readonly AdviceType[] = [
  other('no-action', 'Geen actie', 'Take no action'),
  other('monitor', 'Blijven volgen', 'Keep watching'),
  other('communicate', 'De zorg en leveranciers inlichten', 'Inform care and suppliers'),
  other('adjust-use-guideline', 'Gebruiksadvies of richtlijn aanpassen', 'Change the guideline on use'),
  other('redistribute', 'Voorraad herverdelen', 'Redistribute stock'),
  onDike('release-dike-1', 1, 'Dijk 1 aanspreken', 'Draw on dike 1'),
  onDike('release-dike-2', 2, 'Dijk 2 aanspreken', 'Draw on dike 2'),
  onDike('ramp-up-dike-3', 3, 'Dijk 3: productie opschalen', 'Dike 3: ramp up production'),
  { ...onDike('raise-dike-1', 1, 'Dijk 1 verhogen', 'Raise dike 1'), source: SOURCES.own, verified: false },
  { ...onDike('raise-dike-2', 2, 'Dijk 2 verhogen', 'Raise dike 2'), source: SOURCES.own, verified: false },
  { ...onDike('ramp-down-dike-3', 3, 'Dijk 3: productie afschalen', 'Dike 3: ramp down production'), source: SOURCES.own, verified: false },
  other('alternative-product', 'Een alternatief aanwijzen', 'Name an alternative'),
  other('temporary-derogation', 'De toezichthouder om een tijdelijke ontheffing vragen', 'Ask the supervisor for a temporary derogation'),
  other('joint-procurement', 'Samen inkopen met andere EU-landen', 'Buy jointly with other EU countries'),
  other('resceu', 'Een beroep doen op rescEU', 'Call on rescEU'),
];
