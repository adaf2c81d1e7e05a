import { expect } from '@jest/globals';
import type { Hands } from '../support/hands.js';
import type { Sight } from '../support/sight.js';

/** The desk puts a shortage on record that really was, and sees how well the service warned. @param day  on which it began */
export async function looksBack(desk: Hands, sight: Sight, day: string): Promise<void> {
  await desk.open('/trefzekerheid');
  await desk.presses('Vastleggen');
  expect((await desk.faults()).length).toBe(4);
  await sight.answer(desk.page, 'shortage-refused.nl');
  await desk.page.locator('[name=productGroup]').selectOption({ index: 1 });
  await desk.page.locator('[name=scope]').selectOption('NL');
  await desk.page.locator('[name=beganOn]').fill(day);
  await desk.fillsIn('Hoe weet u dit?', 'Uit het overleg met de ziekenhuizen.');
  await desk.presses('Vastleggen');
  await sight.page(desk.page, 'track-record');
}
