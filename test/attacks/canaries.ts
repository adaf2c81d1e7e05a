import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What is planted in one confidential field, and where it may be found afterwards. */
export interface Canary {
  readonly text: string;
  /** Who it is about: an erasure of the hospital must take it away. */
  readonly of: 'hospital' | 'supplier' | 'panel';
  /** Columns that hold it until they are sealed; each counts only while config/clear-columns.csv lists it. */
  readonly columns: readonly string[];
  /** Of those, the ones that an erasure does not reach yet: faults that are known, gone when the column is sealed. */
  readonly left: readonly string[];
  /** Readers to whom an answer of the service may show it. */
  readonly readers: readonly Reader[];
  /** Mails that may name it: those to the person whom it is about. */
  readonly mails: 'none' | 'own';
  /** Why these places and no others. */
  readonly because: string;
}
export const READERS = [
  ...(['nobody', 'own', 'colleague', 'machine', 'other', 'other-machine', 'supplier', 'triage', 'panel', 'chair', 'ministry'] as const),
] as const;
export type Reader = (typeof READERS)[number];

const LETTERS = 'bcdfghjklmnpqrstvwxz';
const OWN: readonly Reader[] = ['own', 'colleague'];
const PANEL: readonly Reader[] = ['panel', 'chair'];

/** A word that stands nowhere else; without vowels, so that no sentence has it. */
const word = (): string => Array.from(randomBytes(16), (byte) => LETTERS[byte % LETTERS.length]).join('');
/** A use per week, in pieces, that nobody else has. */
const amount = (): number => Number(`9${randomInt(1_000_000, 9_999_999)}.25`);

const filed = {
  text: word,
  of: 'hospital',
  columns: [],
  left: [],
  readers: [...OWN, 'triage'],
  mails: 'none',
  because: 'a report is read by who filed and by the desk',
};
const made = ({ text, ...terms }: typeof filed) => ({ ...terms, text: text() });

/**
 * THE list: everything that is planted, and every place where it may be found. What is found anywhere else is a leak.
 * The disk of the database follows the columns: what stands in the clear in a column stands so in its files.
 */
export function plantedCanaries() {
  const report = (more: object = {}): Canary => canary({ ...made(filed), ...more });
  return {
    note: report(),
    quantity: report({ text: String(amount()), readers: [...OWN, 'machine', 'triage'] }),
    contract: report({ readers: [...OWN, 'machine', 'triage'] }),
    alternatives: report(),
    measures: report(),
    corrected: report(),
    withdrawal: report(),
    draft: report({ readers: ['own'], because: 'a draft is of who types it' }),
    refused: report({ readers: ['own'], because: 'what is refused is given back, and kept as a draft of who typed it' }),
    question: report({ because: 'a talk is between who filed and the desk' }),
    answer: report({ because: 'a talk is between who filed and the desk' }),
    site: report({ of: 'supplier', readers: ['supplier', 'triage'] }),
    materials: report({ of: 'supplier', readers: ['supplier', 'triage'] }),
    alternativesOfPanel: panel(['assessment.alternatives']),
    demandOfPanel: panel(['assessment.demand']),
    marketOfPanel: panel(['assessment.market']),
    conclusion: panel(['panel_conclusion.summary'], ['ministry']),
    escalation: panel(['escalation.summary'], ['ministry']),
    followUp: panel(['escalation_step.text'], ['ministry']),
    personName: report({
      columns: ['person.name'],
      readers: ['own', 'colleague', 'triage'],
      mails: 'own',
      because: 'people know themselves; the desk knows who reports',
    }),
    personEmail: report({
      text: `${word()}@example.nl`,
      columns: ['person.email'],
      readers: ['own', 'triage'],
      mails: 'own',
      because: 'a mail has an address, and the desk knows who reports',
    }),
    organisation: report({
      columns: ['organisation.name', 'holding.name'],
      left: ['holding.name'],
      readers: [...OWN, 'triage'],
      because: 'the desk knows who reports',
    }),
    identifier: report({
      text: '68750110',
      columns: ['organisation.identifiers'],
      readers: [],
      because: 'no page shows it yet',
    }),
    apiKey: report({ text: `${word()}${word()}`, readers: [], because: 'only its hash is kept' }),
  } satisfies Record<string, Canary>;
}
export type CanaryName = keyof ReturnType<typeof plantedCanaries>;
export type Canaries = Readonly<Record<CanaryName, Canary>>;

/** Columns that the list of the project leaves in the clear. */
export function clearColumns(): ReadonlySet<string> {
  const [, ...lines] = readFileSync(new URL('../../config/clear-columns.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return new Set(lines.map((line) => line.split(',').slice(0, 2).join('.')));
}

/** Columns in which a canary may stand today, before or after the hospital is erased. */
export function allowedColumns({ columns, left, of }: Canary, erased: boolean): readonly string[] {
  const clear = clearColumns();
  const these = erased && of === 'hospital' ? left : columns;
  return these.filter((column) => clear.has(column));
}

function panel(columns: readonly string[], more: readonly Reader[] = []): Canary {
  return canary({
    ...made(filed),
    of: 'panel',
    columns,
    readers: [...PANEL, 'triage', ...more],
    because: 'advice is read by the panel, by the desk that is its secretariat, and by whom it is for',
  });
}

function canary(given: object): Canary {
  const { text = '', of = 'hospital', columns = [], left = [], readers = [], mails = 'none', because = '' }: Partial<Canary> = given;
  return { text, of, columns, left, readers, mails, because };
}
