import type { Fact } from '../fact.js';

/** A public health service (GGD) and the safety regions it serves, by CBS code. */
export interface PublicHealthService extends Fact {
  readonly id: string;
  readonly name: string;
  readonly safetyRegions: readonly string[];
}

/** The names are published by RIVM; which region a service covers is general knowledge, to be checked. */
const service = (id: string, name: string, ...safetyRegions: readonly string[]): PublicHealthService => ({
  id,
  name,
  safetyRegions,
  source: 'RIVM, list of GGD names; region: general knowledge, to be checked by an expert',
  verified: false,
});

/** The GGDs. They follow the safety regions, except in Brabant, where one serves all of VR21 and a part of VR20. */
export const PUBLIC_HEALTH_SERVICES: readonly PublicHealthService[] = [
  service('ggd-groningen', 'GGD Groningen', 'VR01'),
  service('ggd-fryslan', 'GGD Fryslân', 'VR02'),
  service('ggd-drenthe', 'GGD Drenthe', 'VR03'),
  service('ggd-ijsselland', 'GGD IJsselland', 'VR04'),
  service('ggd-twente', 'GGD Twente', 'VR05'),
  service('ggd-noord-en-oost-gelderland', 'GGD Noord- en Oost-Gelderland', 'VR06'),
  service('veiligheids-en-gezondheidsregio-gelderland-midden', 'Veiligheids- en Gezondheidsregio Gelderland-Midden', 'VR07'),
  service('ggd-gelderland-zuid', 'GGD Gelderland-Zuid', 'VR08'),
  service('ggd-regio-utrecht', 'GGD regio Utrecht', 'VR09'),
  service('ggd-hollands-noorden', 'GGD Hollands Noorden', 'VR10'),
  service('ggd-zaanstreek-waterland', 'GGD Zaanstreek-Waterland', 'VR11'),
  service('ggd-kennemerland', 'GGD Kennemerland', 'VR12'),
  service('ggd-amsterdam', 'GGD Amsterdam', 'VR13'),
  service('ggd-gooi-en-vechtstreek', 'GGD Gooi en Vechtstreek', 'VR14'),
  service('ggd-haaglanden', 'GGD Haaglanden', 'VR15'),
  service('ggd-hollands-midden', 'GGD Hollands Midden', 'VR16'),
  service('ggd-rotterdam-rijnmond', 'GGD Rotterdam-Rijnmond', 'VR17'),
  service('dienst-gezondheid-jeugd-zuid-holland-zuid', 'Dienst Gezondheid & Jeugd Zuid-Holland Zuid', 'VR18'),
  service('ggd-zeeland', 'GGD Zeeland', 'VR19'),
  service('ggd-west-brabant', 'GGD West-Brabant', 'VR20'),
  service('ggd-hart-voor-brabant', 'GGD Hart voor Brabant', 'VR20', 'VR21'),
  service('ggd-brabant-zuidoost', 'GGD Brabant-Zuidoost', 'VR22'),
  service('ggd-limburg-noord', 'GGD Limburg-Noord', 'VR23'),
  service('ggd-zuid-limburg', 'GGD Zuid-Limburg', 'VR24'),
  service('ggd-flevoland', 'GGD Flevoland', 'VR25'),
];
