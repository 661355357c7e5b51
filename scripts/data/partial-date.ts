import * as v from 'valibot';

export const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** `2019`, `2023-10` or `2023-10-09`. */
export const partialDate = v.pipe(v.string(), v.regex(PARTIAL_DATE));
