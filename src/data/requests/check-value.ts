import { TissuError } from '../../errors/tissu-error.js';
import { ID_PATTERN } from '../../model/codes/identifiers.js';

/**
 * The value, when it has the form it must have; checked before any address is built from it.
 *
 * @param attribute what the developer wrote it in
 * @throws TissuError `bad-attribute`
 */
export const checkValue = (attribute: string, value: string, pattern = ID_PATTERN): string => {
  if (pattern.test(value)) return value;
  throw new TissuError('bad-attribute', `${attribute}="${value}" does not match ${pattern.source}`, {
    context: { attribute, value },
  });
};
