import { Button } from '../../../../web/forms/button.js';
import { ButtonLink } from '../../../../web/forms/button-link.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormFault } from '../../../../web/forms/form-context.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { Facts } from '../../../../web/parts/facts.js';
import { Notice } from '../../../../web/parts/notice.js';
import { Pager } from '../../../../web/parts/pager.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { importsWords } from '../imports.words.js';

/** One thing to mend, in finished words. */
export interface MendLine {
  readonly key: string;
  readonly cells: readonly [row: string, column: string, value: string, message: string];
}

export interface ImportPageProps {
  readonly frame: Frame;
  readonly csrf: string;
  readonly faults: readonly FormFault[];
  readonly place: string;
  readonly name: string;
  readonly notice: { readonly kind: 'info' | 'success' | 'warning' | 'error'; readonly title: string; readonly text: string };
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** While it is being read: whether the page refreshes itself. */
  readonly busy?: { readonly refreshes: boolean };
  /** It was only tried, and some of it may be filed. */
  readonly mayTake: boolean;
  readonly lines: readonly MendLine[];
  readonly next?: string | undefined;
  /** The rows can be had as a table. */
  readonly asTable: boolean;
}

/** How far a file is, and what there is to mend. */
export const ImportPage = (props: ImportPageProps) => {
  const { frame, csrf, faults, place, name, notice, facts, busy, mayTake, lines } = props;
  const t = translator(frame.language, importsWords);
  return (
    <Page {...frame} title={`${t('title')}: ${name}`} width="wide" faulty={faults.length > 0}>
      <h1>{name}</h1>
      <Notice kind={notice.kind} title={notice.title} live>
        <p>{notice.text}</p>
      </Notice>
      <Facts rows={facts} />
      {busy !== undefined && <Busy frame={frame} place={place} refreshes={busy.refreshes} />}
      {mayTake && (
        <Form action={`${place}/inlezen`} csrf={csrf} faults={faults} label={t('tried.take')}>
          <Button>{t('tried.take')}</Button>
        </Form>
      )}
      {lines.length > 0 && <ToMend {...props} />}
      <p>
        <a href="/meldingen/inlezen">{t('again')}</a>
      </p>
    </Page>
  );
};

const Busy = ({ frame, place, refreshes }: Pick<ImportPageProps, 'frame' | 'place'> & { readonly refreshes: boolean }) => {
  const t = translator(frame.language, importsWords);
  return (
    <p>{refreshes ? <a href={`${place}?ververs=nee`}>{t('busy.stop')}</a> : <a href={`${place}?ververs=nee`}>{t('busy.refresh')}</a>}</p>
  );
};

const ToMend = ({ frame, place, lines, next, asTable }: ImportPageProps) => {
  const t = translator(frame.language, importsWords);
  const columns = [t('errors.row'), t('errors.column'), t('errors.value'), t('errors.message')].map((label) => ({ label }));
  return (
    <>
      <h2>{t('errors.title')}</h2>
      {asTable && (
        <>
          <p>{t('errors.getText')}</p>
          <p>
            <ButtonLink href={`${place}/verbeteren`} kind="secondary">
              {t('errors.get')}
            </ButtonLink>
          </p>
        </>
      )}
      <StackedTable id="verbeteren" caption={t('errors.title')} columns={columns} rows={lines} />
      <Pager next={next} />
    </>
  );
};
