import { checkAgb } from '../identifiers/check-agb.js';
import { checkGln } from '../identifiers/check-gln.js';
import { checkKvkBranch } from '../identifiers/check-kvk-branch.js';
import { checkKvk } from '../identifiers/check-kvk.js';
import { checkRsin } from '../identifiers/check-rsin.js';
import { checkSrn } from '../identifiers/check-srn.js';
import { checkUra } from '../identifiers/check-ura.js';
import { checkVatNl } from '../identifiers/check-vat-nl.js';
import type { Checked } from '../identifiers/identifier.js';
import type { Fault } from '../problem.js';
import type { Parsed } from './parsed.js';

const CHECKS: ReadonlyMap<string, (text: string) => Checked> = new Map([
  ['kvk', checkKvk],
  ['kvkBranch', checkKvkBranch],
  ['rsin', checkRsin],
  ['vat', checkVatNl],
  ['agb', checkAgb],
  ['ura', checkUra],
  ['gln', checkGln],
  ['srn', checkSrn],
]);

/** Identifiers of an organisation by their short names, each checked by its own rule and kept as text: zeros in front count. */
export function parseIdentifiers(given: Readonly<Record<string, string>>, pointer: string): Parsed<Readonly<Record<string, string>>> {
  const faults: Fault[] = [];
  const kept: Record<string, string> = {};
  for (const [name, text] of Object.entries(given)) {
    const checked = CHECKS.get(name)?.(text);
    if (checked?.ok === true) kept[name] = checked.value;
    else faults.push(faultOf(name, `${pointer}/${name}`, checked?.reason));
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: kept };
}

function faultOf(name: string, pointer: string, reason: string | undefined): Fault {
  if (reason === undefined) {
    return { code: 'party.identifier-unknown', pointer, values: { name, known: [...CHECKS.keys()].join(', ') } };
  }
  const kind = reason === 'check-digit' ? 'check' : reason;
  return { code: 'party.identifier-wrong', pointer, values: { name, reason: kind } };
}
