import type { DiagramLayoutsMessages } from '../../../i18n/messages/diagram-layouts.js';
import type { Link } from '../../../model/schemas/link.js';

export type FlowWords = DiagramLayoutsMessages['flows'];
export type FlowGroup = keyof FlowWords['groups'];

/** Colours of flows: kinds that a reader of industrial ecology keeps apart. */
const GROUPS: ReadonlyMap<string, FlowGroup> = new Map<string, FlowGroup>([
  ['energy', 'energy'],
  ['water', 'water'],
  ['material', 'matter'],
  ['by-product', 'matter'],
  ['waste', 'matter'],
  ['co2', 'matter'],
  ['transport', 'transport'],
]);

export const groupOf = ({ flow }: Link): FlowGroup => GROUPS.get(flow ?? '') ?? 'other';
