import { ALL_FLAG_STATES } from '../../../domain/flags/all-flag-states.js';
import { FINAL_STATES, type FlagState } from '../../../domain/flags/flag-states.js';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import { expectedDay } from '../../../web/languages/expected-day.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { flagsWords } from '../flags.words.js';
import type { ShownFlag } from '../shown-flag.js';
import { subjectOfFlag } from '../subject-of-flag.js';
import type { FlagListProps, FlagRow } from './flag-list.view.js';

/** What the query `stand` may say; open is what it says when it says nothing. */
export type FlagChoice = 'open' | 'alle' | FlagState;

export function flagChoice(stand: unknown): FlagChoice {
  return CHOICES.find((choice) => choice === stand) ?? 'open';
}

export function statesOf(choice: FlagChoice): readonly FlagState[] {
  if (choice === 'alle') return ALL_FLAG_STATES;
  return choice === 'open' ? ALL_FLAG_STATES.filter((state) => !FINAL_STATES.includes(state)) : [choice];
}

const CHOICES: readonly FlagChoice[] = ['open', ...ALL_FLAG_STATES, 'alle'];

/** The list of flags in words of one language. @param today  what was expected before it is told so */
export function flagListProps(
  flags: readonly ShownFlag[],
  choice: FlagChoice,
  today: Day,
  language: Language,
): Omit<FlagListProps, 'frame'> {
  const t = translator(language, flagsWords);
  const labelOf = (state: FlagChoice) => (state === 'open' ? t('flags.open') : state === 'alle' ? t('flags.all') : t(`state.${state}`));
  const filters = CHOICES.map((state) => ({ href: `/signalen?stand=${state}`, label: labelOf(state), current: state === choice }));
  return {
    rows: flags.map((flag) => rowOf(flag, today, language)),
    filters,
    none: t(choice === 'open' ? 'flags.none.open' : 'flags.none'),
  };
}

function rowOf(flag: ShownFlag, today: Day, language: Language): FlagRow {
  const t = translator(language, flagsWords);
  const { shortage } = flag.newest;
  return {
    id: flag.id,
    ...subjectOfFlag(flag, language),
    level: flag.level,
    state: t(`state.${flag.state}`),
    raised: formatter(language).day(dayInNetherlands(flag.raisedAt)),
    shortageOn: shortage === null ? t('flags.unknown') : expectedDay(shortage, today, language).text,
  };
}
