/** Mails about the posture: that it changes or ends, and that the desk is to look back. */
export const PLAYBOOK_TEMPLATES = {
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
