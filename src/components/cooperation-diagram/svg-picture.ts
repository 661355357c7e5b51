import { html, nothing, type TemplateResult } from 'lit';
import { renderScene } from '../../diagram/render/render-scene.js';
import { kindOfActor, type DiagramLanguage } from './link-words.js';
import type { NetworkView } from './network-view.js';
import type { Drawing } from './picture-controller.js';
import type { Visit } from './visit.js';

/** Draws a scene in SVG: the one place that knows what a picture is made of. What else draws one takes the same. */
export const renderPicture = (
  view: NetworkView,
  { scene, look }: Drawing,
  language: DiagramLanguage,
  visit: Visit | undefined,
): TemplateResult =>
  html`<svg class="picture" role="none" viewBox="0 0 ${scene.width} ${scene.height}" width=${visit?.width ?? nothing}>
    ${renderScene(
      scene,
      {
        chosen: -1,
        stop: view.actorOrder[0] ?? 0,
        entered: false,
        linkTone: () => '',
        nodeTone: () => '',
        extra: [],
        ...visit?.state({ view, scene }),
        order: view.actorOrder,
        labelOf: (at) => view.actors[at]!.name,
        nameOf: (at) => {
          const ties = language.diagram.ties(view.graph.touching[at]!.length, 0);
          return [view.actors[at]!.name, kindOfActor(view.actors[at]!, language), ties].join(', ');
        },
      },
      look,
    )}
  </svg>`;
