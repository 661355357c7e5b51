/** One value, several, or none, as a list: attributes hold one, groups of elements hold several. */
export type Several = string | readonly string[] | undefined;

export const toList = (values: Several): readonly string[] =>
  values === undefined ? [] : typeof values === 'string' ? [values] : values;
