import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** One arrow of the import graph. Paths are relative to the root, with `/`. */
export interface Arrow {
  readonly from: string;
  readonly line: number;
  /** As written: `../model/codes.js`, `lit/decorators.js`. */
  readonly specifier: string;
  /** The file it leads to, `undefined` for a package. */
  readonly to: string | undefined;
  /** True when nothing of it is left at run time. */
  readonly isType: boolean;
  /** True for `import('…')`. */
  readonly isLazy: boolean;
}

const toPosix = (path: string): string => path.split(sep).join('/');

/** All files below a folder whose name ends in one of `endings`, sorted; folders that do not exist give none. */
export const filesBelow = (folder: string, endings: readonly string[] = ['.ts']): string[] => {
  const top = join(ROOT, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => toPosix(relative(ROOT, join(entry.parentPath, entry.name))))
    .filter((path) => !path.includes('node_modules/'))
    .sort();
};

/** The TypeScript source behind a relative specifier, which is written with `.js`. */
const targetOf = (from: string, specifier: string): string | undefined => {
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.normalize(posix.join(posix.dirname(from), specifier));
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(join(ROOT, source)) ? source : path;
};

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
};

/** Every import, re-export, lazy import and import type of one module, read by TypeScript's own parser. */
export const arrowsOf = (from: string, text = readFileSync(join(ROOT, from), 'utf8')): Arrow[] => {
  const source = ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true);
  const arrows: Arrow[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, kind: { isType?: boolean; isLazy?: boolean }): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    arrows.push({
      from,
      line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      specifier: specifier.text,
      to: targetOf(from, specifier.text),
      isType: kind.isType ?? false,
      isLazy: kind.isLazy ?? false,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      add(node, node.moduleSpecifier, { isType: isTypeOnly(node) });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], { isLazy: true });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal, { isType: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return arrows;
};

/** Rings of modules that import one another, each once; lazy imports may close a ring, they run later. */
export const ringsOf = (arrows: readonly Arrow[]): string[][] => {
  const next = new Map<string, Set<string>>();
  for (const { from, to, isLazy } of arrows) {
    if (to === undefined || isLazy) continue;
    const known = next.get(from);
    if (known) known.add(to);
    else next.set(from, new Set([to]));
  }
  const rings: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, way: string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) {
      rings.push([...way.slice(start), file]);
      return;
    }
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return rings;
};
