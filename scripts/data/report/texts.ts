import type { Sources } from '../build-all.js';
import { PARTIAL_DATE } from '../partial-date.js';
import { quote, type Section } from './words.js';

export const indicatorReading = ({ facts }: Sources): Section => [
  'Indicators of sheets',
  'A series shows its last point as value and date; words in place of a date become a note.',
  facts.flatMap((fact) =>
    fact.indicateurs.flatMap((indicator) => {
      if (indicator.serie) {
        const last = indicator.serie.at(-1)!;
        return [
          `${fact.id}: ${quote(indicator.nom)}, ${indicator.serie.length} points, value ${last.valeur} (${last.date}).`,
        ];
      }
      return indicator.date === undefined || PARTIAL_DATE.test(indicator.date)
        ? []
        : [`${fact.id}: ${quote(indicator.nom)}, note ${quote(indicator.date)}.`];
    }),
  ),
];

export const asTheyAre = ({ mapping }: Sources): Section => [
  'Words kept as they are',
  'The vocabulary has no code for them.',
  [
    `Themes: ${Object.keys(mapping.themes).join(', ')}.`,
    `Substances that flow: ${Object.entries(mapping.subflows)
      .filter(([word, code]) => word === code)
      .map(([word]) => word)
      .join(', ')}.`,
  ],
];
