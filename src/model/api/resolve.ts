import type { Problem } from '../schemas/problem.js';
import type { Repository } from './repository.js';

/** What a path and its parameters give: a body of the contract, or a problem. */
export type Resolution =
  | { readonly status: 200; readonly body: unknown }
  | { readonly status: 400 | 404; readonly problem: Problem };

/** Signature of the router shared by the server and the static source; see `resolve` below. */
export type Resolve = (
  repository: Repository,
  /** Path below the entry document, without a leading slash: `action-sheets/vapeur`. */
  path: string,
  parameters: Iterable<readonly [string, string]>,
  /** Language of `detail`. */
  language: 'fr' | 'en',
) => Promise<Resolution>;
