import { ButtonLink } from '../../../../web/forms/button-link.js';
import { Button } from '../../../../web/forms/button.js';
import { Form } from '../../../../web/forms/form.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { EmptyState } from '../../../../web/parts/empty-state.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { Tag } from '../../../../web/parts/tag.js';
import { keysWords } from '../keys.words.js';

/** A key in finished words. */
export interface KeyLine {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly scopes: string;
  readonly expires: string;
  readonly used: string;
  readonly state: string;
  readonly revoked: boolean;
}

interface KeysProps {
  readonly frame: Frame;
  readonly lines: readonly KeyLine[];
}

const COLUMNS = ['keys.name', 'keys.kind', 'keys.scopes', 'keys.expires', 'keys.used', 'keys.state', 'act.revoke'] as const;

/** The API keys of the own organisation. */
export const KeysView = ({ frame, lines }: KeysProps) => {
  const t = translator(frame.language, keysWords);
  const revoking = ({ id, name }: KeyLine) => (
    <Form action={`/organisatie/sleutels/${id}/intrekken`} csrf={frame.person?.csrf ?? ''}>
      <Button kind="secondary">
        {t('act.revoke')}
        <span class="visually-hidden"> ({name})</span>
      </Button>
    </Form>
  );
  const cellsOf = (line: KeyLine) => [
    line.name,
    line.kind,
    line.scopes,
    line.expires,
    line.used,
    <Tag tone={line.revoked ? 'quiet' : 'plain'}>{line.state}</Tag>,
    line.revoked ? '' : revoking(line),
  ];
  return (
    <Page {...frame} title={t('keys.title')} width="wide">
      <h1>{t('keys.title')}</h1>
      <p>{t('keys.intro')}</p>
      <p>
        <ButtonLink href="/organisatie/sleutels/nieuw">{t('keys.make')}</ButtonLink>
      </p>
      {lines.length === 0 ? (
        <EmptyState title={t('keys.none')} />
      ) : (
        <StackedTable
          id="sleutels"
          caption={t('keys.title')}
          columns={COLUMNS.map((column) => ({ label: t(column) }))}
          rows={lines.map((line) => ({ key: line.id, cells: cellsOf(line) }))}
        />
      )}
    </Page>
  );
};
