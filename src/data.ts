/** The client alone: how data of the shared API arrive, without any element. */
export { clientFor, createClient } from './data/client.js';
export type { Client, ResourceRequest, ResourceState, Source } from './data/resource.js';
export { createTransport } from './data/transport.js';
export { actorRequest } from './data/requests/actor.js';
export { comparableRequest } from './data/requests/comparable.js';
export { entryRequest } from './data/requests/entry.js';
export { indicatorRequest } from './data/requests/indicator.js';
export { networkRequest } from './data/requests/network.js';
export { seriesRequest } from './data/requests/series.js';
export { sheetRequest } from './data/requests/sheet.js';
export { sheetsRequest } from './data/requests/sheets.js';
export { similarRequest } from './data/requests/similar.js';
export { territoriesRequest } from './data/requests/territories.js';
export { territoryRequest } from './data/requests/territory.js';
export { TissuError } from './errors/tissu-error.js';
