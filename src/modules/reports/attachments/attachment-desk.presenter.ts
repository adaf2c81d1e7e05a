import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ATTACHMENT_KINDS } from '../../../domain/attachments/attachment-kind.js';
import { Problem } from '../../../domain/problem.js';
import { equalBytes } from '../../../platform/equal-bytes.js';
import type { Visitor } from '../../../web/doorkeeper.js';
import { personOf } from '../../../web/person-of.js';
import { AddAttachments } from './add-attachments.js';
import { AttachmentsOfReport } from './attachments-of-report.js';
import { readUpload } from './read-upload.presenter.js';

/** Takes files that are sent with a page, and hands them out: never to be shown or run, only to be saved. */
@Injectable()
export class AttachmentDesk {
  constructor(
    private readonly addAttachments: AddAttachments,
    private readonly attachments: AttachmentsOfReport,
  ) {}

  /** @throws {Problem} when nobody is signed in, the report is out of sight, we did not draw the form, or a file is refused */
  async take(visitor: Visitor | undefined, reportId: string, request: FastifyRequest): Promise<void> {
    if (visitor === undefined) throw new Problem('sign-in.required');
    const { actor, formToken } = personOf(visitor);
    await this.addAttachments.ready(actor, reportId);
    const { csrf, files } = await readUpload(request, formToken);
    if (!equalBytes(Buffer.from(csrf), Buffer.from(formToken))) throw new Problem('request.forged');
    await this.addAttachments.execute(actor, reportId, files);
  }

  async give(visitor: Visitor, reportId: string, number: string | undefined, reply: FastifyReply): Promise<void> {
    const { name, kind, bytes } = await this.attachments.file(visitor.actor, reportId, number);
    reply
      .header('content-type', ATTACHMENT_KINDS[kind].mediaType)
      .header(
        'content-disposition',
        `attachment; filename="bijlage.${ATTACHMENT_KINDS[kind].extension}"; filename*=UTF-8''${encoded(name)}`,
      )
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', `default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox`)
      .header('cache-control', 'no-store');
    await reply.send(Buffer.from(bytes));
  }
}

/** RFC 8187: percent signs for all but what may stand as it is. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*!]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
