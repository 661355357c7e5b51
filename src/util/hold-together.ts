/**
 * A text as it is shown: the spaces that French puts inside guillemets and before `:;!?` hold the sign to its word, so that
 * none stands alone at an end of a line. Data keep the spaces of their source.
 */
export const holdTogether = (text: string): string => text.replace(/(«) | (?=[»:;!?])/g, '$1\u00a0');
