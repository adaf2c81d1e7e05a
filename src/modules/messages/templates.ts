import type { Language } from '../../domain/language.js';
import { LETTER_KINDS } from '../parties/index.js';
import { ALARM_TEMPLATES } from './alarm-templates.js';
import { BREAK_GLASS_TEMPLATES } from './break-glass-templates.js';
import { CORRESPONDENCE_TEMPLATES } from './correspondence-templates.js';
import { PLAYBOOK_TEMPLATES } from './playbook-templates.js';
import { REVEAL_TEMPLATES } from './reveal-templates.js';
import { LETTER_WORDS, type Words } from './letter-templates.js';

/** What a mail is about. A mail carries no figures and no names of organisations: it says that there is something to see. */
export const TEMPLATES = [
  'flag-raised',
  'flag-worsened',
  'flag-without-chair',
  'escalation',
  'escalation-reminder',
  'escalation-reopened',
  'escalation-acknowledged',
  'delivery-refused',
  'delivery-withheld',
  'reveal-asked',
  'reveal-decided',
  'break-glass-asked',
  'break-glass-desk-missed',
  'break-glass-decided',
  'break-glass-opened',
  'break-glass-to-review',
  'message-waiting',
  'answer-waiting',
  'duty-ahead',
  'duty-late',
  'exemption-waiting',
  'exemption-decided',
  'posture-decided',
  'posture-ended',
  'posture-evaluate',
  'reading-asked',
  ...LETTER_KINDS,
] as const;
export type Template = (typeof TEMPLATES)[number];

export const WORDS: Readonly<Record<Template, Readonly<Record<Language, Words>>>> = {
  ...LETTER_WORDS,
  ...CORRESPONDENCE_TEMPLATES,
  ...REVEAL_TEMPLATES,
  ...BREAK_GLASS_TEMPLATES,
  ...PLAYBOOK_TEMPLATES,
  ...ALARM_TEMPLATES,
  'flag-raised': {
    nl: {
      subject: 'Er is een signaal om te beoordelen',
      paragraphs: [
        'Het meldpunt heeft een signaal gegeven: ergens dreigt een tekort. Wij vragen uw oordeel.',
        'Meld u aan en lees het dossier:',
        '{link}',
        'In deze mail staan geen cijfers en geen namen. Die ziet u alleen na het aanmelden.',
      ],
    },
    en: {
      subject: 'There is a flag to assess',
      paragraphs: [
        'The meldpunt has raised a flag: a shortage may be coming. We ask for your assessment.',
        'Sign in and read the dossier:',
        '{link}',
        'This mail holds no figures and no names. You see those only after signing in.',
      ],
    },
  },
  'flag-worsened': {
    nl: {
      subject: 'Een signaal is ernstiger geworden',
      paragraphs: [
        'Een signaal dat u volgt, is ernstiger geworden.',
        'Meld u aan en lees in het dossier wat er is veranderd:',
        '{link}',
        'In deze mail staan geen cijfers en geen namen. Die ziet u alleen na het aanmelden.',
      ],
    },
    en: {
      subject: 'A flag became more serious',
      paragraphs: [
        'A flag that you follow became more serious.',
        'Sign in and read in the dossier what has changed:',
        '{link}',
        'This mail holds no figures and no names. You see those only after signing in.',
      ],
    },
  },
  'flag-without-chair': {
    nl: {
      subject: 'Alarm: een signaal heeft geen voorzitter',
      paragraphs: [
        'Alle voorzitters van het panel zijn bij een signaal betrokken. Niemand kan de beoordeling leiden. Wijs een voorzitter aan.',
        'Om welk signaal het gaat, ziet u na het aanmelden:',
        '{link}',
        'In deze mail staan geen cijfers en geen namen. Die ziet u alleen na het aanmelden.',
      ],
    },
    en: {
      subject: 'Alarm: a flag has no chair',
      paragraphs: [
        'All chairs of the panel are involved in a flag. Nobody can lead the assessment. Appoint a chair.',
        'Sign in to see which flag it is:',
        '{link}',
        'This mail holds no figures and no names. You see those only after signing in.',
      ],
    },
  },
  escalation: {
    nl: {
      subject: 'Escalatie: het panel vraagt om een besluit',
      paragraphs: [
        'Het panel van experts heeft een dreigend tekort beoordeeld en aan het ministerie voorgelegd.',
        'Bevestig met deze link dat u dit hebt ontvangen. Daarna ziet u hoe u het advies leest:',
        '{link}',
        'Zonder bevestiging herinneren wij u hieraan, en daarna vragen wij de volgende contactpersoon.',
      ],
    },
    en: {
      subject: 'Escalation: the panel asks for a decision',
      paragraphs: [
        'The panel of experts has assessed a coming shortage and put it before the ministry.',
        'Confirm with this link that you received this. You then see how to read the advice:',
        '{link}',
        'Without a confirmation we remind you, and then ask the next contact person.',
      ],
    },
  },
  'escalation-reminder': {
    nl: {
      subject: 'Herinnering: een escalatie wacht op bevestiging',
      paragraphs: [
        'Eerder stuurden wij een escalatie over een dreigend tekort. Die is nog niet bevestigd.',
        'Bevestig met deze link dat u dit hebt ontvangen:',
        '{link}',
      ],
    },
    en: {
      subject: 'Reminder: an escalation waits for confirmation',
      paragraphs: [
        'We sent an escalation about a coming shortage earlier. It has not been confirmed yet.',
        'Confirm with this link that you received this:',
        '{link}',
      ],
    },
  },
  'escalation-reopened': {
    nl: {
      subject: 'Escalatie opnieuw geopend: er is nog niets mee gedaan',
      paragraphs: [
        'Een bevestigde escalatie over een dreigend tekort is blijven liggen. Daarom is zij opnieuw geopend.',
        'Bevestig opnieuw en leg vast wat ermee gebeurt:',
        '{link}',
      ],
    },
    en: {
      subject: 'Escalation reopened: nothing has been done with it yet',
      paragraphs: [
        'A confirmed escalation about a coming shortage has stayed idle. It has therefore been reopened.',
        'Confirm again and record what is being done:',
        '{link}',
      ],
    },
  },
  'escalation-acknowledged': {
    nl: {
      subject: 'Het ministerie heeft een escalatie bevestigd',
      paragraphs: ['Een escalatie is door het ministerie bevestigd. U vindt haar hier:', '{link}'],
    },
    en: {
      subject: 'The ministry has acknowledged an escalation',
      paragraphs: ['An escalation has been acknowledged by the ministry. You find it here:', '{link}'],
    },
  },
};
