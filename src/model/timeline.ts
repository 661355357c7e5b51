import { isOver } from './lateness.js';
import { partialText } from './partial-text.js';
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
  readonly at?: number | undefined;
  /** Only the year is known, or it is still to come. */
  readonly isVague: boolean;
}

export interface Timeline {
  /** In the order of time, those without a date last. */
  readonly steps: readonly Step[];
  /** There when there is something to draw. Places are from 0 to 1. */
  readonly line?:
    | {
        readonly from: number;
        readonly to: number;
        /** Where the past ends: today, or the end of what is over. */
        readonly past: number;
        readonly today?: number | undefined;
        readonly years: readonly { readonly year: number; readonly at: number }[];
      }
    | undefined;
}

/** Longer than this, a date is a slip of the pen: the words say it, no line is drawn. */
const LONGEST_YEARS = 60;
const MOST_TICKS = 10;
const YEAR_MS = 365.2425 * 86_400_000;

/** The instant that stands for a date on the line: its first one, so that `2021` lies on the tick of its year. */
const instantOf = (date: string | null | undefined, otherwise: number): number => {
  const time = +new Date(partialText(date));
  return Number.isNaN(time) ? otherwise : time;
};

/** Start and end of the action among its milestones, unless one of these bears the same date. */
const draftsOf = ({ milestones, startDate, endDate }: ActionSheet) =>
  [
    { kind: 'start' as const, label: '', date: startDate, done: undefined },
    ...milestones.map(({ label, date, done }) => ({ kind: 'milestone' as const, label, date, done })),
    { kind: 'end' as const, label: '', date: endDate, done: undefined },
  ]
    .filter(({ kind, date }) => kind === 'milestone' || (date && !milestones.some((one) => one.date === date)))
    .map(({ date, ...draft }) => ({ ...draft, date: date ?? '', time: instantOf(date, Infinity) }))
    .sort((a, b) => (a.time === b.time ? 0 : a.time - b.time));

/** Years to write under the line, ten at most, evenly. */
const ticks = (first: number, last: number): number[] => {
  const from = new Date(first).getUTCFullYear();
  const count = new Date(last).getUTCFullYear() - from + 1;
  const step = [1, 2, 5].find((size) => count / size <= MOST_TICKS) ?? 10;
  return Array.from({ length: count }, (_, index) => from + index).filter(
    (year) => year % step === 0 && Date.UTC(year, 0) >= first,
  );
};

/** The calendar of an action: its steps and how far each has got, and the line they lie on. */
export const timelineOf = (sheet: ActionSheet, now: Date): Timeline => {
  const isDone = sheet.status === 'done';
  const hasEnded = isOver(sheet);
  const drafts = draftsOf(sheet);
  const today = now.toISOString();
  let hasNext = false;
  const stateOf = ({ kind, date, done, time }: (typeof drafts)[number]): StepState => {
    const isEnd = kind === 'end';
    if (done || (isEnd && isDone)) return 'done';
    if (hasEnded) return 'past';
    // Texts of one precision: a partial date runs to the end of its year or month.
    const text = partialText(date);
    if (time < Infinity && today.slice(0, text.length) > text) return isEnd || done === false ? 'late' : 'past';
    // A year that has begun holds a start already, and may still hold any other step.
    if (kind === 'start' && time <= +now) return 'past';
    if (hasNext || time === Infinity) return 'planned';
    // A month or year that has begun may hold its step on any day: it hides no nearer one that is known to the day.
    hasNext = text.length > 7 || time > +now;
    return 'next';
  };

  const known = drafts.map(({ time }) => time).filter(Number.isFinite);
  const [first = NaN] = known;
  const last = Math.max(...known, hasEnded ? first : Math.min(+now, first + LONGEST_YEARS * YEAR_MS));
  // Nothing is beyond today but what nobody has dated: a little room says that it goes on.
  const span = (last - first) * (!hasEnded && last === +now ? 1.08 : 1);
  const isDrawn = span > YEAR_MS / 24 && span <= LONGEST_YEARS * YEAR_MS * 1.1;
  const place = (time: number): number => Math.min(1, Math.max(0, (time - first) / span));
  const steps = drafts.map((draft): Step => {
    const { kind, label, date, time } = draft;
    const state = stateOf(draft);
    return {
      kind,
      label,
      date,
      state,
      at: isDrawn && time < Infinity ? place(time) : undefined,
      isVague: state === 'next' || state === 'planned' || partialText(date).length === 4,
    };
  });
  if (!isDrawn) return { steps };

  const end = instantOf(sheet.endDate, hasEnded ? last : Infinity);
  const to = place(hasEnded ? end : Math.max(end, +now));
  const from = Math.min(to, place(instantOf(sheet.startDate, first)));
  const isToday = !hasEnded && +now > first && +now <= first + span;
  return {
    steps,
    line: {
      from,
      to,
      past: hasEnded ? to : Math.max(from, Math.min(to, place(+now))),
      today: isToday ? place(+now) : undefined,
      years: ticks(first, first + span).map((year) => ({ year, at: place(Date.UTC(year, 0)) })),
    },
  };
};
