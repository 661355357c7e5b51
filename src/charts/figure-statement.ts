/** A key figure in time, said: the facts come from `figure-reading.ts`, the grammar from the words of each language. Pure. */
import { formatPartialDate, formatPercent } from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';
import type { FigureMessages, FigureMoment } from '../i18n/messages/figure.js';
import type { Quantity } from '../i18n/messages/indicator.js';
import type { Indicator } from '../model/schemas/indicator.js';
import { changesOf, type FigureChange, type KnownFigure } from './figure-reading.js';
import { figureOf, quantityOf, type KeyFigure } from './quantities.js';

export interface FigureLanguage {
  readonly locale: Locale;
  readonly words: FigureMessages;
}

export interface FigureStatement {
  /** Undefined where nothing is known. */
  readonly figure: KeyFigure | undefined;
  readonly sentence: string;
}

/** Under this ratio a change would be written as none. */
const TINY = 0.0005;

export const momentOfFigure = (
  { period, mark }: Pick<KnownFigure, 'period' | 'mark'>,
  { periodKind }: Indicator,
  locale: Locale,
): FigureMoment => ({ text: formatPartialDate(period, locale), kind: periodKind, period, mark });

/** A move with its sign: `+ 20`; of percentages in points. */
const deltaOf = (delta: number, indicator: Indicator, locale: Locale): Quantity => {
  const { text, unit } = quantityOf(
    Math.abs(delta),
    indicator.unit === '%' ? { ...indicator, unit: 'points' } : indicator,
    locale,
  );
  return { value: delta, text: `${delta < 0 ? '\u2212' : '+'}${locale === 'fr' ? '\u202f' : ''}${text}`, unit };
};

const sayChange = (
  { from, delta, ratio, same }: FigureChange,
  indicator: Indicator,
  { locale, words }: FigureLanguage,
): string =>
  words.change({
    since: momentOfFigure({ ...from, mark: '' }, indicator, locale),
    delta: deltaOf(delta, indicator, locale),
    ratio: Math.abs(ratio) < TINY ? '' : formatPercent(ratio, locale, { sign: true }),
    fromZero: from.value === 0,
    same,
    good: /^(?:up|down)$/.test(indicator.direction) ? (indicator.direction === 'up') === delta > 0 : undefined,
  });

/**
 * @param known the points that have a value, in the order of time
 * @param comparison what it is compared with: a clause without its end, or nothing
 * @param goal a sentence on its goal, or nothing
 */
export const stateFigure = (
  indicator: Indicator,
  known: readonly KnownFigure[],
  language: FigureLanguage,
  comparison = '',
  goal = '',
): FigureStatement => {
  const { locale, words } = language;
  const last = known.at(-1);
  const moment = last ? words.moment(momentOfFigure(last, indicator, locale)) : '';
  const said = changesOf(known, indicator).map((change) => sayChange(change, indicator, language));
  const quantity = last && quantityOf(last.value, indicator, locale);
  return {
    figure: last && { quantity: figureOf(last.value, indicator, locale), of: moment },
    sentence: words.sentence(words.name(indicator.label), moment, quantity, said, comparison) + (goal && ` ${goal}`),
  };
};
