import type { ProblemMeanings } from '../problem-words.js';

export const meanings: ProblemMeanings = {
  'unknown-parameter':
    'The address holds a parameter that does not exist here. The answer names those that do: correct the spelling, or remove it.',
  'bad-parameter': 'The value of a parameter is not of the expected form. The answer says which one is.',
  'repeated-parameter': 'A parameter that takes one value is given several times. Keep one.',
  'missing-parameter': 'A required parameter is not given. The answer names it.',
  'not-found':
    'Nothing in the shared data goes by this identifier: it is miscopied, or what it stood for has been removed.',
  'unknown-comparison':
    'The territory or intercommunality to compare with is not in the shared data. The indicator itself is: the same address without "compare" gives it.',
  'no-such-path': 'There is nothing at this address. The description of the API gives all those that exist.',
  'malformed-address': 'The address holds a "%" that no valid code follows. Text is coded in UTF-8 there.',
  'malformed-parameter': 'The value of a parameter holds a "%" code that is not valid. Text is coded in UTF-8 there.',
  'refused-parameter':
    'A page of this service shows its own data only: parameters that point at other data are refused.',
  'bad-choice': 'A parameter takes a few values only, and was given another. The answer lists them.',
  'bad-request': 'The request does not follow the HTTP protocol.',
  'foreign-address': 'The address is not that of a page of this service, or of one that can be embedded.',
  'method-not-allowed': 'This service is read only, by GET, HEAD or OPTIONS. Nothing is written to it.',
  'request-timeout': 'The request did not arrive whole in the time given. Try again.',
  'address-too-long': 'The address is longer than 8,000 characters. Ask for fewer things at once.',
  'too-many-requests':
    'Too many requests came from one address in a minute. The Retry-After header says how many seconds to wait.',
  'headers-too-long': 'The headers of the request are too long. This service asks for no cookie.',
  'internal-error': 'The service failed while it prepared the answer. The failure is recorded; try again later.',
  'unsupported-format': 'The oEmbed description exists in JSON only.',
};
