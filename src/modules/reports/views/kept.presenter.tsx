import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import type { TypedFields } from '../form-fields.js';
import { Kept } from './kept.view.js';

/** The page that keeps what was typed when the session has ended. */
export function keptPage(frame: Frame, action: string, typed: TypedFields): string {
  return renderPage(<Kept frame={frame} action={action} typed={Object.entries(typed)} />);
}
