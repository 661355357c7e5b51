import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../src/model/schemas/problem.js';
import { negotiateLanguage } from '../http/negotiate.js';
import { MalformedQuery } from '../http/query-string.js';
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

/** Answers a fault, wherever it was thrown. */
export const answerFault = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(
    request,
    reply,
    toProblem(faultOf(error, request), negotiateLanguage(request.headers['accept-language'])),
  );

/** The one place where faults become answers. */
export const addProblems = (app: FastifyInstance): void => {
  app.setErrorHandler(answerFault);
};
