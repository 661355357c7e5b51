import type { LitElement } from 'lit';
import type { ChartToolsMessages } from '../i18n/messages/chart-tools.js';
import type { TakeEntry } from './take-menu.js';

/** An entry that gives an element the whole screen, and back; none where the browser or the page does not allow it. */
export const fullScreenEntry = (host: LitElement, { actions }: ChartToolsMessages): TakeEntry[] => {
  if (!document.fullscreenEnabled) return [];
  const isLarge = host.matches(':fullscreen');
  return [
    {
      words: isLarge ? actions.leaveFullScreen : actions.fullScreen,
      run: async () => {
        if (isLarge) {
          await document.exitFullscreen();
          return { said: '' };
        }
        // The words of the entry say what it does next, whoever leaves the full screen.
        const update = (): void => {
          host.requestUpdate();
          if (!host.matches(':fullscreen')) host.removeEventListener('fullscreenchange', update);
        };
        await host.requestFullscreen();
        host.addEventListener('fullscreenchange', update);
        host.requestUpdate();
        return { said: '' };
      },
    },
  ];
};

/** An entry that copies a text; where that is refused the text is there to be copied by hand. */
export const copyEntry = (text: string, { actions, copied, notCopied }: ChartToolsMessages): TakeEntry => ({
  words: actions.copy,
  run: async () => {
    try {
      await navigator.clipboard.writeText(text);
      return { said: copied };
    } catch {
      return { said: notCopied, text };
    }
  },
});
