import type { Action } from '../../../domain/access/access-table.js';
import type { Breadth } from '../../../domain/access/reach.js';
import { may, type Who } from '../../../domain/access/scope-of.js';
import { FINAL_STATES, type FlagState, type FlagTransition, transitionsFrom } from '../../../domain/flags/flag-states.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { dossierWords } from '../dossier.words.js';
import type { DossierAction } from './dossier.view.js';

interface Asking {
  readonly flagId: string;
  readonly state: FlagState;
  readonly reader: Who;
  /** Whether the own assessment has been filed. */
  readonly assessed: boolean;
}

/** Who may take which step, and where its form is; steps that the service takes itself are not in it. */
const STEPS: Partial<
  Record<
    FlagTransition,
    {
      readonly place: string;
      readonly word: 'do.conclude' | 'do.escalate' | 'do.monitor' | 'do.reassess' | 'do.close' | 'do.dismiss';
      readonly needs: readonly [Action, Breadth];
    }
  >
> = {
  'conclude-assessment': { place: '#conclusie', word: 'do.conclude', needs: ['assessment.file', 'all'] },
  'escalate-flag': { place: '/escaleren', word: 'do.escalate', needs: ['escalation.send', 'approve'] },
  'monitor-flag': { place: '/volgen', word: 'do.monitor', needs: ['assessment.file', 'all'] },
  'reassess-flag': { place: '/opnieuw-beoordelen', word: 'do.reassess', needs: ['assessment.file', 'all'] },
  'close-flag': { place: '/sluiten', word: 'do.close', needs: ['assessment.file', 'all'] },
  'dismiss-flag': { place: '/afwijzen', word: 'do.dismiss', needs: ['flag.decide', 'all'] },
};

/** What the reader can do with a flag in its state, most usual first. */
export function dossierActions({ flagId, state, reader, assessed }: Asking, language: Language): readonly DossierAction[] {
  const t = translator(language, dossierWords);
  const place = `/signalen/${flagId}`;
  const assess =
    may(reader, 'assessment.file', 'assigned') && state === 'in-assessment'
      ? [{ href: '#oordeel', label: t(assessed ? 'do.assess.again' : 'do.assess') }]
      : [];
  const escalation = state === 'escalated' ? [{ href: `${place}/escalatie`, label: t('do.escalation') }] : [];
  const steps = transitionsFrom(state).flatMap((transition) => {
    const step = STEPS[transition];
    if (step === undefined || !may(reader, ...step.needs)) return [];
    return [{ href: step.place.startsWith('#') ? step.place : `${place}${step.place}`, label: t(step.word) }];
  });
  const urgent = may(reader, 'access.break-glass', 'request') && !FINAL_STATES.includes(state);
  const breakGlass = urgent ? [{ href: `${place}/noodtoegang`, label: t('do.breakGlass') }] : [];
  const tie = may(reader, 'conflict.declare', 'record') ? [{ href: `${place}/betrokkene`, label: t('do.recordTie') }] : [];
  return [...assess, ...escalation, ...steps, ...tie, ...breakGlass];
}
