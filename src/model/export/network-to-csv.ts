import type { Network } from '../schemas/network.js';
import { toCsv, type Cell } from './csv.js';
import {
  ACTOR_COLUMNS,
  actorValues,
  LINK_COLUMNS,
  linkValues,
  type NetworkExportWords,
  type Value,
} from './network-rows.js';

const word = (words: Readonly<Record<string, string>>, code: Value): string | undefined =>
  typeof code !== 'string' ? undefined : Object.hasOwn(words, code) ? words[code] : code;

const cell = (value: Value, { yes, no }: NetworkExportWords): Cell =>
  typeof value === 'boolean' ? (value ? yes : no) : value;

/**
 * The links of a network as the CSV that a French spreadsheet program opens as it is (see `toCsv`): a row of names, then
 * a row a link, in the order of the network. Money in euros, dates as known (`2023`, `2023-10`).
 */
export const linksToCsv = (network: Network, words: NetworkExportWords): string =>
  toCsv([
    LINK_COLUMNS.map((column) => words.linkColumns[column]),
    ...Array.from(linkValues(network), ([link, { from, to, values }]) => {
      const inWords: Partial<Record<string, Cell>> = {
        sentence: words.sentence(link, from, to),
        degree:
          link.degree === undefined ? undefined : `${String(link.degree)} ${words.degree[link.degree] ?? ''}`.trim(),
        flow: word(words.flow, link.flow),
        subflow: word(words.subflow, link.subflow),
        status: word(words.linkStatus, link.status),
        basis: word(words.basis, link.basis),
      };
      return LINK_COLUMNS.map((column) => (column in inWords ? inWords[column] : cell(values[column], words)));
    }),
  ]);

/** The actors of a network as such a CSV: a row an actor, in the order of the network. */
export const actorsToCsv = (network: Network, words: NetworkExportWords): string =>
  toCsv([
    ACTOR_COLUMNS.map((column) => words.actorColumns[column]),
    ...Array.from(actorValues(network).values(), (values) => {
      const inWords: Partial<Record<string, Cell>> = {
        kind: word(words.actorKind, values.kind),
        family: word(words.family, values.family),
      };
      return ACTOR_COLUMNS.map((column) => (column in inWords ? inWords[column] : cell(values[column], words)));
    }),
  ]);
