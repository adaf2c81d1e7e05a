/** Mails about a question who a reporter of a dossier is: not which reporter, nor of which dossier. */
export const REVEAL_TEMPLATES = {
  'reveal-asked': {
    nl: {
      subject: 'Een voorzitter vraagt wie een melder is',
      paragraphs: [
        'Een voorzitter van het panel vraagt om de naam achter een letter in een dossier. Uw besluit is nodig, binnen een dag.',
        'Meld u aan, lees de reden en besluit:',
        '{link}',
      ],
    },
    en: {
      subject: 'A chair asks who a reporter is',
      paragraphs: [
        'A chair of the panel asks for the name behind a letter in a dossier. Your decision is needed, within a day.',
        'Sign in, read the reason and decide:',
        '{link}',
      ],
    },
  },
  'reveal-decided': {
    nl: {
      subject: 'Over uw vraag naar een melder is besloten',
      paragraphs: ['De triage heeft besloten over uw vraag wie een melder is. Meld u aan om het besluit te lezen:', '{link}'],
    },
    en: {
      subject: 'Your question about a reporter was decided',
      paragraphs: ['Triage has decided on your question who a reporter is. Sign in to read the decision:', '{link}'],
    },
  },
} as const;
