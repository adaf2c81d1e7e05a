import type { ExpectedShortage } from '../../../domain/flags/expected-shortage.js';
import type { ProtectedReason, ProtectedSide } from '../../../domain/flags/protected-evidence.js';
import { expectedDay } from '../../../web/languages/expected-day.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import type { FigureProps } from '../../../web/parts/figure.js';
import type { ShownFlag } from '../../flags/index.js';
import { dossierWords } from '../dossier.words.js';
import { aheadSentences } from './ahead.presenter.js';
import { unusualSentence } from './unusual.presenter.js';
import { coverFigure } from './evidence-side.presenter.js';

/** What is the matter, in a sentence or a few: why the flag has its level, and until when there is stock. @param today  YYYY-MM-DD */
export function happening(flag: ShownFlag, today: string, language: Language): readonly string[] {
  const t = translator(language, dossierWords);
  const { evidence, shortage } = flag.newest;
  const { because, sides } = evidence;
  const deciding = because.filter(({ level }) => level === evidence.level);
  const covers = sides.filter(({ side }) => deciding.some((reason) => reason.kind === 'cover' && reason.side === side));
  const sentences = [
    ...covers.flatMap((side) => coverSentence(side, language)),
    ...because.flatMap((reason) => reasonSentences(reason, language)),
  ];
  if (shortage !== null) sentences.push(runsOutSentence(shortage, today, language));
  return sentences.length === 0 ? [t('dossier.veiled')] : sentences;
}

function runsOutSentence(on: ExpectedShortage, today: string, language: Language): string {
  const { past, text: day } = expectedDay(on, today, language);
  return translator(language, dossierWords)(past ? 'dossier.ranOut' : 'dossier.runsOut', { day });
}

function coverSentence({ side, cover }: ProtectedSide, language: Language): string[] {
  const t = translator(language, dossierWords);
  const [expected, peak] = [coverFigure(cover.atExpected, language), coverFigure(cover.atPeak, language)];
  if (expected.state !== 'shown' && peak.state !== 'shown') return [];
  const said = ({ state, text }: FigureProps): string => text ?? t(state === 'withheld' ? 'happening.withheld' : 'happening.unknown');
  return [t('dossier.cover', { side: t(`side.${side}`), expected: said(expected), peak: said(peak) })];
}

function severeSentence(count: number | null, language: Language): string {
  const t = translator(language, dossierWords);
  return count === null ? t('dossier.severe.some') : t('dossier.severe', { count });
}

function noticesSentence(count: number | null, language: Language): string {
  const t = translator(language, dossierWords);
  return count === null ? t('dossier.notices.some') : t('dossier.notices', { count });
}

function reasonSentences(reason: ProtectedReason, language: Language): readonly string[] {
  switch (reason.kind) {
    case 'cover':
      return [];
    case 'burst':
      return [burstSentence(reason, language)];
    case 'severe-signals':
      return [severeSentence(reason.count, language)];
    case 'projection':
    case 'projection-protected':
      return aheadSentences(reason, language);
    case 'notices':
      return [noticesSentence(reason.count, language)];
    default:
      return [unusualSentence(reason, language)];
  }
}

function burstSentence({ holdings, regions }: Extract<ProtectedReason, { kind: 'burst' }>, language: Language): string {
  const t = translator(language, dossierWords);
  return holdings === null || regions === null ? t('dossier.burst.some') : t('dossier.burst', { holdings, regions });
}
