import type { Sources } from '../build-all.js';
import { PARTIAL_DATE } from '../partial-date.js';
import { because, quote, type Section } from './words.js';

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

export const withheldAddresses = ({ mapping }: Sources): Section => [
  'Addresses withheld',
  'Sources that are cited without their address, since it names a person. An empty address says so.',
  Object.entries(mapping.withheldAddresses).flatMap(([sheet, entries]) =>
    entries.map(({ publisher, why }) => `${sheet}: ${quote(publisher)}.${because(why)}`),
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
