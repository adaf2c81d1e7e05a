import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Calls } from './calls.js';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const RECORDED = ['Trail.record', 'Trail.line'];

/** Changes without a line, and why. */
const UNRECORDED_CHANGES: Readonly<Record<string, string>> = {
  'LostPasswordController.ask': 'nobody is known yet, and known and unknown addresses must cost the same; using the letter is recorded',
  'ReceiptController.close': 'whoever holds a receipt puts it away; opening it is recorded, and nothing of the report changes',
};

/** Actions by which content of reports, dossiers or the trail is read; every page and call that allows one leaves a line. */
const READINGS = [
  'report.read',
  'report.read-pseudonymised',
  'attachment.read',
  'identity.reveal',
  'receipt.read',
  'duty.exempt',
  'export.take',
  'access.break-glass',
];

/** Open to readers of reports, but show no report of anybody, and what they show instead. */
const WITHOUT_CONTENT: Readonly<Record<string, string>> = {
  'TriageController.show': 'which reports there are, by kind and product group; opening one is recorded',
  'OwnInTotalsController.show': 'what the asker stated itself, beside totals that everybody may read',
  'TrendsApi.positions': 'sums over the own reports of the asker',
  'ChairBreakGlassController.show': 'where the question stands, and letters; reading behind one is recorded',
  'GrantBreakGlassController.show': 'who asks and why; no report, and nobody else’s name',
  'ReviewBreakGlassController.list': 'who asked and when; looking at one of them is recorded',
  'DeskExemptionsController.list': 'who is exempt from what; looking at why is recorded',
  'OwnDutiesController.show': 'what the asker’s own organisation has to state, asked and was answered',
  'DeskExportsController.show': 'what was asked for and by whom; fetching a file is recorded',
  'GradingController.show': 'flags, and shortages of a product group; no report and no name',
  'OutcomeController.show': 'what came of a flag; no report and no name',
  'DeskGroundsController.show': 'which grounds there are; every look on one is recorded',
};

const calls = new Calls(sources().map((name) => ({ name, text: readFileSync(`${SRC}${name}`, 'utf8') })));
const unrecorded = (handlers: readonly { readonly method: string }[]): string[] =>
  handlers.map(({ method }) => method).filter((method) => !calls.reaches(method, RECORDED));

describe('what is recorded', () => {
  it('is every route that changes something: from each handler a line of the trail can be reached', () => {
    const changing = calls.handlers.filter(({ verb }) => verb !== 'Get');
    expect(changing.length).toBeGreaterThan(20);
    expect(unrecorded(changing)).toEqual(Object.keys(UNRECORDED_CHANGES));
  });

  it('is every route by which a report, a dossier or an export is read', () => {
    const reading = calls.handlers.filter(
      ({ verb, decorators }) => verb === 'Get' && READINGS.some((action) => decorators.includes(`May('${action}'`)),
    );
    expect(reading.length).toBeGreaterThan(5);
    expect(unrecorded(reading)).toEqual(Object.keys(WITHOUT_CONTENT));
  });

  it('would be missed where no line is written: a route without one is found', () => {
    const text = (body: string): string =>
      `class A { constructor(private readonly b: B) {} @Post('x') do() { return this.b.go(); } }
       class B { constructor(private readonly trail: Trail, private readonly rows: Rows) {} go() { this.#own((tx) => ${body}); } #own() {} }`;
    const of = (body: string) => new Calls([{ name: 'a.ts', text: text(body) }]);
    expect(of('this.trail.record(tx)').reaches('A.do', RECORDED)).toBe(true);
    expect(of('this.rows.record(tx)').reaches('A.do', RECORDED)).toBe(false);
    expect(of('this.rows.record(tx)').handlers).toEqual([{ method: 'A.do', verb: 'Post', decorators: `@Post('x')` }]);
  });
});

function sources(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
}
