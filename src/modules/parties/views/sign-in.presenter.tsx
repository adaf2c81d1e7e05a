import type { Problem } from '../../../domain/problem.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { withBack } from '../place-after.presenter.js';
import type { PasskeyAsk } from './passkey-form.view.js';
import { SignInView } from './sign-in.view.js';

interface SignInState {
  readonly frame: Frame;
  readonly back: string;
  readonly email?: string;
  readonly ask: PasskeyAsk;
  /** What people call the identity provider; undefined: there is none. */
  readonly provider: string | undefined;
  readonly problem?: Problem;
}

/** The sign-in page, empty or with what was wrong. A switch of language keeps in mind where the person wanted to go. */
export function signInPage({ frame, back, email = '', ask, provider, problem }: SignInState): string {
  const faults = problem === undefined ? [] : formFaults(problem.faults, frame.language);
  const path = withBack('/aanmelden', back);
  const elsewhere = provider === undefined ? undefined : { name: provider, href: withBack('/aanmelden/organisatie', back) };
  return renderPage(<SignInView frame={{ ...frame, path }} back={back} email={email} ask={ask} provider={elsewhere} faults={faults} />);
}
