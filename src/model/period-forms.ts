/** Periods that are more than years: how they are written, which is before which, which is missing between two. */

/** A part of a year: the first quarter of 2023 is number 8092 of quarters (`parts` 4). */
interface Period {
  readonly number: number;
  /** How many of them a year has. */
  readonly parts: number;
  /** The period of another number, written alike. */
  readonly write: (number: number) => string;
}

/** A period of a series, in its place. */
export interface PlacedPeriod {
  readonly period: string;
  /** Year with its fraction (2023.75 is October 2023). */
  readonly position: number;
}

const MONTHS = [
  ...'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  ...'january february march april may june july august september october november december'.split(' '),
];
const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const PLAIN = MONTHS.map(plain);

/** `janv.`, `Février`, `dec`: a month by its name, or by what no other begins with. */
const monthOf = (word: string): number | undefined => {
  const start = plain(word);
  const found = new Set(PLAIN.flatMap((name, at) => (name.startsWith(start) ? [at % 12] : [])));
  return start.length > 2 && found.size === 1 ? [...found][0] : undefined;
};

const partOf = (year: string, part: number, parts: number, write: (year: string, part: number) => string): Period => ({
  number: Number(year) * parts + part - 1,
  parts,
  write: (number) => write(String(Math.floor(number / parts)).padStart(4, '0'), (number % parts) + 1),
});
const partsOf = (letter: string): number =>
  /[st]/i.test(letter) ? (/t/i.test(letter) ? 4 : 2) : /q/i.test(letter) ? 4 : 2;
/** Undefined for a third half-year. */
const within = (period: Period, part: string): Period | undefined =>
  Number(part) <= period.parts ? period : undefined;

/** How periods are written, each with what it makes of what it finds. */
const WRITINGS: readonly (readonly [RegExp, (...found: string[]) => Period | undefined])[] = [
  // 2023-Q4, 2023-T4, 2024 S1
  [
    /^(\d{4})([ -]?)([QTSH])([1-4])$/i,
    (year, gap, letter, part) =>
      within(
        partOf(year, Number(part), partsOf(letter), (y, p) => `${y}${gap}${letter}${String(p)}`),
        part,
      ),
  ],
  // T1 2023, S1-2024
  [
    /^([QTSH])([1-4])([ /-]?)(\d{4})$/i,
    (letter, part, gap, year) =>
      within(
        partOf(year, Number(part), partsOf(letter), (y, p) => `${letter}${String(p)}${gap}${y}`),
        part,
      ),
  ],
  // 1er trimestre 2023
  [
    /^([1-4]) ?(?:er|e|ème) (trimestre|semestre) (\d{4})$/i,
    (part, word, year) =>
      within(
        partOf(year, Number(part), partsOf(word.charAt(0)), (y, p) => `${String(p)}${p > 1 ? 'e' : 'er'} ${word} ${y}`),
        part,
      ),
  ],
  // 2023-10
  [
    /^(\d{4})-(0[1-9]|1[0-2])$/,
    (year, month) => partOf(year, Number(month), 12, (y, m) => `${y}-${String(m).padStart(2, '0')}`),
  ],
  // 10/2023
  [
    /^(0[1-9]|1[0-2])\/(\d{4})$/,
    (month, year) => partOf(year, Number(month), 12, (y, m) => `${String(m).padStart(2, '0')}/${y}`),
  ],
  // janvier 2024, janv. 2024
  [
    /^(\p{L}+)\.? (\d{4})$/u,
    (word, year) => {
      const month = monthOf(word);
      if (month === undefined) return undefined;
      const language = PLAIN.findIndex((name) => name.startsWith(plain(word))) < 12 ? 0 : 12;
      return partOf(year, month + 1, 12, (y, m) => `${MONTHS[language + m - 1]!} ${y}`);
    },
  ],
  // 2023-2024, 2023/24: a school year or a financial one
  [
    /^(\d{4})([-–/])(\d{4}|(?<=\/)\d\d)$/,
    (from, gap, to) => {
      const end = (year: number): string =>
        String(year + 1)
          .padStart(4, '0')
          .slice(-to.length);
      return to === end(Number(from)) ? partOf(from, 1, 1, (y) => `${y}${gap}${end(Number(y))}`) : undefined;
    },
  ],
];

const readPeriod = (text: string): Period | undefined => {
  for (const [pattern, make] of WRITINGS) {
    const [found, ...groups] = pattern.exec(text) ?? [];
    const period = found === undefined ? undefined : make(...groups);
    if (period) return period;
  }
  return undefined;
};

const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
/** `2023-10` → 2023.75; undefined when the text is no partial date. */
export const placeOfDate = (text: string): number | undefined => {
  const [, year, month = 1, day = 1] = DATE.exec(text) ?? [];
  return year ? Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372 : undefined;
};

/** Those between the first and the last that are not there, when they are few enough to be gaps rather than a rarer survey. */
const missingAmong = (periods: readonly Period[]): PlacedPeriod[] => {
  const numbers = new Set(periods.map(({ number }) => number));
  const sorted = [...numbers].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  const { parts, write } = periods[0]!;
  if (periods.length < 3 || last - first + 1 - numbers.size > periods.length) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((number) => !numbers.has(number))
    .map((number) => ({ period: write(number), position: number / parts }));
};

/**
 * Periods in the order of time, with those that are missing between two others: quarters, half-years, months, school and
 * financial years, each as the data write it. Quarters, months, days and years may stand together; half-years and years
 * that lie across two only among their like, for what they begin and end with others would be a guess.
 *
 * @returns undefined where one of them is anything else, so that no order is known
 */
export const placePeriods = (given: readonly string[]): PlacedPeriod[] | undefined => {
  const read = given.map((period) => ({ period, form: readPeriod(period) }));
  const forms = read.flatMap(({ form }) => form ?? []);
  const kinds = new Set(forms.map(({ parts }) => parts));
  const isOneKind = forms.length === given.length && kinds.size === 1;
  if (!isOneKind && (kinds.has(1) || kinds.has(2))) return undefined;
  const placed = read.flatMap(({ period, form }) => {
    const position = form ? form.number / form.parts : placeOfDate(period);
    return position === undefined ? [] : [{ period, position }];
  });
  if (placed.length < given.length) return undefined;
  return [...placed, ...(isOneKind ? missingAmong(forms) : [])].sort(
    (a, b) => a.position - b.position || (a.period < b.period ? -1 : 1),
  );
};
