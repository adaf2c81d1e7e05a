import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { operationWords } from '../operation.words.js';
import type { SystemStanding } from '../system-standing.js';
import { ageOf } from './age-of.presenter.js';

/** A promise that is due is taken up within seconds; after a minute something is wrong, in seconds. */
const LATE = 60;
/** A backup a day, and two hours to make it, in seconds. */
const BACKUP_LATE = 26 * 3_600;
const SETTLED_BADLY = ['refused', 'given-up'];

/** What somebody must look at, in sentences; empty when all is well. */
export function troublesIn(standing: SystemStanding, language: Language): readonly string[] {
  const troubles = [troublesOfJobs, troublesOfMail, troublesOfBackups, troublesOfTables];
  return troubles.flatMap((among) => among(standing, language));
}

function troublesOfJobs({ jobs }: SystemStanding, language: Language): readonly string[] {
  const t = translator(language, operationWords);
  const parked = jobs.reduce((sum, job) => sum + job.parked, 0);
  const failing = jobs.reduce((sum, job) => sum + job.failing, 0);
  const oldest = Math.max(0, ...jobs.map(({ oldestSeconds }) => oldestSeconds));
  return [
    ...(parked > 0 ? [t('trouble.parked', { count: parked })] : []),
    ...(failing > 0 ? [t('trouble.failing', { count: failing })] : []),
    ...(oldest > LATE ? [t('trouble.late', { age: ageOf(oldest, language) })] : []),
  ];
}

function troublesOfMail({ mail }: SystemStanding, language: Language): readonly string[] {
  const lost = mail.filter(({ state }) => SETTLED_BADLY.includes(state)).reduce((sum, { lately }) => sum + lately, 0);
  return lost > 0 ? [translator(language, operationWords)('trouble.mail', { count: lost })] : [];
}

function troublesOfBackups({ now, backup }: SystemStanding, language: Language): readonly string[] {
  const t = translator(language, operationWords);
  if (backup === null) return [t('trouble.no-backup')];
  const seconds = (now.getTime() - backup.markedAt.getTime()) / 1_000;
  return seconds > BACKUP_LATE ? [t('trouble.backup', { age: ageOf(seconds, language) })] : [];
}

function troublesOfTables({ tables }: SystemStanding, language: Language): readonly string[] {
  const t = translator(language, operationWords);
  return [
    ...tables.filter(({ monthsAhead }) => monthsAhead < 1).map(({ name }) => t('trouble.partitions', { table: name })),
    ...tables.filter(({ strays }) => strays).map(({ name }) => t('trouble.strays', { table: name })),
  ];
}
