import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import type { DeskGroundsNow } from '../desk-grounds.js';
import { groundsWords } from '../grounds.words.js';
import type { GroundLine, GroundsPageProps } from './grounds.view.js';

/** The grounds on record in words of somebody of the desk, who decides on what a colleague entered. */
export function groundsPage(
  frame: Frame,
  { grounds, organisations }: DeskGroundsNow,
  readerId: string,
): Pick<GroundsPageProps, 'frame' | 'organisations' | 'lines'> {
  return {
    frame: { ...frame, path: '/grondslagen' },
    organisations: organisations.map(({ id, name }) => ({ value: id, label: name })),
    lines: grounds.map((ground) => ({
      ...lineOf(ground, frame.language),
      decides: ground.standing === 'open' && ground.enteredBy !== readerId,
      ends: ground.standing === 'in-force' || ground.standing === 'ahead',
    })),
  };
}

function lineOf(ground: DeskGroundsNow['grounds'][number], language: Language): Omit<GroundLine, 'decides' | 'ends'> {
  const t = translator(language, groundsWords);
  const { day, instant } = formatter(language);
  const { id, article, reference, organisation, reportId, from, until, standing, lapsesAt } = ground;
  return {
    ...{ id, article, reference },
    what: reportId === null ? t('grounds.all', { organisation }) : t('grounds.one', { organisation, report: reportId }),
    days: t('grounds.between', { from: day(from), until: day(until) }),
    standing: t(`standing.${standing}`, { until: instant(lapsesAt) }),
  };
}
