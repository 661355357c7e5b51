import { TissuError } from '../errors/tissu-error.js';
import type { Misfit } from '../model/understand.js';
import { apiAddress } from './api-address.js';
import { consoleNotice, type Notice } from './notice.js';
import type { Client, ResourceRequest, ResourceState, Source } from './resource.js';
import { createHttpSource } from './sources/http.js';
import { createLazyStaticSource } from './sources/lazy-static.js';
import { createTransport, type Transport } from './transport.js';

export interface ClientOptions {
  /** Absolute address of the entry document; one that ends with `.json` is the static form. */
  readonly api: string;
  readonly transport: Transport;
  readonly now: () => Date;
  /** Where the developer reads what was coped with. */
  readonly report?: Notice;
  /** Answers instead of the network. */
  readonly source?: Source;
}

/** Answers that nobody follows any more, and that are still kept. */
export const MOST_KEPT = 100;
/** Milliseconds after which data in memory are asked for again when somebody comes. */
export const FRESH_MS = 300_000;

/** What is known of one path, whoever follows it. Its type is that of its request: one path, one builder. */
interface Entry {
  readonly request: ResourceRequest<unknown>;
  readonly followers: Set<(state: ResourceState<unknown>) => void>;
  state: ResourceState<unknown>;
  /** There while it is asked for. */
  controller?: AbortController | undefined;
}

/** One pipe for all elements of a page that speak to the same API. @throws TissuError `bad-attribute` */
export const createClient = ({ transport, now, report = consoleNotice, ...options }: ClientOptions): Client => {
  const api = apiAddress(options.api);
  const source = options.source ?? (api.endsWith('.json') ? createLazyStaticSource : createHttpSource)(api, transport);
  /** The least recently asked for come first. */
  const entries = new Map<string, Entry>();
  const told = new Set<string>();

  const tell = (follower: (state: ResourceState<unknown>) => void, state: ResourceState<unknown>): void => {
    try {
      follower(state);
    } catch (error) {
      report('A listener failed', error);
    }
  };

  const move = (entry: Entry, state: ResourceState<unknown>): void => {
    entry.state = state;
    for (const follower of [...entry.followers]) if (entry.followers.has(follower)) tell(follower, state);
  };

  const understandAnswer = ({ path, understand }: ResourceRequest<unknown>, input: unknown): unknown => {
    const misfits: Misfit[] = [];
    const data = understand(input, (misfit) => misfits.push(misfit));
    const [first] = misfits;
    if (data === undefined) {
      const where = first ? `: ${first.path} should be ${first.expected}, is ${first.received}` : '';
      throw new TissuError('not-understood', `${api}${path} is not of the contract${where}`, { context: { url: api + path } });
    }
    if (first && !told.has(path)) {
      told.add(path);
      report(`${api}${path}: ${misfits.length} things were not understood and left out`, misfits);
    }
    return data;
  };

  const load = async (entry: Entry): Promise<void> => {
    const controller = (entry.controller = new AbortController());
    let state: ResourceState<unknown>;
    try {
      const input = await source.get(entry.request.path, controller.signal);
      state = { status: 'ready', data: understandAnswer(entry.request, input), at: now() };
    } catch (cause) {
      const error = cause instanceof TissuError ? cause : new TissuError('not-understood', String(cause), { cause });
      const last = entry.state;
      state = 'data' in last ? { status: 'stale', data: last.data, at: last.at, error } : { status: 'error', error };
    }
    if (entry.controller !== controller) return;
    entry.controller = undefined;
    move(entry, state);
  };

  /** Makes room: the answers that nobody follows go, the oldest first. */
  const prune = (): void => {
    for (const [path, { followers }] of entries) {
      if (entries.size <= MOST_KEPT) return;
      if (followers.size === 0) entries.delete(path);
    }
  };

  const isFresh = ({ state }: Entry): boolean =>
    state.status === 'error' || (state.status === 'ready' && now().getTime() - state.at.getTime() < FRESH_MS);

  /** The last one has left: what is on its way is no longer wanted, and what never came is forgotten. */
  const abandon = (entry: Entry): void => {
    entry.controller?.abort();
    entry.controller = undefined;
    if (!('data' in entry.state) && entries.get(entry.request.path) === entry) entries.delete(entry.request.path);
    prune();
  };

  return {
    api,
    subscribe<T>(request: ResourceRequest<T>, listener: (state: ResourceState<T>) => void) {
      const { path } = request;
      const entry: Entry = entries.get(path) ?? { request, followers: new Set(), state: { status: 'loading' } };
      entries.delete(path);
      entries.set(path, entry);
      const follower = (state: ResourceState<unknown>): void => {
        listener(state as ResourceState<T>);
      };
      entry.followers.add(follower);
      if (!entry.controller && !isFresh(entry)) void load(entry);
      prune();
      tell(follower, entry.state);
      return () => {
        if (!entry.followers.delete(follower)) return;
        // An element that is only moved in the page leaves and comes back at once.
        queueMicrotask(() => {
          if (entry.followers.size === 0) abandon(entry);
        });
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

const createPageTransport = (): Transport =>
  createTransport({
    fetch: (address, init) => fetch(address, init),
    clock: {
      now: () => Date.now(),
      after: (milliseconds, action) => {
        const timer = setTimeout(action, milliseconds);
        return () => {
          clearTimeout(timer);
        };
      },
    },
    random: () => Math.random(),
  });

/** The client of an API: one per address and page. @throws TissuError `bad-attribute` */
export const clientFor = (api: string): Client => {
  const address = apiAddress(api);
  let client = clients.get(address);
  if (!client) {
    client = createClient({ api: address, transport: createPageTransport(), now: () => new Date() });
    clients.set(address, client);
  }
  return client;
};
