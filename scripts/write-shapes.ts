/** Writes `src/model/shapes/*.ts` from the Valibot schemas: what the page reads with, in few bytes. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { ShapeNode } from '../src/model/read-shape.js';
import { actionSheetSchema } from '../src/model/schemas/action-sheet.js';
import { sheetBlocksSchema } from '../src/model/schemas/block.js';
import { comparableTerritorySchema } from '../src/model/schemas/comparable-territory.js';
import { comparisonBasisSchema } from '../src/model/schemas/comparison-basis.js';
import { entrySchema } from '../src/model/schemas/entry.js';
import { indicatorSchema } from '../src/model/schemas/indicator.js';
import { networkSchema } from '../src/model/schemas/network.js';
import { placeValuesSchema } from '../src/model/schemas/place-values.js';
import { seriesSchema } from '../src/model/schemas/series.js';
import { similarSheetSchema } from '../src/model/schemas/similar-sheet.js';
import { territorySchema } from '../src/model/schemas/territory.js';

/** What is read of a Valibot schema. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly value?: Schema;
  readonly wrapped?: Schema;
  readonly default?: unknown;
  readonly pipe?: readonly (Schema & { readonly requirement?: number })[];
}

const primitiveOf = (schema: Schema): string | undefined => {
  if (schema.type === 'boolean') return 'b';
  if (schema.type === 'string') return schema.pipe?.some(({ type }) => type === 'min_length') ? 'S' : 's';
  if (schema.type !== 'number') return undefined;
  const most = schema.pipe?.find(({ type }) => type === 'max_value')?.requirement;
  if (!schema.pipe?.some(({ type }) => type === 'integer')) return most === undefined ? 'n' : `n${String(most)}`;
  if (most === undefined) throw new Error('A whole number needs its greatest value');
  return `i${String(most)}`;
};

/** Schemas that are read where they are drawn: texts (`readBlocks`), what a median rests on. The shape lets them through. */
const READ_ELSEWHERE: readonly unknown[] = [sheetBlocksSchema, comparisonBasisSchema];

/** A shape that has a file of its own, until it is written by its name; no text of a shape begins so. */
const nameMark = (constant: string): string => `@${constant}`;

/** Fields of one primitive and one mark under one key. */
const together = (fields: readonly (readonly [key: string, marks: string, shape: ShapeNode])[]): ShapeNode => {
  const groups = new Map<string, { keys: string[]; marks: string; shape: ShapeNode }>();
  for (const [key, marks, shape] of fields) {
    const group = typeof shape === 'string' ? `${shape} ${marks}` : key;
    const found = groups.get(group);
    if (found) found.keys.push(key);
    else groups.set(group, { keys: [key], marks, shape });
  }
  return Object.fromEntries(Array.from(groups.values(), ({ keys, marks, shape }) => [keys.join(' ') + marks, shape]));
};

/** @param named constants of the shapes that have a file of their own, by schema */
const shapeOf = (schema: Schema, named: ReadonlyMap<unknown, string> = new Map()): ShapeNode => {
  const constant = named.get(schema);
  if (constant !== undefined) return nameMark(constant);
  const primitive = primitiveOf(schema);
  if (primitive !== undefined) return primitive;
  if (schema.type === 'array' && schema.item) return [shapeOf(schema.item, named)];
  if (schema.type === 'record' && schema.value) return { '...': shapeOf(schema.value, named) };
  if (schema.type !== 'loose_object' || !schema.entries) throw new Error(`No shape for ${schema.type}`);
  return together(
    Object.entries(schema.entries).flatMap(([key, entry]) => {
      let [inner, mark, suffix] = [entry, '', ''];
      let given: unknown;
      if (inner.type === 'optional' && inner.wrapped) {
        given = inner.default;
        mark = given === undefined ? '?' : '*';
        inner = inner.wrapped;
      }
      if (inner.type === 'nullable' && inner.wrapped) {
        suffix = '~';
        inner = inner.wrapped;
      }
      if (READ_ELSEWHERE.includes(inner)) return [];
      const shape = shapeOf(inner, named);
      const text =
        typeof shape === 'string' &&
        given !== undefined &&
        given !== null &&
        given !== '' &&
        given !== 0 &&
        given !== false;
      return [[key, mark + suffix, text ? `${shape}=${String(given)}` : shape] as const];
    }),
  );
};

const SHAPES = [
  ['action-sheet', 'ActionSheet', actionSheetSchema, '../schemas/action-sheet.js'],
  ['comparable-territory', 'ComparableTerritory', comparableTerritorySchema, '../schemas/comparable-territory.js'],
  ['comparison-basis', 'ComparisonBasis', comparisonBasisSchema, '../schemas/comparison-basis.js'],
  ['entry', 'Entry', entrySchema, '../schemas/entry.js'],
  ['indicator', 'Indicator', indicatorSchema, '../schemas/indicator.js'],
  ['network', 'Network', networkSchema, '../schemas/network.js'],
  ['place-values', 'PlaceValues', placeValuesSchema, '../schemas/place-values.js'],
  ['series', 'Series', seriesSchema, '../schemas/series.js'],
  ['similar-sheet', 'SimilarSheet', similarSheetSchema, '../schemas/similar-sheet.js'],
  ['territory', 'Territory', territorySchema, '../schemas/territory.js'],
] as const;

/** Large enough to be named by the others: whoever reads a list of sheets has it already. */
const NAMED: readonly unknown[] = [actionSheetSchema];

const constantOf = (type: string): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}Shape`;

/** The files, by name: made anew each time, so that a test can compare. */
export const shapeFiles = (): Map<string, string> =>
  new Map(
    SHAPES.map(([name, type, schema, from]) => {
      const others = SHAPES.filter(([, , other]) => other !== schema && NAMED.includes(other));
      const named = new Map<unknown, string>(others.map(([, other, itsSchema]) => [itsSchema, constantOf(other)]));
      let shape = JSON.stringify(shapeOf(schema as unknown as Schema, named));
      let imports = '';
      for (const [file, other] of others) {
        const mark = JSON.stringify(nameMark(constantOf(other)));
        if (shape.includes(mark)) imports += `import { ${constantOf(other)} } from './${file}.js';\n`;
        shape = shape.replaceAll(mark, constantOf(other));
      }
      return [
        `${name}.ts`,
        `// Written by \`npm run generate\` from ${name}'s schema; see read-shape.ts.\nimport type { Shape } from '../read-shape.js';\nimport type { ${type} } from '${from}';\n${imports}\nexport const ${constantOf(type)}: Shape<${type}> = ${shape};\n`,
      ];
    }),
  );

const folder = new URL('../src/model/shapes/', import.meta.url);
if (process.argv[1]?.endsWith('write-shapes.ts')) {
  for (const [name, text] of shapeFiles()) {
    const file = new URL(name, folder);
    let before = '';
    try {
      before = readFileSync(file, 'utf8');
    } catch {
      // A new one.
    }
    if (before !== text) writeFileSync(file, text);
  }
}
