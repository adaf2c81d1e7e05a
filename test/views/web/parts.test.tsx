import { describe, expect, it } from '@jest/globals';
import { AssetsController } from '../../../src/web/assets.controller.js';
import { assetNamed, assetPath } from '../../../src/web/assets.js';
import { Checkbox } from '../../../src/web/forms/checkbox.js';
import { Form } from '../../../src/web/forms/form.js';
import { formFaults } from '../../../src/web/forms/form-faults.js';
import { Radios } from '../../../src/web/forms/radios.js';
import { Select } from '../../../src/web/forms/select.js';
import { TextArea } from '../../../src/web/forms/text-area.js';
import { TextInput } from '../../../src/web/forms/text-input.js';
import { renderPage } from '../../../src/web/page/render-page.js';
import { Card } from '../../../src/web/parts/card.js';
import { DataTable } from '../../../src/web/parts/data-table.js';
import { EmptyState } from '../../../src/web/parts/empty-state.js';
import { Facts } from '../../../src/web/parts/facts.js';
import { Figure } from '../../../src/web/parts/figure.js';
import { LevelBadge } from '../../../src/web/parts/level-badge.js';
import { Notice } from '../../../src/web/parts/notice.js';
import { Pager } from '../../../src/web/parts/pager.js';
import { Steps } from '../../../src/web/parts/steps.js';
import { Tag } from '../../../src/web/parts/tag.js';

const CANARY = '"><script>alert("x")</script>';
const field = { name: CANARY, label: CANARY, hint: CANARY };
const options = [{ value: CANARY, label: CANARY, hint: CANARY }];

describe('every part escapes', () => {
  it.each([
    ['facts', <Facts rows={[[CANARY, CANARY]]} />],
    ['table', <DataTable id="t" caption={CANARY} columns={[{ label: CANARY }]} rows={[{ key: CANARY, cells: [CANARY] }]} />],
    ['level', <LevelBadge level="watch" label={CANARY} />],
    ['figure', <Figure state="shown" text={CANARY} />],
    [
      'notice',
      <Notice kind="info" title={CANARY}>
        {CANARY}
      </Notice>,
    ],
    ['steps', <Steps label={CANARY} steps={[{ title: CANARY, state: 'done', when: CANARY, detail: CANARY }]} />],
    ['empty', <EmptyState title={CANARY}>{CANARY}</EmptyState>],
    [
      'card',
      <Card title={CANARY} href={`javascript:${CANARY}`}>
        {CANARY}
      </Card>,
    ],
    ['pager', <Pager next="javascript:alert(1)" />],
    ['tag', <Tag>{CANARY}</Tag>],
    ['text', <TextInput {...field} value={CANARY} suffix={CANARY} />],
    ['area', <TextArea {...field} value={CANARY} />],
    ['select', <Select {...field} options={options} value={CANARY} />],
    ['radios', <Radios {...field} options={options} value={CANARY} />],
    ['checkbox', <Checkbox {...field} value={CANARY} checked />],
    [
      'form',
      <Form action="javascript:alert(1)" csrf={CANARY} faults={[{ field: CANARY, message: CANARY }]}>
        {CANARY}
      </Form>,
    ],
  ])('%s', (_, part) => {
    const html = renderPage(part);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('javascript:');
  });
});

describe('what was typed comes back', () => {
  const typed = { unit: 'box', able: 'no', note: 'zie mail', secret: 'geheim' };
  const html = renderPage(
    <Form action="/" csrf="x" typed={typed}>
      <Select
        name="unit"
        label="Eenheid"
        value="piece"
        options={[
          { value: 'piece', label: 'stuks' },
          { value: 'box', label: 'dozen' },
        ]}
      />
      <Radios
        name="able"
        label="Lukt het?"
        options={[
          { value: 'yes', label: 'ja' },
          { value: 'no', label: 'nee' },
        ]}
      />
      <Checkbox name="mail" label="Mail mij" checked />
      <TextArea name="note" label="Toelichting" />
      <TextInput name="secret" label="Wachtwoord" type="password" />
    </Form>,
  );

  it('as it was', () => {
    expect(html).toMatch(/<option value="box" selected>/);
    expect(html).toMatch(/value="no" checked/);
    expect(html).toContain('>zie mail</textarea>');
  });

  it('also that a box was cleared', () => expect(html).not.toMatch(/name="mail"[^>]*checked/));

  it('but never a password', () => expect(html).not.toContain('geheim'));
});

describe('refusals', () => {
  it('find their field', () => {
    expect(formFaults([{ code: 'sign-in.required', pointer: '/lots/0/expiresOn' }], 'nl')).toEqual([
      { field: 'lots.0.expiresOn', message: expect.any(String) },
    ]);
  });
});

describe('style sheet and icon', () => {
  it('carry the hash of their content in their name', () => {
    const name = assetPath('meldpunt.css').replace('/assets/', '');
    expect(name).toMatch(/^meldpunt\.[0-9a-f]{12}\.css$/);
    expect(assetNamed(name)?.body.toString()).toContain('--paper');
    expect(assetNamed('../../../package.json')).toBeUndefined();
  });

  it('may be kept for ever', () => {
    const sent: Record<string, unknown> = {};
    const reply = {
      header(name: string, value: string) {
        sent[name] = value;
        return reply;
      },
      send: (body: Buffer) => (sent.body = body),
    };
    new AssetsController().serve(assetPath('favicon.svg').replace('/assets/', ''), reply);
    expect(sent).toMatchObject({ 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'public, max-age=31536000, immutable' });
    expect(() => new AssetsController().serve('meldpunt.css', reply)).toThrow();
  });
});
