import type { ProblemText } from '../problem-text.js';

/** Refusals about rows of policy that are proposed, the posture, and duties to report. */
export const PLAYBOOK_PROBLEMS = {
  'proposal.answer-missing': { kind: 'invalid', nl: 'Kies ja of nee.', en: 'Choose yes or no.' },
  'proposal.day-passed': {
    kind: 'conflict',
    nl: 'De dag waarop dit zou ingaan is voorbij. Wijs het af en laat een nieuw voorstel maken.',
    en: 'The day on which this would begin has passed. Reject it and have a new proposal made.',
  },
  'proposal.not-open': { kind: 'conflict', nl: 'Hierover valt niets meer te besluiten.', en: 'There is nothing left to decide on this.' },
  'proposal.day': { kind: 'invalid', nl: 'Vul een dag in: vandaag of later.', en: 'Fill in a day: today or later.' },
  'proposal.text': {
    kind: 'invalid',
    nl: 'Vul dit in, met ten hoogste {most, number} tekens.',
    en: 'Fill this in, with {most, number} characters at most.',
  },
  'posture.which': { kind: 'invalid', nl: 'Kies een beeld.', en: 'Choose a posture.' },
  'posture.watch': {
    kind: 'invalid',
    nl: 'Kies bij een verhoogd beeld ten minste één product, en bij een ander beeld geen.',
    en: 'Choose at least one product for a heightened posture, and none for another.',
  },
  'posture.until': {
    kind: 'invalid',
    nl: 'Vul een laatste dag in die niet voor de eerste ligt. Een verhoogd beeld heeft er altijd een; het standaardbeeld nooit.',
    en: 'Fill in a last day that is not before the first. A heightened posture always has one; the normal one never.',
  },
  'posture.evaluation': {
    kind: 'invalid',
    nl: 'Vul een dag voor de evaluatie in die niet voor de eerste dag ligt. Alleen het standaardbeeld heeft er geen.',
    en: 'Fill in a day of evaluation that is not before the first day. Only the normal posture has none.',
  },
  'posture.verdict': { kind: 'invalid', nl: 'Kies hoe het besluit was.', en: 'Choose how the decision was.' },
  'posture.evaluated': { kind: 'conflict', nl: 'Dit besluit is al geëvalueerd.', en: 'This decision was evaluated already.' },
  'duty.side': { kind: 'invalid', nl: 'Kies zorg of leveranciers.', en: 'Choose care or suppliers.' },
  'duty.product': { kind: 'invalid', nl: 'Kies een product uit de lijst, of geen.', en: 'Choose a product of the list, or none.' },
  'duty.basis': { kind: 'invalid', nl: 'Kies op welke grond.', en: 'Choose on which ground.' },
  'duty.days': {
    kind: 'invalid',
    nl: 'Vul een heel aantal dagen in, van 1 tot en met {most, number}, of laat het leeg voor het ritme van het beeld.',
    en: 'Fill in a whole number of days, from 1 to {most, number}, or leave it empty for the rhythm of the posture.',
  },
  'duty.until': {
    kind: 'invalid',
    nl: 'Vul een laatste dag in die niet voor de eerste ligt, of laat hem leeg.',
    en: 'Fill in a last day that is not before the first, or leave it empty.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
