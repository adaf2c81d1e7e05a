/** Mails about statements that are due, and about the posture: that it changes or ends, and that the desk is to look back. */
export const PLAYBOOK_TEMPLATES = {
  'duty-ahead': {
    nl: {
      subject: 'Binnenkort is uw opgave aan de beurt',
      paragraphs: [
        'Voor uw organisatie komt de dag van een opgave dichterbij. Wat het is, wanneer en op welke grond, leest u na het aanmelden:',
        '{link}',
        'Is de opgave er al? Dan hoeft u niets te doen.',
      ],
    },
    en: {
      subject: 'Your statement is due soon',
      paragraphs: [
        'The day of a statement of your organisation comes near. What it is, when and on what ground you read after signing in:',
        '{link}',
        'Is the statement in already? Then you need not do anything.',
      ],
    },
  },
  'duty-late': {
    nl: {
      subject: 'Wij misten uw opgave',
      paragraphs: [
        'De dag van een opgave van uw organisatie is voorbij. Wat het is en op welke grond, leest u na het aanmelden. Opgeven kost een minuut:',
        '{link}',
      ],
    },
    en: {
      subject: 'We missed your statement',
      paragraphs: [
        'The day of a statement of your organisation has passed. What it is and on what ground you read after signing in. Stating it takes a minute:',
        '{link}',
      ],
    },
  },
  'exemption-waiting': {
    nl: {
      subject: 'Een vraag om vrijstelling wacht op de meldtafel',
      paragraphs: ['Iemand vraagt om vrijstelling van een plicht om op te geven, of een collega heeft u nodig om te besluiten:', '{link}'],
    },
    en: {
      subject: 'A question to be exempt waits for the triage desk',
      paragraphs: ['Somebody asks to be exempt from a duty to report, or a colleague needs you to decide:', '{link}'],
    },
  },
  'exemption-decided': {
    nl: {
      subject: 'Er is besloten over wat uw organisatie opgeeft',
      paragraphs: [
        'De meldtafel heeft besloten over een vrijstelling van uw organisatie. Wat is besloten, waarom, tot wanneer en wie u iets kunt vragen, leest u na het aanmelden:',
        '{link}',
        'Antwoord niet op deze mail.',
      ],
    },
    en: {
      subject: 'It was decided what your organisation states',
      paragraphs: [
        'The triage desk has decided on an exemption of your organisation. What was decided, why, until when and whom you can ask you read after signing in:',
        '{link}',
        'Do not answer this mail.',
      ],
    },
  },
  'posture-decided': {
    nl: {
      subject: 'Er is besloten over het beeld',
      paragraphs: [
        'Er is besloten welk beeld gaat gelden. Dat bepaalt hoe vaak opgaven worden gevraagd, wanneer wij waarschuwen en wie wij bellen.',
        'Hier leest u welk beeld het is, vanaf wanneer en waarom:',
        '{link}',
      ],
    },
    en: {
      subject: 'The posture was decided on',
      paragraphs: [
        'It was decided which posture is to hold. It says how often statements are asked, when we warn and whom we call.',
        'Here you read which posture it is, from when and why:',
        '{link}',
      ],
    },
  },
  'posture-ended': {
    nl: {
      subject: 'Het standaardbeeld geldt weer',
      paragraphs: [
        'De laatste dag van het vorige beeld is voorbij. Vanaf nu geldt weer het standaardbeeld. Hier leest u wat dat betekent:',
        '{link}',
      ],
    },
    en: {
      subject: 'The normal posture holds again',
      paragraphs: [
        'The last day of the posture before has passed. From now on the normal posture holds. Here you read what that means:',
        '{link}',
      ],
    },
  },
  'posture-evaluate': {
    nl: {
      subject: 'Een besluit over het beeld wacht op de evaluatie',
      paragraphs: ['Vandaag is de dag om terug te kijken op een besluit over het beeld. Leg vast wat u vindt:', '{link}'],
    },
    en: {
      subject: 'A decision on the posture waits to be evaluated',
      paragraphs: ['Today is the day to look back at a decision on the posture. Record what you find:', '{link}'],
    },
  },
} as const;
