import { safeParse, type BaseIssue, type GenericSchema, type InferOutput } from 'valibot';

/** One thing that could not be understood: where it stood, what was expected, what came. */
export interface Misfit {
  /** `data.3.budget.totalEur`; empty for the whole document. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}
export type Report = (misfit: Misfit) => void;

const ROUNDS = 8;

/** The keys from the root to the value at fault, and the objects that hold them. */
const stepsOf = (issue: BaseIssue<unknown>): { container: unknown; key: unknown }[] =>
  (issue.path ?? []).map((item) => ({ container: item.input, key: item.key }));

/** Removes the value at the end of `steps` from a clone-free tree; false when there is nothing to remove. */
const prune = (steps: { container: unknown; key: unknown }[]): boolean => {
  for (let i = steps.length - 1; i >= 0; i--) {
    const { container, key } = steps[i]!;
    if (Array.isArray(container) && typeof key === 'number') {
      if (!(key in container)) continue;
      // A hole, closed by `close` below once all issues of the round are known: indexes stay true until then.
      delete container[key];
      return true;
    }
    if (typeof container === 'object' && container !== null && typeof key === 'string' && Object.hasOwn(container, key)) {
      delete (container as Record<string, unknown>)[key];
      return true;
    }
  }
  return false;
};

/** Closes the holes that pruning left in arrays. */
const close = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const whole = value.filter(() => true);
    if (whole.length !== value.length) value.splice(0, value.length, ...(whole as unknown[]));
  }
  for (const inner of Object.values(value)) close(inner);
};

/**
 * Reads hostile JSON with a schema and keeps all that can be understood: a wrong optional field is dropped,
 * a record without its required fields is dropped from its list, and each loss is reported once with its path.
 * Unknown fields and unknown codes pass through.
 *
 * @param input parsed JSON, owned by the caller; it is pruned in place
 * @returns the value, or undefined when the document as a whole cannot be understood
 */
export const understand = <const Schema extends GenericSchema>(
  schema: Schema,
  input: unknown,
  report: Report = () => undefined,
): InferOutput<Schema> | undefined => {
  for (let round = 0; round < ROUNDS; round++) {
    const result = safeParse(schema, input);
    if (result.success) return result.output;
    let pruned = false;
    for (const issue of result.issues) {
      const steps = stepsOf(issue);
      report({
        path: steps.map((step) => String(step.key)).join('.'),
        expected: issue.expected ?? issue.type,
        received: issue.received,
      });
      pruned = prune(steps) || pruned;
    }
    if (!pruned) return undefined;
    close(input);
  }
  return undefined;
};
