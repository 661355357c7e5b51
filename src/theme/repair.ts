import { contrastRatio, parseColor, repairContrast, type LinearRgb } from './contrast.js';

/** A pair that must be read: the token, what it stands on, the ratio (text 4.5, graphics 3). */
interface Pair {
  readonly token: string;
  readonly grounds: readonly string[];
  readonly ratio: number;
}

const TEXT = 4.5;
const GRAPHICS = 3;
const surfaces = ['--_surface'];
const both = ['--_surface', '--_sunken'];

/** In order: what later tokens derive from comes first. */
const PAIRS: readonly Pair[] = [
  { token: '--_text', grounds: both, ratio: TEXT },
  { token: '--_accent', grounds: surfaces, ratio: TEXT },
  { token: '--_muted', grounds: both, ratio: TEXT },
  { token: '--_edge', grounds: both, ratio: GRAPHICS },
  { token: '--_thread', grounds: surfaces, ratio: GRAPHICS },
  { token: '--_ghost', grounds: surfaces, ratio: GRAPHICS },
  { token: '--_on-accent', grounds: ['--_accent'], ratio: TEXT },
];

/** Colours that a class sets from a public token: the class to try them on, the private property, the public token. */
const CATEGORIES: readonly {
  readonly className: string;
  readonly property: string;
  readonly token: string;
  readonly ratio: number;
}[] = [
  ...['transition', 'innovation', 'skills', 'land', 'attract', 'cross-cutting'].map((axis) => ({
    className: `axis axis-${axis}`,
    property: '--_axis',
    token: `--tissu-color-axis-${axis}`,
    ratio: TEXT,
  })),
  ...['done', 'in_progress', 'late', 'planned', 'blocked'].map((status) => ({
    className: `status status-${status}`,
    property: '--_status',
    token: `--tissu-color-status-${status.replace('_', '-')}`,
    ratio: TEXT,
  })),
  ...['firms', 'local-authorities', 'state', 'training-research', 'networks', 'finance', 'society'].map((family) => ({
    className: `shape family-${family}`,
    property: '--_family',
    token: `--tissu-color-family-${family}`,
    ratio: GRAPHICS,
  })),
];

/** Pairs told of already, so that the owner of the graphic charter reads each once. */
const told = new Set<string>();

const tell = (token: string, before: number, after: string): void => {
  const line = `[tissu] ${token} had a contrast of ${before.toFixed(2)} on its ground; it is drawn as ${after}`;
  if (told.has(line)) return;
  told.add(line);
  console.info(line);
};

/**
 * Measures the pairs of an element in the page and gives the declarations that make each of them readable.
 * Empty when all pass.
 */
const repairDeclarations = (host: HTMLElement): string => {
  const root = host.shadowRoot;
  if (!root) return '';
  const probe = root.appendChild(document.createElement('i'));
  probe.hidden = true;
  const repaired = new Map<string, string>();
  const read = (property: string): LinearRgb | undefined => {
    // An element without that token, or that class, has nothing to repair.
    if (getComputedStyle(probe).getPropertyValue(property) === '') return undefined;
    probe.style.color = repaired.get(property) ?? `var(${property})`;
    return parseColor(getComputedStyle(probe).color);
  };
  const repair = (property: string, token: string, grounds: readonly string[], ratio: number): void => {
    const colour = read(property);
    const under = grounds.map(read).filter((ground) => ground !== undefined);
    if (!colour || under.length === 0) return;
    const moved = repairContrast(colour, under, ratio);
    if (!moved) return;
    const [l, c, h] = moved;
    const text = `oklch(${l.toFixed(4)} ${c.toFixed(4)} ${h.toFixed(2)})`;
    tell(token, Math.min(...under.map((ground) => contrastRatio(colour, ground))), text);
    repaired.set(token, text);
  };
  for (const { token, grounds, ratio } of PAIRS) repair(token, token, grounds, ratio);
  for (const { className, property, token, ratio } of CATEGORIES) {
    probe.className = className;
    // The class sets the property on the probe itself.
    repair(property, token, surfaces, ratio);
  }
  probe.remove();
  return [...repaired].map(([token, value]) => `${token}:${value}!important;`).join('');
};

/**
 * Repairs the colours of an element by a sheet of its own.
 * @returns what measures again; it does so only when the page's colours, or the scheme, are others
 */
export const createRepair = (host: HTMLElement): (() => void) => {
  const sheet = new CSSStyleSheet();
  let measured = '';
  return () => {
    const style = getComputedStyle(host);
    const colours = ['accent', 'text', 'surface'].map((name) => style.getPropertyValue(`--tissu-${name}`).trim());
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    const key = [...colours, style.colorScheme, dark].join('|');
    const root = host.shadowRoot;
    if (key === measured || !root) return;
    measured = key;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    // Nothing to repair where the page changes no colour any more.
    sheet.replaceSync(colours.every((colour) => colour === '') ? '' : `:host{${repairDeclarations(host)}}`);
  };
};
