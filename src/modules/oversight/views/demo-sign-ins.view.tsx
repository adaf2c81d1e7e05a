import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { DataTable } from '../../../web/parts/data-table.js';
import { Notice } from '../../../web/parts/notice.js';
import { frontWords } from '../front.words.js';

export interface SignInRow {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

interface DemoSignInsProps {
  readonly language: Language;
  readonly rows: readonly SignInRow[];
}

/** As whom a visitor of the demo may look around; nothing outside the demo. */
export const DemoSignIns = ({ language, rows }: DemoSignInsProps) => {
  const t = translator(language, frontWords);
  if (rows.length === 0) return null;
  return (
    <Notice kind="info" title={t('demo.title')}>
      <p>{t('demo.text')}</p>
      <details>
        <summary>{t('demo.caption')}</summary>
        <DataTable
          id="demo"
          caption={t('demo.caption')}
          captionHidden
          columns={[{ label: t('demo.role') }, { label: t('demo.email') }, { label: t('demo.password') }]}
          rows={rows.map(({ name, role, email, password }) => ({
            key: email,
            cells: [`${name}, ${role}`, <code key="email">{email}</code>, <code key="password">{password}</code>],
          }))}
        />
        <p>
          <a href="/aanmelden">{t('front.signIn')}</a>
        </p>
      </details>
    </Notice>
  );
};
