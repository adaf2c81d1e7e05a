import { ACUTE_CARE_NETWORKS } from './facts/places/acute-care-networks.js';
import type { AcuteCareNetwork } from './facts/places/acute-care-networks.js';
import { PUBLIC_HEALTH_SERVICES } from './facts/places/public-health-services.js';
import type { PublicHealthService } from './facts/places/public-health-services.js';

/** The acute care networks (ROAZ). */
export const allAcuteCareNetworks = (): readonly AcuteCareNetwork[] => ACUTE_CARE_NETWORKS;

/** The public health services (GGD). */
export const allPublicHealthServices = (): readonly PublicHealthService[] => PUBLIC_HEALTH_SERVICES;

/** The public health services of a safety region; two in Midden- en West-Brabant, none for an unknown code. */
export const publicHealthServicesOf = (safetyRegion: string): readonly PublicHealthService[] =>
  PUBLIC_HEALTH_SERVICES.filter(({ safetyRegions }) => safetyRegions.includes(safetyRegion));
