/**
 * A query string without its `?`, in the order given: `axis=land&q=eau%20industrielle`; empty without parameters.
 * Spaces are `%20`, so that the result also stands in a path.
 */
export const encodeParameters = (parameters: Iterable<readonly [string, string]>): string =>
  Array.from(parameters, ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
