import { dayInNetherlands } from '../../../domain/calendar.js';
import { API_SCOPES, isApiScope } from '../../../domain/parties/api-scopes.js';
import { KEY_DAYS } from '../../../domain/parties/key-terms.js';
import type { Problem } from '../../../domain/problem.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { formatter } from '../../../web/languages/formatter.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { keysWords } from './keys.words.js';
import type { KeyStanding } from './own-keys.js';
import { KeyMadeView } from './views/key-made.view.js';
import { type KeyLine, KeysView } from './views/keys.view.js';
import { MakeKeyView } from './views/make-key.view.js';

const DAYS = [30, 90, KEY_DAYS, 730] as const;

/** The list of the own keys. */
export function keysPage(frame: Frame, keys: readonly KeyStanding[]): string {
  return renderPage(<KeysView frame={frame} lines={keys.map((key) => lineOf(frame, key))} />);
}

/** The form that makes a key, empty or with what was wrong. */
export function makeKeyPage(frame: Frame, typed?: Readonly<Record<string, string | readonly string[]>>, problem?: Problem): string {
  const t = translator(frame.language, keysWords);
  const faults = problem === undefined ? [] : formFaults(problem.faults, frame.language);
  const place = { ...frame, path: '/organisatie/sleutels/nieuw' };
  const scopes = API_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }));
  const days = DAYS.map((count) => ({ value: String(count), label: t('days.count', { days: count }) }));
  return renderPage(<MakeKeyView frame={place} faults={faults} typed={typed} scopes={scopes} days={days} usual={String(KEY_DAYS)} />);
}

/** The new key, this once. */
export function keyMadePage(frame: Frame, secret: string): string {
  return renderPage(<KeyMadeView frame={{ ...frame, path: '/organisatie/sleutels' }} secret={secret} />);
}

function lineOf(frame: Frame, { id, name, scopes, sandbox, expiresAt, lastUsedOn, state }: KeyStanding): KeyLine {
  const t = translator(frame.language, keysWords);
  const { day } = formatter(frame.language);
  return {
    id,
    name,
    kind: t(sandbox ? 'kind.test' : 'kind.live'),
    scopes: scopes.map((scope) => (isApiScope(scope) ? t(`scope.${scope}`) : scope)).join(', '),
    expires: day(dayInNetherlands(expiresAt)),
    used: lastUsedOn === null ? t('keys.never') : day(lastUsedOn),
    state: t(`state.${state}`),
    revoked: state === 'revoked',
  };
}
