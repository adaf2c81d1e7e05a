import type { AdviceDraft, AssessmentDraft, ConclusionDraft } from '../../domain/panel/drafts.js';

/** What a form sent: every field once or several times. */
export type Sent = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Dikes in the order of the form; the last entry is advice without a dike. */
const DIKES = [1, 2, 3, null] as const;

export function assessmentDraft(sent: Sent): AssessmentDraft {
  const [seriousness, certainty, alternatives, demand, market] = ['seriousness', 'certainty', 'alternatives', 'demand', 'market'].map(
    (name) => textIn(sent, name),
  );
  return { seriousness, certainty, alternatives, demand, market, advice: adviceIn(sent) };
}

export function conclusionDraft(sent: Sent): ConclusionDraft {
  const [summary, seriousness, reason] = [textIn(sent, 'summary'), textIn(sent, 'seriousness'), textIn(sent, 'reason')];
  return { summary, seriousness, advice: adviceIn(sent), confirmed: textIn(sent, 'confirmed') !== '', reason };
}

function adviceIn(sent: Sent): AdviceDraft[] {
  return DIKES.map((dike, index) => {
    const [action, amountPerWeek, weeks, until, text] = ['action', 'amountPerWeek', 'weeks', 'until', 'text'].map((name) =>
      textIn(sent, `advice.${index}.${name}`),
    );
    return { dike, action, amountPerWeek, weeks, until, text };
  });
}

function textIn(sent: Sent, name: string): string {
  const value = sent[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}
