import { Button } from '../../../../web/forms/button.js';
import { ButtonLink } from '../../../../web/forms/button-link.js';
import { controlAttributes } from '../../../../web/forms/control-attributes.js';
import { Field, type FieldProps } from '../../../../web/forms/field.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormFault } from '../../../../web/forms/form-context.js';
import { useField } from '../../../../web/forms/use-field.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { importsWords } from '../imports.words.js';

/** A file that was sent before, in finished words. */
export interface SentFileLine {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly state: string;
  readonly rows: string;
}

export interface ImportsPageProps {
  readonly frame: Frame;
  readonly csrf: string;
  readonly faults: readonly FormFault[];
  readonly recent: readonly SentFileLine[];
}

/** Where a file with many reports is sent, after the template for it. */
export const ImportsPage = ({ frame, csrf, faults, recent }: ImportsPageProps) => {
  const t = translator(frame.language, importsWords);
  const nameOf = (field: string) => (field === 'bestand' ? t('upload.file') : undefined);
  return (
    <Page {...frame} title={t('title')} faulty={faults.length > 0}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <h2>{t('template.title')}</h2>
      <p>{t('template.text')}</p>
      <p>
        <ButtonLink href="/meldingen/inlezen/sjabloon" kind="secondary">
          {t('template.get')}
        </ButtonLink>
      </p>
      <h2>{t('upload.title')}</h2>
      <Form action="/meldingen/inlezen" csrf={csrf} faults={faults} nameOf={nameOf} upload label={t('upload.title')}>
        <FileInput name="bestand" label={t('upload.file')} hint={t('upload.hint')} />
        <Button>{t('upload.send')}</Button>
      </Form>
      {recent.length > 0 && <Recent frame={frame} recent={recent} />}
    </Page>
  );
};

const FileInput = (props: FieldProps) => {
  const state = useField(props.name, undefined);
  return (
    <Field {...props} {...state}>
      <input {...controlAttributes(props, state)} class="input" type="file" accept=".xlsx,.csv,.txt,.ndjson,.jsonl" />
    </Field>
  );
};

const Recent = ({ frame, recent }: Pick<ImportsPageProps, 'frame' | 'recent'>) => {
  const t = translator(frame.language, importsWords);
  return (
    <>
      <h2>{t('recent.title')}</h2>
      <StackedTable
        id="bestanden"
        caption={t('recent.title')}
        columns={[t('recent.file'), t('recent.at'), t('recent.state'), t('recent.rows')].map((label) => ({ label }))}
        rows={recent.map(({ id, name, at, state, rows }) => ({
          key: id,
          cells: [<a href={`/meldingen/inlezen/${id}`}>{name}</a>, at, state, rows],
        }))}
      />
    </>
  );
};
