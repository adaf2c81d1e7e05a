import type { FastifyReply } from 'fastify';
import type { Problem } from '../../../domain/problem.js';
import { assetPath } from '../../../web/assets.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import type { NamedPasskey } from '../factors/passkeys.js';
import type { PasskeyAsk } from './passkey-form.view.js';
import { PasskeysView } from './passkeys.view.js';

const POLICY = 'content-security-policy';

/** What a page needs to ask for a passkey; the page may then run our own script, and no other. */
export function passkeyAsk(reply: FastifyReply, options: string): PasskeyAsk {
  const policy = reply.getHeader(POLICY);
  if (options !== '' && typeof policy === 'string' && !policy.includes('script-src')) reply.header(POLICY, `${policy};script-src 'self'`);
  return { options, script: assetPath('passkey.js') };
}

interface PasskeysState {
  readonly frame: Frame;
  readonly ask: PasskeyAsk;
  readonly passkeys: readonly NamedPasskey[];
  readonly problem?: Problem;
}

/** The page of the own passkeys; instants in Dutch time. */
export function passkeysPage({ frame, ask, passkeys, problem }: PasskeysState): string {
  const { instant } = formatter(frame.language);
  const faults = problem === undefined ? [] : formFaults(problem.faults, frame.language);
  const rows = passkeys.map(({ id, name, addedAt, usedAt }) => ({
    id,
    name,
    added: instant(addedAt),
    used: usedAt === null ? '–' : instant(usedAt),
  }));
  return renderPage(<PasskeysView frame={{ ...frame, path: '/account/sleutels' }} ask={ask} rows={rows} faults={faults} />);
}
