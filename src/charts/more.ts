/**
 * What is asked before few charts are drawn: which kind suits many series or is asked for by name, and how high it is.
 * Loaded with the first chart that is more than one or two series; what draws it comes with its kind.
 */
export { chooseRareKind } from './rare-kind.js';
export { rareHeight } from './rare-size.js';
