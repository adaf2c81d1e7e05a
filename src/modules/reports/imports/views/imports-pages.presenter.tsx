import type { Problem } from '../../../../domain/problem.js';
import { formFaults } from '../../../../web/forms/form-faults.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { renderPage } from '../../../../web/page/render-page.js';
import type { OpenedImport } from '../import-standing.js';
import { importsWords } from '../imports.words.js';
import type { PageOfRejections } from '../rows-to-mend.js';
import { ImportPage, type ImportPageProps } from './import-page.view.js';
import { ImportsPage } from './imports-page.view.js';
import { toldFaults } from './told-faults.presenter.js';

interface Drawing {
  readonly frame: Frame;
  readonly csrf: string;
  readonly problem?: Problem | undefined;
}

/** Where files are sent, and those that were. */
export function importsPage({ frame, csrf, problem }: Drawing, recent: readonly OpenedImport[]): string {
  const t = translator(frame.language, importsWords);
  const { instant, number } = formatter(frame.language);
  const lines = recent.map((one) => ({
    id: one.id,
    name: one.label ?? t('file.unnamed'),
    at: instant(one.receivedAt),
    state: t(`state.${stateOf(one)}`),
    rows: number(one.rowsRead),
  }));
  return renderPage(<ImportsPage frame={frame} csrf={csrf} faults={faultsOf(problem, frame.language)} recent={lines} />);
}

/** One file. @param refreshes  whether its reader lets the page refresh itself */
export function importPage(
  { frame, csrf, problem }: Drawing,
  standing: OpenedImport,
  toMend: PageOfRejections,
  refreshes: boolean,
): string {
  const { language } = frame;
  const t = translator(language, importsWords);
  const place = `/meldingen/inlezen/${standing.id}`;
  const busy = isBusy(standing);
  return renderPage(
    <ImportPage
      {...{ frame, csrf, place, faults: faultsOf(problem, language) }}
      name={standing.label ?? t('file.unnamed')}
      notice={noticeOf(standing, language, refreshes)}
      facts={factsOf(standing, language)}
      {...(busy ? { busy: { refreshes } } : {})}
      mayTake={standing.kept && standing.state === 'finished' && standing.dryRun && standing.rowsAccepted > standing.rowsUnchanged}
      lines={toMend.rows.flatMap((row) => linesOf(row, language))}
      next={toMend.next === undefined ? undefined : `${place}?na=${toMend.next}`}
      asTable={standing.head !== undefined}
    />,
  );
}

/** Whether a file is still to be read. */
export function isBusy({ state }: OpenedImport): boolean {
  return state === 'waiting' || state === 'running';
}

function stateOf({ state, dryRun }: OpenedImport): 'waiting' | 'running' | 'tried' | 'finished' | 'failed' {
  if (state === 'receiving') return 'waiting';
  return state === 'finished' && dryRun ? 'tried' : state;
}

function noticeOf(standing: OpenedImport, language: Language, refreshes: boolean): ImportPageProps['notice'] {
  const t = translator(language, importsWords);
  const { state, dryRun, rowsAccepted, rowsUnchanged } = standing;
  if (isBusy(standing))
    return { kind: 'info', title: t(dryRun ? 'busy.title' : 'busy.titleReal'), text: t(refreshes ? 'busy.text' : 'busy.still') };
  if (state === 'failed') return { kind: 'error', title: t('failed.title'), text: t('failed.text') };
  const count = rowsAccepted - rowsUnchanged;
  if (dryRun) return { kind: count > 0 ? 'info' : 'warning', title: t('tried.title', { count }), text: t('tried.text') };
  return { kind: 'success', title: t('done.title', { count }), text: t('done.text') };
}

function factsOf({ rowsRead, rowsAccepted, rowsUnchanged, rowsRejected, receivedAt }: OpenedImport, language: Language) {
  const t = translator(language, importsWords);
  const { instant, number } = formatter(language);
  return [
    [t('recent.at'), instant(receivedAt)],
    [t('standing.read'), number(rowsRead)],
    [t('standing.right'), number(rowsAccepted)],
    [t('standing.unchanged'), number(rowsUnchanged)],
    [t('standing.wrong'), number(rowsRejected)],
  ] as const;
}

function linesOf(row: PageOfRejections['rows'][number], language: Language): ImportPageProps['lines'] {
  return toldFaults(row, language).map(({ row: number, column, value, message }, at) => ({
    key: `${number}-${at}`,
    cells: [String(number), column, value, message],
  }));
}

function faultsOf(problem: Problem | undefined, language: Language) {
  return problem === undefined ? [] : formFaults(problem.faults, language);
}
