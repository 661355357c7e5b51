import type { LitElement } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Busy } from '../../../diagram/render/picture.js';
import type { SceneLook } from '../../../diagram/render/render-scene.js';
import type { Scene } from '../../../diagram/scene/scene.js';
import type { Measure } from '../../../diagram/scene/text.js';
import type { Task } from '../../../util/slices.js';
import type { LegendGroup } from '../legend.js';
import type { DiagramLanguage } from '../link-words.js';
import type { NetworkView } from '../network-view.js';

/** What a layout is asked to draw, and in which words. */
export interface LayoutRequest {
  readonly view: NetworkView;
  readonly language: DiagramLanguage;
  readonly localize: Pick<LocalizeController, 'words'>;
  /** For a network that is not plain. */
  readonly busy?: Busy | undefined;
}

/** A scene, and how it is drawn. */
export interface LaidOut {
  readonly scene: Scene;
  readonly look: SceneLook;
  /** What the layout says, in a sentence after the counts. */
  readonly caption: string;
  /** What its strokes mean, where that differs from a network. */
  readonly legend?: readonly LegendGroup[];
}

export interface LayoutFrame {
  readonly width: number;
  readonly height: number;
}

/** A layout that is loaded when it is asked for: the one export of its file. */
export interface LayoutPart {
  /** Gives an element the styles of its strokes. */
  readonly dress: (element: LitElement) => void;
  /** @returns undefined where the network or the frame is one that `instead` draws */
  readonly layOut: (request: LayoutRequest, frame: LayoutFrame, measure: Measure) => Task<LaidOut | undefined>;
  /** Loads what draws what this part leaves: what few networks, or few frames, need. */
  readonly instead?: () => Promise<{ readonly part: LayoutPart }>;
}
