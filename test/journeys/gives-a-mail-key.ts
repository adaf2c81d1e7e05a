import { expect } from '@jest/globals';
import type { Hands } from '../support/hands.js';
import { aKeyPair } from '../support/openpgp-key.js';
import type { Sight } from '../support/sight.js';

/** Somebody who is signed in gives a key for mail, at the second try, and takes it away again. */
export async function givesMailKey(chris: Hands, sight: Sight): Promise<void> {
  await chris.open('/account/mailsleutel');
  await chris.presses('Sleutel bewaren');
  expect(await chris.faults()).toHaveLength(1);
  await sight.answer(chris.page, 'mail-key-refused.nl');
  await chris.page.locator('[name=key]').fill((await aKeyPair()).publicKey);
  await chris.presses('Sleutel bewaren');
  await sight.page(chris.page, 'mail-key');
  await chris.presses(/weg/i);
  await sight.page(chris.page, 'mail-key-none');
  await chris.leaves();
}
