import type { ComponentChildren } from 'preact';
import type { FormState } from '../../../../web/forms/form-context.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { Facts } from '../../../../web/parts/facts.js';
import { Notice } from '../../../../web/parts/notice.js';
import { reportersWords } from '../reporters.words.js';
import { AskName, DecideName, ReleaseForm } from './reporter-forms.view.js';
import { Lines } from './lines.view.js';
import type { ReporterLine } from './reporters-table.view.js';

/** One reporter in finished words, with the forms that the reader may send. */
export interface ReporterPageProps {
  readonly frame: Frame;
  /** Page of the dossier. */
  readonly dossier: string;
  /** Address of this page: its forms are sent below it. */
  readonly place: string;
  readonly line: ReporterLine;
  /** The form that came back, and which. */
  readonly form: FormState & { readonly of?: 'release' | 'ask' | 'decide' };
  /** What was sent came too late for its form: why it was refused. */
  readonly refused: readonly string[];
  /** For triage; `erased` when there is nobody left to name. */
  readonly desk?: { readonly organisation: string; readonly reports: readonly string[] } | 'erased';
  /** A question that waits for triage. */
  readonly asked?: { readonly reason: string };
  /** For a chair: what became of the question, and whether it may be asked. */
  readonly question?: { readonly answer: string | undefined; readonly open: boolean };
}

/** One reporter of a dossier: what the panel sees, and what the reader can do. */
export const ReporterPage = ({ frame, dossier, place: action, line, form, desk, asked, question, refused }: ReporterPageProps) => {
  const t = translator(frame.language, reportersWords);
  const formOf = (name: typeof form.of) => ({
    ...(form.of === name ? { faults: form.faults, typed: form.typed } : { faults: [] }),
    action,
    csrf: frame.person?.csrf ?? '',
    language: frame.language,
  });
  return (
    <Page {...frame} title={line.letter} faulty={form.faults.length > 0}>
      <p>
        <a href={dossier}>{t('reporter.back')}</a>
      </p>
      <h1>{line.letter}</h1>
      {refused.length > 0 && (
        <Notice kind="error" live>
          {refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <h2>{t('reporter.shown')}</h2>
      <Facts rows={factsOf(line, frame)} />
      {desk !== undefined && <Desk frame={frame} desk={desk} />}
      {asked !== undefined && <DecideName {...formOf('decide')} reason={asked.reason} />}
      {desk !== undefined && desk !== 'erased' && <ReleaseForm {...formOf('release')} />}
      {question !== undefined && <AskName {...formOf('ask')} {...question} />}
    </Page>
  );
};

const Desk = ({ frame, desk }: { readonly frame: Frame; readonly desk: NonNullable<ReporterPageProps['desk']> }) => {
  const t = translator(frame.language, reportersWords);
  if (desk === 'erased') return <Notice kind="info">{t('desk.erased')}</Notice>;
  const reports = desk.reports.map((id, at) => (
    <span key={id}>
      <a href={`/triage/meldingen/${id}`}>{t('desk.report', { number: at + 1 })}</a>{' '}
    </span>
  ));
  return (
    <>
      <h2>{t('desk.title')}</h2>
      <Facts
        rows={[
          [t('desk.organisation'), desk.organisation],
          [t('desk.reports'), reports],
        ]}
      />
    </>
  );
};

function factsOf({ who, stock, cover, signals, released }: ReporterLine, { language }: Frame): [string, ComponentChildren][] {
  const t = translator(language, reportersWords);
  const lines = (all: readonly string[]) => <Lines lines={all} nothing={t('reporter.nothing')} />;
  return [
    [t('reporters.who'), who],
    [t('reporters.stock'), stock],
    [t('reporters.cover'), cover],
    [t('reporters.signals'), lines(signals)],
    [t('reporters.released'), lines(released)],
  ];
}
