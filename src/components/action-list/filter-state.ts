import type { SheetFacet, SheetFilter } from '../../model/query/sheet-query.js';

/** Values by filter; several of one filter mean "or". */
export type Filters = Readonly<Partial<Record<SheetFilter, readonly string[]>>>;

/** What the list asks, as it is in force. */
export interface Question {
  readonly filters: Filters;
  /** French full text. */
  readonly q: string;
  /** `date`, `-budget`…; empty where the list decides. */
  readonly sort: string;
  /** From 1. */
  readonly page: number;
  /** Shown as a table instead of cards. */
  readonly table: boolean;
}

/** What a visitor chose, where it differs from the attributes; what is missing is as the attributes say. */
export interface Choice extends Partial<Omit<Question, 'filters'>> {
  readonly filters: Filters;
}

/** One thing that a visitor does. */
export type Step =
  | { readonly kind: 'toggle'; readonly facet: SheetFilter; readonly value: string }
  /** All values of one filter go. */
  | { readonly kind: 'drop'; readonly facet: SheetFilter }
  | { readonly kind: 'search'; readonly q: string }
  | { readonly kind: 'sort'; readonly sort: string }
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'table'; readonly table: boolean }
  /** Takes away every filter but those of the list's frame, and the search. */
  | { readonly kind: 'clear' };

export const NO_CHOICE: Choice = { filters: {} };

/** The question in force: the attributes', and above them what the visitor chose. */
export const inForce = (defaults: Question, choice: Choice): Question => ({
  ...defaults,
  ...choice,
  filters: { ...defaults.filters, ...choice.filters },
});

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

/** A choice without what the attributes say already, so that an address holds what differs and nothing else. */
export const withoutDefaults = (defaults: Question, choice: Choice): Choice => {
  const filters = Object.fromEntries(
    Object.entries(choice.filters).filter(
      ([name, values]) => !isSame(values, defaults.filters[name as SheetFacet] ?? []),
    ),
  );
  const own = Object.entries(choice).filter(
    ([name, value]) => name !== 'filters' && value !== undefined && value !== defaults[name as keyof Question],
  );
  return { ...Object.fromEntries(own), filters };
};

/**
 * What a visitor's step makes of the choice. Another question starts on its first page; turning the page or the
 * presentation asks nothing else.
 *
 * @param frame filters that belong to the list and not to the visitor: "clear all" leaves them
 */
export const reduce = (defaults: Question, choice: Choice, step: Step, frame: readonly SheetFilter[] = []): Choice => {
  const now = inForce(defaults, choice);
  const next = (change: Partial<Choice>): Choice => withoutDefaults(defaults, { ...choice, page: 1, ...change });
  switch (step.kind) {
    case 'toggle': {
      const before = now.filters[step.facet] ?? [];
      const values = before.includes(step.value)
        ? before.filter((value) => value !== step.value)
        : [...before, step.value];
      return next({ filters: { ...choice.filters, [step.facet]: values } });
    }
    case 'drop':
      return next({ filters: { ...choice.filters, [step.facet]: [] } });
    case 'search':
      return next({ q: step.q });
    case 'sort':
      return next({ sort: step.sort });
    case 'clear': {
      const cleared = Object.keys(now.filters).map((name) => [name, []] as const);
      const kept = Object.entries(choice.filters).filter(([name]) => frame.includes(name as SheetFilter));
      const free = cleared.filter(([name]) => !frame.includes(name as SheetFilter));
      return next({ q: '', filters: Object.fromEntries([...free, ...kept]) });
    }
    default:
      return withoutDefaults(defaults, {
        ...choice,
        ...(step.kind === 'page' ? { page: step.page } : { table: step.table }),
      });
  }
};

/** The question as the API's parameters, without the page. */
export const toParameters = ({ filters, q, sort }: Question): [string, string][] => {
  const list = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  );
  if (q) list.push(['q', q]);
  if (sort) list.push(['sort', sort]);
  return list;
};
