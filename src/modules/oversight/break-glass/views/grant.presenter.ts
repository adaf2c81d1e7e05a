import { formatter } from '../../../../web/languages/formatter.js';
import type { Frame } from '../../../../web/page/frame.js';
import type { StandingUse } from '../break-glass-uses.js';
import type { GrantPageProps } from './grant.view.js';
import { standingIn } from './standing.presenter.js';

/** What was asked for, in words of a system administrator. */
export function grantPage(frame: Frame, uses: readonly StandingUse[], readerId: string): Pick<GrantPageProps, 'frame' | 'lines'> {
  const { instant } = formatter(frame.language);
  return {
    frame: { ...frame, path: '/noodtoegang' },
    lines: uses.map((use) => ({
      ...{ id: use.id, asked: instant(use.askedAt), who: use.chair, reason: use.reason },
      standing: standingIn(use, frame.language),
      step: stepOf(use, readerId),
    })),
  };
}

function stepOf({ standing, grantedBy, askedBy }: StandingUse, readerId: string): GrantPageProps['lines'][number]['step'] {
  if (standing === 'open') return 'end';
  if (standing !== 'waiting' || askedBy === readerId) return 'none';
  return grantedBy.includes(readerId) ? 'own' : 'decide';
}
