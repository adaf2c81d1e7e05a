import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Problem, type ProblemCode } from '../domain/problem.js';
import { API_VERSION } from './api-version.js';
import { answerOf } from './problem-json.js';

const HEADERS_TOO_LARGE = 431;
const TIMED_OUT = 408;
const NOT_HTTP = 400;

type Headers = Readonly<Record<string, string>>;

/** Answers what Node could not read as a request: there is none, so also no route, no language and no hook. */
export function answerBrokenConnection(fault: NodeJS.ErrnoException, socket: Socket, headers: Headers): void {
  if (fault.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(textOf(fault.code, headers));
  socket.destroy(fault);
}

function textOf(code: string | undefined, headers: Headers): string {
  if (code === 'HPE_HEADER_OVERFLOW') return answer(HEADERS_TOO_LARGE, 'request.headers-too-large', headers);
  return answer(code === 'ERR_HTTP_REQUEST_TIMEOUT' ? TIMED_OUT : NOT_HTTP, 'request.not-http', headers);
}

function answer(status: number, code: ProblemCode, headers: Headers): string {
  const body = JSON.stringify({ ...answerOf(new Problem(code), 'nl'), status });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'content-language: nl',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `API-Version: ${API_VERSION}`,
    'connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
