import type { ComponentChildren } from 'preact';
import { useWords } from '../languages/use-words.js';

export interface Step {
  readonly title: string;
  readonly state: 'done' | 'current' | 'upcoming' | 'failed';
  /** In words: "22 november 2026 om 14:05". */
  readonly when?: string;
  readonly detail?: ComponentChildren;
}

interface StepsProps {
  readonly label: string;
  readonly steps: readonly Step[];
}

/** What happened and what is still to come, in order. */
export const Steps = ({ label, steps }: StepsProps) => {
  const t = useWords();
  return (
    <ol class="steps" aria-label={label}>
      {steps.map(({ title, state, when, detail }) => (
        <li class={`step step-${state}`} aria-current={state === 'current' ? 'step' : undefined} key={`${title} ${when}`}>
          <p class="step-title">
            {title} <span class="step-state">{t(`step.${state}`)}</span>
          </p>
          {when !== undefined && <p class="step-when">{when}</p>}
          {detail !== undefined && <div class="step-detail">{detail}</div>}
        </li>
      ))}
    </ol>
  );
};
