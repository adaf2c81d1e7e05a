import type { FormState } from '../../../web/forms/form-context.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { subjectOfFlag, type ShownFlag } from '../../flags/index.js';
import { escalationsWords } from '../escalations.words.js';
import type { StepPageProps } from './step-page.view.js';

/** Steps that ask for a reason: the last part of their address. */
export const REASON_STEPS = ['afwijzen', 'opnieuw-beoordelen', 'volgen', 'sluiten'] as const;
export type ReasonStep = (typeof REASON_STEPS)[number];

const DRAWN = {
  afwijzen: { word: 'dismiss', final: true },
  'opnieuw-beoordelen': { word: 'reassess', final: false },
  volgen: { word: 'monitor', final: false },
  sluiten: { word: 'close', final: true },
} as const satisfies Record<ReasonStep, object>;

/** The page of a step that asks why. */
export function reasonPage(step: ReasonStep, flagId: string, frame: Frame, form: FormState): StepPageProps {
  const t = translator(frame.language, escalationsWords);
  const { word, final } = DRAWN[step];
  return {
    frame: { ...frame, path: `/signalen/${flagId}/${step}` },
    title: t(`${word}.title`),
    explained: t(`${word}.explained`),
    back: { href: `/signalen/${flagId}`, label: t('step.back') },
    action: `/signalen/${flagId}/${step}`,
    field: { name: 'reason', label: t('step.reason'), hint: t('step.reason.hint') },
    send: t(`${word}.title`),
    final,
    ...form,
  };
}

/** The page on which the chair puts a flag before the ministry; it begins with what the panel concluded. */
export function escalatePage(flag: ShownFlag, conclusion: string | undefined, frame: Frame, form: FormState): StepPageProps {
  const t = translator(frame.language, escalationsWords);
  return {
    frame: { ...frame, path: `/signalen/${flag.id}/escaleren` },
    title: t('escalate.title', subjectOfFlag(flag, frame.language)),
    explained: t('escalate.explained'),
    back: { href: `/signalen/${flag.id}`, label: t('step.back') },
    action: `/signalen/${flag.id}/escaleren`,
    field: { name: 'summary', label: t('escalate.summary'), hint: t('escalate.hint'), value: conclusion },
    send: t('escalate.send'),
    final: false,
    ...form,
  };
}
