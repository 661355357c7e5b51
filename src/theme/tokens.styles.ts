import { css } from 'lit';

/**
 * The tokens of every element: five public ones, and what derives from them. Each derived colour can be overridden
 * by its public name. Lightness, hue and chroma come from the drawn look; contrast repair (`repair.ts`) moves the
 * lightness when a page changes the five.
 */
export const tokens = css`
  :host {
    /* Not empty where the page sets one of the colours: then pairs that must be read are looked at. */
    --_own-colour: var(--tissu-accent, var(--tissu-text, var(--tissu-surface,)));
    --_accent: var(--tissu-accent, light-dark(oklch(0.45 0.078 192), oklch(0.82 0.085 188)));
    --_text: var(--tissu-text, light-dark(oklch(0.25 0.015 190), oklch(0.94 0.008 190)));
    --_surface: var(--tissu-surface, light-dark(#fff, oklch(0.225 0.012 200)));
    --_radius: var(--tissu-radius, 0.5em);
    --_muted: var(--tissu-color-muted, color-mix(in oklab, var(--_text) 74%, var(--_surface)));
    --_edge: var(
      --tissu-color-edge,
      light-dark(
        color-mix(in oklab, var(--_text) 55%, var(--_surface)),
        color-mix(in oklab, var(--_text) 52%, var(--_surface))
      )
    );
    --_line: var(
      --tissu-color-line,
      light-dark(
        color-mix(in oklab, var(--_text) 15%, var(--_surface)),
        color-mix(in oklab, var(--_text) 18%, var(--_surface))
      )
    );
    --_sunken: var(
      --tissu-color-sunken,
      light-dark(
        color-mix(in oklab, var(--_text) 4%, var(--_surface)),
        color-mix(in oklab, var(--_text) 5%, var(--_surface))
      )
    );
    --_on-accent: var(--tissu-color-on-accent, var(--_surface));
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_edge: var(--_text);
      --_line: var(--_text);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: LinkText;
      --_text: CanvasText;
      --_surface: Canvas;
      --_muted: CanvasText;
      --_edge: CanvasText;
      --_line: CanvasText;
      --_sunken: Canvas;
      --_on-accent: Canvas;
    }
  }
  @media print {
    :host {
      --_accent: #000;
      --_text: #000;
      --_surface: #fff;
      --_on-accent: #fff;
    }
  }
`;

/** The host itself takes the page's font; the frame inside it reserves its height (see `reserves.ts`). */
export const host = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
    color: var(--_text);
    font-family: var(--tissu-font, inherit);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: var(--tissu-reserve, var(--_reserve, 0));
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .missing {
    color: var(--_muted);
    font-style: italic;
    font-weight: 400;
  }
`;
