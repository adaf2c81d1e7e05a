import type { ProblemText } from '../problem-text.js';

/** Refusals about what an expert or the chair wrote. */
export const ASSESSMENT_PROBLEMS = {
  'assessment.seriousness': { kind: 'invalid', nl: 'Kies hoe ernstig het is: 1 tot en met 5.', en: 'Choose how serious it is: 1 to 5.' },
  'assessment.certainty': { kind: 'invalid', nl: 'Kies hoe zeker u bent.', en: 'Choose how sure you are.' },
  'assessment.text-missing': {
    kind: 'invalid',
    nl: 'Vul dit in. Eén zin is genoeg; weet u het niet, schrijf dat dan op.',
    en: 'Fill this in. One sentence is enough; if you do not know, write that.',
  },
  'assessment.text-long': {
    kind: 'invalid',
    nl: 'Maak dit korter: hooguit {longest} tekens.',
    en: 'Make this shorter: {longest} characters at most.',
  },
  'assessment.text-unreadable': {
    kind: 'invalid',
    nl: 'Hierin staat een teken dat wij niet kunnen bewaren. Typ de tekst opnieuw.',
    en: 'This holds a character that we cannot keep. Type the text again.',
  },
  'assessment.not-invited': {
    kind: 'forbidden',
    nl: 'U bent niet gevraagd om dit signaal te beoordelen.',
    en: 'You have not been asked to assess this flag.',
  },
  'assessment.none-yet': {
    kind: 'conflict',
    nl: 'Er is nog geen oordeel van een expert. Sluit de beoordeling pas als er ten minste één is.',
    en: 'There is no assessment by an expert yet. Conclude when there is at least one.',
  },
  'conclusion.few-assessments': {
    kind: 'invalid',
    nl: 'Nog maar {assessed, plural, one {1 expert heeft} other {# experts hebben}} een oordeel gegeven, van de {invited}; gewoonlijk wachten wij op {quorum}. Wacht nog, of bevestig dat u nu al afsluit.',
    en: 'Only {assessed, plural, one {1 expert has} other {# experts have}} given an assessment, of the {invited}; as a rule we wait for {quorum}. Wait, or confirm that you conclude now.',
  },
  'conclusion.no-advice': {
    kind: 'invalid',
    nl: 'U sluit af zonder advies. Geef een advies, of bevestig dat u geen advies geeft.',
    en: 'You conclude without advice. Give advice, or confirm that you give none.',
  },
  'advice.action-missing': {
    kind: 'invalid',
    nl: 'Kies wat u adviseert, of maak dit advies leeg.',
    en: 'Choose what you advise, or empty this advice.',
  },
  'advice.action-unknown': { kind: 'invalid', nl: 'Dit soort advies kennen wij niet.', en: 'We do not know this kind of advice.' },
  'advice.action-other-dike': {
    kind: 'invalid',
    nl: 'Dit advies hoort niet bij deze dijk.',
    en: 'This advice does not belong to this dike.',
  },
  'advice.dike-unknown': { kind: 'invalid', nl: 'De dijk is 1, 2 of 3, of leeg.', en: 'The dike is 1, 2 or 3, or empty.' },
  'advice.dike-twice': {
    kind: 'invalid',
    nl: 'Over deze dijk staat er al een advies. Geef er één per dijk.',
    en: 'There already is advice on this dike. Give one per dike.',
  },
  'advice.amount-invalid': {
    kind: 'invalid',
    nl: 'Vul een hoeveelheid per week in: een getal boven 0 en hooguit {most, number}.',
    en: 'Fill in an amount per week: a number above 0 and at most {most, number}.',
  },
  'advice.weeks-invalid': {
    kind: 'invalid',
    nl: 'Vul een aantal weken in: een getal boven 0 en hooguit {most, number}.',
    en: 'Fill in a number of weeks: above 0 and at most {most, number}.',
  },
  'advice.amount-or-weeks': {
    kind: 'invalid',
    nl: 'Vul een hoeveelheid of een aantal weken in, niet allebei.',
    en: 'Fill in an amount or a number of weeks, not both.',
  },
  'advice.how-much-missing': {
    kind: 'invalid',
    nl: 'Vul in hoeveel: een hoeveelheid per week of een aantal weken.',
    en: 'Fill in how much: an amount per week or a number of weeks.',
  },
  'advice.until-missing': { kind: 'invalid', nl: 'Vul in tot wanneer dit geldt.', en: 'Fill in until when this holds.' },
  'advice.until-invalid': {
    kind: 'invalid',
    nl: 'Dit is geen datum. Voorbeeld: 2027-03-31.',
    en: 'This is not a date. Example: 2027-03-31.',
  },
  'advice.until-past': {
    kind: 'invalid',
    nl: 'Deze datum is voorbij. Kies vandaag of later.',
    en: 'This date has passed. Choose today or later.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
