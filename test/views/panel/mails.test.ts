import { describe, expect, it } from '@jest/globals';
import { mailOf } from '../../../src/modules/messages/mail-of.js';
import { TEMPLATES } from '../../../src/modules/messages/templates.js';

const LINK = 'https://meldpunt.example/signalen/x';

describe('mails about flags and escalations', () => {
  it.each(TEMPLATES.flatMap((template) => (['nl', 'en'] as const).map((language) => ({ template, language }))))(
    '$template in $language holds no figures',
    ({ template, language }) => {
      const { subject, text } = mailOf({
        recipient: 'a@example.org',
        recipientName: 'Anouk',
        language,
        template,
        messageId: '<a@b>',
        link: LINK,
      });
      expect(`${subject} ${text.replaceAll(LINK, '')}`).not.toMatch(/\d/);
    },
  );
});
