import type { ReactiveControllerHost } from 'lit';

/** What is to be asked of the elements that were drawn: of all at once, so that styles are worked out once. */
const checks = new Set<() => void>();

const checkAll = (): void => {
  const all = [...checks];
  checks.clear();
  for (const check of all) check();
};

/**
 * Watches over what the page's own styles do to an element: pairs of colours that nobody could read are repaired.
 * What repairs (`theme/repair.ts`) is loaded only when a page changes a colour.
 */
export const watchTokens = (host: ReactiveControllerHost & HTMLElement): void => {
  let repair: (() => void) | undefined;
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const check = (): void => {
    if (repair) repair();
    else if (getComputedStyle(host).getPropertyValue('--_own-colour')) {
      import('../theme/repair.js').then(
        ({ createRepair }) => {
          (repair ??= createRepair(host))();
        },
        () => undefined,
      );
    }
  };
  host.addController({
    hostConnected: () => {
      scheme.onchange = check;
    },
    hostDisconnected: () => {
      scheme.onchange = null;
    },
    hostUpdated: () => {
      // Once the frame is painted: asked before, the browser would work out styles for this alone.
      if (checks.size === 0)
        requestAnimationFrame(() => {
          setTimeout(checkAll);
        });
      checks.add(check);
    },
  });
};
