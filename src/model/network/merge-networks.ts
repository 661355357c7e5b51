import type { Network } from '../schemas/network.js';
import { soundNetwork } from './sound-network.js';

/** Several parts of one network as one, in the order of identifiers; what stands in two parts is kept once. */
export const mergeNetworks = (networks: readonly Network[]): Network => {
  const { actors, links } = soundNetwork({
    actors: networks.flatMap((network) => network.actors),
    links: networks.flatMap((network) => network.links),
  });
  return { actors, links };
};
