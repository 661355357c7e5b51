import { css } from 'lit';

/** Tokens of what draws threads between things; as `tokens.styles.ts`, which every element has. */
export const threadTokens = css`
  :host {
    --_thread: var(
      --tissu-color-thread,
      light-dark(
        color-mix(in oklab, var(--_text) 72%, var(--_surface)),
        color-mix(in oklab, var(--_text) 70%, var(--_surface))
      )
    );
    --_ghost: var(
      --tissu-color-ghost,
      light-dark(
        color-mix(in oklab, var(--_text) 52%, var(--_surface)),
        color-mix(in oklab, var(--_text) 50%, var(--_surface))
      )
    );
    --_raised: var(
      --tissu-color-raised,
      light-dark(
        color-mix(in oklab, var(--_accent) 9%, var(--_surface)),
        color-mix(in oklab, var(--_accent) 13%, var(--_surface))
      )
    );
  }
  @media (prefers-contrast: more) {
    :host {
      --_thread: var(--_text);
      --_ghost: var(--_text);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_thread: CanvasText;
      --_ghost: color-mix(in oklab, CanvasText 60%, Canvas);
      --_raised: Canvas;
    }
  }
`;
