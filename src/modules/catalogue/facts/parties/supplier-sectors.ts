import { sector } from './sector.js';
import type { Sector } from './sector.js';

/** Kinds of supplier. Distributors get no single registration number (SRN). */
export const SUPPLIER_SECTORS: readonly Sector[] = [
  sector({ id: 'manufacturer', side: 'supplier', name: { nl: 'Fabrikant', en: 'Manufacturer' }, srnRole: 'MF', article10a: 'announces' }),
  sector({
    id: 'authorised-representative',
    side: 'supplier',
    name: { nl: 'Gemachtigde', en: 'Authorised representative' },
    srnRole: 'AR',
  }),
  sector({ id: 'importer', side: 'supplier', name: { nl: 'Importeur', en: 'Importer' }, srnRole: 'IM', article10a: 'passes-on' }),
  sector({
    id: 'system-pack-producer',
    side: 'supplier',
    name: { nl: 'Samensteller van systemen en behandelingspakketten', en: 'System or procedure pack producer' },
    srnRole: 'PR',
  }),
  sector({
    id: 'distributor',
    side: 'supplier',
    name: { nl: 'Distributeur / groothandel', en: 'Distributor / wholesaler' },
    article10a: 'passes-on',
  }),
  sector({ id: 'raw-material', side: 'supplier', name: { nl: 'Grondstof- of halffabricaatleverancier', en: 'Raw material supplier' } }),
  sector({ id: 'sterilisation', side: 'supplier', name: { nl: 'Sterilisatiebedrijf', en: 'Contract steriliser' } }),
  sector({ id: 'logistics', side: 'supplier', name: { nl: 'Logistiek dienstverlener', en: 'Logistics provider' } }),
  sector({
    id: 'domestic-producer',
    side: 'supplier',
    name: { nl: 'Producent in of nabij Nederland (dijk 3)', en: 'Producer in or near the Netherlands (dike 3)' },
    srnRole: 'MF',
  }),
];
