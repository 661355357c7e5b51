import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../src/model/schemas/problem.js';
import { negotiateLanguage } from '../http/negotiate.js';
import { parseQualities } from '../http/qualities.js';
import { MalformedQuery, pathOf } from '../http/query-string.js';
import { ProblemError, toProblem, type Fault } from '../problems/problem-error.js';
import { VARY_ALL } from './representation.js';

/** Nothing of a document that is no page may be run or framed. */
export const DOCUMENT_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Sends a problem document, written in the language of the visitor. Never kept: the next visitor may have more luck. */
export const sendProblem = (request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply =>
  reply
    .code(problem.status ?? 500)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', negotiateLanguage(request.headers['accept-language']))
    .header('cache-control', 'no-store')
    .header('content-security-policy', DOCUMENT_POLICY)
    .header('vary', VARY_ALL)
    .send(JSON.stringify(problem));

/** Names any fault: what a client did is told to it; what broke here is recorded, and told to nobody. */
export const faultOf = (error: unknown, request: FastifyRequest): Fault => {
  if (error instanceof ProblemError) return error.fault;
  if (error instanceof MalformedQuery) return { code: 'malformed-parameter', parameter: error.parameter };
  // The router reads encodings less strictly than the routes do.
  if (error instanceof URIError) return { code: 'malformed-address' };
  const { code, statusCode = 500 } = error as Partial<FastifyError>;
  if (code === 'FST_ERR_BAD_URL') return { code: 'malformed-address' };
  if (code === 'FST_ERR_MAX_PARAM_LENGTH') return { code: 'address-too-long' };
  if (statusCode >= 400 && statusCode < 500) return { code: 'bad-request' };
  request.log.error(error);
  return { code: 'internal-error' };
};

/** Answers a fault with a problem document. */
const answerFault = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(
    request,
    reply,
    toProblem(faultOf(error, request), negotiateLanguage(request.headers['accept-language'])),
  );

/** Whether a person reads the answer: a browser asks for HTML by name, and for nothing else as much. */
const isForPerson = ({ headers, raw }: FastifyRequest, machines: readonly string[]): boolean => {
  const path = pathOf(raw.url ?? '');
  if (machines.some((place) => path.startsWith(place))) return false;
  const asked = new Map(parseQualities(headers.accept).map(({ value, q }) => [value, q]));
  const weightOf = (type: string): number => asked.get(type) ?? 0;
  return weightOf('text/html') > Math.max(0, weightOf('application/json'), weightOf('application/problem+json'));
};

export interface ProblemOptions {
  /** Answers a fault with a page. */
  readonly answerPage: (error: unknown, request: FastifyRequest, reply: FastifyReply) => FastifyReply;
  /** Beginnings of the paths under which everybody is answered in JSON. */
  readonly machines: readonly string[];
}

/** The one place where faults become answers: problem documents, and pages for those who look with a browser. */
export const faultAnswerer =
  ({ answerPage, machines }: ProblemOptions): ProblemOptions['answerPage'] =>
  (error, request, reply) =>
    (isForPerson(request, machines) ? answerPage : answerFault)(error, request, reply);
