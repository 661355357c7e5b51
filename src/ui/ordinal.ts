import { html, type TemplateResult } from 'lit';

/**
 * A text whose French ordinals are set as typography wants them: the letters after the number are raised. They stay
 * letters (`27e`), which screen readers know as ordinals; the signs `ᵉ` and `ʳ` they spell or leave out.
 * Whoever shows them has the class in a sheet of styles.
 */
export const renderOrdinals = (text: string): readonly (string | TemplateResult)[] =>
  text.split(/(?<=\d)(er?)\b/).map((part, at) => (at % 2 === 0 ? part : html`<span class="raised">${part}</span>`));
