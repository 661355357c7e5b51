import type { TissuError } from '../errors/tissu-error.js';
import type { Report } from '../model/understand.js';

/** What an element asks of the API: a path below the entry document, and how to read the answer. */
export interface ResourceRequest<T> {
  /** Relative address with its query, canonical (sorted parameters): `action-sheets/vapeur`, `network?territory=ti-2802`. Also the cache's key. */
  readonly path: string;
  /** Reads the answer; undefined when it cannot be understood. */
  readonly understand: (input: unknown, report: Report) => T | undefined;
}

/** Where a resource stands. `at` is when the data arrived. */
export type ResourceState<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: T; readonly at: Date }
  | { readonly status: 'stale'; readonly data: T; readonly at: Date; readonly error: TissuError }
  | { readonly status: 'error'; readonly error: TissuError };

/** The tap of the data pipe: elements subscribe, one request serves all who ask for the same. */
export interface Client {
  /** The address of the entry document. */
  readonly api: string;
  /** Calls back at once with the state, then at each change. Leaving as the last one aborts the request. */
  subscribe<T>(request: ResourceRequest<T>, listener: (state: ResourceState<T>) => void): () => void;
  /** Asks again; the data in memory stays meanwhile. */
  refresh<T>(request: ResourceRequest<T>): void;
}

/** How a source answers a path: over HTTP, or from static files by the same functions as the server. */
export interface Source {
  get(path: string, signal: AbortSignal): Promise<unknown>;
}
