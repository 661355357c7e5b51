import { endsBeforeStart } from './ends-before-start.js';
import { isLate } from './lateness.js';
import { parsePartialDate, precisionOf, rangeOf } from './partial-date.js';
import type { ActionSheet } from './schemas/action-sheet.js';

/** How far a step has got. `past` is behind us, and no source says whether it was done. */
export type StepState = 'done' | 'past' | 'late' | 'next' | 'planned';

export interface Step {
  /** `start`, `end`, or a milestone with its own label. */
  readonly kind: 'start' | 'end' | 'milestone';
  readonly label: string;
  /** As in the data; empty when there is none. */
  readonly date: string;
  readonly state: StepState;
  /** Place on the line, 0 to 1; undefined where it has none. */
  readonly at?: number;
  /** Only the year is known, or it is still to come. */
  readonly isVague: boolean;
}

export interface Timeline {
  /** In the order of time, those without a date last. */
  readonly steps: readonly Step[];
  /** There when there is something to draw. Places are from 0 to 1. */
  readonly line?: {
    readonly from: number;
    readonly to: number;
    /** Where the past ends: today, or the end of what is over. */
    readonly past: number;
    readonly today?: number;
    readonly years: readonly { readonly year: number; readonly at: number }[];
  };
}

/** Longer than this, a date is a slip of the pen: the words say it, no line is drawn. */
const LONGEST_YEARS = 60;
const MOST_TICKS = 10;
const YEAR_MS = 365.2425 * 86_400_000;

/** The instant that stands for a date on the line: its first one, so that `2021` lies on the tick of its year. */
const instantOf = (date: string | null | undefined): number | undefined => {
  const parsed = parsePartialDate(date);
  return parsed && +rangeOf(parsed).start;
};
const isPast = (date: string, now: Date): boolean => {
  const parsed = parsePartialDate(date);
  return parsed !== undefined && +rangeOf(parsed).end <= +now;
};

type Draft = Omit<Step, 'state' | 'at' | 'isVague'> & { readonly done?: boolean | null | undefined };

/** Start and end of the action among its milestones, unless one of these bears the same date. */
const draftsOf = (sheet: ActionSheet): Draft[] => {
  const own = sheet.milestones.map(({ label, date, done }): Draft => ({
    kind: 'milestone',
    label,
    date: date ?? '',
    done,
  }));
  const add = (kind: 'start' | 'end', date: string | null | undefined): Draft[] =>
    date && !own.some((step) => step.date === date) ? [{ kind, label: '', date }] : [];
  return [...add('start', sheet.startDate), ...own, ...add('end', sheet.endDate)];
};

/** The calendar of an action: its steps and how far each has got, and the line they lie on. */
export const timelineOf = (sheet: ActionSheet, now: Date): Timeline => {
  const isOver = sheet.status === 'done' || sheet.status === 'cancelled';
  const drafts = draftsOf(sheet)
    .map((draft) => ({ ...draft, time: instantOf(draft.date) ?? Infinity }))
    .sort((a, b) => (a.time === b.time ? 0 : a.time - b.time));
  let hasNext = false;
  const stateOf = ({ kind, date, done, time }: (typeof drafts)[number]): StepState => {
    if (done === true) return 'done';
    if (kind === 'end' && isLate(sheet, now)) return 'late';
    if (kind === 'end' && sheet.status === 'done') return 'done';
    if (isOver || isPast(date, now)) return done === false && !isOver ? 'late' : 'past';
    // A year that has begun holds a start already, and may still hold any other step.
    if (kind === 'start' && time <= +now) return 'past';
    if (hasNext || time === Infinity) return 'planned';
    hasNext = true;
    return 'next';
  };
  const states = drafts.map(stateOf);

  const end = endsBeforeStart(sheet) ? undefined : instantOf(sheet.endDate);
  const known = drafts.flatMap(({ time }) => (Number.isFinite(time) ? [time] : []));
  const isOpen = !isOver && known.length > 0;
  const first = Math.min(...known);
  const last = Math.max(...known, ...(isOpen ? [Math.min(+now, first + LONGEST_YEARS * YEAR_MS)] : []));
  // Nothing is beyond today but what nobody has dated: a little room says that it goes on.
  const span = (last - first) * (isOpen && last === +now ? 1.08 : 1);
  const isDrawn = known.length > 0 && span > YEAR_MS / 24 && span <= LONGEST_YEARS * YEAR_MS * 1.1;
  const place = (time: number): number => Math.min(1, Math.max(0, (time - first) / span));
  const steps = drafts.map(({ kind, label, date, time }, rank): Step => {
    const parsed = parsePartialDate(date);
    const isAhead = states[rank] === 'next' || states[rank] === 'planned';
    return {
      kind,
      label,
      date,
      state: states[rank]!,
      ...(isDrawn && Number.isFinite(time) && { at: place(time) }),
      isVague: isAhead || (parsed !== undefined && precisionOf(parsed) === 'year'),
    };
  });
  if (!isDrawn) return { steps };

  const from = place(instantOf(sheet.startDate) ?? first);
  const to =
    end === undefined ? (isOpen ? 1 : place(last)) : Math.max(place(end), isOpen && +now > end ? place(+now) : 0);
  const today = +now > first && +now <= first + span ? place(+now) : undefined;
  return {
    steps,
    line: {
      from: Math.min(from, to),
      to,
      past: isOver ? to : +now < first ? from : Math.min(to, today ?? to),
      ...(isOpen && today !== undefined && { today }),
      years: ticks(first, first + span).map((year) => ({ year, at: place(Date.UTC(year, 0, 1)) })),
    },
  };
};

/** Years to write under the line, ten at most, evenly. */
const ticks = (first: number, last: number): number[] => {
  const from = new Date(first).getUTCFullYear();
  const to = new Date(last).getUTCFullYear();
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (year) => Date.UTC(year, 0, 1) >= first && Date.UTC(year, 0, 1) <= last,
  );
  const step = [1, 2, 5, 10, 20].find((size) => years.length / size <= MOST_TICKS) ?? 20;
  return years.filter((year) => year % step === 0 || step === 1);
};
