import { ButtonLink } from '../../../../web/forms/button-link.js';
import { ButtonRow } from '../../../../web/forms/button-row.js';
import { Button } from '../../../../web/forms/button.js';
import { Form } from '../../../../web/forms/form.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { Notice } from '../../../../web/parts/notice.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { Tag } from '../../../../web/parts/tag.js';
import { administrationWords } from '../administration.words.js';

/** Somebody of the own organisation in finished words. */
export interface ColleagueLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: string;
  readonly seen: string;
  readonly state: string;
  readonly ended: boolean;
}

interface ColleaguesProps {
  readonly frame: Frame;
  readonly lines: readonly ColleagueLine[];
  /** What was just done; empty: nothing. */
  readonly done: string;
}

const COLUMNS = ['name', 'email', 'roles', 'seen', 'state', 'acts'] as const;

/** Who may sign in for the own organisation. */
export const ColleaguesView = ({ frame, lines, done }: ColleaguesProps) => {
  const t = translator(frame.language, administrationWords);
  return (
    <Page {...frame} title={t('people.title')} width="wide">
      <h1>{t('people.title')}</h1>
      {done !== '' && (
        <Notice kind="success" live>
          <p>{done}</p>
        </Notice>
      )}
      <p>{t('people.intro')}</p>
      <p>
        <ButtonLink href="/organisatie/mensen/nieuw">{t('people.invite')}</ButtonLink>
      </p>
      <StackedTable
        id="mensen"
        caption={t('people.title')}
        columns={COLUMNS.map((column) => ({ label: t(`people.${column}`) }))}
        rows={lines.map((line) => ({
          key: line.id,
          cells: [
            line.name,
            line.email,
            line.roles,
            line.seen,
            <Tag tone={line.ended ? 'quiet' : 'plain'}>{line.state}</Tag>,
            <Acts frame={frame} line={line} />,
          ],
        }))}
      />
    </Page>
  );
};

const Acts = ({ frame, line: { id, name, ended } }: { readonly frame: Frame; readonly line: ColleagueLine }) => {
  const t = translator(frame.language, administrationWords);
  return (
    <ButtonRow>
      <Form action={`/organisatie/mensen/${id}/opnieuw`} csrf={frame.person?.csrf ?? ''}>
        <Button kind="secondary">
          {t('act.again')}
          <span class="visually-hidden"> ({name})</span>
        </Button>
      </Form>
      {!ended && (
        <ButtonLink href={`/organisatie/mensen/${id}/beeindigen`} kind="secondary">
          {t('act.end')}
          <span class="visually-hidden"> ({name})</span>
        </ButtonLink>
      )}
    </ButtonRow>
  );
};
