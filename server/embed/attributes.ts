import { ProblemError } from '../problems/problem-error.js';
import { ATTRIBUTES, fitsRule, REFUSED, type AttributeRule, type Widget } from './widgets.js';

/** The attributes of a widget as its address gave them: known names only, checked values, in a fixed order. */
export type Attributes = ReadonlyMap<string, readonly string[]>;

const MAX_VALUES = 50;

/** Several words in one attribute mean the same as the attribute repeated. */
const wordsOf = (rule: AttributeRule, value: string): string[] =>
  rule.isList ? value.split(/[\s,]+/).filter((word) => word !== '') : [value];

const checkValue = (parameter: string, rule: AttributeRule, value: string): void => {
  if (fitsRule(rule, value)) return;
  throw new ProblemError(
    typeof rule.holds === 'string'
      ? { code: 'bad-parameter', parameter, value, kind: rule.holds }
      : { code: 'bad-choice', parameter, choices: rule.holds.filter((choice) => choice !== '') },
  );
};

/** @throws ProblemError (400) on a parameter that would show somebody else's data */
export const refuseForeignData = (parameters: readonly (readonly [string, string])[]): void => {
  const refused = parameters.find(([name]) => REFUSED.includes(name.toLowerCase()));
  if (refused !== undefined) throw new ProblemError({ code: 'refused-parameter', parameter: refused[0] });
};

/**
 * Reads the attributes in an address. What is not an attribute of the widget is left out: a visitor who comes by a
 * link with a tracker in it came to read. So is an attribute that chooses something and is empty.
 *
 * @throws ProblemError (400) that names the parameter: refused, repeated, or of a value that cannot be one
 */
export const readAttributes = (widget: Widget, parameters: readonly (readonly [string, string])[]): Attributes => {
  refuseForeignData(parameters);
  const attributes = new Map<string, string[]>();
  for (const [name, rule] of ATTRIBUTES.get(widget) ?? []) {
    const given = parameters
      .filter(([key, value]) => key === name && (value.trim() !== '' || !rule.isContent))
      .map(([, value]) => value.trim());
    if (given.length > 1 && !rule.isList) throw new ProblemError({ code: 'repeated-parameter', parameter: name });
    const values = [...new Set(given.flatMap((value) => wordsOf(rule, value)))].slice(0, MAX_VALUES);
    for (const value of values) checkValue(name, rule, value);
    if (values.length > 0) attributes.set(name, values);
  }
  return attributes;
};

/** The first value of an attribute. */
export const first = (attributes: Attributes, name: string): string | undefined => attributes.get(name)?.[0];

/** The one attribute without which a widget has nothing to show. */
export const required = (attributes: Attributes, name: string): string => {
  const value = first(attributes, name);
  if (value === undefined) throw new ProblemError({ code: 'missing-parameter', parameter: name });
  return value;
};

/** The address of a widget's page, rebuilt from checked attributes. */
export const addressOf = (origin: string, widget: Widget, attributes: Attributes): string => {
  const query = new URLSearchParams();
  for (const [name, values] of attributes) query.set(name, values.join(' '));
  return `${origin}/embed/${widget}${query.size === 0 ? '' : `?${query.toString()}`}`;
};

/** The attributes that choose what is shown, without those that choose how. */
export const contentOf = (widget: Widget, attributes: Attributes): Attributes => {
  const rules = ATTRIBUTES.get(widget);
  return new Map([...attributes].filter(([name]) => rules?.get(name)?.isContent === true));
};

/** The same attributes under their names in the API. */
export const toParameters = (widget: Widget, attributes: Attributes): ReadonlyMap<string, readonly string[]> => {
  const rules = ATTRIBUTES.get(widget);
  return new Map(
    [...attributes].flatMap(([name, values]): [string, readonly string[]][] => {
      const parameter = rules?.get(name)?.parameter;
      return parameter === undefined ? [] : [[parameter, values]];
    }),
  );
};

/** The attributes as they are written on the element's tag. */
export const onElement = (widget: Widget, attributes: Attributes): [string, string][] => {
  const rules = ATTRIBUTES.get(widget);
  return [...attributes]
    .filter(([name]) => rules?.get(name)?.isOfPage !== true)
    .map(([name, values]) => [name, values.join(' ')]);
};
