import { options } from 'preact';

const LINKS = ['href', 'action', 'formAction', 'formaction', 'src', 'xlinkHref', 'xlink:href'] as const;

/** Paths of this service, fragments, queries, and the schemes a person may be sent to; `//host` is another site. */
const SAFE = /^(?:\/(?![/\\])|#|\?|https?:\/\/|mailto:|tel:|$)/i;

/**
 * Looks at every element before it is drawn. A link that could run a script loses its address and stays as text, since
 * the address may come from a person; raw HTML, inline styles and handlers come from a programmer, and are refused.
 * Preact escapes text and attributes; what a browser does with an address is ours to check.
 */
export function checkAttributes(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string') check(vnode.props);
    before?.(vnode);
  };
}

function check(attributes: Record<string, unknown>): void {
  const refused = Object.keys(attributes).find((name) => name === 'dangerouslySetInnerHTML' || name === 'style' || /^on/i.test(name));
  if (refused !== undefined) throw new TypeError(`${refused} is not drawn: no raw HTML, inline style or script`);
  for (const name of LINKS) {
    const address = attributes[name];
    if (typeof address === 'string' && !SAFE.test(address)) delete attributes[name];
  }
}
