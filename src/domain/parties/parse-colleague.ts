import type { Fault } from '../problem.js';
import { parsePerson, type Person } from './parse-person.js';
import type { Parsed } from './parsed.js';

/** What an administrator wrote about somebody to invite into the own organisation. */
export interface ColleagueForm {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly language: string;
}

/** Somebody to invite: without a password, which is chosen by whoever answers. */
export type Colleague = Omit<Person, 'password' | 'organisation'>;

/** Roles that an organisation gives to its own people. Source: authorisation matrix, people.manage reaches no further than the own. */
export const COLLEAGUE_ROLES = ['reporter', 'organisation-admin'] as const;

/** Meets the rule for passwords, and is never kept: nobody has chosen one yet. */
const PLACEHOLDER = 'not chosen yet by anybody';

/** Understands somebody to invite, or names every fault. */
export function parseColleague(form: ColleagueForm): Parsed<Colleague> {
  const others = form.roles.filter((role) => !COLLEAGUE_ROLES.some((own) => own === role));
  const faults = others.map((role): Fault => ({ code: 'party.role-unknown', pointer: '/roles', values: { role } }));
  const roles = form.roles.filter((role) => !others.includes(role));
  const parsed = parsePerson(
    { ...form, roles: faults.length > 0 ? COLLEAGUE_ROLES : roles, organisation: 'own', password: PLACEHOLDER },
    '',
  );
  if (!parsed.ok) return { ok: false, faults: [...faults, ...parsed.faults] };
  if (faults.length > 0) return { ok: false, faults };
  const { email, name, language, discipline, interests } = parsed.value;
  return { ok: true, value: { email, name, language, discipline, interests, roles: parsed.value.roles } };
}
