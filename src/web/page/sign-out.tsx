import { CsrfField } from '../forms/csrf-field.js';
import { useWords } from '../languages/use-words.js';
import type { PagePerson } from './frame.js';

/** Who is signed in, and the way out: a form, since a link must not change anything. */
export const SignOut = ({ person }: { readonly person: PagePerson }) => {
  const t = useWords();
  const name = person.organisation === undefined ? person.name : `${person.name}, ${person.organisation}`;
  return (
    <form class="sign-out" method="post" action="/afmelden">
      <CsrfField token={person.csrf} />
      <span class="signed-in">
        <span class="visually-hidden">{t('page.signedIn', { name: '' })}</span>
        <a href="/account">{name}</a>
      </span>
      <button class="link-button" type="submit">
        {t('page.signOut')}
      </button>
    </form>
  );
};
