import { ID_PATTERN } from '../codes.js';

/** Records in one file of a list. */
export const SHARD_SIZE = 500;

/** The lists that are cut into shards. */
export type ShardedList = 'territories' | 'intercommunalities' | 'action-sheets' | 'actors' | 'indicators';

/** Path of one shard, from 1: `actors.json`, `actors.2.json`. A dot stands in no identifier, so none clashes. */
export const shardPath = (list: ShardedList, shard: number): string =>
  shard === 1 ? `${list}.json` : `${list}.${shard}.json`;

export const sheetPath = (id: string): string => `action-sheets/${id}.json`;
export const actorPath = (id: string): string => `actors/${id}.json`;
export const indicatorPath = (id: string): string => `indicators/${id}.json`;
export const geometryPath = (layer: string): string => `geometry/${layer}.topojson`;

/** Network of what lies in no territory; an underscore stands in no identifier. */
export const ELSEWHERE = '_';
/** Path of the network of a territory; what has no territory, or an odd one, shares one file. */
export const networkPath = (territory: string | undefined): string =>
  `network/${territory !== undefined && ID_PATTERN.test(territory) ? territory : ELSEWHERE}.json`;
