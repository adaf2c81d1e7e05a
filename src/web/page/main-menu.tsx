import { useWords } from '../languages/use-words.js';
import type { NavItem } from './frame.js';

interface MainMenuProps {
  readonly items: readonly NavItem[];
  readonly path: string;
}

/** The places of this person's role; the longest that leads to this page is marked. */
export const MainMenu = ({ items, path }: MainMenuProps) => {
  const t = useWords();
  const here = placeOf(items, path);
  return (
    <nav class="main-menu" aria-label={t('page.menu')}>
      <ul>
        {items.map(({ href, label, badge }) => (
          <li key={href}>
            <a href={href} aria-current={href === here ? 'page' : undefined}>
              {label}
              {badge !== undefined && <span class="menu-badge">{badge}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

function placeOf(items: readonly NavItem[], path: string): string | undefined {
  const [plain = ''] = path.split('?');
  const leading = items.map(({ href }) => href).filter((href) => plain === href || plain.startsWith(`${href}/`));
  return leading.sort((a, b) => b.length - a.length)[0];
}
