import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { renderPage } from '../../../../web/page/render-page.js';
import type { TrailPageOfRows } from '../audited-trail.js';
import type { GivenFilters } from '../filters-in.js';
import type { TrailCheckRecord } from '../trail-check-record.js';
import { trailWords } from '../trail.words.js';
import { AuditPage } from './audit.view.js';
import { ChecksPage } from './checks.view.js';

/** The whole trail, a page of it; people and organisations by their numbers. */
export function auditPage(frame: Frame, { rows, next }: TrailPageOfRows, typed: GivenFilters): string {
  const { instant } = formatter(frame.language);
  const shown = rows.map(({ id, recordedAt, actorKind, actorId, actorRoles, organisationId, action, subjectKind, subjectId }) => ({
    key: id,
    when: instant(recordedAt),
    who: [actorRoles ?? actorKind, actorId ?? ''].join(' ').trim(),
    action,
    subject: `${subjectKind} ${subjectId}`,
    organisation: organisationId ?? '',
  }));
  const more = next === undefined ? undefined : `/spoor/alles?${queryOf({ ...typed, na: next })}`;
  return renderPage(<AuditPage frame={frame} rows={shown} typed={typed} more={more} exported={`/spoor/uitvoer?${queryOf(typed)}`} />);
}

/** The latest verifications, and the way to start one. */
export function checksPage(frame: Frame, checks: readonly TrailCheckRecord[], csrf: string): string {
  const { instant, number } = formatter(frame.language);
  const rows = checks.map(({ id, askedAt, outcome }) => ({
    key: id,
    asked: instant(askedAt),
    outcome: outcomeOf(outcome, frame.language),
    links: outcome === null ? '' : number(outcome.links),
    pending: outcome === null ? '' : number(outcome.pending),
    anchors: outcome === null ? '' : number(outcome.anchors),
  }));
  return renderPage(<ChecksPage frame={frame} rows={rows} csrf={csrf} />);
}

function outcomeOf(outcome: TrailCheckRecord['outcome'], language: Language): string {
  const t = translator(language, trailWords);
  if (outcome === null) return t('check.running');
  if (outcome.count === 0) return t('check.fine');
  const faults = outcome.findings.map(({ fault, position, trailId }) =>
    [fault, position, trailId].filter((part) => part !== undefined).join(' '),
  );
  return t('check.found', { count: outcome.count, faults: faults.slice(0, 5).join(', ') });
}

function queryOf(typed: GivenFilters): string {
  const given = Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '');
  return new URLSearchParams(given).toString();
}
