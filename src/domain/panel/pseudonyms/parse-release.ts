import { parseMessageText } from '../../correspondence/message-text.js';
import { reasonFaults } from '../../flags/reason-faults.js';
import { type Fault, Problem, refuseAll } from '../../problem.js';

/** What triage lets pass of a reporter, and why. */
export interface ReleaseWish {
  readonly figures: boolean;
  readonly text: string | null;
  readonly reason: string;
}

/** What is known of the reporter it is about. */
export interface ReleaseContext {
  readonly hasFigures: boolean;
  /** Name of the organisation, which must not be in the text. */
  readonly name: string;
}

/**
 * Reads what triage wants to let pass.
 *
 * @throws {Problem} with every fault: nothing chosen, no figures to release, a text that cannot be kept or names the
 * reporter, no reason
 *
 * Source: own procedure.
 */
export function parseRelease(
  { figures, text, reason }: { readonly figures: unknown; readonly text: unknown; readonly reason: unknown },
  { hasFigures, name }: ReleaseContext,
): ReleaseWish {
  const wanted = figures === 'yes';
  const typed = typedIn(text);
  const why = typedIn(reason) ?? '';
  refuseAll([...choiceFaults(wanted, typed !== null, hasFigures), ...textFaults(typed, name), ...reasonFaults(why)]);
  return { figures: wanted, text: typed === null ? null : parseMessageText(typed), reason: why.trim() };
}

function typedIn(given: unknown): string | null {
  return typeof given === 'string' && given.trim() !== '' ? given : null;
}

function choiceFaults(figures: boolean, text: boolean, hasFigures: boolean): readonly Fault[] {
  if (!figures && !text) return [fault('release.nothing', '/figures')];
  return figures && !hasFigures ? [fault('release.no-figures', '/figures')] : [];
}

function textFaults(text: string | null, name: string): readonly Fault[] {
  if (text === null) return [];
  const named = name.trim() !== '' && plain(text).includes(plain(name));
  return [...(named ? [fault('release.names-reporter', '/text')] : []), ...faultsOfText(text)];
}

function faultsOfText(text: string): readonly Fault[] {
  try {
    parseMessageText(text);
    return [];
  } catch (refused) {
    if (!(refused instanceof Problem)) throw refused;
    return refused.faults;
  }
}

/** Without accents, capitals and spaces, so that a name is found however it is written. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function fault(code: Fault['code'], pointer: string): Fault {
  return { code, pointer };
}
