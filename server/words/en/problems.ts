import type { ServerProblemWords } from '../problem-words.js';

export const problems: ServerProblemWords = {
  titles: {
    'malformed-address': 'Unreadable address',
    'malformed-parameter': 'Unreadable parameter',
    'refused-parameter': 'Refused parameter',
    'bad-choice': 'Impossible value',
    'bad-request': 'Request not understood',
    'foreign-address': 'Foreign address',
    'method-not-allowed': 'Read only',
    'request-timeout': 'Request too slow',
    'address-too-long': 'Address too long',
    'too-many-requests': 'Too many requests',
    'headers-too-long': 'Headers too long',
    'internal-error': 'Service failure',
    'unsupported-format': 'Format not available',
  },
  details: {
    'malformed-address': () => 'The address holds a percent-encoding that cannot be read.',
    'malformed-parameter': ({ parameter }) =>
      `The parameter "${parameter}" holds a percent-encoding that cannot be read; text is encoded as UTF-8.`,
    'refused-parameter': ({ parameter }) =>
      `The parameter "${parameter}" is refused: a page of this service shows its own data only.`,
    'bad-choice': ({ parameter, choices }) =>
      `The parameter "${parameter}" takes one of these values: ${choices.join(', ')}.`,
    'bad-request': () => 'The request cannot be understood.',
    'foreign-address': () => 'This is not the address of a page of this service that can be embedded.',
    'method-not-allowed': () => 'This service is read-only: use GET, HEAD or OPTIONS.',
    'request-timeout': () => 'The whole request did not arrive in time.',
    'address-too-long': () => 'The address is too long: 8,000 characters at most.',
    'too-many-requests': ({ seconds }) => `Too many requests from one network address. Try again in ${seconds} s.`,
    'headers-too-long': () => 'The headers of the request are too long.',
    'internal-error': () => 'The service failed. The fault has been recorded; try again later.',
    'unsupported-format': () => 'Only the format "json" is available.',
  },
};
