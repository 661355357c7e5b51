import { string, type InferOutput } from 'valibot';

/** A code of the domain, or a code this version does not know yet. */
export const codeSchema = string();
export type Code = InferOutput<typeof codeSchema>;
