/**
 * What a person may write in a table for a value of the API, in Dutch, however it is spaced; of several words for one value
 * the first is shown. The value itself is always right too. Source: contract, section 2, report body; the Dutch words are those of our own forms.
 */
const CHOICE_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: {
    voorraad: 'stock',
    voorraadopgave: 'stock',
    tekort: 'shortage',
    onderbreking: 'interruption',
    stopzetting: 'discontinuation',
    vraagstijging: 'demand-surge',
  },
  unit: {
    stuk: 'piece',
    stuks: 'piece',
    pieces: 'piece',
    paar: 'pair',
    paren: 'pair',
    pairs: 'pair',
    doos: 'box',
    dozen: 'box',
    boxes: 'box',
    liter: 'litre',
    liters: 'litre',
    litres: 'litre',
  },
  basis: { vrijwillig: 'voluntary', convenant: 'covenant', wettelijk: 'statutory' },
  ableToObtain: { ja: 'yes', deels: 'partly', nee: 'no', 'niet besteld': 'not-ordered' },
  dike: { geen: 'none' },
  state: { verwacht: 'anticipated', dreigend: 'anticipated', actueel: 'actual', nu: 'actual', afgewend: 'avoided', opgelost: 'resolved' },
  careImpact: { geen: 'none', aangepast: 'adapted', uitgesteld: 'postponed', onveilig: 'unsafe' },
  reason: {
    kwaliteitseisen: 'gmp-compliance',
    'vertraagde toelating': 'regulatory-delay',
    'onderdeel of grondstof': 'component-or-material',
    grondstof: 'component-or-material',
    productieverstoring: 'production-disruption',
    productie: 'production-disruption',
    sterilisatie: 'sterilisation-delay',
    transport: 'shipping-delay',
    vraagstijging: 'demand-surge',
    gestopt: 'discontinued',
    'sluiting of faillissement': 'closure-or-insolvency',
    faillissement: 'closure-or-insolvency',
    exportbeperking: 'export-restriction',
    'ramp of conflict': 'geopolitical-or-disaster',
    terugroepactie: 'recall-or-defect',
    defect: 'recall-or-defect',
    economisch: 'economic',
    anders: 'other',
  },
};

/** A word of a person in its bare form: without capitals, marks, spaces and hyphens. Source: own definition. */
export function bareWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/** The value of the API that a word means in a field; undefined: it is no word of ours. Source: `CHOICE_WORDS`. */
export function choiceOf(field: string, text: string): string | undefined {
  return BY_FIELD.get(field)?.get(bareWord(text));
}

const BY_FIELD: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(CHOICE_WORDS).map(([field, words]) => [
    field,
    new Map(Object.entries(words).map(([word, value]) => [bareWord(word), value])),
  ]),
);

/** The Dutch word for a value of the API in a field; the value itself where there is none. Source: `CHOICE_WORDS`. */
export function dutchChoice(field: string, value: string): string {
  return Object.entries(CHOICE_WORDS[field] ?? {}).find(([, known]) => known === value)?.[0] ?? value;
}
