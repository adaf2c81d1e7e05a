import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { checkAttributes } from './checked-attributes.js';

checkAttributes();

/** A whole HTML document, to be sent as text/html. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}
