import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { refuseAll } from '../../../domain/problem.js';
import type { Visitor } from '../../../web/doorkeeper.js';
import { May, SignedIn } from '../../../web/guard.js';
import { shapeFaults } from '../shape-faults.js';
import { MESSAGE, MESSAGE_DOCUMENT, messageAnswer } from './message-documents.js';
import { ReadMessages } from './read-messages.js';
import { WriteMessage } from './write-message.js';

const ONLY_KEYS = z.strictObject({ text: z.unknown() });

/** Messages on an own report as JSON, for people with an access token: a machine has nothing to answer. */
@ApiTags('reports')
@ApiBearerAuth()
@Controller('api/v1/reports/:id/messages')
@May('message.exchange', 'own')
export class MessagesApi {
  constructor(
    private readonly readMessages: ReadMessages,
    private readonly writeMessage: WriteMessage,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listMessages', summary: 'Messages between the meldpunt and you about a report, oldest first' })
  @ApiResponse({
    status: 200,
    description: 'The messages; those of the meldpunt count as read from now on',
    standardSchema: MESSAGE.array(),
  })
  @ApiResponse({ status: 404, description: 'There is no such report, or it is of another organisation' })
  async list(@SignedIn() visitor: Visitor, @Param('id') id: string): Promise<z.infer<typeof MESSAGE>[]> {
    return (await this.readMessages.execute(visitor.actor, id)).map(messageAnswer);
  }

  @Post()
  @ApiOperation({ operationId: 'answerMessage', summary: 'Answer the meldpunt about a report' })
  @ApiBody({ schema: MESSAGE_DOCUMENT, examples: { answer: { summary: 'An answer', value: { text: 'De levering komt maandag.' } } } })
  @ApiResponse({
    status: 201,
    description: 'The message is kept, and the meldpunt is told that there is one',
    standardSchema: MESSAGE,
    headers: { Location: { schema: { type: 'string' } } },
  })
  @ApiResponse({ status: 409, description: 'The meldpunt has asked nothing, or you sent too many in a row' })
  async answer(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof MESSAGE>> {
    const checked = ONLY_KEYS.safeParse(sent);
    if (!checked.success) refuseAll(shapeFaults(checked.error.issues));
    const message = await this.writeMessage.execute(visitor.actor, id, checked.data?.text);
    reply.header('location', `/api/v1/reports/${id}/messages`);
    return messageAnswer(message);
  }
}
