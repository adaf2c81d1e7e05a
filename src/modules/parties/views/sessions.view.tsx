import { Button } from '../../../web/forms/button.js';
import { Form } from '../../../web/forms/form.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { StackedTable } from '../../../web/parts/stacked-table.js';
import { accountWords } from '../account.words.js';

/** A session in finished words. */
export interface SessionRow {
  readonly id: string;
  readonly device: string;
  readonly begun: string;
  readonly seen: string;
  readonly current: boolean;
}

interface SessionsProps {
  readonly frame: Frame;
  readonly rows: readonly SessionRow[];
}

/** Where somebody is signed in, with a way to end each. */
export const SessionsView = ({ frame, rows }: SessionsProps) => {
  const t = translator(frame.language, accountWords);
  const csrf = frame.person?.csrf ?? '';
  const columns = [t('sessions.device'), t('sessions.begun'), t('sessions.seen'), t('sessions.end')].map((label) => ({ label }));
  const ending = ({ id, device }: SessionRow) => (
    <Form action="/account/sessies/beeindigen" csrf={csrf} label={t('sessions.endOne', { device })}>
      <input type="hidden" name="id" value={id} />
      <Button kind="secondary">{t('sessions.end')}</Button>
    </Form>
  );
  return (
    <Page {...frame} title={t('sessions.title')} width="wide">
      <h1>{t('sessions.title')}</h1>
      <p>{t('sessions.intro')}</p>
      <StackedTable
        id="sessies"
        caption={t('sessions.title')}
        columns={columns}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [row.device, row.begun, row.seen, row.current ? t('sessions.this') : ending(row)],
        }))}
      />
      <Form action="/account/sessies/andere" csrf={csrf} label={t('sessions.endOthers')}>
        <Button kind="danger">{t('sessions.endOthers')}</Button>
      </Form>
      <p>
        <a href="/account">{t('account.back')}</a>
      </p>
    </Page>
  );
};
