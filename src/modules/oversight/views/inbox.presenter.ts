import { REPORT_KINDS } from '../../../domain/reports/report-kind.js';
import { LEVELS } from '../../../domain/thresholds/level.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { allProductGroups, allSeverities, safetyRegion } from '../../catalogue/index.js';
import type { Inbox, InboxFilter, InboxLine, OpenFlag } from '../inbox-line.js';
import { inboxPath } from '../inbox-query.js';
import { productName } from '../product-name.js';
import { severityLevel } from '../severity-level.js';
import { triageWords } from '../triage.words.js';
import type { FlagLine } from './attention.view.js';
import type { InboxProps, InboxRow } from './inbox.view.js';

/** The inbox in finished words. */
export function inboxProps(inbox: Inbox, filter: InboxFilter, language: Language): Omit<InboxProps, 'frame' | 'posture'> {
  const t = translator(language, triageWords);
  const { day, instant } = formatter(language);
  return {
    attention: {
      flags: inbox.flags.map((flag) => flagLine(flag, language)),
      silent: inbox.silent.map(({ name, lastAsOf }) => t('silent.last', { name, day: day(lastAsOf) })),
      answers: inbox.answers.map(({ reportId, messages, newestAt }) => ({
        href: `/triage/meldingen/${reportId}/berichten`,
        label: t('answers.line', { messages, at: instant(newestAt) }),
      })),
      mails: inbox.failedMails.map(({ recipientName, composedAt }) => t('mails.line', { name: recipientName, at: instant(composedAt) })),
      parked: inbox.parked === 0 ? undefined : t('parked.text', { count: inbox.parked }),
    },
    filter: {
      kinds: REPORT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
      products: allProductGroups().map(({ id, name }) => ({ value: id, label: name[language] })),
      severities: allSeverities().map(({ step, name }) => ({ value: String(step), label: `${step}: ${name[language]}` })),
      chosen: { kind: filter.kind ?? '', product: filter.productGroup ?? '', severity: filter.severity?.toString() ?? '' },
    },
    rows: inbox.lines.map((line) => inboxRow(line, language)),
    next: inbox.next === undefined ? undefined : inboxPath(filter, inbox.next),
  };
}

function inboxRow(line: InboxLine, language: Language): InboxRow {
  const t = translator(language, triageWords);
  const place = line.region === null ? '' : ` (${safetyRegion(line.region)?.name ?? line.region})`;
  return {
    id: line.reportId,
    received: formatter(language).instant(line.filedAt),
    kind: t(`kind.${line.kind}`),
    product: productName(line.productGroup, language),
    organisation: `${line.organisation}${place}`,
    severity: line.severity === null ? undefined : { label: severityName(line.severity, language), level: severityLevel(line.severity) },
    remarks: [
      ...(line.version > 1 ? [t('reports.version', { version: line.version })] : []),
      ...(line.state === 'withdrawn' ? [t('reports.withdrawn')] : []),
    ],
  };
}

function flagLine({ id, productGroup: group, scopeKind, scopeCode, level, state }: OpenFlag, language: Language): FlagLine {
  const t = translator(language, triageWords);
  const scope = scopeKind === 'national' ? t('flags.national') : (safetyRegion(scopeCode)?.name ?? scopeCode);
  return {
    id,
    name: productName(group, language),
    scope,
    level: LEVELS.find((known) => known === level) ?? 'unknown',
    state: t(`flag.${state}`),
  };
}

function severityName(severity: number, language: Language): string {
  const name = allSeverities().find(({ step }) => step === severity)?.name[language];
  return name === undefined ? String(severity) : `${severity}: ${name}`;
}
