import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as ts from 'typescript'

const SRC = resolve(__dirname, '../../src')
const COPY = join(SRC, 'copy')
const CONFIG = resolve(__dirname, '../../config')

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path)).map((path) => join(folder, path))
const parsed = filesIn(SRC).map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true))

const pathOf = (from: string, specifier: string) => `${specifier.startsWith('@/') ? join(SRC, specifier.slice(2)) : resolve(from, '..', specifier)}.ts`

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  node.forEachChild((child) => walk(child, visit))
}

/** What a file of copy exports, and the keys of those that are objects: `file#name` and `file#name.key`. */
function wordsOf(file: ts.SourceFile): string[] {
  const exported = file.statements.filter((one) => ts.canHaveModifiers(one) && ts.getModifiers(one)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
  return exported.flatMap((one) => {
    if (ts.isFunctionDeclaration(one)) return [`${file.fileName}#${one.name?.text}`]
    if (!ts.isVariableStatement(one)) return []
    return one.declarationList.declarations.flatMap(({ name, initializer }) => {
      const whole = `${file.fileName}#${name.getText()}`
      const value = initializer && ts.isAsExpression(initializer) ? initializer.expression : initializer
      if (!value || !ts.isObjectLiteralExpression(value)) return [whole]
      return [whole, ...value.properties.flatMap((property) => (property.name ? [`${whole}.${property.name.getText().replace(/'/g, '')}`] : []))]
    })
  })
}

/** The names by which a file knows words of copy, its own among them. */
function namesIn(file: ts.SourceFile): Map<string, string> {
  const names = new Map(wordsOf(file).filter((words) => file.fileName.startsWith(COPY) && !words.includes('.', words.indexOf('#'))).map((words) => [words.split('#')[1] ?? '', words]))
  for (const one of file.statements) {
    if (!ts.isImportDeclaration(one) || !ts.isStringLiteral(one.moduleSpecifier)) continue
    const target = pathOf(file.fileName, one.moduleSpecifier.text)
    const bindings = one.importClause?.namedBindings
    if (!target.startsWith(COPY) || !bindings || !ts.isNamedImports(bindings)) continue
    for (const { name, propertyName } of bindings.elements) names.set(name.text, `${target}#${(propertyName ?? name).text}`)
  }
  return names
}

/** A name that is given or asked for, not a word that is read. */
const isNameOnly = (node: ts.Node): boolean => {
  const { parent } = node
  return ts.isImportSpecifier(parent)
    || (ts.isPropertyAccessExpression(parent) && parent.name === node)
    || ((ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent) || ts.isFunctionDeclaration(parent) || ts.isBindingElement(parent) || ts.isParameter(parent) || ts.isJsxAttribute(parent)) && parent.name === node)
}

/** What a file reads: `words.key` one key, `const { key } = words` those it names, anything else all there are (`words.*`). */
function readIn(file: ts.SourceFile): string[] {
  const names = namesIn(file)
  const read: string[] = []
  walk(file, (node) => {
    const whole = ts.isIdentifier(node) && !isNameOnly(node) ? names.get(node.text) : undefined
    if (whole === undefined) return
    const { parent } = node
    if (ts.isPropertyAccessExpression(parent)) read.push(whole, `${whole}.${parent.name.text}`)
    else if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name)) read.push(whole, ...parent.name.elements.map(({ name, propertyName }) => `${whole}.${(propertyName ?? name).getText()}`))
    else read.push(whole, `${whole}.*`)
  })
  return read
}

/** The build loads a file of copy by its path; which of its words, is not looked into. */
const loadedByBuild = () =>
  filesIn(CONFIG).flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/src\/(copy\/[\w-]+\.ts)/g)].map(([, file = '']) => `${join(SRC, file)}#*`))

test('there is no copy that nobody reads', () => {
  const read = new Set([...parsed.flatMap(readIn), ...loadedByBuild()])
  const words = parsed.filter(({ fileName }) => fileName.startsWith(COPY)).flatMap(wordsOf)
  const isRead = (one: string) => read.has(one) || read.has(one.replace(/(#\w+)\..*$/, '$1.*')) || read.has(one.replace(/#.*$/, '#*'))
  expect(words.length).toBeGreaterThan(300)
  expect(words.filter((one) => !isRead(one)).map((one) => one.slice(COPY.length + 1))).toEqual([])
})
