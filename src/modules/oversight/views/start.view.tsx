import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../../../web/forms/button-link.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { DataTable } from '../../../web/parts/data-table.js';
import { EmptyState } from '../../../web/parts/empty-state.js';
import { Notice } from '../../../web/parts/notice.js';
import { Tag } from '../../../web/parts/tag.js';
import { type DutyRow, OwnDuties } from '../duties/views/own-duties.view.js';
import { type PostureLine, PostureNotice } from '../posture/views/posture-notice.view.js';
import { startWords } from '../start.words.js';
import { type Due, DueStatement, type OneForm } from './due-statement.view.js';
import { OwnCover, type StandingRow } from './own-cover.view.js';

export interface StartProps {
  readonly frame: Frame;
  readonly side: 'care' | 'supplier';
  /** A posture that is not the normal one; null: the normal one. */
  readonly posture: PostureLine | null;
  readonly due: Due;
  /** Absent for who files nothing: who only administers the organisation. */
  readonly form: OneForm | undefined;
  /** What is to be stated and when, the soonest first. */
  readonly duties: readonly DutyRow[];
  readonly standings: readonly StandingRow[];
  /** That the own organisation will run short, a sentence for each product. */
  readonly warnings: readonly string[];
  /** Figures that say less than they seem to. */
  readonly doubts: readonly string[];
  /** Messages of the meldpunt that nobody opened yet. */
  readonly waiting: readonly { readonly href: string; readonly label: string }[];
  /** What is asked of how statements were read; nothing when nothing is. */
  readonly asked?: ComponentChildren;
  readonly recent: readonly {
    readonly id: string;
    readonly kind: string;
    readonly product: string;
    readonly asOf: string;
    readonly status: string;
    readonly withdrawn: boolean;
  }[];
}

/** What can be done, per side; the third differs. */
const DEEDS = {
  care: [
    ['stock', 'voorraad'],
    ['shortage', 'tekort'],
    ['surge', 'vraagstijging'],
  ],
  supplier: [
    ['stock', 'voorraad'],
    ['interruption', 'onderbreking'],
    ['shortage', 'tekort'],
  ],
} as const;

/** The home of who reports: what is due, what can be done, how the organisation stands, what it reported. */
export const StartPage = ({ frame, side, posture, due, form, duties, standings, warnings, doubts, waiting, asked, recent }: StartProps) => {
  const t = translator(frame.language, startWords);
  return (
    <Page {...frame} title={t('start.title')} width="wide">
      <h1>{t('start.title')}</h1>
      <PostureNotice language={frame.language} line={posture} />
      {waiting.length > 0 && (
        <Notice kind="info" title={t('waiting.title')}>
          <ul>
            {waiting.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice kind="warning" title={t('warning.title')}>
          <ul>
            {warnings.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{t('warning.text')}</p>
        </Notice>
      )}
      {asked}
      {form && <DueStatement language={frame.language} due={due} form={form} />}
      {form && <Deeds frame={frame} side={side} />}
      <OwnDuties language={frame.language} duties={duties} more={t('duties.exempt')} />
      <OwnCover language={frame.language} standings={standings} />
      {doubts.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h2>{t('recent.title')}</h2>
      <Recent frame={frame} recent={recent} />
    </Page>
  );
};

const Deeds = ({ frame, side }: Pick<StartProps, 'frame' | 'side'>) => {
  const t = translator(frame.language, startWords);
  return (
    <>
      <h2>{t('do.title')}</h2>
      <div class="columns">
        {DEEDS[side].map(([deed, place]) => (
          <div class="card" key={deed}>
            <p>
              <ButtonLink href={`/meldingen/${place}`} kind="secondary">
                {t(`do.${deed}`)}
              </ButtonLink>
            </p>
            <p>{t(`do.${deed}.text`)}</p>
          </div>
        ))}
      </div>
    </>
  );
};

const Recent = ({ frame, recent }: Pick<StartProps, 'frame' | 'recent'>) => {
  const t = translator(frame.language, startWords);
  if (recent.length === 0) return <EmptyState title={t('recent.none')} />;
  return (
    <>
      <DataTable
        id="laatste"
        caption={t('recent.title')}
        captionHidden
        columns={(['kind', 'product', 'asOf', 'status'] as const).map((name) => ({ label: t(`recent.${name}`) }))}
        rows={recent.map(({ id, kind, product, asOf, status, withdrawn }) => ({
          key: id,
          cells: [
            <a href={`/meldingen/${id}`} key="kind">
              {kind}
            </a>,
            product,
            asOf,
            <Tag tone={withdrawn ? 'quiet' : 'plain'} key="status">
              {status}
            </Tag>,
          ],
        }))}
      />
      <p>
        <a href="/meldingen">{t('recent.all')}</a>
      </p>
    </>
  );
};
