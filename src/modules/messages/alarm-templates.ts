/** Alarms to the secretariat about mail that did not reach its reader. */
export const ALARM_TEMPLATES = {
  'delivery-refused': {
    nl: {
      subject: 'Alarm: een mail is geweigerd',
      paragraphs: [
        'Een mail van het meldpunt kon niet worden bezorgd. De ontvanger weet dus nog van niets. Bel deze persoon.',
        'Welke mail het is, ziet u na het aanmelden:',
        '{link}',
      ],
    },
    en: {
      subject: 'Alarm: a mail was refused',
      paragraphs: [
        'A mail of the meldpunt could not be delivered. The recipient knows nothing yet. Call this person.',
        'Sign in to see which mail it is:',
        '{link}',
      ],
    },
  },
  'delivery-withheld': {
    nl: {
      subject: 'Alarm: een mail kon niet worden versleuteld',
      paragraphs: [
        'De OpenPGP-sleutel van een ontvanger is verlopen of ingetrokken. Hij kreeg alleen een melding dat er een bericht is. Bel deze persoon en vraag een nieuwe sleutel.',
        'Welke mail het is, ziet u na het aanmelden:',
        '{link}',
      ],
    },
    en: {
      subject: 'Alarm: a mail could not be encrypted',
      paragraphs: [
        'The OpenPGP key of a recipient has expired or was revoked. Only a note that there is a message was sent. Call this person and ask for a new key.',
        'Sign in to see which mail it is:',
        '{link}',
      ],
    },
  },
} as const;
