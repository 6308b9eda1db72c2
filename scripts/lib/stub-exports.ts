import ts from 'typescript'

/**
 * The source with every exported function emptied: what a file is worth when its tests cannot tell. Use cases
 * (`handler(action, async …)`) answer `{}`, other functions `undefined`. Null when the file exports no function.
 */
export function stubExports(fileName: string, source: string): string | null {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true)
  const cuts = file.statements.flatMap((statement) => (isExported(statement) ? bodiesOf(statement) : []))
  if (cuts.length === 0) return null
  return cuts.sort((a, b) => b.start - a.start).reduce((text, { start, end, stub }) => text.slice(0, start) + stub + text.slice(end), source)
}

interface Cut { start: number; end: number; stub: string }

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
}

function bodiesOf(statement: ts.Statement): Cut[] {
  if (ts.isFunctionDeclaration(statement)) return statement.body ? [cut(statement.body, '{ return undefined as never }')] : []
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap(({ initializer }) => (initializer ? bodiesOfValue(initializer) : []))
}

function bodiesOfValue(value: ts.Expression): Cut[] {
  if (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) return [cut(value.body, '{ return undefined as never }')]
  if (!ts.isCallExpression(value)) return []
  return value.arguments.filter((argument) => ts.isArrowFunction(argument)).map((argument) => cut(argument.body, '{ return {} as never }'))
}

const cut = (node: ts.Node, stub: string): Cut => ({ start: node.getStart(), end: node.getEnd(), stub })
