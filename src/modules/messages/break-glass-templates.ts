/** Mails about break-glass access: not to which dossier, nor of whom. */
export const BREAK_GLASS_TEMPLATES = {
  'break-glass-asked': {
    nl: {
      subject: 'Spoed: een voorzitter vraagt noodtoegang',
      paragraphs: [
        'Een voorzitter van het panel vraagt noodtoegang tot de meldingen achter één dossier, omdat de triage niet op tijd te bereiken is.',
        'Twee systeembeheerders moeten dat toestaan. Meld u aan, lees de reden en besluit:',
        '{link}',
        'U leest zelf geen meldingen, ook niet als u het toestaat.',
      ],
    },
    en: {
      subject: 'Urgent: a chair asks for break-glass access',
      paragraphs: [
        'A chair of the panel asks for break-glass access to the reports behind one dossier, because triage cannot be reached in time.',
        'Two system administrators must allow it. Sign in, read the reason and decide:',
        '{link}',
        'You read no reports yourself, not even when you allow it.',
      ],
    },
  },
  'break-glass-desk-missed': {
    nl: {
      subject: 'Een voorzitter kan de triage niet bereiken',
      paragraphs: [
        'Een voorzitter van het panel kan u niet bereiken en vraagt noodtoegang tot de meldingen achter een dossier. Bel de voorzitter als u kunt helpen.',
        'Om welk dossier het gaat, ziet u na het aanmelden:',
        '{link}',
      ],
    },
    en: {
      subject: 'A chair cannot reach triage',
      paragraphs: [
        'A chair of the panel cannot reach you and asks for break-glass access to the reports behind a dossier. Call the chair if you can help.',
        'Sign in to see which dossier it is:',
        '{link}',
      ],
    },
  },
  'break-glass-decided': {
    nl: {
      subject: 'Over uw vraag om noodtoegang is besloten',
      paragraphs: ['Er is besloten over uw vraag om noodtoegang. Meld u aan om het besluit te lezen:', '{link}'],
    },
    en: {
      subject: 'Your question for break-glass access was decided',
      paragraphs: ['Your question for break-glass access was decided. Sign in to read the decision:', '{link}'],
    },
  },
  'break-glass-opened': {
    nl: {
      subject: 'Een voorzitter leest met noodtoegang mee',
      paragraphs: [
        'Twee systeembeheerders hebben een voorzitter noodtoegang gegeven tot de meldingen achter een dossier. De melders horen het ook.',
        'Om welk dossier het gaat, ziet u na het aanmelden:',
        '{link}',
      ],
    },
    en: {
      subject: 'A chair reads by break-glass access',
      paragraphs: [
        'Two system administrators have given a chair break-glass access to the reports behind a dossier. Those who reported are told too.',
        'Sign in to see which dossier it is:',
        '{link}',
      ],
    },
  },
  'break-glass-to-review': {
    nl: {
      subject: 'Er is noodtoegang om te beoordelen',
      paragraphs: [
        'Een voorzitter kreeg noodtoegang tot de meldingen achter een dossier. Beoordeel na afloop of dat terecht was, en schrijf op wat u vond:',
        '{link}',
      ],
    },
    en: {
      subject: 'There is break-glass access to review',
      paragraphs: [
        'A chair was given break-glass access to the reports behind a dossier. Review afterwards whether that was right, and write down what you found:',
        '{link}',
      ],
    },
  },
} as const;
