import { type FlagState, type FlagTransition, transitionsFrom } from '../../../domain/flags/flag-states.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { dossierWords } from '../dossier.words.js';
import type { DossierAction } from './dossier.view.js';

interface Asking {
  readonly flagId: string;
  readonly state: FlagState;
  readonly roles: readonly string[];
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
      readonly roles: readonly string[];
    }
  >
> = {
  'conclude-assessment': { place: '#conclusie', word: 'do.conclude', roles: ['chair'] },
  'escalate-flag': { place: '/escaleren', word: 'do.escalate', roles: ['chair'] },
  'monitor-flag': { place: '/volgen', word: 'do.monitor', roles: ['chair'] },
  'reassess-flag': { place: '/opnieuw-beoordelen', word: 'do.reassess', roles: ['chair'] },
  'close-flag': { place: '/sluiten', word: 'do.close', roles: ['chair'] },
  'dismiss-flag': { place: '/afwijzen', word: 'do.dismiss', roles: ['chair', 'triage'] },
};

/** What the reader can do with a flag in its state, most usual first. */
export function dossierActions({ flagId, state, roles, assessed }: Asking, language: Language): readonly DossierAction[] {
  const t = translator(language, dossierWords);
  const place = `/signalen/${flagId}`;
  const assess =
    roles.includes('panel') && state === 'in-assessment'
      ? [{ href: '#oordeel', label: t(assessed ? 'do.assess.again' : 'do.assess') }]
      : [];
  const escalation = state === 'escalated' ? [{ href: `${place}/escalatie`, label: t('do.escalation') }] : [];
  const steps = transitionsFrom(state).flatMap((transition) => {
    const step = STEPS[transition];
    if (step === undefined || !step.roles.some((role) => roles.includes(role))) return [];
    return [{ href: step.place.startsWith('#') ? step.place : `${place}${step.place}`, label: t(step.word) }];
  });
  return [...assess, ...escalation, ...steps];
}
