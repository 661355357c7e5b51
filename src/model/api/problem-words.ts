import type { RequestFault, RequestFaultCode } from './faults.js';
import type { ParameterKind } from './parameters.js';

/**
 * The words of problem details, in both languages of the API. They stand here and not in `i18n` because the
 * answer of the server is made in this room, below it.
 */
export interface ProblemWords {
  readonly titles: Readonly<Record<RequestFaultCode, string>>;
  readonly details: { readonly [Code in RequestFaultCode]: (fault: Extract<RequestFault, { code: Code }>) => string };
}

const FRENCH_KINDS: Readonly<Record<ParameterKind, string>> = {
  id: 'un identifiant de 1 à 80 lettres minuscules sans accent, chiffres ou tirets',
  code: 'un code de 1 à 120 caractères',
  siren: 'un numéro SIREN de 9 chiffres',
  region: 'un code de région de l’INSEE, comme 28',
  degree: 'un degré de 0 à 5',
  year: 'une année à 4 chiffres',
  period: 'une date comme 2019, 2023-10 ou 2023-10-09',
  text: 'un texte de 200 caractères au plus',
  page: 'un nombre entier à partir de 1',
  perPage: 'un nombre entier de 1 à 100',
  minDegree: 'un degré de 0 à 5',
  sort: 'relevance, date, budget ou title, précédé ou non d’un tiret',
  compare: 'median, comparable, region, programme, un numéro SIREN ou l’identifiant d’un territoire',
  placeKind: 'un sigle comme CC, CA, CU ou ME',
  by: 'territory ou intercommunality',
  layer: 'territories, departments ou regions',
};
const ENGLISH_KINDS: Readonly<Record<ParameterKind, string>> = {
  id: 'an identifier of 1 to 80 lower-case letters without accents, digits or hyphens',
  code: 'a code of 1 to 120 characters',
  siren: 'a SIREN number of 9 digits',
  region: 'an INSEE region code, such as 28',
  degree: 'a degree from 0 to 5',
  year: 'a year of 4 digits',
  period: 'a date such as 2019, 2023-10 or 2023-10-09',
  text: 'a text of 200 characters at most',
  page: 'a whole number from 1',
  perPage: 'a whole number from 1 to 100',
  minDegree: 'a degree from 0 to 5',
  sort: 'relevance, date, budget or title, with or without a leading hyphen',
  compare: 'median, comparable, region, programme, a SIREN number or the identifier of a territory',
  placeKind: 'an abbreviation such as CC, CA, CU or ME',
  by: 'territory or intercommunality',
  layer: 'territories, departments or regions',
};

export const PROBLEM_WORDS: Readonly<Record<'fr' | 'en', ProblemWords>> = {
  fr: {
    titles: {
      'unknown-parameter': 'Paramètre inconnu',
      'bad-parameter': 'Paramètre refusé',
      'repeated-parameter': 'Paramètre répété',
      'missing-parameter': 'Paramètre manquant',
      'not-found': 'Introuvable',
      'unknown-comparison': 'Comparaison introuvable',
      'no-such-path': 'Adresse inconnue',
    },
    details: {
      'unknown-parameter': ({ parameter, known }) =>
        `Le paramètre « ${parameter} » n’existe pas ici. ${known.length > 0 ? `Paramètres possibles : ${known.join(', ')}.` : 'Cette adresse n’en prend aucun.'}`,
      'bad-parameter': ({ parameter, value, kind }) =>
        `Le paramètre « ${parameter} » vaut « ${value} » ; il faut ${FRENCH_KINDS[kind]}.`,
      'repeated-parameter': ({ parameter }) => `Le paramètre « ${parameter} » ne peut être donné qu’une fois.`,
      'missing-parameter': ({ parameter }) => `Le paramètre « ${parameter} » est obligatoire.`,
      'not-found': ({ parameter, value }) => `Rien ne correspond à « ${value} » (${parameter}).`,
      'unknown-comparison': ({ parameter, value }) =>
        `Aucun territoire ni aucune intercommunalité « ${value} » avec qui comparer (${parameter}) ; il faut ${FRENCH_KINDS.compare}.`,
      'no-such-path': ({ path }) => `L’adresse « ${path} » n’existe pas dans cette interface.`,
    },
  },
  en: {
    titles: {
      'unknown-parameter': 'Unknown parameter',
      'bad-parameter': 'Parameter refused',
      'repeated-parameter': 'Parameter repeated',
      'missing-parameter': 'Parameter missing',
      'not-found': 'Not found',
      'unknown-comparison': 'Comparison not found',
      'no-such-path': 'Unknown address',
    },
    details: {
      'unknown-parameter': ({ parameter, known }) =>
        `There is no parameter "${parameter}" here. ${known.length > 0 ? `Possible parameters: ${known.join(', ')}.` : 'This address takes none.'}`,
      'bad-parameter': ({ parameter, value, kind }) =>
        `Parameter "${parameter}" is "${value}"; expected ${ENGLISH_KINDS[kind]}.`,
      'repeated-parameter': ({ parameter }) => `Parameter "${parameter}" can be given once only.`,
      'missing-parameter': ({ parameter }) => `Parameter "${parameter}" is required.`,
      'not-found': ({ parameter, value }) => `Nothing goes by "${value}" (${parameter}).`,
      'unknown-comparison': ({ parameter, value }) =>
        `There is no territory or intercommunality "${value}" to compare with (${parameter}); expected ${ENGLISH_KINDS.compare}.`,
      'no-such-path': ({ path }) => `There is no address "${path}" in this API.`,
    },
  },
};
