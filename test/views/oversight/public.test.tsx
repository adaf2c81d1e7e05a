import { describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '../../../src/domain/problem.js';
import { accessibilityWords } from '../../../src/modules/oversight/accessibility.words.js';
import { aboutWords } from '../../../src/modules/oversight/about.words.js';
import { frontWords } from '../../../src/modules/oversight/front.words.js';
import { lchSnapshot } from '../../../src/modules/oversight/lch-snapshot.js';
import { lchWords } from '../../../src/modules/oversight/lch.words.js';
import { privacyWords } from '../../../src/modules/oversight/privacy.words.js';
import { problemsWords } from '../../../src/modules/oversight/problems.words.js';
import { roleWords } from '../../../src/modules/oversight/role.words.js';
import { AboutPage } from '../../../src/modules/oversight/views/about.view.js';
import { AccessibilityPage } from '../../../src/modules/oversight/views/accessibility.view.js';
import { signInRows, teaserOf } from '../../../src/modules/oversight/views/front.presenter.js';
import { FrontPage } from '../../../src/modules/oversight/views/front.view.js';
import { lchTable } from '../../../src/modules/oversight/views/lch.presenter.js';
import { LchPage } from '../../../src/modules/oversight/views/lch.view.js';
import { PrivacyPage } from '../../../src/modules/oversight/views/privacy.view.js';
import { problemRow, problemRows } from '../../../src/modules/oversight/views/problems.presenter.js';
import { ProblemPage, ProblemsPage } from '../../../src/modules/oversight/views/problems.view.js';
import type { Frame } from '../../../src/web/page/frame.js';
import { renderPage } from '../../../src/web/page/render-page.js';
import { messageFaults } from '../../support/message-faults.js';

const frame: Frame = { language: 'nl', path: '/', nav: [] };
const english: Frame = { ...frame, language: 'en' };

describe('words of the public pages', () => {
  it.each([
    { of: 'the front page', words: frontWords },
    { of: 'the page about the service', words: aboutWords },
    { of: 'the page about data', words: privacyWords },
    { of: 'the accessibility statement', words: accessibilityWords },
    { of: 'the refusals', words: problemsWords },
    { of: 'the emergency stock', words: lchWords },
    { of: 'roles', words: roleWords },
  ])('of $of ask the same in both languages', ({ words }) => {
    expect(messageFaults(words)).toEqual([]);
  });
});

describe('the front page', () => {
  const teaser = teaserOf(lchSnapshot(), 'nl');
  const person = { name: '<b>Eva</b>', email: 'eva@demo.test', password: '"><script>', roles: ['triage', 'unheard-of'] };

  it('shows one stock at expected and at peak use, rounded down', () => {
    expect(teaser).toMatchObject({ stock: '40.583.465', expected: '920 weken', peak: '9 weken' });
  });

  it('asks who is nobody to sign in, and shows no demo accounts outside the demo', () => {
    const html = renderPage(<FrontPage frame={frame} home={undefined} teaser={teaser} signIns={[]} />);
    expect(html).toContain('href="/aanmelden">Aanmelden en melden');
    expect(html).not.toContain('id="demo"');
  });

  it('leads who is signed in to the own page', () => {
    const html = renderPage(<FrontPage frame={english} home="/triage" teaser={teaser} signIns={[]} />);
    expect(html).toContain('href="/triage">On to your own page');
  });

  it('names the demo accounts, escaped', () => {
    const html = renderPage(<FrontPage frame={frame} home={undefined} teaser={teaser} signIns={signInRows([person], 'nl')} />);
    expect(html).toContain('&lt;b>Eva&lt;/b>, meldtafel');
    expect(html).not.toContain('<script>');
  });
});

describe('the emergency stock of 2 April 2021', () => {
  const { rows, sources } = lchTable(lchSnapshot(), 'nl');

  it.each([
    { key: 'goggles', expected: '2.297 weken', peak: 'onbekend' },
    { key: 'surgical-mask-iir', expected: '1.877 weken', peak: '95 weken' },
    { key: 'ffp2', expected: '920 weken', peak: '9 weken' },
    { key: 'kn95', expected: 'onbekend', peak: 'onbekend' },
    { key: 'examination-glove', expected: '159 weken', peak: 'onbekend' },
    { key: 'isolation-gown', expected: '1.852 weken', peak: 'onbekend' },
    { key: 'apron', expected: '453 weken', peak: 'onbekend' },
  ])('$key lasts $expected at expected and $peak at peak use', (row) => {
    expect(rows).toContainEqual(expect.objectContaining(row));
  });

  it('names its sources and the letter first', () => {
    expect(sources[0]).toContain('Kamerstuk 32 805');
    const html = renderPage(<LchPage frame={frame} {...lchTable(lchSnapshot(), 'nl')} />);
    expect(html).toContain('2 april 2021');
    for (const source of sources) expect(html).toContain(source);
  });
});

describe('the pages about refusals', () => {
  it('explain every refusal in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const rows = problemRows(language);
      expect(rows.map(({ code }) => code).sort()).toEqual(Object.keys(PROBLEMS).sort());
      for (const { sentence, whatToDo } of rows) expect(sentence.length * whatToDo.length).toBeGreaterThan(0);
    }
  });

  it('say where a value comes, and what a machine gets', () => {
    expect(problemRow('report.jump', 'nl')).toMatchObject({
      status: '400',
      open: true,
      sentence: expect.stringContaining('ongeveer … keer'),
    });
    expect(problemRow('service.unavailable', 'en')).toMatchObject({ status: '503', open: false, again: 'Trying again helps' });
  });

  it('know only what is in the catalogue', () => {
    expect([problemRow('toString', 'nl'), problemRow('<b>', 'nl')]).toEqual([undefined, undefined]);
  });

  it('draw', () => {
    const row = problemRow('report.jump', 'nl');
    expect(row && renderPage(<ProblemPage frame={frame} problem={row} />)).toContain('<code>report.jump</code>');
    expect(renderPage(<ProblemsPage frame={english} problems={problemRows('en')} />)).toContain('href="/problemen/report.jump"');
  });
});

describe('about, data and accessibility', () => {
  it.each([
    { page: <AboutPage frame={frame} />, says: 'geen officiële dienst' },
    { page: <PrivacyPage frame={frame} />, says: 'minstens drie concerns' },
    { page: <PrivacyPage frame={frame} />, says: 'toestemming van twee systeembeheerders' },
    { page: <AccessibilityPage frame={english} />, says: 'we do not claim yet' },
  ])('says plainly: $says', ({ page, says }) => {
    expect(renderPage(page)).toContain(says);
  });
});
