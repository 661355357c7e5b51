import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ResourceController } from '../../controllers/resource-controller.js';
import { geometryRequest, type GeometryLayer } from '../../data/requests/geometry.js';
import type { Client } from '../../data/resource.js';
import { buildAtlas, type Atlas } from '../../map/atlas.js';
import { readTopology, type Topology } from '../../model/geometry/read-topology.js';
import type { Report } from '../../model/understand.js';

const LAYERS: readonly GeometryLayer[] = ['territories', 'regions', 'departments'];

/** Brings the contours, beside the values: a map without them is a table, never an error. */
export class GeometryController implements ReactiveController {
  readonly #resources: readonly ResourceController<Topology>[];
  /** What the page gave itself, and what was read of it. */
  #given: { readonly input: unknown; readonly layers: readonly (Topology | undefined)[] } | undefined;
  #atlas: Atlas | undefined;
  #from: readonly (Topology | undefined)[] = [];
  /** Those who wait until nothing more is on its way. */
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Node) {
    this.#resources = LAYERS.map(() => new ResourceController<Topology>(host));
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.settled) return;
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }

  /** Kept with the first update after they are there, or cannot be had. */
  whenSettled(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  /** Asks the API for them. */
  follow(client: Client): void {
    this.#given = undefined;
    this.#resources.forEach((resource, at) => {
      resource.follow(client, geometryRequest(LAYERS[at]!));
    });
  }

  /** Takes those of the page, an object of layers, read once. */
  take(input: unknown, report: Report): void {
    for (const resource of this.#resources) resource.follow();
    if (this.#given && this.#given.input === input) return;
    const layers =
      typeof input === 'object' && input !== null ? new Map(Object.entries(input)) : new Map<string, unknown>();
    this.#given = {
      input,
      layers: LAYERS.map((layer) => (layers.has(layer) ? readTopology(layer, layers.get(layer), report) : undefined)),
    };
  }

  retry(): void {
    for (const resource of this.#resources) if (resource.state?.status === 'error') resource.retry();
  }

  get #layers(): readonly (Topology | undefined)[] {
    const read = ({ state }: ResourceController<Topology>): Topology | undefined =>
      state && 'data' in state ? state.data : undefined;
    return this.#given?.layers ?? this.#resources.map(read);
  }

  /** Whether nothing more is on its way. */
  get settled(): boolean {
    return !!this.#given || this.#resources.every(({ state }) => state && state.status !== 'loading');
  }

  /** Whether there will be no picture. */
  get failed(): boolean {
    if (this.#given) return !this.atlas;
    return this.settled && !this.atlas;
  }

  /**
   * The contours in their frames; undefined until all layers are there or cannot be had, so that they are drawn in one go
   * and nothing moves; or when none can be drawn.
   */
  get atlas(): Atlas | undefined {
    if (!this.settled) return this.#atlas;
    const layers = this.#layers;
    const [territories, regions, departments] = layers;
    if (!territories) return undefined;
    if (layers.some((layer, at) => layer !== this.#from[at])) {
      this.#from = layers;
      const atlas = buildAtlas(territories, regions, departments);
      this.#atlas = atlas.areas.length === 0 ? undefined : atlas;
    }
    return this.#atlas;
  }

  get attribution(): string | undefined {
    return this.#layers[0]?.attribution;
  }
}
