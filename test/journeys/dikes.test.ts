import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayInNetherlands } from '../../src/domain/calendar.js';
import { CAST, type FirstName } from '../support/journey-cast.js';
import { aService } from '../support/processes.js';
import { Story } from '../support/story.js';
import { until } from '../support/until.js';

/** Sums must stand still for ten seconds, and are looked after every fifteen. */
const PATIENCE_MS = 150_000;
/** A day of the week that is told now. */
const asOf = addDays(dayInNetherlands(new Date()), -8);

describe('statements become dikes, and dikes become classes', () => {
  let story: Story;
  const tell = (name: string, work: () => Promise<void>) => it(name, () => story.step(work), 180_000);
  const page = async (who: FirstName, path: string): Promise<string> => {
    const { status, body } = await (await story.browsing(who)).get(path);
    if (status !== 200) throw new Error(`${who} meets ${status} at ${path}`);
    return String(body);
  };

  beforeAll(async () => {
    story = new Story(await aService({ queue: 'postgres', contents: CAST }));
  }, 60_000);
  afterAll(async () => {
    expect(await story?.service.stop()).toEqual([0, 0]);
  }, 60_000);

  tell('three hospitals state dike 1, one states stock for no dike', async () => {
    await story.files(await story.as('anouk'), { ...story.statement(31_001, 1_000), asOf, dike: 1 });
    await story.files(story.machineOf('h2'), { ...story.statement(32_002, 1_000), asOf, dike: 1 });
    await story.files(story.machineOf('h3'), { ...story.statement(33_003, 1_000), asOf, dike: 1 });
    await story.files(story.machineOf('h4'), { ...story.statement(4_004, 1_000), asOf });
  });

  tell('the desk sees them at once, each with who stated it, and what counts for none apart', async () => {
    const body = await page('tom', '/dijken/ffp2');
    for (const figure of ['31.001', '32.002', '33.003', '4.004']) expect(body).toContain(figure);
    expect(body).toContain('geen producent bekend');
  });

  tell('the worker measures them by itself, for the desk’s overview', () =>
    until(async () => (await page('tom', '/dijken')).includes('/dijken/ffp2'), PATIENCE_MS, 'dikes that were measured'),
  );

  tell('a week that was told stays; one that was not yet is told as a class to the panel and the ministry', async () => {
    expect(await page('chris', '/dijken/ffp2')).not.toContain('minder dan de helft');
    await story.service.admin.query('delete from told_dikes');
    await until(async () => (await page('chris', '/dijken/ffp2')).includes('minder dan de helft'), PATIENCE_MS, 'a week that was told');
    for (const name of ['chris', 'dilara', 'eva'] as const) {
      const body = await page(name, '/dijken/ffp2');
      expect(body).toContain('minder dan de helft');
      expect(body).toContain('niet verteld');
      expect(body).not.toMatch(/3[123][.,]00[123]|96[.,]006|4[.,]004/);
    }
  });

  tell('whose work it is not is refused, before and after signing in', async () => {
    expect(await story.passer.get('/dijken/ffp2')).toMatchObject({ status: 303 });
    expect(await (await story.browsing('abel')).get('/dijken')).toMatchObject({ status: 403 });
    expect(await (await story.browsing('eva')).get('/dijken/ffp2/producent')).toMatchObject({ status: 403 });
    expect(await story.machineOf('h1').get('/dijken/ffp2')).toMatchObject({ status: 403 });
  });
});
