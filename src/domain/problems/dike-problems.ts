import type { ProblemText } from '../problem-text.js';

/** Refusals about producers of dike 3, a change to the dikes that is weighed, and guidelines that are proposed. */
export const DIKE_PROBLEMS = {
  'producer.organisation': { kind: 'invalid', nl: 'Kies een leverancier uit de lijst.', en: 'Choose a supplier of the list.' },
  'producer.amount': {
    kind: 'invalid',
    nl: 'Vul een aantal in van nul of meer, ten hoogste {most, number}.',
    en: 'Fill in an amount of zero or more, {most, number} at most.',
  },
  'producer.full-below-base': {
    kind: 'invalid',
    nl: 'De volle productie is niet lager dan de gewone.',
    en: 'Full production is not below the usual.',
  },
  'producer.ramp': {
    kind: 'invalid',
    nl: 'Vul een aantal dagen in, ten hoogste {most, number}.',
    en: 'Fill in a number of days, {most, number} at most.',
  },
  'producer.certification': { kind: 'invalid', nl: 'Kies hoe het met de certificering staat.', en: 'Choose how certification stands.' },
  'producer.certified-on': {
    kind: 'invalid',
    nl: 'Vul de dag in waarop de certificering wordt verwacht.',
    en: 'Fill in the day certification is expected.',
  },
  'producer.material': {
    kind: 'invalid',
    nl: 'Noem het materiaal, in ten hoogste {most, number} tekens.',
    en: 'Name the material, in {most, number} characters at most.',
  },
  'producer.per-product': {
    kind: 'invalid',
    nl: 'Vul in hoeveel er in één product gaat: meer dan nul.',
    en: 'Fill in how much one product takes: more than zero.',
  },
  'producer.reason': {
    kind: 'invalid',
    nl: 'Schrijf op van wie u dit hebt en waarom u het vastlegt, in ten hoogste {most, number} tekens.',
    en: 'Write down from whom you have this and why you record it, in {most, number} characters at most.',
  },
  'guideline.product-group': { kind: 'invalid', nl: 'Kies een product uit de lijst.', en: 'Choose a product of the list.' },
  'guideline.times': {
    kind: 'invalid',
    nl: 'Vul een getal in boven nul, ten hoogste {most, number}.',
    en: 'Fill in a number above zero, {most, number} at most.',
  },
  'guideline.day': { kind: 'invalid', nl: 'Vul een dag in: vandaag of later.', en: 'Fill in a day: today or later.' },
  'guideline.text': {
    kind: 'invalid',
    nl: 'Vul dit in, met ten hoogste {most, number} tekens.',
    en: 'Fill this in, with {most, number} characters at most.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
