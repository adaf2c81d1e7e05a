import type { ComponentChildren } from 'preact';
import { assetPath } from '../assets.js';
import { LanguageContext } from '../languages/language-context.js';
import { translator } from '../languages/translator.js';
import { words } from '../words.js';
import type { Frame } from './frame.js';
import { PageFooter } from './page-footer.js';
import { PageHeader } from './page-header.js';

export type { Frame, NavItem, PagePerson } from './frame.js';

export interface PageProps extends Frame {
  readonly title: string;
  /** A form came back with faults: the title says so first, so that it is heard first. */
  readonly faulty?: boolean;
  /** Narrow for reading and forms, wide for tables and charts. */
  readonly width?: 'narrow' | 'wide';
  readonly children: ComponentChildren;
}

/** The whole document around what a page is about. */
export const Page = ({ title, faulty = false, width = 'narrow', children, ...frame }: PageProps) => {
  const t = translator(frame.language, words);
  const heard = faulty ? t('page.fault', { title }) : title;
  return (
    <html lang={frame.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${heard} – ${t('page.service')}`}</title>
        <link rel="icon" href={assetPath('favicon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={assetPath('meldpunt.css')} />
      </head>
      <body>
        <LanguageContext.Provider value={frame.language}>
          <PageHeader {...frame} />
          <main id="inhoud" class={`main main-${width}`} tabIndex={-1}>
            {children}
          </main>
          <PageFooter />
        </LanguageContext.Provider>
      </body>
    </html>
  );
};
