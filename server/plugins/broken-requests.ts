import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { toProblem, type Fault } from '../problems/problem-error.js';

const faultOf = (code: string | undefined): Fault => {
  if (code === 'HPE_HEADER_OVERFLOW') return { code: 'headers-too-long' };
  return { code: code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'request-timeout' : 'bad-request' };
};

/** What the parser of HTTP gave up on: there is no request, hence no language and no reply but the bare connection. */
export const answerBrokenRequest = (error: Error & { readonly code?: string }, socket: Socket): void => {
  // The client has gone, or has been answered already.
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = toProblem(faultOf(error.code), 'en');
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${String(problem.status)} ${STATUS_CODES[problem.status] ?? ''}`,
      'Content-Type: application/problem+json; charset=utf-8',
      'Content-Language: en',
      'Access-Control-Allow-Origin: *',
      'X-Content-Type-Options: nosniff',
      'Cache-Control: no-store',
      `Content-Length: ${String(Buffer.byteLength(body))}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
};
