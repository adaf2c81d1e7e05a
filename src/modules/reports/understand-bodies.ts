import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import { type Fault, Problem } from '../../domain/problem.js';
import type { Jump } from '../../domain/reports/jumps-since.js';
import type { Reportable } from '../../domain/reports/reportable.js';
import type { ReportContext, Understood } from '../../domain/reports/report.js';
import { Database } from '../../platform/database.js';
import { examineBody } from './examine-body.js';
import type { Filer } from './filer.js';
import { FilingContext } from './filing-context.js';
import { type Identity, newReport, versionOf } from './report-version.js';
import { questionOf, UnitGuard } from './unit-guard.js';

/** Figures mean something else when one of these was not understood. */
const MEASURES: readonly string[] = ['unit', 'packSize', 'stockBlocked', 'productGroup', 'asOf'];

/** What was sent, by whom and when. */
export interface SentBodies {
  readonly filer: Filer;
  readonly at: Date;
  readonly bodies: readonly unknown[];
  /** The report that a body corrects; absent for new reports. */
  readonly corrects?: Identity;
}

/** Faults that are not of one body, and where a body stands in what was sent, for the pointers: `/rows/3`. */
interface Around {
  readonly others: readonly Fault[];
  readonly under: (index: number) => string;
}

const ALONE: Around = { others: [], under: () => '' };

/**
 * Reads bodies, or refuses them with everything at once: what is wrong in them, and what the unit guard has to ask
 * about the figures that could be read all the same. When nothing is wrong the guard asks while the report is written.
 */
@Injectable()
export class UnderstandBodies {
  constructor(
    private readonly database: Database,
    private readonly context: FilingContext,
    private readonly guard: UnitGuard,
  ) {}

  /** @throws {Problem} with every fault and every question */
  async execute(sent: SentBodies, { others, under }: Around = ALONE): Promise<Understood[]> {
    const context = await this.context.execute(sent.filer, dayInNetherlands(sent.at), sent.bodies);
    const examined = sent.bodies.map((body) => examineBody(body, context));
    const faults = examined.flatMap((one, index) => (one.ok ? [] : one.faults.map((fault) => moved(fault, under(index)))));
    const [first, ...rest] = [...faults, ...others];
    if (first === undefined) return examined.flatMap((one) => (one.ok ? [one.understood] : []));
    const questions = await this.#questions(sent, context);
    throw new Problem(first, ...rest, ...questions.map(({ jump, index }) => questionOf(jump, under(index))));
  }

  /** The same for one body. @throws {Problem} */
  async one({ body, ...sent }: Omit<SentBodies, 'bodies'> & { readonly body: unknown }): Promise<Understood> {
    const [understood] = await this.execute({ ...sent, bodies: [body] });
    if (understood === undefined) throw new RangeError('a body is understood or refused');
    return understood;
  }

  #questions({ filer, at, bodies, corrects }: SentBodies, context: ReportContext<Reportable>): Promise<Question[]> {
    return this.database.transaction(filer.actor, async (tx) => {
      const asked = bodies.map(async (body, index) => {
        const readable = readableOf(body, context);
        if (readable === undefined) return [];
        const version = versionOf(corrects ?? newReport(at), readable, filer, at);
        return (await this.guard.jumps(tx, readable, version)).map((jump) => ({ jump, index }));
      });
      return (await Promise.all(asked)).flat();
    });
  }
}

interface Question {
  readonly jump: Jump;
  readonly index: number;
}

/** A body without its faulty fields, when it still makes sense and its figures still mean the same. */
function readableOf(body: unknown, context: ReportContext<Reportable>): Understood | undefined {
  const examined = examineBody(body, context);
  if (examined.ok) return examined.understood;
  if (typeof body !== 'object' || body === null) return undefined;
  const faulty = new Set(examined.faults.map(({ pointer }) => pointer.split('/')[1] ?? ''));
  if (MEASURES.some((field) => faulty.has(field))) return undefined;
  const rest = examineBody(Object.fromEntries(Object.entries(body).filter(([field]) => !faulty.has(field))), context);
  return rest.ok ? rest.understood : undefined;
}

function moved(fault: Fault, under: string): Fault {
  return { ...fault, pointer: `${under}${fault.pointer}` };
}
