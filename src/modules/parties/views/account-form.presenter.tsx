import type { Problem } from '../../../domain/problem.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { accountFormWords } from '../account.words.js';
import { AccountDoneView } from './account-done.view.js';
import { AccountFormView, type AccountField } from './account-form.view.js';

type FormName = 'prove' | 'password' | 'address' | 'confirm' | 'lost' | 'reset' | 'invited';
type FieldName = 'email' | 'password' | 'newPassword' | 'code';

const FIELDS: Readonly<Record<FormName, readonly FieldName[]>> = {
  prove: ['password', 'code'],
  password: ['newPassword'],
  address: ['email'],
  confirm: [],
  lost: ['email'],
  reset: ['newPassword'],
  invited: ['newPassword'],
};

const AUTOCOMPLETE: Readonly<Record<FieldName, string>> = {
  email: 'email',
  password: 'current-password',
  newPassword: 'new-password',
  code: 'one-time-code',
};

interface FormState {
  readonly frame: Frame;
  readonly form: FormName;
  readonly action: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly shown?: Readonly<Record<string, string>>;
  readonly problem?: Problem;
}

/** One of the short forms, empty or with what was wrong. */
export function accountFormPage({ frame, form, action, hidden = {}, shown = {}, problem }: FormState): string {
  const t = translator(frame.language, accountFormWords);
  const faults = problem === undefined ? [] : formFaults(problem.faults, frame.language);
  const words = { title: t(`${form}.title`), intro: t(`${form}.intro`), send: t(`${form}.send`) };
  const fields = FIELDS[form].map((name) => fieldOf(name, frame));
  const place = { ...frame, path: action };
  return renderPage(
    <AccountFormView {...words} frame={place} action={action} fields={fields} hidden={hidden} faults={faults} shown={shown} />,
  );
}

/** What was done. */
export function accountDonePage(frame: Frame, done: 'mailed' | 'password' | 'address' | 'app'): string {
  const t = translator(frame.language, accountFormWords);
  const next = frame.person === undefined ? (['/aanmelden', t('done.signIn')] as const) : (['/account', t('done.account')] as const);
  return renderPage(<AccountDoneView frame={frame} title={t(`done.${done}`)} text={t(`done.${done}.text`)} next={next} />);
}

function fieldOf(name: FieldName, frame: Frame): AccountField {
  const t = translator(frame.language, accountFormWords);
  const hint = name === 'newPassword' || name === 'code' ? t(`field.${name}.hint`) : '';
  return { name: name === 'newPassword' ? 'password' : name, label: t(`field.${name}`), hint, autocomplete: AUTOCOMPLETE[name] };
}
