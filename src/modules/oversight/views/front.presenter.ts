import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { isRole } from '../is-role.js';
import type { LchSnapshot } from '../lch-snapshot.js';
import { roleWords } from '../role.words.js';
import type { SignInRow } from './demo-sign-ins.view.js';
import { lchRow } from './lch.presenter.js';
import type { Teaser } from './why-expected-use.view.js';

/** With what somebody of the demo signs in. */
interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly roles: readonly string[];
}

/** FFP2 masks of the emergency stock, in words. */
export function teaserOf({ lines }: LchSnapshot, language: Language): Teaser {
  const line = lines.find(({ productGroup }) => productGroup === 'ffp2');
  if (line === undefined) throw new TypeError('the stock table of the LCH holds FFP2 masks');
  return lchRow(line, language);
}

export function signInRows(people: readonly DemoPerson[], language: Language): readonly SignInRow[] {
  const t = translator(language, roleWords);
  return people.map(({ name, email, password, roles }) => ({
    name,
    email,
    password,
    role: roles
      .filter(isRole)
      .map((role) => t(`role.${role}`))
      .join(', '),
  }));
}
