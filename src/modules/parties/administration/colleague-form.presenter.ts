import type { ColleagueForm } from '../../../domain/parties/parse-colleague.js';
import { textIn, type Typed } from '../typed-form.presenter.js';

/** The form as it came; several ticked boxes are a list, one is a text. */
export function colleagueFormIn(body: Typed | undefined): ColleagueForm {
  const roles = [body?.['roles'] ?? []].flat().filter((role) => typeof role === 'string');
  return { email: textIn(body, 'email'), name: textIn(body, 'name'), roles, language: textIn(body, 'language') };
}
