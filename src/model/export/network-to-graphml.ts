import { escapeXml } from '../../util/escape-xml.js';
import { stripBidi } from '../../util/strip-bidi.js';
import type { Network } from '../schemas/network.js';
import { ACTOR_COLUMNS, actorValues, LINK_COLUMNS, linkValues, type Value } from './network-rows.js';

type Kind = 'string' | 'double' | 'int' | 'boolean';

const KINDS: Readonly<Partial<Record<string, Kind>>> = {
  links: 'int',
  degree: 'int',
  count: 'double',
  group: 'boolean',
  directed: 'boolean',
  quantity: 'double',
  amountEur: 'double',
};

/** What GraphML says by itself: ends and identifiers. */
const STRUCTURE: readonly string[] = ['id', 'from', 'fromId', 'to', 'toId', 'directed'];
const ACTOR_KEYS = ACTOR_COLUMNS.filter((column) => !STRUCTURE.includes(column));
const LINK_KEYS = LINK_COLUMNS.filter((column) => !STRUCTURE.includes(column));

export interface GraphmlOrigin {
  /** What the graph shows, and where it comes from: read by people. */
  readonly description: string;
  readonly sentence: (from: string, to: string, link: Network['links'][number]) => string;
}

const key = (side: 'node' | 'edge', name: string): string =>
  `  <key id="${side}-${name}" for="${side}" attr.name="${name === 'name' || name === 'sentence' ? 'label' : name}" attr.type="${KINDS[name] ?? 'string'}"/>`;

const write = (side: 'node' | 'edge', name: string, value: Value): string =>
  value === undefined || value === '' || (typeof value === 'number' && !Number.isFinite(value))
    ? ''
    : `<data key="${side}-${name}">${escapeXml(stripBidi(String(value)))}</data>`;

/**
 * A network as GraphML (http://graphml.graphdrawing.org/specification.html), which Gephi, Cytoscape and networkx read:
 * a node an actor, an edge a link, several between two actors where there are; names and sentences are their labels.
 * Codes stay codes. A link with an unknown end is left out, as everywhere.
 */
export const networkToGraphml = (network: Network, { description, sentence }: GraphmlOrigin): string => {
  const nodes = Array.from(
    actorValues(network).values(),
    (values) =>
      `    <node id="${escapeXml(String(values.id))}">${ACTOR_KEYS.map((name) => write('node', name, values[name])).join('')}</node>`,
  );
  const edges = Array.from(linkValues(network), ([link, { from, to, values }]) => {
    const all = { ...values, sentence: sentence(from.name, to.name, link) };
    const data = LINK_KEYS.map((name) => write('edge', name, all[name])).join('');
    return `    <edge id="${escapeXml(link.id)}" source="${escapeXml(from.id)}" target="${escapeXml(to.id)}" directed="${String(link.directed)}">${data}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...ACTOR_KEYS.map((name) => key('node', name)),
    ...LINK_KEYS.map((name) => key('edge', name)),
    '  <graph id="network" edgedefault="undirected">',
    `    <desc>${escapeXml(description)}</desc>`,
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
};
