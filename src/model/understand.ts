import { safeParse, type BaseIssue, type GenericSchema, type InferOutput } from 'valibot';

/** One thing that could not be understood: where it stood, what was expected, what came. */
export interface Misfit {
  /** `data.3.budget.totalEur`, as in the answer; empty for the whole document. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}
export type Report = (misfit: Misfit) => void;

/** A wrong record may take away what holds it, and so on upwards: as many times at most. */
const ROUNDS = 8;

/** Where the items of a list that lost some stood at first, so that paths stay those of the answer. */
type Places = Map<unknown, readonly number[]>;

interface Step {
  readonly container: unknown;
  readonly key: unknown;
}

/** The keys from the root to the value at fault, and the objects that hold them. */
const stepsOf = (issue: BaseIssue<unknown>): Step[] =>
  (issue.path ?? []).map((item) => ({ container: item.input, key: item.key }));

const pathOf = (steps: readonly Step[], places: Places): string =>
  steps.map(({ container, key }) => String(places.get(container)?.[key as number] ?? key)).join('.');

/** Takes the value out of what holds it; a list keeps a hole until `close`, so that its indexes stay true. */
const remove = ({ container, key }: Step, holed: Set<unknown[]>): boolean => {
  if (typeof container !== 'object' || container === null || !Object.hasOwn(container, key as PropertyKey))
    return false;
  if (Array.isArray(container)) holed.add(container);
  delete (container as Record<PropertyKey, unknown>)[key as PropertyKey];
  return true;
};

const close = (list: unknown[], places: Places): void => {
  const kept = Array.from(list.keys()).filter((index) => Object.hasOwn(list, index));
  const before = places.get(list);
  places.set(list, before ? kept.map((index) => before[index]!) : kept);
  list.splice(0, list.length, ...kept.map((index) => list[index]));
};

/**
 * Reads hostile JSON with a schema and keeps all that can be understood: a wrong optional field is dropped,
 * a record without its required fields is dropped from its list, and each loss is reported with its path.
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
  const places: Places = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const result = safeParse(schema, input);
    if (result.success) return result.output;
    const gone = new Set<unknown>();
    const holed = new Set<unknown[]>();
    let pruned = false;
    for (const issue of result.issues) {
      const steps = stepsOf(issue);
      // What was taken out with an earlier issue of this round needs no second look.
      if (steps.some(({ container }) => gone.has(container))) continue;
      report({ path: pathOf(steps, places), expected: issue.expected ?? issue.type, received: issue.received });
      const last = steps.findLastIndex((step) => remove(step, holed));
      if (last < 0) continue;
      pruned = true;
      const orphan = steps[last + 1]?.container;
      if (orphan !== undefined) gone.add(orphan);
    }
    if (!pruned) return undefined;
    for (const list of holed) close(list, places);
  }
  return undefined;
};
