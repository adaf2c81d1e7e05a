import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { operationWords } from '../operation.words.js';
import type { StuckWork, SystemStanding } from '../system-standing.js';
import { troublesIn } from './operation-troubles.presenter.js';
import type { OperationProps, ShownStuck } from './operation.view.js';
import { ageOf } from './age-of.presenter.js';

const STATES = ['waiting', 'sent', 'refused', 'given-up'] as const;

/** The standing of the service in finished words. */
export function operationProps(standing: SystemStanding, language: Language): Omit<OperationProps, 'frame' | 'csrf'> {
  const t = translator(language, operationWords);
  const { instant } = formatter(language);
  return {
    troubles: troublesIn(standing, language),
    jobs: standing.jobs.map(({ job, open, oldestSeconds, failing, parked }) => [
      job,
      String(open),
      ageOf(oldestSeconds, language),
      String(failing),
      String(parked),
    ]),
    stuck: standing.stuck.map((work) => stuckProps(work, language)),
    mail: standing.mail.map(({ state, count, lately, oldest }) => [
      stateName(state, language),
      String(count),
      String(lately),
      state === 'waiting' ? instant(oldest) : t('mail.not-waiting'),
    ]),
    backup: backupLines(standing, language),
    tables: standing.tables.map(({ name, lastMonth, monthsAhead, strays }) => [
      name,
      lastMonth ?? t('tables.never'),
      String(monthsAhead),
      t(strays ? 'tables.strays.some' : 'tables.strays.none'),
    ]),
  };
}

function stuckProps({ job, fault, count, aside, since }: StuckWork, language: Language): ShownStuck {
  const t = translator(language, operationWords);
  return {
    job,
    fault,
    count: String(count),
    since: formatter(language).instant(since),
    state: t(aside ? 'stuck.aside' : 'stuck.again'),
    button: aside ? t('stuck.offer', { count, job }) : null,
  };
}

function backupLines({ backup }: SystemStanding, language: Language): OperationProps['backup'] {
  if (backup === null) return [];
  const { instant, number } = formatter(language);
  return [[instant(backup.markedAt), instant(backup.seenAt), number(backup.tables), number(backup.rows)]];
}

function stateName(state: string, language: Language): string {
  const known = STATES.find((name) => name === state);
  return known === undefined ? state : translator(language, operationWords)(`state.${known}`);
}
