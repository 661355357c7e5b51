import type { CommonMessages } from '../messages/common.js';

export const common: CommonMessages = {
  loading: 'Loading…',
  retry: 'Try again',
  unavailable: 'Content unavailable for now.',
  source: 'Source',
  updated: (date) => `Updated: ${date}`,
  notGiven: 'not given',
  notDated: 'not dated',
};
