import { html, type TemplateResult } from 'lit';

/** A heading of the level the page asks for (2 to 6); 0 gives a plain paragraph. */
export const renderHeading = (level: number, content: unknown, id: string): TemplateResult => {
  switch (level) {
    case 2:
      return html`<h2 id=${id} class="title">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class="title">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class="title">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class="title">${content}</h5>`;
    case 6:
      return html`<h6 id=${id} class="title">${content}</h6>`;
    default:
      return html`<p id=${id} class="title">${content}</p>`;
  }
};
