import { ButtonLink } from '../../../web/forms/button-link.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';

interface AccountDoneProps {
  readonly frame: Frame;
  readonly title: string;
  readonly text: string;
  readonly next: readonly [href: string, label: string];
}

/** What was done, and where to go on. */
export const AccountDoneView = ({ frame, title, text, next: [href, label] }: AccountDoneProps) => (
  <Page {...frame} title={title}>
    <h1>{title}</h1>
    <p>{text}</p>
    <p>
      <ButtonLink href={href}>{label}</ButtonLink>
    </p>
  </Page>
);
