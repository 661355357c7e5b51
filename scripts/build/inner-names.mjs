import ts from 'typescript';

/**
 * Finds the names of properties that only our own code reads and writes, so that the files a page loads may carry short
 * ones (`short-names.mjs`). Names are told apart by spelling alone, so one doubtful use anywhere keeps a name as it is:
 *
 * - what a library, the browser or the language declares, or might take from a list of options;
 * - what comes as data or goes out as data: `src/model`, `src/data`, what is cast from something unknown;
 * - what is known to others: the surface of elements, their events, the kit's global, names in templates;
 * - what is handed over under a type of ours that the browser, a library or a part's exports answer to;
 * - what is reached by a string: `a[name]`, `'name' in a`, keys of an object that is walked through or has an index.
 *
 * @typedef {(name: string, why: string) => void} Keep
 */

/** What pages, servers and data know by name. */
const KNOWN_TO_OTHERS = /\/src\/(model|data|embed)\/|\/src\/element\/([\w-]*events?|define)\.ts$/;
/** The browser calls these on objects that are given to it. */
const CALLED_BY_OTHERS = ['handleEvent', 'acceptNode', 'then', 'toString', 'toJSON', 'constructor', 'prototype'];
/** How far a type that comes from outside is followed into the types of its properties. */
const DEPTH = 3;

/** @param {ts.Declaration} declaration */
const isOwn = (declaration) => {
  const file = declaration.getSourceFile();
  return !file.isDeclarationFile && !KNOWN_TO_OTHERS.test(file.fileName);
};

/** @param {ts.Type} type @returns {readonly ts.Type[]} */
const partsOf = (type) => (type.isUnionOrIntersection() ? type.types.flatMap(partsOf) : [type]);

