import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../../domain/problem.js';
import type { SignedInPerson, Visitor } from '../../../web/doorkeeper.js';
import { answerForm } from '../../../web/form-answer.js';
import type { Frame } from '../../../web/page/frame.js';
import { personOf } from '../../../web/person-of.js';
import { filerOf } from '../filer-of.js';
import { OwnImport } from './own-import.js';
import { readTable } from './read-table.presenter.js';
import { ReceiveImport } from './receive-import.js';
import { RowsToMend } from './rows-to-mend.js';
import { TakeTried } from './take-tried.js';
import { importPage, importsPage, isBusy } from './views/imports-pages.presenter.js';

const PLACE = '/meldingen/inlezen';
const ON_A_PAGE = 100;
const REFRESH_SECONDS = 5;

/** Somebody at the page of one file. */
export interface AtImport {
  readonly person: SignedInPerson;
  readonly id: string;
  readonly frame: Frame;
  /** Number of the row after which what is to be mended is shown. */
  readonly after: number;
  /** Whether the page may refresh itself while the file is read. */
  readonly refreshes: boolean;
}

/** Draws the pages of imports, and takes what is sent with them. */
@Injectable()
export class ImportDesk {
  constructor(
    private readonly receiveImport: ReceiveImport,
    private readonly takeTriedImport: TakeTried,
    private readonly ownImport: OwnImport,
    private readonly rowsToMend: RowsToMend,
  ) {}

  async form({ actor, formToken: csrf }: SignedInPerson, frame: Frame, problem?: Problem): Promise<string> {
    return importsPage({ frame, csrf, problem }, await this.ownImport.newest(filerOf(actor)));
  }

  /** @throws {Problem} when nobody is signed in */
  async take(visitor: Visitor | undefined, frame: Frame, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    if (visitor === undefined) throw new Problem('sign-in.required');
    const person = personOf(visitor);
    const filer = filerOf(person.actor);
    const work = async () => `${PLACE}/${await readTable(request, person.formToken, (sent) => this.receiveImport.execute(filer, sent))}`;
    return answerForm(reply, work, (problem) => this.form(person, frame, problem));
  }

  async show(at: AtImport, reply: FastifyReply, problem?: Problem): Promise<string> {
    const filer = filerOf(at.person.actor);
    const standing = await this.ownImport.execute(filer, at.id);
    const busy = isBusy(standing);
    if (busy && at.refreshes) reply.header('refresh', String(REFRESH_SECONDS));
    const toMend =
      busy || standing.rowsRejected + (standing.state === 'failed' ? 1 : 0) === 0
        ? { rows: [], next: undefined }
        : await this.rowsToMend.execute(filer, at.id, at.after, ON_A_PAGE);
    return importPage({ frame: at.frame, csrf: at.person.formToken, problem }, standing, toMend, at.refreshes);
  }

  async takeTried(at: AtImport, reply: FastifyReply): Promise<string> {
    const work = async () => {
      await this.takeTriedImport.execute(filerOf(at.person.actor), at.id);
      return `${PLACE}/${at.id}`;
    };
    return answerForm(reply, work, (problem) => this.show(at, reply, problem));
  }
}
