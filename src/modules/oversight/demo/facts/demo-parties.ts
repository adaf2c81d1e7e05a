/** A place of care or a supplier of the demo world, as an organisation. */
export interface DemoParty {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly type: 'hospital' | 'nursing-home' | 'supplier';
  /** Safety region; null for a supplier that serves the country. */
  readonly region: string | null;
  readonly sector: string;
  readonly holding: string;
}

const place =
  (type: 'hospital' | 'nursing-home') =>
  (id: string, name: string, region: string, holding?: string): DemoParty => ({
    id,
    ref: `demo-${id.toLowerCase()}`,
    name,
    type,
    region,
    sector: type,
    holding: holding ?? `demo-${id.toLowerCase()}`,
  });
const hospital = place('hospital');
const nursingHome = place('nursing-home');

const supplier = (id: string, name: string, sector: string): DemoParty => ({
  id,
  ref: `demo-${id.toLowerCase()}`,
  name,
  type: 'supplier',
  region: null,
  sector,
  holding: `demo-${id.toLowerCase()}`,
});

/** Hospitals with invented names in real safety regions: three owners or more in some, fewer in others, whose totals stay withheld. */
const HOSPITALS: readonly DemoParty[] = [
  { ...hospital('H01', 'Ziekenhuis De Oever', 'VR17'), ref: 'demo-hospital', holding: 'demo-hospital' },
  hospital('H02', 'Maasoever Ziekenhuis', 'VR17'),
  hospital('H03', 'Ziekenhuis Het Kompas', 'VR17'),
  hospital('H04', 'Kliniek Delfhave', 'VR17'),
  hospital('H05', 'Ziekenhuis De Linde', 'VR20'),
  hospital('H06', 'Baronie Ziekenhuis', 'VR20'),
  hospital('H07', 'Ziekenhuis Donkerhoek', 'VR20'),
  hospital('H08', 'Ziekenhuis De Meijerij', 'VR21'),
  hospital('H09', 'Dommelland Ziekenhuis', 'VR21'),
  hospital('H10', 'Ziekenhuis Peelrand', 'VR21'),
  hospital('H11', 'Ziekenhuis Strijp', 'VR22'),
  hospital('H12', 'Kempenhof Ziekenhuis', 'VR22'),
  hospital('H13', 'Ziekenhuis De Groote Heide', 'VR22'),
  hospital('H14', 'Ziekenhuis Amstelvliet', 'VR13'),
  hospital('H15', 'IJburcht Ziekenhuis', 'VR13'),
  hospital('H16', 'Ziekenhuis Zuiderpark', 'VR13'),
  hospital('H17', 'Vechtdal Ziekenhuis Noord', 'VR09', 'demo-vechtdal'),
  hospital('H18', 'Vechtdal Ziekenhuis Zuid', 'VR09', 'demo-vechtdal'),
  hospital('H19', 'Ziekenhuis Kromme Rijn', 'VR09'),
  hospital('H20', 'Ziekenhuis De Heuvels', 'VR24'),
  hospital('H21', 'Ommeland Ziekenhuis Oost', 'VR01', 'demo-ommeland'),
  hospital('H22', 'Ommeland Ziekenhuis West', 'VR01', 'demo-ommeland'),
  hospital('H23', 'Ziekenhuis Salland', 'VR04'),
  hospital('H24', 'Ziekenhuis Duinrand', 'VR15'),
];

const NURSING_HOMES: readonly DemoParty[] = [
  nursingHome('N01', 'Woonzorg De Boomgaard', 'VR17'),
  nursingHome('N02', 'Zorghuis Rietveld', 'VR17'),
  nursingHome('N03', 'Zorgcentrum De Akkers', 'VR20'),
  nursingHome('N04', 'Woonzorg Sint Joris', 'VR21'),
  nursingHome('N05', 'Zorghuis De Beemd', 'VR22'),
  nursingHome('N06', 'Verpleeghuis Griftpark', 'VR09'),
  nursingHome('N07', 'Woonzorg Zeezicht', 'VR15'),
];

const SUPPLIERS: readonly DemoParty[] = [
  { ...supplier('S01', 'Medisch Magazijn De Sluis', 'distributor'), ref: 'demo-supplier', holding: 'demo-supplier' },
  supplier('S02', 'Ooster Import Medisch', 'importer'),
  supplier('S03', 'Weverij Bescherming', 'manufacturer'),
  supplier('S04', 'Zorggroothandel Midden', 'distributor'),
  supplier('S05', 'Ademtechniek Nederland', 'manufacturer'),
];

/** Everybody who reports in the demo world. All names are made up. */
export const DEMO_PARTIES: readonly DemoParty[] = [...HOSPITALS, ...NURSING_HOMES, ...SUPPLIERS];
