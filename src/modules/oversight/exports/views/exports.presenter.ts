import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { allProductGroups, productGroup } from '../../../catalogue/index.js';
import type { StandingExport } from '../desk-exports.js';
import { exportsWords } from '../exports.words.js';
import type { ExportLine, ExportsPageProps } from './exports.view.js';

/** What the desk takes out, in words of a reader, who decides on what others asked and fetches what is their own. */
export function exportsPage(
  frame: Frame,
  exports: readonly StandingExport[],
  readerId: string,
): Pick<ExportsPageProps, 'frame' | 'productGroups' | 'lines'> {
  const productGroups = allProductGroups().map(({ id, name }) => ({ value: id, label: name[frame.language] }));
  return {
    frame: { ...frame, path: '/triage/uitvoer' },
    productGroups,
    lines: exports.map((one) => lineOf(one, readerId, frame.language)),
  };
}

function lineOf(one: StandingExport, readerId: string, language: Language): ExportLine {
  const t = translator(language, exportsWords);
  const own = one.askedBy === readerId;
  const at = formatter(language).instant(one.askedAt);
  return {
    id: one.id,
    asked: t(own ? 'by.you' : 'by.colleague', { at }),
    what: whatOf(one, language),
    reason: one.reason,
    standing: standingOf(one, language),
    step: stepOf(one, own),
  };
}

function stepOf({ standing }: StandingExport, own: boolean): ExportLine['step'] {
  if (standing === 'open' && !own) return 'decide';
  return standing === 'ready' && own ? 'take' : undefined;
}

function whatOf({ productGroup: id, from, until }: StandingExport, language: Language): string {
  const t = translator(language, exportsWords);
  const { day } = formatter(language);
  return [
    id === null ? t('what.all') : (productGroup(id)?.name[language] ?? id),
    ...(from === null ? [] : [t('what.from', { day: day(from) })]),
    ...(until === null ? [] : [t('what.until', { day: day(until) })]),
  ].join(', ');
}

function standingOf({ standing, lapsesAt, endsAt, takenAt }: StandingExport, language: Language): string {
  const t = translator(language, exportsWords);
  const turn = { open: lapsesAt, ready: endsAt, taken: takenAt, lapsed: null, refused: null, ended: null }[standing];
  return t(`standing.${standing}`, { until: turn === null ? '' : formatter(language).instant(turn) });
}
