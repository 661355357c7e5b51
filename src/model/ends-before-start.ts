import { comparePartialDates, parsePartialDate, type PartialDate } from './partial-date.js';

/** A date as far as both are told: a year alone holds all its days. */
const cut = ({ year, month, day }: PartialDate, hasMonth: boolean, hasDay: boolean): PartialDate => ({
  year,
  ...(hasMonth && month !== undefined && { month }),
  ...(hasDay && day !== undefined && { day }),
});

/** True when an action ends before it starts, as far as both dates are known: `2021-06` to `2021` is no contradiction. */
export const endsBeforeStart = (sheet: {
  readonly startDate?: string | null | undefined;
  readonly endDate?: string | null | undefined;
}): boolean => {
  const start = parsePartialDate(sheet.startDate);
  const end = parsePartialDate(sheet.endDate);
  if (!start || !end) return false;
  const hasMonth = start.month !== undefined && end.month !== undefined;
  const hasDay = start.day !== undefined && end.day !== undefined;
  return comparePartialDates(cut(end, hasMonth, hasDay), cut(start, hasMonth, hasDay)) < 0;
};
