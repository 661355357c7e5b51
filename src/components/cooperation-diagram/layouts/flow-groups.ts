import type { DiagramLayoutsMessages } from '../../../i18n/messages/diagram-layouts.js';
import type { Link } from '../../../model/schemas/link.js';

export type FlowWords = DiagramLayoutsMessages['flows'];
export type FlowGroup = keyof FlowWords['groups'];

/** Colours of flows: kinds that a reader of industrial ecology keeps apart. */
export const groupOf = ({ flow = '' }: Link): FlowGroup =>
  /^(energy|water|transport)$/.test(flow)
    ? (flow as FlowGroup)
    : /^(material|by-product|waste|co2)$/.test(flow)
      ? 'matter'
      : 'other';
