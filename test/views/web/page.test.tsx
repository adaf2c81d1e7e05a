import { describe, expect, it } from '@jest/globals';
import { DateInput } from '../../../src/web/forms/date-input.js';
import { Form } from '../../../src/web/forms/form.js';
import { NumberInput } from '../../../src/web/forms/number-input.js';
import type { Frame } from '../../../src/web/page/frame.js';
import { Page } from '../../../src/web/page/page.js';
import { renderPage } from '../../../src/web/page/render-page.js';

const CANARY = '<script>alert("x")</script>';
const frame: Frame = {
  language: 'en',
  path: '/meldingen/nieuw?soort=voorraad',
  nav: [
    { href: '/meldingen', label: 'Reports', badge: '3' },
    { href: '/', label: 'Home' },
  ],
  person: { name: CANARY, organisation: CANARY, csrf: CANARY },
  demoDay: CANARY,
};

describe('the page', () => {
  const html = renderPage(
    <Page {...frame} title={CANARY}>
      <p>{CANARY}</p>
      <a href="javascript:alert(1)">trap</a>
      <a href="//elsewhere.example">trap</a>
      <a href="/veilig">fine</a>
    </Page>,
  );

  it('is a document in the language asked for, with a way past the header', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en">/);
    expect(html).toContain('<a class="skip-link" href="#inhoud">Skip to content</a>');
    expect(html).toContain('<main id="inhoud"');
  });

  it('escapes whatever it is given', () => {
    expect(html).not.toContain('<script');
    expect(html.match(/&lt;script/g)?.length).toBeGreaterThanOrEqual(6);
  });

  it('takes the address from a link that could run a script or leave unnoticed', () => {
    expect(html).not.toContain('javascript:');
    expect(html).not.toContain('elsewhere.example');
    expect(html).toContain('<a href="/veilig">');
  });

  it('switches language without losing the place', () => {
    expect(html).toContain('href="/taal/nl?terug=%2Fmeldingen%2Fnieuw%3Fsoort%3Dvoorraad"');
  });

  it('marks the place in the menu, and no other', () => {
    expect(html).toMatch(/<a href="\/meldingen" aria-current="page">/);
    expect(html.match(/aria-current/g)).toHaveLength(1);
  });

  it('refuses raw HTML, inline style and handlers', () => {
    expect(() => renderPage(<p dangerouslySetInnerHTML={{ __html: CANARY }} />)).toThrow(TypeError);
    expect(() => renderPage(<p style="color:red">red</p>)).toThrow(TypeError);
    expect(() => renderPage(<p onClick={() => undefined}>press</p>)).toThrow(TypeError);
  });
});

describe('a form that comes back', () => {
  const html = renderPage(
    <Form
      action="/meldingen"
      csrf="token"
      typed={{ 'lots.0.stock': 'twelve', asOf: 'yesterday' }}
      faults={[
        { field: 'lots.0.stock', message: 'Enter a number.' },
        { field: 'asOf', message: 'Enter a day.' },
        { field: '', message: 'Nothing was stored.' },
      ]}
    >
      <NumberInput name="lots.0.stock" label="Stock" hint="In pieces" value="10" />
      <DateInput name="asOf" label="On" value="2026-11-22" />
    </Form>,
  );

  it('keeps what was typed, even where a browser would drop it', () => {
    expect(html).toContain('value="twelve"');
    expect(html).toContain('type="text" value="yesterday"');
  });

  it('names every fault at once and links each to its field', () => {
    expect(html).toContain('Er zijn nog 3 dingen te verbeteren');
    expect(html).toContain('<a href="#veld-lots-0-stock">Enter a number.</a>');
    expect(html).toContain('id="veld-lots-0-stock"');
    expect(html).toContain('aria-describedby="veld-lots-0-stock-uitleg veld-lots-0-stock-fout"');
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(2);
  });

  it('carries the proof that it is ours', () => {
    expect(html).toContain('<input type="hidden" name="_csrf" value="token"');
  });
});
