import { dayInNetherlands } from '../../../domain/calendar.js';
import { COLLEAGUE_ROLES, type ColleagueForm } from '../../../domain/parties/parse-colleague.js';
import type { Problem } from '../../../domain/problem.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { formatter } from '../../../web/languages/formatter.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { administrationWords } from './administration.words.js';
import type { ColleagueRow } from './colleagues.js';
import { type ColleagueLine, ColleaguesView } from './views/colleagues.view.js';
import { EndAccessView } from './views/end-access.view.js';
import { InviteView } from './views/invite.view.js';

const DONE = [
  ['uitgenodigd', 'invited'],
  ['opnieuw', 'again'],
  ['beeindigd', 'ended'],
] as const;

/** The list of the own people; `done` says in a word of ours what was just done. */
export function colleaguesPage(frame: Frame, people: readonly ColleagueRow[], done: string): string {
  const t = translator(frame.language, administrationWords);
  const known = DONE.find(([word]) => word === done)?.[1];
  const lines = people.map((person) => lineOf(frame, person));
  return renderPage(<ColleaguesView frame={frame} lines={lines} done={known === undefined ? '' : t(`done.${known}`)} />);
}

/** The form that invites, empty or with what was wrong. */
export function invitePage(frame: Frame, form?: ColleagueForm, problem?: Problem): string {
  const faults = problem === undefined ? [] : formFaults(problem.faults, frame.language);
  const place = { ...frame, path: '/organisatie/mensen/nieuw' };
  return renderPage(<InviteView frame={place} faults={faults} typed={form} roles={COLLEAGUE_ROLES} />);
}

/** The question before access ends, or why it does not. */
export function endAccessPage(frame: Frame, person: ColleagueRow, own: boolean, problem?: Problem): string {
  const faults = problem === undefined ? [] : formFaults(problem.faults, frame.language);
  return renderPage(<EndAccessView frame={frame} id={person.id} name={nameOf(frame, person)} own={own} faults={faults} />);
}

function lineOf(frame: Frame, person: ColleagueRow): ColleagueLine {
  const t = translator(frame.language, administrationWords);
  const { id, email, roles, endedAt, lastSignedInAt } = person;
  const state = stateOf(person);
  return {
    id,
    name: nameOf(frame, person),
    email,
    roles: COLLEAGUE_ROLES.filter((role) => roles.includes(role))
      .map((role) => t(`role.${role}`))
      .join(', '),
    seen: lastSignedInAt === null ? t('people.never') : formatter(frame.language).day(dayInNetherlands(lastSignedInAt)),
    state: t(`state.${state}`),
    ended: endedAt !== null,
  };
}

function stateOf({ endedAt, lastSignedInAt }: ColleagueRow): 'ended' | 'invited' | 'active' {
  if (endedAt !== null) return 'ended';
  return lastSignedInAt === null ? 'invited' : 'active';
}

function nameOf({ language }: Frame, { name }: ColleagueRow): string {
  return name === '' ? translator(language, administrationWords)('people.erased') : name;
}
