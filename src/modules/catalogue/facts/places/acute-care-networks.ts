import type { Fact } from '../fact.js';

/** An acute care network (ROAZ-regio) around a trauma centre; ids are our own. */
export interface AcuteCareNetwork extends Fact {
  readonly id: string;
  readonly name: string;
  readonly leadCentre: string;
}

const SOURCE = 'names as the networks publish them';

const network = (id: string, name: string, leadCentre: string, verified = true): AcuteCareNetwork => ({
  id,
  name,
  leadCentre,
  source: SOURCE,
  verified,
});

/**
 * Eleven networks. The two of Amsterdam now present themselves as one, which would make ten: not confirmed. Which
 * municipality belongs to which network is in RIVM's open data set 'Acute zorg ROAZ-beelden' and is not carried here.
 */
export const ACUTE_CARE_NETWORKS: readonly AcuteCareNetwork[] = [
  network('roaz-noord-nederland', 'Acute Zorgnetwerk Noord Nederland', 'UMCG'),
  network('roaz-zwolle', 'Netwerk Acute Zorg regio Zwolle', 'Isala'),
  network('roaz-euregio', 'Acute Zorg Euregio', 'Medisch Spectrum Twente'),
  network('roaz-oost', 'Acute Zorgregio Oost', 'Radboudumc', false),
  network('roaz-midden-nederland', 'Netwerk Acute Zorg Midden-Nederland', 'UMC Utrecht'),
  network('roaz-noordwest', 'Netwerk Acute Zorg Noordwest', 'VUmc (now Amsterdam UMC)'),
  network('roaz-spoedzorgnet', 'SpoedZorgNet (Amsterdam)', 'AMC (now Amsterdam UMC)'),
  network('roaz-west', 'Netwerk Acute Zorg West', 'LUMC / Traumacentrum West'),
  network('roaz-zuidwest-nederland', 'Traumacentrum Zuidwest-Nederland', 'Erasmus MC'),
  network('roaz-brabant', 'Netwerk Acute Zorg Brabant', 'ETZ Tilburg'),
  network('roaz-limburg', 'Netwerk Acute Zorg Limburg', 'Maastricht UMC+'),
];
