import { describe, expect, it } from '@jest/globals';
import { attachmentName, LARGEST_ATTACHMENT, MOST_AT_ONCE, MOST_ATTACHMENTS } from '../../../src/domain/attachments/attachment-limits.js';

describe('attachments', () => {
  it('are of 10 MiB at most, five in one go and twenty in all', () => {
    expect([LARGEST_ATTACHMENT, MOST_AT_ONCE, MOST_ATTACHMENTS]).toEqual([10_485_760, 5, 20]);
  });

  it.each([
    { given: 'foto.jpeg', name: 'foto.jpg', because: 'the extension fits what is in it' },
    { given: 'a.b.c', name: 'a.b.jpg', because: 'only the last part was the extension' },
    { given: 'foto', name: 'foto.jpg', because: 'it had none' },
    { given: 'C:\\map\\brief.docx', name: 'brief.jpg', because: 'folders of Windows are left out' },
    { given: '../../etc/passwd', name: 'passwd.jpg', because: 'so are those of others' },
    { given: 'a"b:c*d?e<f>g|h;i.x', name: 'a b c d e f g h i.jpg', because: 'signs that mean something elsewhere become spaces' },
    { given: 'a\u202eb\u2028c\u0007d\ud800e.x', name: 'a b c d e.jpg', because: 'so does what turns text around, ends lines or is half' },
    { given: 'a  \t b.x', name: 'a b.jpg', because: 'spaces become one' },
    { given: ' ..a b. ..x', name: 'a b.jpg', because: 'dots and spaces around it go' },
    { given: '', name: 'bijlage.jpg', because: 'it had no name' },
    { given: 'map/', name: 'bijlage.jpg', because: 'it was a folder' },
    { given: '..?.x', name: 'bijlage.jpg', because: 'nothing is left' },
    { given: 'x'.repeat(100), name: `${'x'.repeat(100)}.jpg`, because: 'a hundred characters fit' },
    { given: '😀'.repeat(101), name: `${'😀'.repeat(100)}.jpg`, because: 'one more does not, and none is cut in half' },
  ])('are called $name: $because', ({ given, name }) => {
    expect(attachmentName(given, 'jpg')).toBe(name);
  });
});
