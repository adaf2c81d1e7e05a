import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { POSTURE_NAMES } from '../../../catalogue/index.js';
import { roleWords } from '../../role.words.js';
import { postureWords } from '../posture.words.js';
import type { PostureMeaning, PostureRecord } from '../read-postures.js';
import { courseText, postureText, productsText } from './posture-words.presenter.js';
import type { PosturePageProps } from './posture.view.js';

const DECISIONS = 10;

/** Which posture holds, since when and why, in finished words. */
export function posturePage(record: PostureRecord, language: Language): Omit<PosturePageProps, 'frame'> {
  const { standing, meanings, decisions, coming } = record;
  const t = translator(language, postureWords);
  return {
    title: t('posture.now', { posture: POSTURE_NAMES[standing.posture][language] }),
    facts: factsOf(record, language),
    watches: standing.watch.length > 0,
    coming:
      coming === null
        ? null
        : t('posture.coming', {
            posture: postureText(coming.value, language),
            day: formatter(language).day(coming.validFrom),
          }),
    meanings: meanings.map((meaning) => meaningRow(meaning, language)),
    decisions: decisions.slice(0, DECISIONS).map(({ id, value, validFrom, reason, author }) => ({
      key: String(id),
      cells: [postureText(value, language), courseText({ ...value, evaluateOn: null }, validFrom, language), reason, author],
    })),
  };
}

function factsOf({ today, standing, decisions }: PostureRecord, language: Language): PosturePageProps['facts'] {
  const t = translator(language, postureWords);
  const { day } = formatter(language);
  const { since, until, watch, lapsed } = standing;
  const begun = decisions.find(({ validFrom }) => validFrom <= today);
  const [reason, author] = begun === undefined ? [t('posture.undecided')] : [begun.reason, begun.author];
  return [
    [t('posture.since'), since === null ? t('posture.undecided') : day(since)],
    [t('posture.until'), until === null ? t('posture.untilReplaced') : day(until)],
    [t('posture.watch'), watch.length === 0 ? t('posture.watch.all') : productsText(watch, language)],
    [t('posture.why'), lapsed ? t('posture.lapsed') : reason],
    ...(author === undefined || lapsed ? [] : [[t('posture.author'), author] as const]),
  ];
}

function meaningRow({ posture, rhythm, thresholds, call }: PostureMeaning, language: Language): PosturePageProps['meanings'][number] {
  const t = translator(language, postureWords);
  return {
    key: posture,
    cells: [
      POSTURE_NAMES[posture][language],
      t('rhythm.days', { days: rhythm }),
      thresholds === null ? t('thresholds.none') : t('thresholds.weeks', { ...thresholds }),
      call === null ? '–' : callText(call.contacts, call.nextContactHours, language),
      call === null ? '–' : call.told.map((role) => translator(language, roleWords)(`role.${role}`)).join(', '),
    ],
  };
}

function callText(contacts: number, hours: number | null, language: Language): string {
  const t = translator(language, postureWords);
  return hours === null ? t('call.says', { contacts }) : t('call.hours', { contacts, hours });
}
