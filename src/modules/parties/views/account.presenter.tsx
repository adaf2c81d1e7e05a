import { formatter } from '../../../web/languages/formatter.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { accountWords } from '../account.words.js';
import type { OwnStanding } from '../sessions/own-factors.js';
import type { OwnSession } from '../sessions/own-sessions.js';
import { AccountView } from './account.view.js';
import { SessionsView } from './sessions.view.js';

/** The page of the own account. */
export function accountPage(frame: Frame, person: { readonly name: string; readonly email: string }, factors: OwnStanding): string {
  const t = translator(frame.language, accountWords);
  const app = t(factors.app ? 'account.app.yes' : 'account.app.no');
  const { name, email } = person;
  const counts = { passkeys: String(factors.passkeys), recoveryCodes: String(factors.recoveryCodes) };
  const places = (['wachtwoord', 'mailadres', 'mailsleutel', 'app', 'sleutels', 'koppeling', 'sessies'] as const).filter(
    (place) => factors.linkable || place !== 'koppeling',
  );
  return renderPage(<AccountView frame={frame} name={name} email={email} app={app} places={places} {...counts} />);
}

/** The page of the own sessions; instants in Dutch time. */
export function sessionsPage(frame: Frame, sessions: readonly OwnSession[]): string {
  const t = translator(frame.language, accountWords);
  const { instant } = formatter(frame.language);
  const rows = sessions.map(({ id, device, begunAt, lastSeenAt, current }) => ({
    id,
    device: device === '' ? t('sessions.unknown') : device,
    begun: instant(begunAt),
    seen: instant(lastSeenAt),
    current,
  }));
  return renderPage(<SessionsView frame={frame} rows={rows} />);
}