/** @param {ts.Node} node */
const isNamedMember = (node) =>
  ts.isPropertySignature(node) ||
  ts.isMethodSignature(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isAccessor(node) ||
  ts.isPropertyAssignment(node) ||
  ts.isShorthandPropertyAssignment(node) ||
  (ts.isParameter(node) && (ts.getModifiers(node)?.length ?? 0) > 0);

/** @param {ts.Node} node @returns {string | undefined} */
const nameOf = (node) => {
  const name = /** @type {{ name?: ts.Node }} */ (/** @type {unknown} */ (node)).name;
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
};

/**
 * Names in a file of declarations that our objects may answer to, or be read by: everything of packages and of the
 * language; of the browser what is optional, as members of its lists of options are (the rest is found where it is used).
 *
 * @param {ts.SourceFile} file @param {Keep} keep
 */
const keepDeclared = (file, keep) => {
  const isBrowser = /\/lib\.dom[\w.]*\.d\.ts$/.test(file.fileName);
  /** @param {ts.Node} node */
  const visit = (node) => {
    const name = nameOf(node);
    if (name !== undefined && isNamedMember(node)) {
      const isOptional = ts.isPropertySignature(node) && node.questionToken !== undefined;
      if (!isBrowser || isOptional) keep(name, 'declared outside');
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
};

/** @param {ts.TypeChecker} checker @param {Keep} keep */
const judges = (checker, keep) => {
  /** @param {string} name @param {ts.Symbol | undefined} symbol */
  const symbolOf = (name, symbol) => {
    const declarations = symbol?.declarations ?? [];
    if (declarations.length === 0) keep(name, 'not declared');
    else if (!declarations.every(isOwn)) keep(name, 'not ours');
    // What a module exports keeps its name, and a part that is loaded is read like an object.
    else if (!declarations.every(isNamedMember)) keep(name, 'exported');
  };

  /** @param {ts.Type} type @param {string} why */
  const everyKey = (type, why, depth = 1) => {
    for (const part of partsOf(type)) {
      const isPlain = !part.symbol?.declarations?.some((one) => one.getSourceFile().isDeclarationFile);
      if (!isPlain && depth < DEPTH) continue;
      for (const property of part.getProperties()) {
        keep(property.name, why);
        const declaration = property.valueDeclaration;
        if (depth > 1 && declaration && !declaration.getSourceFile().isDeclarationFile)
          everyKey(checker.getTypeOfSymbol(property), why, depth - 1);
      }
    }
  };

  /** The names that an expression used as a key may stand for. @param {ts.Expression} key @param {ts.Type} [holder] */
  const keyed = (key, holder) => {
    for (const type of partsOf(checker.getTypeAtLocation(key))) {
      if (type.isStringLiteral()) keep(type.value, 'reached by a string');
      else if (!(type.flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.ESSymbolLike)) && holder)
        everyKey(holder, 'reached by a string');
    }
  };

  /** @type {Map<ts.Type, Set<ts.Type>>} */
  const handed = new Map();
  /** What is given where one of our types is wanted, and answers to it with members that are not ours. @param {ts.Type} given @param {ts.Type} wanted */
  const handedOver = (given, wanted, depth = DEPTH) => {
    if (given === wanted || depth === 0 || handed.get(wanted)?.has(given)) return;
    handed.set(wanted, (handed.get(wanted) ?? new Set()).add(given));
    if (given.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return everyKey(wanted, 'of any kind', DEPTH);
    for (const want of partsOf(wanted)) {
      if (!(want.flags & ts.TypeFlags.Object) || !want.symbol?.declarations?.some(isOwn)) continue;
      for (const property of want.getProperties())
        for (const part of partsOf(given)) {
          const answer = part.getProperty(property.name);
          if (!answer || answer === property) continue;
          symbolOf(property.name, answer);
          handedOver(checker.getTypeOfSymbol(answer), checker.getTypeOfSymbol(property), depth - 1);
        }
    }
  };
  return { symbolOf, everyKey, keyed, handedOver };
};

/** @param {ts.TypeChecker} checker @param {Keep} keep @returns {(node: ts.Node) => void} */
const useJudge = (checker, keep) => {
  const { symbolOf, everyKey, keyed, handedOver } = judges(checker, keep);

  /** A member of a class: others know what is public of an element, and what overrides is theirs. @param {ts.ClassElement} member @param {string} name */
  const classMember = (member, name) => {
    const flags = ts.getCombinedModifierFlags(member);
    if (flags & ts.ModifierFlags.Override) keep(name, 'overrides');
    const parent = /** @type {ts.ClassLikeDeclaration} */ (member.parent);
    const isElement = checker.getTypeAtLocation(parent).getProperty('attachShadow') !== undefined;
    if (isElement && !(flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected))) keep(name, 'of an element');
    for (const clause of parent.heritageClauses ?? [])
      for (const type of clause.types) {
        const inherited = checker.getTypeAtLocation(type).getProperty(name);
        if (inherited) symbolOf(name, inherited);
      }
  };

  /** A member of an object that is written out: it is what the place wants that gets it. @param {ts.ObjectLiteralElementLike} member @param {string} name */
  const written = (member, name) => {
    const wanted = checker.getContextualType(/** @type {ts.ObjectLiteralExpression} */ (member.parent));
    for (const type of wanted ? partsOf(wanted) : []) {
      const property = type.getProperty(name) ?? checker.getApparentType(type).getProperty(name);
      if (property) symbolOf(name, property);
      else if (type.getStringIndexType() ?? type.flags & ts.TypeFlags.Any) keep(name, 'index');
    }
  };

  /** @param {ts.Node} node @returns {node is ts.Expression} */
  const isHanded = (node) =>
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isCallExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isNonNullExpression(node) ||
    node.kind === ts.SyntaxKind.ThisKeyword;

  return (node) => {
    const name = nameOf(node);
    if (isHanded(node) && ts.isExpression(node)) {
      const wanted = checker.getContextualType(node);
      if (wanted) handedOver(checker.getTypeAtLocation(node), wanted);
    }
    if (ts.isPropertyAccessExpression(node)) symbolOf(node.name.text, checker.getSymbolAtLocation(node.name));
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const key = node.propertyName ?? node.name;
      if (ts.isIdentifier(key) && !node.dotDotDotToken)
        symbolOf(key.text, checker.getTypeAtLocation(node.parent).getProperty(key.text));
    } else if (ts.isElementAccessExpression(node))
      keyed(node.argumentExpression, checker.getTypeAtLocation(node.expression));
    else if (ts.isComputedPropertyName(node)) keyed(node.expression);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
      keyed(node.left, checker.getTypeAtLocation(node.right));
    } else if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) {
      const from = checker.getTypeAtLocation(node.expression);
      const isForeign = from.symbol?.declarations?.some((one) => !isOwn(one)) ?? true;
      if (isForeign) everyKey(checker.getTypeAtLocation(node), 'cast', DEPTH);
    } else if (ts.isTypePredicateNode(node) && node.type) everyKey(checker.getTypeAtLocation(node.type), 'cast', DEPTH);
    else if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      if (/^(Object|Reflect)\.|^JSON\.|\.?(postMessage|structuredClone)$/.test(called))
        for (const argument of node.arguments) everyKey(checker.getTypeAtLocation(argument), 'walked through', DEPTH);
    } else if (ts.isForInStatement(node)) everyKey(checker.getTypeAtLocation(node.expression), 'walked through');
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      for (const [, property] of node.text.matchAll(/\.([a-z]\w*)=/gi)) keep(property ?? '', 'in a template');
    if (name === undefined || !isNamedMember(node)) return;
    if (ts.isStringLiteral(/** @type {{ name: ts.Node }} */ (/** @type {unknown} */ (node)).name)) keep(name, 'quoted');
    if (ts.isClassElement(node) && ts.isClassLike(node.parent)) classMember(node, name);
    if (ts.isObjectLiteralElementLike(node) && ts.isObjectLiteralExpression(node.parent)) written(node, name);
  };
};

/**
 * @param {ts.Program} program of all that runs in a page
 * @param {(name: string, why: string) => void} [told] hears why a name is kept, the first time
 * @returns {{ inner: string[], kept: ReadonlySet<string> }} names that may be shortened, by spelling, and those that
 * must not
 */
export const innerNames = (program, told) => {
  /** @type {Set<string>} */
  const kept = new Set();
  /** @type {Keep} */
  const keep = (name, why) => {
    if (!kept.has(name)) told?.(name, why);
    kept.add(name);
  };
  for (const name of CALLED_BY_OTHERS) keep(name, 'called by others');
  /** @type {Set<string>} */
  const declared = new Set();
  const judge = useJudge(program.getTypeChecker(), keep);
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile) {
      keepDeclared(file, keep);
      continue;
    }
    const isKnown = KNOWN_TO_OTHERS.test(file.fileName);
    /** @param {ts.Node} node */
    const visit = (node) => {
      judge(node);
      const name = isNamedMember(node) ? nameOf(node) : undefined;
      if (name !== undefined) declared.add(name);
      if (name !== undefined && isKnown) keep(name, 'known to others');
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  const inner = [...declared].filter((name) => /^[a-z]\w\w/i.test(name) && !kept.has(name)).sort();
  return { inner, kept: new Set([...kept, ...declared].filter((name) => !inner.includes(name))) };
};
