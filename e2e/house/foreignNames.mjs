import path from 'node:path';
import ts from 'typescript';

/** Declared there only: nothing that a browser has. The last one comes along with Node's. */
const FOREIGN = /\/node_modules\/(@types\/(node|jest)|undici-types)\/|\/lib\.esnext\.disposable\.d\.ts$/;

const isForeign = (symbol) =>
  symbol?.declarations?.length > 0 && symbol.declarations.every((each) => FOREIGN.test(each.getSourceFile().fileName));

/**
 * Where these files use a name that only the types of Node or Jest declare, each as `file:line name`. Tests are type-checked
 * together with what ships, so the compiler knows those names in both.
 */
export function foreignNames(program, fileNames) {
  const checker = program.getTypeChecker();
  const namesIn = (source) => {
    const found = [];
    const visit = (node) => {
      if (ts.isIdentifier(node) && isForeign(checker.getSymbolAtLocation(node))) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        found.push(`${path.relative(program.getCurrentDirectory(), source.fileName)}:${line + 1} ${node.text}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  };
  return fileNames.flatMap((name) => namesIn(program.getSourceFile(name)));
}
