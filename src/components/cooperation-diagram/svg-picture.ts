import { html, nothing, type TemplateResult } from 'lit';
import { renderScene, type SceneState } from '../../diagram/render/render-scene.js';
import type { Scene } from '../../diagram/scene/scene.js';
import type { Large } from './large/large.js';
import { actorFacts, type DiagramLanguage } from './link-words.js';
import type { NetworkView } from './network-view.js';
import type { Drawing } from './picture-controller.js';
import type { Visit } from './visit.js';

/** Draws a scene in SVG: all of it, or those that are met, in their order. */
export type DrawPicture = (
  scene: Scene,
  state: SceneState & { readonly order?: readonly number[] },
  before?: TemplateResult,
) => TemplateResult;

/** The one place that knows what a picture is made of. What else draws one takes the same. */
export const renderPicture = (
  view: NetworkView,
  { scene, look }: Drawing,
  language: DiagramLanguage,
  visit: Visit | undefined,
  large?: Large | null,
): TemplateResult => {
  const { actors, actorOrder } = view;
  const state: SceneState = {
    stop: actorOrder[0]!,
    linkTone: () => '',
    nodeTone: () => '',
    extra: [],
    ...visit?.state({ view, scene }),
  };
  const draw: DrawPicture = (seen, { order = actorOrder, ...how }, before) =>
    html`<svg class="picture" role="none" viewBox="0 0 ${seen.width} ${seen.height}" width=${visit?.width ?? nothing}>
      ${before}
      ${renderScene(
        seen,
        {
          ...how,
          order,
          labelOf: (at) => actors[at]!.name,
          nameOf: (at) => `${actors[at]!.name}, ${actorFacts(view, at, language)}`,
        },
        look,
      )}
    </svg>`;
  // Of very many the canvas shows all, and the SVG who is met and what is lit: the same parts, keys and names.
  return large?.render(view, scene, look, state, draw) ?? draw(scene, state);
};
