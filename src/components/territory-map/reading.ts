import { quantityOf } from '../../charts/quantities.js';
import type { Locale } from '../../i18n/locale.js';
import type { Said } from '../../i18n/messages/indicator.js';
import type { Rank, TerritoryMapMessages } from '../../i18n/messages/territory-map.js';
import { formatPartialDate } from '../../i18n/format.js';
import { fisherClasses, type Range } from '../../map/fisher-classes.js';
import type { PlaceValues } from '../../model/schemas/place-values.js';

/** What turns values into a language. */
export interface MapLanguage {
  readonly locale: Locale;
  readonly words: TerritoryMapMessages;
}

/** A place with its value. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
  /** Undefined where the value is not known, or there is nothing to rank: no sheet at all. */
  readonly rank: Rank | undefined;
  /** Depth of its colour and of its weave, 1 to 5; 0 where it has none. */
  readonly level: number;
}

/** One class of values. */
export interface Level {
  readonly level: number;
  readonly range: Range;
}

/** The values of all places, put in order and into classes once. */
export interface Reading {
  readonly values: PlaceValues;
  /** Whether sheets are counted: dots are drawn, not colours. */
  readonly counts: boolean;
  /** From the greatest value to the least, then those without one, by name. */
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  readonly levels: readonly Level[];
}

/** Classes that an eye tells apart: no more than five. */
const MOST_CLASSES = 5;
/** Which of the five depths so many classes take: as far apart as they can be. */
const DEPTHS: readonly (readonly number[])[] = [[], [3], [2, 5], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];

/** @param counts whether sheets are counted */
export const readValues = (values: PlaceValues, counts: boolean, locale: Locale): Reading => {
  const places = [...new Map(values.values.toReversed().map((place) => [place.id, place])).values()];
  const collator = new Intl.Collator(locale);
  const sorted = places.sort(
    (a, b) =>
      (b.value ?? -Infinity) - (a.value ?? -Infinity) || collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
  const numbers = sorted.flatMap(({ value }) => value ?? []);
  const ranges = counts ? [] : fisherClasses(numbers, MOST_CLASSES);
  const depths = DEPTHS[ranges.length] ?? [];
  const classOf = (value: number): number => ranges.findIndex(([, most]) => value <= most);
  const times = new Map<number, number>();
  for (const value of numbers) times.set(value, (times.get(value) ?? 0) + 1);
  const first = new Map(numbers.map((value, at) => [value, at + 1] as const).reverse());
  const rows = sorted.map(({ id, name, value }): Row => {
    const isRanked = value !== null && !(counts && value === 0);
    return {
      id,
      name,
      value,
      rank: isRanked ? { rank: first.get(value)!, known: numbers.length, tied: times.get(value)! > 1 } : undefined,
      level: value === null ? 0 : (depths[classOf(value)] ?? 0),
    };
  });
  return {
    values,
    counts,
    rows,
    byId: new Map(rows.map((row) => [row.id, row])),
    levels: ranges.map((range, at) => ({ level: depths[at]!, range })),
  };
};

/** A value in words: `2 fiches`, `77 968 habitants`, `non disponible`. */
export const wordsOf = (value: number | null, { values, counts }: Reading, { locale, words }: MapLanguage): string => {
  if (value === null) return words.notAvailable;
  const quantity = quantityOf(value, values.indicator, locale);
  return counts ? words.countOf(value, quantity.text) : words.amountOf(quantity);
};

/** Rows are made anew with other values and in another language: what they say is worked out once. */
const standings = new WeakMap<Row, string>();

/** What a place says of itself where it is met: value, then rank. */
export const standingOf = (row: Row, reading: Reading, language: MapLanguage): string => {
  let said = standings.get(row);
  if (said === undefined) {
    const value = wordsOf(row.value, reading, language);
    said = row.rank ? `${value}, ${language.words.rankOf(row.rank)}` : value;
    standings.set(row, said);
  }
  return said;
};

/** What is said of the places shown. */
export const stateMap = (
  rows: readonly Row[],
  region: string | undefined,
  { values, counts }: Reading,
  { locale, words }: MapLanguage,
): Said => {
  const known = rows.filter((row): row is Row & { value: number } => row.value !== null);
  const [greatest, least] = [known[0]?.value, known.at(-1)?.value];
  const label = words.name(values.indicator.label);
  if (greatest === undefined || least === undefined)
    return words.nothing(counts ? words.sheets : label, region, rows.length);
  const quantity = (value: number) => quantityOf(value, values.indicator, locale);
  const named = (value: number): string[] => known.filter((row) => row.value === value).map(({ name }) => name);
  // They are in order.
  const middle = (known[known.length >> 1]!.value + known[(known.length - 1) >> 1]!.value) / 2;
  // Half-way between two small whole numbers there is none; of thousands nobody asks for a half.
  const decimals = values.indicator.decimals + (Math.abs(middle) < 100 ? 1 : 0);
  const finding = {
    region,
    places: rows.length,
    known: known.length,
    filled: known.filter(({ value }) => value > 0).length,
    least: quantity(least),
    most: quantity(greatest),
    leaders: named(greatest),
    last: named(least),
    median: quantityOf(middle, { ...values.indicator, decimals }, locale),
  };
  if (counts) return words.counted(finding);
  const text = values.period === undefined ? '' : formatPartialDate(values.period, locale);
  const at = { text, kind: values.indicator.periodKind, mark: '' };
  return words.measured(label, at, finding);
};
