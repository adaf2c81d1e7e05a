import type { ColleagueForm } from '../../../../domain/parties/parse-colleague.js';
import { Button } from '../../../../web/forms/button.js';
import { Checkboxes } from '../../../../web/forms/checkboxes.js';
import type { FormFault } from '../../../../web/forms/form-context.js';
import { Form } from '../../../../web/forms/form.js';
import { Radios } from '../../../../web/forms/radios.js';
import { TextInput } from '../../../../web/forms/text-input.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { administrationWords } from '../administration.words.js';

interface InviteProps {
  readonly frame: Frame;
  readonly faults: readonly FormFault[];
  readonly typed: ColleagueForm | undefined;
  /** What may be given. */
  readonly roles: readonly ('reporter' | 'organisation-admin')[];
}

/** Whom to invite, and for what. */
export const InviteView = ({ frame, faults, typed, roles }: InviteProps) => {
  const t = translator(frame.language, administrationWords);
  const labels: Readonly<Record<string, string>> = {
    email: t('people.email'),
    name: t('people.name'),
    roles: t('invite.roles'),
    language: t('invite.language'),
  };
  return (
    <Page {...frame} title={t('invite.title')} faulty={faults.length > 0}>
      <h1>{t('invite.title')}</h1>
      <p>{t('invite.intro')}</p>
      <Form
        action="/organisatie/mensen"
        csrf={frame.person?.csrf ?? ''}
        faults={faults}
        nameOf={(field) => labels[field]}
        {...(typed === undefined ? {} : { typed: { ...typed } })}
      >
        <Fields language={frame.language} roles={roles} />
        <Button>{t('invite.send')}</Button>
      </Form>
      <p>
        <a href="/organisatie/mensen">{t('end.back')}</a>
      </p>
    </Page>
  );
};

const Fields = ({ language, roles }: Pick<Frame, 'language'> & Pick<InviteProps, 'roles'>) => {
  const t = translator(language, administrationWords);
  return (
    <>
      <TextInput name="name" label={t('people.name')} autocomplete="off" />
      <TextInput name="email" label={t('people.email')} type="email" autocomplete="off" />
      <Checkboxes
        name="roles"
        label={t('invite.roles')}
        value={['reporter']}
        options={roles.map((value) => ({ value, label: t(`role.${value}`), hint: t(`role.${value}.hint`) }))}
      />
      <Radios
        name="language"
        label={t('invite.language')}
        value="nl"
        inline
        options={(['nl', 'en'] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
      />
    </>
  );
};
