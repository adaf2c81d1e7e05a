import { formatter } from '../../../../web/languages/formatter.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { shownReport } from '../../shown/views/shown-report.presenter.js';
import { breakGlassWords } from '../break-glass.words.js';
import type { ChairsBreakGlass } from '../chair-break-glass.js';
import type { BehindOneLetter } from '../read-by-break-glass.js';
import type { ChairPageProps } from './chair.view.js';
import type { LetterPageProps } from './letter.view.js';
import { endOf } from './standing.presenter.js';

/** Where break-glass access to a dossier stands, in words of the chair who asks. */
export function chairPage(flagId: string, { asked, letters }: ChairsBreakGlass, frame: Frame): Omit<ChairPageProps, 'form' | 'refused'> {
  const t = translator(frame.language, breakGlassWords);
  const { instant } = formatter(frame.language);
  const dossier = `/signalen/${flagId}`;
  const place = `${dossier}/noodtoegang`;
  return {
    frame: { ...frame, path: place },
    dossier,
    place,
    answer: asked && t(`chair.${asked.standing}`, { granted: asked.grantedBy.length, until: instant(endOf(asked)) }),
    open: asked?.standing === 'open',
    asks: asked?.standing !== 'open' && asked?.standing !== 'waiting',
    letters: letters.map((letter) => ({ href: `${place}/${letter}`, label: t('chair.letter', { letter }) })),
  };
}

/** Who is behind a letter and what they reported, in words of the chair. */
export function letterPage(flagId: string, letter: string, found: BehindOneLetter, frame: Frame): LetterPageProps {
  const t = translator(frame.language, breakGlassWords);
  const { instant } = formatter(frame.language);
  const place = `/signalen/${flagId}/noodtoegang`;
  return {
    frame: { ...frame, path: `${place}/${letter}` },
    back: place,
    organisation: found.organisation,
    intro: t('letter.intro', { letter, until: found.endsAt === null ? '' : instant(found.endsAt) }),
    reports: found.reports.map((versions) => shownReport(versions, frame.language)),
  };
}
