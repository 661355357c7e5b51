/** The layout `flows` in a narrow frame, or with flows that cross: loaded when one comes. */
import { moreFlows } from '../../../diagram/layout/flows-more.js';
import { bendFlow } from '../../../diagram/render/flow-bend.js';
import { flowsPart } from './flows.js';

export const part = flowsPart({ ...moreFlows, bend: bendFlow });
