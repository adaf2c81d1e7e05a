import type { Language } from '../../../../web/languages/language.js';
import { formatter } from '../../../../web/languages/formatter.js';
import { translator } from '../../../../web/languages/translator.js';
import { breakGlassWords } from '../break-glass.words.js';
import type { StandingUse } from '../break-glass-uses.js';

/** Where a use stands, in words of who grants or reviews it. */
export function standingIn(use: StandingUse, language: Language): string {
  const t = translator(language, breakGlassWords);
  return t(`standing.${use.standing}`, { granted: use.grantedBy.length, until: formatter(language).instant(endOf(use)) });
}

/** The instant that matters where it stands: until when it waits or is open, or when it ended. */
export function endOf({ standing, lapsesAt, endsAt, endedAt }: StandingUse): Date {
  if (standing === 'ended') return endedAt ?? lapsesAt;
  return endsAt ?? lapsesAt;
}
