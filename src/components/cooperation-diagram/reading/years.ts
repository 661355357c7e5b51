/** When links are there: from which year, and to which. Pure. */
import type { Link } from '../../../model/schemas/link.js';

const yearOf = (date: string | undefined): number | undefined => {
  const [year] = /^\d{4}/.exec(date ?? '') ?? [];
  return year === undefined ? undefined : Number(year);
};

type Dated = Pick<Link, 'since' | 'until'>;

/** First and last year of a link, in their order however they are written; undefined where nobody knows. */
const spanOf = ({ since, until }: Dated): readonly [first: number | undefined, last: number | undefined] => {
  const [first, last] = [yearOf(since), yearOf(until)];
  return first !== undefined && last !== undefined && last < first ? [last, first] : [first, last];
};

/** The years between the first date and the last one; undefined when there are not two different years to go through. */
export const yearsOf = (links: readonly Dated[]): readonly [first: number, last: number] | undefined => {
  const years = links.flatMap((link) => spanOf(link)).filter((year) => year !== undefined);
  let [first, last] = [Infinity, -Infinity];
  for (const year of years) [first, last] = [Math.min(first, year), Math.max(last, year)];
  return first < last ? [first, last] : undefined;
};

/** Whether a link is there in a year; one without dates always is. */
export const isThere = (link: Dated, year: number): boolean => {
  const [first = -Infinity, last = Infinity] = spanOf(link);
  return first <= year && year <= last;
};

/**
 * The links that a tighter one between the same two actors has followed by this year, though nobody wrote when they
 * ended: a cooperation that climbs from informal to association is seen on its last step, the steps before it faint.
 *
 * @param pairOf two links of one pair have the same one
 * @returns their indexes
 */
export const overtakenIn = (
  links: readonly (Dated & Pick<Link, 'degree'>)[],
  pairOf: (link: number) => string,
  year: number,
): ReadonlySet<number> => {
  const tops = new Map<string, { readonly degree: number; readonly first: number }>();
  const steps = links.flatMap((link, at) => {
    const [first, last] = spanOf(link);
    const { degree } = link;
    return first === undefined || last !== undefined || degree === undefined || first > year
      ? []
      : [{ at, first, degree, pair: pairOf(at) }];
  });
  for (const { pair, degree, first } of steps) {
    const top = tops.get(pair);
    if (!top || degree > top.degree) tops.set(pair, { degree, first });
  }
  return new Set(
    steps.flatMap(({ at, pair, degree, first }) => {
      const top = tops.get(pair)!;
      return degree < top.degree && first < top.first ? [at] : [];
    }),
  );
};
