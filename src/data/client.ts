import { TissuError } from '../errors/tissu-error.js';
import type { Misfit } from '../model/understand.js';
import { apiAddress } from './api-address.js';
import { consoleNotice, type Notice } from './notice.js';
import { pageTransport } from './page-transport.js';
import type { Client, ResourceRequest, ResourceState, Source } from './resource.js';
import { createHttpSource } from './sources/http.js';
import { createLazyStaticSource } from './sources/lazy-static.js';
import type { Transport } from './transport.js';

export interface ClientOptions {
  /** Absolute address of the entry document; one that ends with `.json` is the static form. */
  readonly api: string;
  readonly transport: Transport;
  readonly now: () => Date;
  /** Where the developer reads what was coped with; the console without it. */
  readonly report?: Notice;
  /** Answers instead of the transport. */
  readonly source?: Source;
}

/** Answers in memory, those that nobody follows included. */
export const MOST_KEPT = 100;
/** Milliseconds after which data in memory are asked for again when somebody comes. */
export const FRESH_MS = 300_000;

type State = ResourceState<unknown>;
type Follower = (state: State) => void;

/** What is known of one path, whoever follows it. Its type is that of its request: one path, one builder. */
interface Entry {
  readonly request: ResourceRequest<unknown>;
  readonly followers: Set<Follower>;
  state: State;
  /** There while it is asked for. */
  controller?: AbortController | undefined;
}

/** One pipe for all elements of a page that speak to the same API. @throws TissuError `bad-attribute` */
export const createClient = ({ transport, now, report = consoleNotice, ...options }: ClientOptions): Client => {
  const api = apiAddress(options.api);
  const source = options.source ?? (api.endsWith('.json') ? createLazyStaticSource : createHttpSource)(api, transport);
  /** The least recently asked for come first. */
  const entries = new Map<string, Entry>();
  /** Paths whose misfits were reported. */
  const told = new Set<string>();

  /** One that fails does not keep the others from hearing. */
  const tell = (follower: Follower, state: State): void => {
    try {
      follower(state);
    } catch (error) {
      report('A listener failed', error);
    }
  };

  const move = (entry: Entry, state: State): void => {
    entry.state = state;
    for (const follower of [...entry.followers]) if (entry.followers.has(follower)) tell(follower, state);
  };

  const read = ({ path, understand }: ResourceRequest<unknown>, input: unknown): unknown => {
    const misfits: Misfit[] = [];
    const data = understand(input, (misfit) => misfits.push(misfit));
    const url = api + path;
    if (data === undefined) {
      const { path: place, expected, received } = misfits[0] ?? {};
      throw new TissuError('not-understood', `${url} ${place}: ${expected} expected, not ${received}`, {
        context: { url },
      });
    }
    if (misfits[0] && !told.has(path)) {
      told.add(path);
      report(`${url}: left out`, misfits);
    }
    return data;
  };

  const load = async (entry: Entry): Promise<void> => {
    const { request } = entry;
    const controller = (entry.controller = new AbortController());
    let state: State;
    try {
      state = { status: 'ready', data: read(request, await source.get(request.path, controller.signal)), at: now() };
    } catch (cause) {
      // What is no named fault comes from a part of the kit that could not be loaded.
      const error = cause instanceof TissuError ? cause : new TissuError('part-missing', String(cause), { cause });
      state = 'data' in entry.state ? { ...entry.state, status: 'stale', error } : { status: 'error', error };
    }
    // Otherwise everybody left meanwhile.
    if (entry.controller === controller) {
      entry.controller = undefined;
      move(entry, state);
    }
  };

  /** The last one has left: what is on its way is no longer wanted, and what never came is forgotten. */
  const abandon = (entry: Entry): void => {
    entry.controller?.abort();
    entry.controller = undefined;
    for (const [path, one] of entries) {
      // Room is made as well: what nobody follows goes, the oldest first.
      const isSpare = one === entry && !('data' in one.state);
      if (isSpare || (entries.size > MOST_KEPT && !one.followers.size)) entries.delete(path);
    }
  };

  const isWanted = ({ controller, state }: Entry): boolean =>
    !controller && state.status !== 'error' && !(state.status === 'ready' && +now() - +state.at < FRESH_MS);

  return {
    api,
    subscribe<T>(request: ResourceRequest<T>, listener: (state: ResourceState<T>) => void) {
      const { path } = request;
      const entry: Entry = entries.get(path) ?? { request, followers: new Set(), state: { status: 'loading' } };
      const { followers } = entry;
      // Wrapped: the same listener may follow twice.
      const follower: Follower = (state) => {
        listener(state as ResourceState<T>);
      };
      entries.delete(path);
      entries.set(path, entry);
      followers.add(follower);
      if (isWanted(entry)) void load(entry);
      tell(follower, entry.state);
      return () => {
        // Later: an element that is only moved in the page leaves and comes back at once.
        if (followers.delete(follower)) queueMicrotask(() => followers.size || abandon(entry));
      };
    },
    refresh({ path }) {
      const entry = entries.get(path);
      if (!entry || entry.controller) return;
      void load(entry);
      if (entry.state.status === 'error') move(entry, { status: 'loading' });
    },
  };
};

const clients = /* #__PURE__ */ new Map<string, Client>();

/** The client of an API: one per address and page. @throws TissuError `bad-attribute` */
export const clientFor = (api: string): Client => {
  const address = apiAddress(api);
  let client = clients.get(address);
  if (!client) {
    client = createClient({ api: address, transport: pageTransport, now: () => new Date() });
    clients.set(address, client);
  }
  return client;
};
