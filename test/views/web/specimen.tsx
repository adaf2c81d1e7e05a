import { Checkboxes } from '../../../src/web/forms/checkboxes.js';
import { Checkbox } from '../../../src/web/forms/checkbox.js';
import { ButtonLink } from '../../../src/web/forms/button-link.js';
import { ButtonRow } from '../../../src/web/forms/button-row.js';
import { Button } from '../../../src/web/forms/button.js';
import { DateInput } from '../../../src/web/forms/date-input.js';
import { Form } from '../../../src/web/forms/form.js';
import { NumberInput } from '../../../src/web/forms/number-input.js';
import { Radios } from '../../../src/web/forms/radios.js';
import { Select } from '../../../src/web/forms/select.js';
import { TextArea } from '../../../src/web/forms/text-area.js';
import { TextInput } from '../../../src/web/forms/text-input.js';
import { formatter } from '../../../src/web/languages/formatter.js';
import type { Language } from '../../../src/web/languages/language.js';
import { translator } from '../../../src/web/languages/translator.js';
import type { Frame } from '../../../src/web/page/frame.js';
import { Page } from '../../../src/web/page/page.js';
import { SpecimenCharts } from './specimen-charts.js';
import { SpecimenParts } from './specimen-parts.js';
import { specimenWords } from './specimen-words.js';

/** Every part of the web frame on one page, for the eye and for the accessibility check. */
export const Specimen = ({ language }: { readonly language: Language }) => {
  const t = translator(language, specimenWords);
  const { day } = formatter(language);
  const frame: Frame = {
    language,
    path: '/meldingen?toon=alles',
    nav: [
      { href: '/start', label: t('home') },
      { href: '/meldingen', label: t('reports'), badge: '3' },
      { href: '/signalen', label: t('flags') },
      { href: '/landelijk', label: t('overview') },
    ],
    person: { name: 'Anouk de Wit', organisation: 'Ziekenhuis De Brug', csrf: 'token' },
    demoDay: day('2020-04-02'),
  };
  return (
    <Page {...frame} title={t('title')} width="wide" faulty>
      <h1>{t('title')}</h1>
      <p class="lead">{t('lead')}</p>
      <SpecimenParts t={t} language={language} />
      <SpecimenCharts t={t} language={language} />
      <h2>{t('form')}</h2>
      <SpecimenForm language={language} />
    </Page>
  );
};

const SpecimenForm = ({ language }: { readonly language: Language }) => {
  const t = translator(language, specimenWords);
  const reasons = [
    { value: 'shipping-delay', label: t('reason.shipping') },
    { value: 'recall', label: t('reason.recall'), hint: t('reason.recall.hint') },
  ];
  return (
    <Form
      action="/meldingen"
      csrf="token"
      typed={{ stock: '12 dozen', asOf: '31-02-2026', reason: 'recall', notify: 'on', help: ['recall'], note: 'Zie mail' }}
      faults={[
        { field: 'stock', message: t('fault.stock') },
        { field: 'asOf', message: t('fault.day') },
        { field: 'unit', message: t('fault.unit') },
        { field: 'impact', message: t('fault.impact') },
      ]}
    >
      <NumberInput name="stock" label={t('stock')} hint={t('stock.hint')} suffix={t('pieces')} />
      <DateInput name="asOf" label={t('day')} />
      <Select name="unit" label={t('unit')} options={[{ value: 'piece', label: t('pieces') }]} />
      <Select name="reason" label={t('reason')} options={reasons} />
      <Radios name="impact" label={t('impact')} hint={t('impact.hint')} options={reasons} />
      <Radios name="able" label={t('able')} inline options={reasons.map(({ value, label }) => ({ value, label }))} />
      <Checkboxes name="help" label={t('help')} options={reasons} optional />
      <Checkbox name="notify" label={t('notify')} hint={t('notify.hint')} />
      <TextInput name="contact" label={t('contact')} type="email" autocomplete="email" width="medium" optional />
      <TextArea name="note" label={t('note')} hint={t('note.hint')} optional />
      <ButtonRow>
        <Button>{t('send')}</Button>
        <Button kind="secondary" name="action" value="draft">
          {t('draft')}
        </Button>
        <Button kind="danger" formaction="/meldingen/intrekken">
          {t('withdraw')}
        </Button>
        <ButtonLink href="/start" kind="secondary">
          {t('home')}
        </ButtonLink>
      </ButtonRow>
    </Form>
  );
};
