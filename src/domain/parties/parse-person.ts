import type { Fault } from '../problem.js';
import { actsForOrganisation } from './acts-for-organisation.js';
import { emailOf } from './email-of.js';
import { languageOf } from './language-of.js';
import type { Parsed } from './parsed.js';
import { passwordFaults } from './password-faults.js';
import { mayBeTogether } from './role-combinations.js';
import { isRoleName, type RoleName } from './role-names.js';
import { nameFaults } from './text-faults.js';

/** What somebody wrote about a person. */
export interface PersonForm {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  /** Reference of the organisation the person belongs to. */
  readonly organisation?: string | null | undefined;
  readonly roles: readonly string[];
  readonly language?: string | null | undefined;
  /** Of an expert: the field of knowledge. */
  readonly discipline?: string | null | undefined;
  /** Of an expert: references of organisations and holdings in whose matters the expert takes no part. */
  readonly interests?: readonly string[] | null | undefined;
}

/** A person who may sign in. */
export interface Person {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly organisation: string | null;
  readonly roles: readonly RoleName[];
  readonly language: 'nl' | 'en';
  readonly discipline: string | null;
  readonly interests: readonly string[];
}

/** Understands a person, or names every fault. @param at pointer to the person in what was sent */
export function parsePerson(form: PersonForm, at: string): Parsed<Person> {
  const email = emailOf(form.email);
  const language = languageOf(form.language);
  const faults: Fault[] = [
    ...nameFaults(form.name, `${at}/name`),
    ...passwordFaults(form.password, `${at}/password`),
    ...roleFaults(form, at),
  ];
  if (email === undefined) faults.push({ code: 'party.email-invalid', pointer: `${at}/email` });
  if (language === undefined) faults.push({ code: 'party.language-unknown', pointer: `${at}/language` });
  if (faults.length > 0 || email === undefined || language === undefined) return { ok: false, faults };
  const { name, password, roles } = form;
  const own = { email, name: name.trim(), password, language, roles: [...new Set(roles.filter(isRoleName))] };
  return { ok: true, value: { ...own, ...standingOf(form) } };
}

function standingOf({ organisation, discipline, interests }: PersonForm) {
  return { organisation: organisation ?? null, discipline: discipline?.trim() || null, interests: interests ?? [] };
}

function roleFaults({ roles, organisation }: PersonForm, at: string): readonly Fault[] {
  const faults: Fault[] = roles.flatMap((role, index) =>
    isRoleName(role) ? [] : [{ code: 'party.role-unknown', pointer: `${at}/roles/${index}`, values: { role } }],
  );
  if (roles.length === 0) faults.push({ code: 'party.roles-missing', pointer: `${at}/roles` });
  if (faults.length === 0 && !mayBeTogether(roles)) {
    faults.push({ code: 'party.roles-together', pointer: `${at}/roles`, values: { roles: roles.join(' + ') } });
  }
  if (organisation == null && actsForOrganisation(roles)) faults.push({ code: 'party.organisation-needed', pointer: `${at}/organisation` });
  return faults;
}
