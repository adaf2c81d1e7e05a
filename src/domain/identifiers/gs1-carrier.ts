import type { Day } from '../calendar.js';

/** What a GS1 barcode on a product says; only what stood in it. */
export interface Gs1Carrier {
  /** UDI-DI, fourteen digits: AI (01). */
  readonly gtin?: string;
  /** Pallet: AI (00). */
  readonly sscc?: string;
  /** What is inside a trade unit, fourteen digits: AI (02), counted by (37). */
  readonly containedGtin?: string;
  readonly lot?: string;
  readonly serial?: string;
  readonly secondarySerial?: string;
  readonly productionDate?: Day;
  readonly expiryDate?: Day;
  /** Pieces: AI (30) or (37). */
  readonly count?: number;
  readonly additionalId?: string;
  /** Location, thirteen digits: AI (414). */
  readonly gln?: string;
  /** Global Model Number: AI (8013). */
  readonly basicUdiDi?: string;
}
