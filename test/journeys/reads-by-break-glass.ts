import { expect } from '@jest/globals';
import type { Hands } from '../support/hands.js';
import { type FirstName, PEOPLE } from '../support/journey-cast.js';
import type { Sight } from '../support/sight.js';
import type { Story } from '../support/story.js';

/** Where it happens, and who watches. */
interface Scene {
  readonly story: Story;
  readonly sight: Sight;
  /** Address of the dossier. */
  readonly dossier: string;
}

/** A chair who reaches nobody of triage asks, two grant it, the chair reads behind one letter and ends it, an auditor reviews it. */
export async function readsByBreakGlass(signedIn: (name: FirstName) => Promise<Hands>, { story, sight, dossier }: Scene): Promise<void> {
  const [coby, sam, sofie, abel] = [await signedIn('coby'), await signedIn('sam'), await signedIn('sofie'), await signedIn('abel')];
  await coby.open(dossier);
  await coby.follows('Vraag noodtoegang');
  await coby.presses('Vragen');
  expect(await coby.faults()).toHaveLength(1);
  await sight.answer(coby.page, 'break-glass-refused.nl');
  await coby.fillsIn(/Waarom kan dit niet wachten/, 'Niemand van de triage neemt op; morgenochtend is te laat.');
  await coby.presses('Vragen');
  await sight.answer(coby.page, 'break-glass-asked.nl');
  await story.mailTo(PEOPLE.sam);
  await sam.open('/noodtoegang');
  await sight.page(sam.page, 'break-glass-to-grant');
  await sam.presses('Toestaan');
  await sofie.open('/noodtoegang');
  await sofie.presses('Allow');
  await coby.open(`${dossier}/noodtoegang`);
  await sight.page(coby.page, 'break-glass-open');
  await coby.follows(/melder A/);
  await sight.page(coby.page, 'break-glass-letter');
  await coby.open(`${dossier}/noodtoegang`);
  await coby.presses('Nu beëindigen');
  await abel.open('/spoor/noodtoegang');
  await sight.page(abel.page, 'break-glass-to-review');
  await abel.page.locator('#noodtoegang a').click();
  await abel.presses('Bevinding vastleggen');
  expect(await abel.faults()).toHaveLength(1);
  await sight.answer(abel.page, 'finding-refused.nl');
  await abel.fillsIn(/Was de noodtoegang terecht/, 'Terecht: de piketlijst van de triage was leeg.');
  await abel.presses('Bevinding vastleggen');
  await sight.page(abel.page, 'break-glass-reviewed');
  await Promise.all([coby.leaves(), sam.leaves(), sofie.leaves(), abel.leaves()]);
}
