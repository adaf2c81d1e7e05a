import type { Bilingual } from '../bilingual.js';
import type { Fact } from '../fact.js';
import { SOURCES } from '../sources.js';

/** A discipline that sits on the panel of experts. */
export interface PanelDiscipline extends Fact {
  readonly id: string;
  readonly name: Bilingual;
}

const discipline = (id: string, nl: string, en: string): PanelDiscipline => ({
  id,
  name: { nl, en },
  source: `${SOURCES.own}; the letter asks for experts of several disciplines`,
  verified: false,
});

/** Disciplines of the panel (staande groep van experts). */
export const PANEL_DISCIPLINES: readonly PanelDiscipline[] = [
  discipline('infection-prevention', 'Infectiepreventie en medische microbiologie', 'Infection prevention and medical microbiology'),
  discipline('clinical', 'Zorgprofessional (IC, verpleging, huisarts)', 'Clinician (intensive care, nursing, general practice)'),
  discipline('procurement', 'Inkoop en logistiek', 'Procurement and logistics'),
  discipline('device-technology', 'Klinische technologie en hulpmiddelen', 'Clinical technology and devices'),
  discipline('supply-chain', 'Toeleveringsketen en productie', 'Supply chain and production'),
  discipline('epidemiology', 'Epidemiologie en modellen', 'Epidemiology and modelling'),
  discipline('regulatory', 'Regels en toezicht', 'Regulation and supervision'),
  discipline('crisis', 'Crisisbeheersing (GHOR, ROAZ)', 'Crisis management (GHOR, ROAZ)'),
];
