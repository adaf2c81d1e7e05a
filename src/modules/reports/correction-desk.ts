import { Injectable } from '@nestjs/common';
import { CorrectReport } from './correct-report.js';
import type { Filer } from './filer.js';
import { bodyFromFields, fieldsFromBody, type TypedFields } from './form-fields.js';
import type { KeptReport } from './kept-report.js';
import { Problem } from '../../domain/problem.js';
import { rowFields, statementRows } from './statement-fields.js';

/** Corrects a report as it was typed into the form of its kind. */
@Injectable()
export class CorrectionDesk {
  constructor(private readonly correctReport: CorrectReport) {}

  prefill({ kind, body, asOf }: KeptReport, language: 'nl' | 'en'): TypedFields {
    return kind === 'stock' ? { asOf, ...rowFields(body, 0, language) } : fieldsFromBody(body, language);
  }

  /** @returns the id of the report */
  async file(
    { kind, reportId }: KeptReport,
    { filer, typed }: { readonly filer: Filer; readonly typed: TypedFields },
    language: 'nl' | 'en',
  ): Promise<string> {
    if (kind !== 'stock') return (await this.correctReport.execute(filer, reportId, bodyFromFields(typed, language))).id;
    const [body] = statementRows(typed, language).bodies;
    const { id } = await this.correctReport.execute(filer, reportId, body ?? { kind }).catch(inRow);
    return id;
  }
}

/** The one row of the form is the whole report. */
function inRow(fault: unknown): never {
  if (!(fault instanceof Problem)) throw fault;
  const [first, ...others] = fault.faults.map((one) =>
    one.pointer === '/asOf' || one.pointer === '' ? one : { ...one, pointer: `/rows/0${one.pointer}` },
  );
  throw first === undefined ? fault : new Problem(first, ...others);
}
