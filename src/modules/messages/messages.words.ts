import { defineMessages } from '../../web/languages/define-messages.js';

export const messagesWords = defineMessages({
  'messages.title': { nl: 'Verzonden mail', en: 'Mail sent' },
  'messages.intro': {
    nl: 'De laatste mails van het meldpunt en of zij zijn aangekomen. Een geweigerde mail betekent: bel deze persoon.',
    en: 'The newest mails of the meldpunt and whether they arrived. A refused mail means: call this person.',
  },
  'messages.none': { nl: 'Er is nog geen mail verstuurd.', en: 'No mail has been sent yet.' },
  'messages.to': { nl: 'Aan', en: 'To' },
  'messages.about': { nl: 'Waarover', en: 'About' },
  'messages.state': { nl: 'Stand', en: 'State' },
  'messages.attempts': { nl: 'Pogingen', en: 'Attempts' },
  'messages.at': { nl: 'Gemaakt op', en: 'Composed at' },
  'messages.withheld': { nl: 'niet zichtbaar', en: 'not shown' },
  'messages.reply': { nl: 'antwoord {code}', en: 'reply {code}' },
  'state.waiting': { nl: 'wacht', en: 'waiting' },
  'state.sent': { nl: 'bezorgd', en: 'delivered' },
  'state.refused': { nl: 'geweigerd', en: 'refused' },
  'state.given-up': { nl: 'opgegeven', en: 'given up' },
  'mailbox.title': { nl: 'Demopostvak', en: 'Demo mailbox' },
  'mailbox.intro': {
    nl: 'In de demo gaat mail niet naar buiten. Hier leest u wat het meldpunt u stuurt; de meldtafel ziet alle mail.',
    en: 'In the demo no mail goes out. Here you read what the meldpunt sends you; the desk sees all mail.',
  },
  'mailbox.none': { nl: 'Er is nog geen mail.', en: 'There is no mail yet.' },
  'mailbox.subject': { nl: 'Onderwerp', en: 'Subject' },
  'mailbox.received': { nl: 'Ontvangen', en: 'Received' },
  'mailbox.back': { nl: 'Terug naar het postvak', en: 'Back to the mailbox' },
});
