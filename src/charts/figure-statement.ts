/** A key figure in time, said: the facts come from `figure-reading.ts`, the grammar from the words of each language. Pure. */
import { formatPartialDate, formatPercent } from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';
import type { FigureMessages, FigureMoment } from '../i18n/messages/figure.js';
import type { Indicator } from '../model/schemas/indicator.js';
import { changesOf, type KnownFigure } from './figure-reading.js';
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

export const momentOfFigure = (
  { period, mark }: Pick<KnownFigure, 'period' | 'mark'>,
  { periodKind }: Indicator,
  locale: Locale,
): FigureMoment => ({ text: formatPartialDate(period, locale), kind: periodKind, period, mark });

/**
 * @param known the points that have a value, in the order of time
 * @param comparison what it is compared with: a clause without its end, or nothing
 * @param asides a sentence on its goal, and changes that are more than a percentage (`asides.ts`), where there are such
 */
export const stateFigure = (
  indicator: Indicator,
  known: readonly KnownFigure[],
  language: FigureLanguage,
  comparison = '',
  { goal, changes }: { readonly goal?: string | undefined; readonly changes?: readonly string[] | undefined } = {},
): FigureStatement => {
  const { locale, words } = language;
  const last = known.at(-1);
  const moment = last ? words.moment(momentOfFigure(last, indicator, locale)) : '';
  const said =
    changes ??
    changesOf(known, indicator).map(({ from, ratio }) =>
      words.change(momentOfFigure(from, indicator, locale), formatPercent(ratio, locale, { sign: true })),
    );
  const quantity = last && quantityOf(last.value, indicator, locale);
  return {
    figure: last && { quantity: figureOf(last.value, indicator, locale), of: moment },
    sentence:
      words.sentence(words.name(indicator.label), moment, quantity, said, comparison) + (goal ? ` ${goal}` : ''),
  };
};
