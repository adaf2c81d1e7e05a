import { formatter } from '../../../web/languages/formatter.js';
import type { Frame } from '../../../web/page/frame.js';
import type { LinkOpened } from '../acknowledge-by-link.js';
import type { AcknowledgementProps } from './acknowledgement.view.js';

const STANDINGS = { sent: 'asked', reopened: 'asked', acknowledged: 'done', settled: 'settled' } as const;

/** What who came by a link sees: no product and no figures. */
export function acknowledgementProps({ escalation, contact }: LinkOpened, link: string, frame: Frame): AcknowledgementProps {
  const { id, state, escalatedAt, acknowledgedBy } = escalation;
  return {
    frame,
    id,
    link,
    name: contact.name,
    escalatedAt: formatter(frame.language).instant(escalatedAt),
    standing: STANDINGS[state],
    acknowledgedBy: acknowledgedBy ?? '',
  };
}
