import type { Problem } from '../../../domain/problem.js';
import type { ExaminedKey, UsableKey } from '../../../platform/openpgp/examine-key.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { formatter } from '../../../web/languages/formatter.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { mailKeyWords } from '../mail-key.words.js';
import { MailKeyView } from './mail-key.view.js';

/** The page about the key for the own mail. @param problem what was wrong with another key, when one was given */
export function mailKeyPage(frame: Frame, key: ExaminedKey | undefined, problem?: Problem): string {
  const faults = problem === undefined ? [] : formFaults(problem.faults, frame.language);
  const facts = key?.kind === 'usable' ? factsOf(frame, key) : [];
  const standing = problem === undefined ? standingOf(frame, key) : undefined;
  return renderPage(<MailKeyView frame={frame} standing={standing} facts={facts} removable={key !== undefined} faults={faults} />);
}

function standingOf(frame: Frame, key: ExaminedKey | undefined): string {
  const t = translator(frame.language, mailKeyWords);
  if (key === undefined) return t('mailKey.none');
  return t(key.kind === 'usable' ? 'mailKey.check' : 'mailKey.unusable');
}

function factsOf(frame: Frame, { fingerprint, userId, expiresAt }: UsableKey): readonly (readonly [string, string])[] {
  const t = translator(frame.language, mailKeyWords);
  return [
    [t('mailKey.fingerprint'), fingerprint.replaceAll(/(.{4})(?=.)/g, '$1 ')],
    [t('mailKey.userId'), userId === '' ? t('mailKey.userId.none') : userId],
    [t('mailKey.expires'), expiresAt === undefined ? t('mailKey.expires.never') : formatter(frame.language).instant(expiresAt)],
  ];
}
