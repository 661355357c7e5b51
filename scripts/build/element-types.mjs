import ts from 'typescript';
import { path } from '../lib/paths.mjs';

/**
 * What a named constant holds, as it is written: `12` for `perPage = DEFAULT_PER_PAGE`.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} property
 * @returns {string | undefined}
 */
const defaultOf = (checker, property) => {
  const declaration = property.valueDeclaration;
  const value = declaration && ts.isPropertyDeclaration(declaration) ? declaration.initializer : undefined;
  if (!value || !ts.isIdentifier(value)) return undefined;
  let symbol = checker.getSymbolAtLocation(value);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  const constant = symbol?.valueDeclaration;
  const written = constant && ts.isVariableDeclaration(constant) ? constant.initializer : undefined;
  return written && ts.isLiteralExpression(written) ? written.getText() : undefined;
};

/**
 * The compiler's own words for the properties of elements, where the source names an alias or leaves the type to its
 * default: `'card' | 'row' | 'compact'` for `CardVariant`. Types that are no plain values keep the source's words.
 *
 * @param {readonly string[]} files sources of the elements, relative to the project
 * @returns {(file: string, className: string, property: string) => { type?: string | undefined, value?: string | undefined }}
 */
export const readElementTypes = (files) => {
  const config = ts.getParsedCommandLineOfConfigFile(
    path('tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const program = ts.createProgram(
    files.map((file) => path(file)),
    config?.options ?? {},
  );
  const checker = program.getTypeChecker();
  const plain = ts.TypeFlags.Undefined | ts.TypeFlags.Number | ts.TypeFlags.String | ts.TypeFlags.BooleanLike;
  return (file, className, property) => {
    const declaration = program.getSourceFile(path(file))?.statements.find(
      /** @returns {statement is ts.ClassDeclaration} */
      (statement) => ts.isClassDeclaration(statement) && statement.name?.text === className,
    );
    const symbol = declaration && checker.getTypeAtLocation(declaration).getProperty(property);
    if (!symbol) return {};
    const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
    const isPlain = (type.isUnion() ? type.types : [type]).every((part) => part.isLiteral() || part.flags & plain);
    const flags = ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation;
    return {
      type: isPlain ? checker.typeToString(type, declaration, flags).replaceAll('"', "'") : undefined,
      value: defaultOf(checker, symbol),
    };
  };
};
