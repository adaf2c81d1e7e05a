/** Mails that there is a message: not about what, nor about which report. */
export const CORRESPONDENCE_TEMPLATES = {
  'message-waiting': {
    nl: {
      subject: 'Er is een bericht voor u bij het meldpunt',
      paragraphs: [
        'Het meldpunt heeft u iets gestuurd. Meld u aan om het te lezen en te antwoorden:',
        '{link}',
        'Waarover het gaat, staat niet in deze mail. Antwoord ook niet op deze mail.',
      ],
    },
    en: {
      subject: 'There is a message for you at the meldpunt',
      paragraphs: [
        'The meldpunt has sent you something. Sign in to read it and to answer:',
        '{link}',
        'What it is about is not in this mail. Do not answer this mail either.',
      ],
    },
  },
  'reading-asked': {
    nl: {
      subject: 'Klopt het hoe wij een opgave lezen?',
      paragraphs: [
        'Een cijfer in een opgave van uw organisatie past niet bij de andere. Wij lezen het daarom anders. Klopt dat? U antwoordt met één druk op een knop:',
        '{link}',
        'In deze mail staan geen cijfers. Die ziet u alleen na het aanmelden.',
      ],
    },
    en: {
      subject: 'Did we read a statement rightly?',
      paragraphs: [
        'A figure in a statement of your organisation does not fit the others. We therefore read it differently. Is that right? You answer with one press of a button:',
        '{link}',
        'This mail holds no figures. You see those only after signing in.',
      ],
    },
  },
  'answer-waiting': {
    nl: {
      subject: 'Er is een antwoord voor de meldtafel',
      paragraphs: ['Iemand heeft de meldtafel geantwoord. U leest het na het aanmelden:', '{link}'],
    },
    en: {
      subject: 'There is an answer for the triage desk',
      paragraphs: ['Somebody has answered the triage desk. You read it after signing in:', '{link}'],
    },
  },
} as const;
