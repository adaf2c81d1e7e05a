import type { Cover } from '../../../domain/cover/cover.js';
import type { StockOut } from '../../../domain/cover/stock-out-date.js';
import { expectedDay } from '../../../web/languages/expected-day.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import type { KeptReport } from '../../reports/index.js';
import type { OwnStanding } from '../../trends/index.js';
import { productName } from '../product-name.js';
import type { Home } from '../reporter-home.js';
import { startWords } from '../start.words.js';
import { triageWords } from '../triage.words.js';
import { coverFigure } from './figures.presenter.js';
import type { StandingRow } from './own-cover.view.js';
import type { StartProps } from './start.view.js';

const DAYS_PER_YEAR = 365;

/** The home of who reports, in finished words. @param exempt  it need not state anything for now */
export function startProps(
  { today, week, statedOn, repeatable, standings, recent, waiting }: Home,
  language: Language,
  exempt = false,
): Pick<StartProps, 'due' | 'standings' | 'warnings' | 'doubts' | 'recent' | 'waiting'> {
  const number = String(Number(week.slice(-2)));
  return {
    due:
      statedOn === null
        ? { state: exempt ? 'exempt' : 'due', week: number, repeatable }
        : { state: 'done', week: number, day: formatter(language).day(statedOn) },
    standings: [...standings].sort((one, other) => weeksOf(one) - weeksOf(other)).map((standing) => standingRow(standing, today, language)),
    warnings: standings.flatMap((standing) => warningLine(standing, language)),
    doubts: measuredOfNothing(standings, language),
    waiting: waiting.map(({ reportId, messages, newestAt }) => ({
      href: `/meldingen/${reportId}/berichten`,
      label: translator(language, startWords)('waiting.line', { messages, at: formatter(language).instant(newestAt) }),
    })),
    recent: recent.map((report) => recentRow(report, language)),
  };
}

/** What was measured while there was nothing to use. */
function measuredOfNothing(standings: readonly OwnStanding[], language: Language): string[] {
  return standings
    .filter(({ usedOfNothing }) => usedOfNothing)
    .map(({ productGroup }) => translator(language, startWords)('use.of-nothing', { product: productName(productGroup, language) }));
}

function standingRow({ productGroup, asOf, outlook, peers }: OwnStanding, today: string, language: Language): StandingRow {
  return {
    key: productGroup,
    name: productName(productGroup, language),
    expected: coverWords(outlook.cover.atExpected, language),
    peak: coverWords(outlook.cover.atPeak, language),
    out: outWords(outlook.stockOut, today, language),
    peers: coverFigure(peers, language),
    asOf: formatter(language).day(asOf),
    unknown: outlook.cover.atExpected.kind === 'unknown' || outlook.cover.atPeak.kind === 'unknown',
  };
}

function warningLine({ productGroup, warning }: OwnStanding, language: Language): string[] {
  if (warning === null) return [];
  const t = translator(language, startWords);
  const { day, percentage } = formatter(language);
  const product = productName(productGroup, language);
  if (warning.unmet === null) return [t('warning.easing', { product, since: day(warning.since) })];
  const { share, around, from, until } = warning.unmet;
  return [t('warning.line', { product, around: day(around), from: day(from), until: day(until), share: percentage(share) })];
}

/** For the order: the tightest first, what is not known last. */
function weeksOf({ outlook: { cover } }: OwnStanding): number {
  return cover.atExpected.kind === 'lasts' ? cover.atExpected.weeks : Number.MAX_VALUE;
}

function coverWords(cover: Cover, language: Language): string {
  return cover.kind === 'lasts' ? formatter(language).weeks(cover.weeks) : translator(language, startWords)(`cover.${cover.kind}`);
}

function outWords(out: StockOut, today: string, language: Language): string {
  const t = translator(language, startWords);
  if (out.kind === 'runs-out') return runsOutWords(out.on, today, language);
  if (out.kind === 'lasts-at-least') return t('out.later', { years: Math.floor(out.days / DAYS_PER_YEAR) });
  return t(`cover.${out.kind}`);
}

function runsOutWords(on: string, today: string, language: Language): string {
  const { past, text } = expectedDay({ on, toTheWeek: false }, today, language);
  return past ? text : translator(language, startWords)('out.on', { day: text });
}

function recentRow({ reportId, kind, productGroup, asOf, state }: KeptReport, language: Language): StartProps['recent'][number] {
  return {
    id: reportId,
    kind: translator(language, triageWords)(`kind.${kind}`),
    product: productName(productGroup, language),
    asOf: formatter(language).day(asOf),
    status: translator(language, startWords)(`recent.${state}`),
    withdrawn: state === 'withdrawn',
  };
}
