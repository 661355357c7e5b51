/**
 * Parts the chart engine, one module as it is published, into what all charts stand on, what lines need and what bars
 * need: a page with bars alone loads no line, and the other way round. A file of `src/charts` that registers a kind gets,
 * in place of `chart.js`, a module of the declarations that this kind alone needs; the others it takes from the engine.
 *
 * What a kind needs is read from the engine itself: the names its classes mention, and those that these mention, less
 * what the foundation or another kind mentions too. In the npm build `chart.js` stays outside and whole.
 *
 * @typedef {{ readonly start: number, readonly end: number, readonly names: readonly string[], readonly mentioned: ReadonlySet<string> }} Declaration
 * @typedef {import('estree').Node & { start: number, end: number }} Node
 */

/** What all charts are made with: `src/charts/chart-engine.ts` imports it. */
const FOUNDATION = ['Chart', 'LinearScale'];
/** What each kind registers, by the file that does. */
const KINDS = /** @type {const} */ ({
  'line-engine.ts': ['LineController', 'LineElement', 'PointElement'],
  'bar-engine.ts': ['BarController', 'BarElement', 'CategoryScale'],
});
/**
 * Lists of all there is, and a plugin, which nothing here takes: their names are those of many local variables too, and
 * whoever mentions one would seem to need everything.
 */
const LISTS = new Set(['index', 'elements', 'scales', 'controllers', 'plugins', 'registerables']);
const ENGINE = /\/chart\.js\/dist\/(chart|chunks\/index)\.js$/;
const KIND = '\0chart-kind:';
/** The engine exports few of its names: each also goes out as this and its name. Rollup leaves out what nobody takes. */
const INNER = 'inner$';

/**
 * Names that a piece of code mentions, be they its own or not: one too many keeps a declaration where it is, no more.
 *
 * @param {unknown} node @param {Set<string>} found
 */
const collect = (node, found) => {
  if (Array.isArray(node)) for (const one of node) collect(one, found);
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  const { type, computed } = /** @type {{ type: string, computed?: boolean }} */ (node);
  if (type === 'Identifier') found.add(/** @type {{ name: string }} */ (/** @type {unknown} */ (node)).name);
  for (const [key, value] of Object.entries(node)) {
    // `this.draw`, `{ draw: … }` and `draw() {}` mention no declaration called `draw`.
    const isName =
      (type === 'MemberExpression' && key === 'property') ||
      (/^(Property|(Method|Property)Definition)$/.test(type) && key === 'key');
    if (!isName || computed) collect(value, found);
  }
};

/** @param {import('rollup').ProgramNode} program @returns {Declaration[]} its declarations */
const declarationsOf = (program) =>
  /** @type {readonly Node[]} */ (/** @type {unknown} */ (program.body)).flatMap((node) => {
    const names =
      node.type === 'VariableDeclaration'
        ? node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? id.name : []))
        : node.type === 'ClassDeclaration' || node.type === 'FunctionDeclaration'
          ? [node.id.name]
          : [];
    if (names.length === 0 || names.some((name) => LISTS.has(name))) return [];
    const mentioned = /** @type {Set<string>} */ (new Set());
    collect(node, mentioned);
    return { start: node.start, end: node.end, names, mentioned };
  });

/**
 * @param {readonly string[]} roots
 * @param {ReadonlyMap<string, Declaration>} known
 * @returns {Set<Declaration>} what the roots need, all the way down
 */
const closureOf = (roots, known) => {
  const closure = /** @type {Set<Declaration>} */ (new Set());
  const add = (/** @type {string} */ name) => {
    const declaration = known.get(name);
    if (!declaration || closure.has(declaration)) return;
    closure.add(declaration);
    declaration.mentioned.forEach(add);
  };
  roots.forEach(add);
  return closure;
};

/** @returns {import('rollup').Plugin} goes after what changes the engine */
export const chartKinds = () => ({
  name: 'chart-kinds',
  resolveId(source, importer) {
    const kind = source === 'chart.js' && Object.keys(KINDS).find((file) => importer?.endsWith(`/src/charts/${file}`));
    return kind ? KIND + kind : null;
  },
  transform(code, id) {
    if (!ENGINE.test(id)) return null;
    const names = declarationsOf(this.parse(code)).flatMap((declaration) => declaration.names);
    return { code: `${code}\nexport { ${names.map((name) => `${name} as ${INNER}${name}`).join(', ')} };`, map: null };
  },
  async load(id) {
    if (!id.startsWith(KIND)) return null;
    const own = KINDS[/** @type {keyof typeof KINDS} */ (id.slice(KIND.length))];
    const engine = await this.resolve('chart.js', 'src/charts/chart-engine.ts');
    const files = await Promise.all(
      [engine?.id ?? '', engine?.id.replace(/chart\.js$/, 'chunks/index.js') ?? ''].map(async (file) => {
        const { code, ast } = await this.load({ id: file });
        if (!code || !ast) this.error(`${file} cannot be read.`);
        return { file, code, declarations: declarationsOf(ast) };
      }),
    );
    const known = new Map(
      files.flatMap(({ declarations }) => declarations.flatMap((one) => one.names.map((name) => [name, one]))),
    );
    const missing = [...FOUNDATION, ...own].filter((name) => !known.has(name));
    if (missing.length > 0) this.error(`The chart engine has no ${missing.join(', ')}.`);
    const elsewhere = [FOUNDATION, ...Object.values(KINDS).filter((names) => names !== own)].map((roots) =>
      closureOf(roots, known),
    );
    const needed = closureOf(own, known);
    const kept = [...needed].filter((declaration) => !elsewhere.some((others) => others.has(declaration)));
    const taken = new Set(kept.flatMap(({ mentioned }) => [...mentioned]).filter((name) => known.has(name)));
    for (const { names } of kept) for (const name of names) taken.delete(name);
    const imports = files.map(({ file, declarations }) => {
      const names = declarations
        .flatMap((declaration) => declaration.names)
        .filter((name) => taken.has(name) || name === 'Chart');
      return `import { ${names.map((name) => `${INNER}${name} as ${name}`).join(', ')} } from ${JSON.stringify(file)};`;
    });
    const pieces = files.flatMap(({ code, declarations }) =>
      declarations.filter((one) => kept.includes(one)).map(({ start, end }) => code.slice(start, end)),
    );
    return [...imports, ...pieces, `export { Chart, ${own.join(', ')} };`].join('\n');
  },
});
