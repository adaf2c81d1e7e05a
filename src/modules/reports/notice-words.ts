import type { ReportNotice } from '../../domain/reports/report.js';

/** A notice in both languages, so that the same answer can be given again to whoever asks. */
export interface NoticeWords {
  readonly code: ReportNotice['code'];
  readonly nl: string;
  readonly en: string;
}

export function noticeWords(notice: ReportNotice): NoticeWords {
  switch (notice.code) {
    case 'pack-size-assumed':
      return {
        code: notice.code,
        nl: `U telde dozen. Wij rekenen met ${notice.packSize} per doos. Klopt dat niet, verbeter dan de melding.`,
        en: `You counted boxes. We reckon with ${notice.packSize} per box. If that is not right, correct the report.`,
      };
    case 'expired-not-counted':
      return {
        code: notice.code,
        nl: `${notice.quantity.toLocaleString('nl-NL')} is over de datum en telt niet mee als bruikbare voorraad.`,
        en: `${notice.quantity.toLocaleString('en-GB')} is out of date and does not count as usable stock.`,
      };
    case 'no-use-stated':
      return {
        code: notice.code,
        nl: 'U gaf geen gebruik op. Hoe lang uw voorraad meegaat, kunnen wij dan niet zeggen.',
        en: 'You stated no use. We cannot tell how long your stock will last.',
      };
  }
}
