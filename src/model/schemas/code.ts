import { minLength, pipe, string, type InferOutput } from 'valibot';

/** A code of the domain, or a code this version does not know yet. */
export const codeSchema = string();
export type Code = InferOutput<typeof codeSchema>;

/** A code that says something: an empty one is as none. */
export const saidCodeSchema = pipe(string(), minLength(1));
