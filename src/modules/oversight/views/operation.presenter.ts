import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { operationWords } from '../operation.words.js';
import type { SystemStanding } from '../system-standing.js';
import type { OperationProps } from './operation.view.js';

/** A promise that is due is taken up within seconds; after a minute something is wrong, in seconds. */
const LATE = 60;
const SETTLED_BADLY = ['refused', 'given-up'];
const STATES = ['waiting', 'sent', 'refused', 'given-up'] as const;

/** The standing of the service in finished words. */
export function operationProps(standing: SystemStanding, language: Language): Omit<OperationProps, 'frame'> {
  const t = translator(language, operationWords);
  return {
    troubles: troublesIn(standing, language),
    jobs: standing.jobs.map(({ job, open, oldestSeconds, parked }) => [job, String(open), ageOf(oldestSeconds, language), String(parked)]),
    faults: standing.faults.map(({ job, fault, count }) => [job, fault, String(count)]),
    messages: standing.messages.map(({ state, count }) => [stateName(state, language), String(count)]),
    tables: standing.tables.map(({ name, lastMonth, monthsAhead }) => [name, lastMonth ?? t('tables.never'), String(monthsAhead)]),
  };
}

function troublesIn({ jobs, messages, tables }: SystemStanding, language: Language): readonly string[] {
  const t = translator(language, operationWords);
  const parked = jobs.reduce((sum, job) => sum + job.parked, 0);
  const oldest = Math.max(0, ...jobs.map(({ oldestSeconds }) => oldestSeconds));
  const lost = messages.filter(({ state }) => SETTLED_BADLY.includes(state)).reduce((sum, { count }) => sum + count, 0);
  return [
    ...(parked > 0 ? [t('trouble.parked', { count: parked })] : []),
    ...(oldest > LATE ? [t('trouble.late', { age: ageOf(oldest, language) })] : []),
    ...(lost > 0 ? [t('trouble.mail', { count: lost })] : []),
    ...tables.filter(({ monthsAhead }) => monthsAhead < 1).map(({ name }) => t('trouble.partitions', { table: name })),
  ];
}

function ageOf(seconds: number, language: Language): string {
  const t = translator(language, operationWords);
  if (seconds <= 0) return t('age.none');
  if (seconds < 120) return t('age.seconds', { count: Math.ceil(seconds) });
  if (seconds < 7_200) return t('age.minutes', { count: Math.floor(seconds / 60) });
  return t('age.hours', { count: Math.floor(seconds / 3_600) });
}

function stateName(state: string, language: Language): string {
  const known = STATES.find((name) => name === state);
  return known === undefined ? state : translator(language, operationWords)(`state.${known}`);
}
