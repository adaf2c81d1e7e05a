import type { Problem } from '../../../domain/problem.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { totpLink } from '../factors/totp-secret.js';
import { withBack } from '../place-after.presenter.js';
import { qrDrawing } from '../qr/qr-code.js';
import { AppView } from './app.view.js';
import { CodeView } from './code.view.js';
import type { PasskeyAsk } from './passkey-form.view.js';
import { RecoveryCodesView } from './recovery-codes.view.js';

interface CodeState {
  readonly frame: Frame;
  readonly back: string;
  readonly ask: PasskeyAsk;
  readonly demoCode?: string | undefined;
  readonly problem?: Problem;
}

/** The page that asks for a code. */
export function codePage({ frame, back, ask, demoCode, problem }: CodeState): string {
  const faults = problem === undefined ? [] : formFaults(problem.faults, frame.language);
  const path = withBack('/aanmelden/code', back);
  return renderPage(<CodeView frame={{ ...frame, path }} back={back} ask={ask} faults={faults} demoCode={demoCode ?? ''} />);
}

interface AppState {
  readonly frame: Frame;
  readonly action: string;
  readonly back: string;
  readonly proposed: { readonly secret: string; readonly proof: string; readonly email: string };
  readonly problem?: Problem;
}

/** The page on which an authenticator app is tied to the account: a picture, the secret as text, a code to prove it. */
export function appPage({ frame, action, back, proposed, problem }: AppState): string {
  const faults = problem === undefined ? [] : formFaults(problem.faults, frame.language);
  const { secret, proof, email } = proposed;
  const letters = secret.match(/.{1,4}/g)?.join(' ') ?? '';
  const shown = { frame: { ...frame, path: withBack(action, back) }, action, back, faults, email, secret, proof, letters };
  return renderPage(<AppView {...shown} picture={qrDrawing(totpLink(secret, email))} />);
}

interface RecoveryState {
  readonly frame: Frame;
  readonly codes: readonly string[];
  /** Where to go on. */
  readonly next: string;
}

/** The page that shows recovery codes, this once. */
export function recoveryCodesPage({ frame, codes, next }: RecoveryState): string {
  return renderPage(<RecoveryCodesView frame={frame} codes={codes} next={next} />);
}
