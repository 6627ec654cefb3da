import ts from "typescript";

const DOORS = ["memberAction", "staffAction", "ownAction", "guestAction", "guestCommand"];

/** Exports of a file of actions that are not `const name = memberAction(…)` or one of its kin. */
export function unguardedExports(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements
    .flatMap(unguarded)
    .map((node) => `${path}: ${node.getText().split("\n")[0] ?? ""}`);
}

function unguarded(statement: ts.Statement): readonly ts.Node[] {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly ? [] : [statement];
  if (ts.isExportAssignment(statement)) return [statement];
  if (!isExported(statement) || isOnlyType(statement)) return [];
  if (!ts.isVariableStatement(statement)) return [statement];
  return statement.declarationList.declarations.filter((each) => !isMadeByDoor(each));
}

function isOnlyType(statement: ts.Statement): boolean {
  return ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement);
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  const modifiers = ts.getModifiers(statement) ?? [];
  return modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
}

function isMadeByDoor({ initializer }: ts.VariableDeclaration): boolean {
  if (initializer === undefined || !ts.isCallExpression(initializer)) return false;
  return DOORS.includes(initializer.expression.getText());
}
