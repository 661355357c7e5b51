import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseQuery } from '../http/query-string.js';
import { faultOf } from '../plugins/problems.js';
import { toProblem } from '../problems/problem-error.js';
import { faultPage } from './page.js';
import { pageLanguage } from './page-language.js';
import { sendPage } from './send-page.js';

/** The language an address asks for, as far as it can be read. */
const languageIn = (address: string): string | undefined => {
  try {
    return parseQuery(address).find(([name]) => name === 'lang')?.[1];
  } catch {
    return undefined;
  }
};

/** The pages' own answer to a fault: a visitor never reads JSON. */
export const answerFaultPage = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const fault = faultOf(error, request);
  const language = pageLanguage(languageIn(request.raw.url ?? ''));
  const { status, detail } = toProblem(fault, language.locale);
  return sendPage(
    reply.header('content-language', language.locale),
    status,
    // What the sentence of a 404 would add is an identifier nobody understands.
    faultPage(fault.code, status, status === 404 ? undefined : detail, language),
  );
};
