import { emailOf } from '../../../domain/parties/email-of.js';
import { languageOf } from '../../../domain/parties/language-of.js';
import type { Parsed } from '../../../domain/parties/parsed.js';
import type { Fault } from '../../../domain/problem.js';
import type { Contact } from '../contact.js';

interface ContactForm {
  readonly email: string;
  readonly name?: string | null | undefined;
  readonly language?: string | null | undefined;
}

/** Understands somebody to write to. Without a name they are called by their address; Dutch unless told. */
export function parseContact(form: ContactForm, at: string): Parsed<Contact> {
  const email = emailOf(form.email);
  const language = languageOf(form.language);
  const faults: Fault[] = [];
  if (email === undefined) faults.push({ code: 'party.email-invalid', pointer: `${at}/email` });
  if (language === undefined) faults.push({ code: 'party.language-unknown', pointer: `${at}/language` });
  if (email === undefined || language === undefined) return { ok: false, faults };
  return { ok: true, value: { email, name: form.name?.trim() || email, language } };
}
