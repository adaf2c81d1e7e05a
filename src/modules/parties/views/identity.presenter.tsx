import { formatter } from '../../../web/languages/formatter.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { IdentityView } from './identity.view.js';

/** The page about the identity at the provider. */
export function identityPage(frame: Frame, provider: string, linkedAt: Date | undefined): string {
  const linked = linkedAt === undefined ? undefined : formatter(frame.language).instant(linkedAt);
  return renderPage(<IdentityView frame={frame} provider={provider} linked={linked} />);
}
