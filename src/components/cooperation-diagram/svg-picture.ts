import { html, nothing, type TemplateResult } from 'lit';
import { EVERY_PAIR } from '../../diagram/render/picture.js';
import { renderScene, type SceneState } from '../../diagram/render/render-scene.js';
import type { Large } from './large/large.js';
import { actorFacts, type DiagramLanguage } from './link-words.js';
import type { NetworkView } from './network-view.js';
import type { Drawing } from './picture-controller.js';
import type { Visit } from './visit.js';

/** Draws a scene in SVG: the one place that knows what a picture is made of. What else draws one takes the same. */
export const renderPicture = (
  view: NetworkView,
  { scene, look }: Drawing,
  language: DiagramLanguage,
  visit: Visit | undefined,
  large?: Large | null,
): TemplateResult => {
  const state: SceneState = {
    chosen: -1,
    stop: view.actorOrder[0] ?? 0,
    entered: false,
    linkTone: () => '',
    nodeTone: () => '',
    extra: [],
    ...visit?.state({ view, scene }),
  };
  // Of very many the canvas shows all, and the SVG who is met and what is lit: the same parts, keys and names.
  const ground = scene.nodes.length > EVERY_PAIR && !look ? large?.ground : undefined;
  return html`${ground?.render({ scene, names: view.actors.map(({ name }) => name), look: state }) ?? nothing}
    <svg class="picture" role="none" viewBox="0 0 ${scene.width} ${scene.height}" width=${visit?.width ?? nothing}>
      ${ground?.renderSamples(scene) ?? nothing}
      ${renderScene(
        ground?.lit(scene, state) ?? scene,
        {
          ...state,
          order: view.actorOrder,
          ...ground?.met(state, view.actorOrder),
          labelOf: (at) => view.actors[at]!.name,
          nameOf: (at) => `${view.actors[at]!.name}, ${actorFacts(view, at, language)}`,
        },
        look,
      )}
    </svg>`;
};
