import type { FaultMessages } from '../messages/faults.js';

const again = 'You can try again in a moment.';

export const faults: FaultMessages = {
  stale: (date) => `Data of ${date}. The update failed.`,
  faults: {
    'no-api': {
      title: 'This content is not connected to its data yet',
      text: 'The address of the service is missing on this page.',
    },
    'bad-attribute': {
      title: 'This content is not set properly',
      text: 'An identifier or another setting is missing, or is not valid.',
    },
    unreachable: { title: 'The service does not answer', text: `No connection could be made. ${again}` },
    timeout: { title: 'The service is slow to answer', text: again },
    'not-found': { title: 'This content cannot be found', text: 'It may have been removed or moved.' },
    'unknown-comparison': {
      title: 'The comparison asked for cannot be found',
      text: 'The territory to compare with is not in the shared data.',
    },
    refused: { title: 'The request was not understood', text: 'The service refused it.' },
    'server-error': { title: 'The service has a problem', text: again },
    'not-json': {
      title: 'The answer cannot be read',
      text: `The service answered something other than data. ${again}`,
    },
    'too-large': { title: 'The answer is too large', text: 'It was not shown.' },
    'not-understood': {
      title: 'The answer was not understood',
      text: 'The data received do not have the expected shape.',
    },
    'part-missing': { title: 'A part of the page could not be loaded', text: again },
  },
};
