import { html, type TemplateResult } from 'lit';

/** One template a level, the same object each time: Lit knows a template by its strings. */
const templates = new Map<number, TemplateStringsArray>();

const templateOf = (level: number): TemplateStringsArray => {
  let strings = templates.get(level);
  if (!strings) {
    // Lit has no expression for the name of a tag. This one is made of a number, never of data.
    const tag = /^[2-6]$/.test(String(level)) ? `h${String(level)}` : 'p';
    const raw = [`<${tag} class="title" id=`, '>', `</${tag}>`];
    templates.set(level, (strings = Object.assign(raw, { raw })));
  }
  return strings;
};

/** A heading of the level the page asks for (2 to 6); 0 gives a plain paragraph. */
export const renderHeading = (level: number, content: unknown, id: string): TemplateResult =>
  html(templateOf(level), id, content);
