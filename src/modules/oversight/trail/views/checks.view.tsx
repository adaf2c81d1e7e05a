import { Button } from '../../../../web/forms/button.js';
import { Form } from '../../../../web/forms/form.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { DataTable } from '../../../../web/parts/data-table.js';
import { trailWords } from '../trail.words.js';

/** One verification in finished words. */
interface ShownCheck {
  readonly key: string;
  readonly asked: string;
  readonly outcome: string;
  readonly links: string;
  readonly pending: string;
  readonly anchors: string;
}

interface ChecksProps {
  readonly frame: Frame;
  readonly rows: readonly ShownCheck[];
  readonly csrf: string;
}

/** What verifications of the trail came to. */
export const ChecksPage = ({ frame, rows, csrf }: ChecksProps) => {
  const t = translator(frame.language, trailWords);
  const columns = [
    { label: t('check.asked') },
    { label: t('check.outcome') },
    { label: t('check.links'), number: true },
    { label: t('check.pending'), number: true },
    { label: t('check.anchors'), number: true },
  ];
  return (
    <Page {...frame} title={t('check.title')} width="wide">
      <h1>{t('check.title')}</h1>
      <p>{t('check.intro')}</p>
      <Form action="/spoor/controle" csrf={csrf}>
        <Button>{t('check.start')}</Button>
      </Form>
      <DataTable
        id="controles"
        caption={t('check.caption')}
        columns={columns}
        rows={rows.map(({ key, asked, outcome, links, pending, anchors }) => ({ key, cells: [asked, outcome, links, pending, anchors] }))}
      />
    </Page>
  );
};
