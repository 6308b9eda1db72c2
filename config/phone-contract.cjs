/** What a call on the phone needs; who may, and the schemas of both ends, are the cloud's to check. */
const ON_THE_PHONE = ['name', 'fn', 'kind']

/**
 * Babel, for `types/` in the phone's builds alone: an action keeps its name and function, and every constant says that
 * it may be left out when nobody reads it. Else each schema, and zod with it, travels to every phone to be read by nobody.
 */
module.exports = function phoneContract({ types: t }) {
  const shorten = ({ node }) => {
    if (!t.isIdentifier(node.callee, { name: 'defineAction' })) return
    const [action] = node.arguments
    action.properties = action.properties.filter(({ key }) => ON_THE_PHONE.includes(key?.name))
  }
  /** Bundlers drop a marked call that nobody reads; an object of calls they would keep. */
  const markUnused = (declarator) => {
    const { init } = declarator.node
    if (!init || t.isLiteral(init) || t.isFunction(init)) return
    declarator.node.init = t.addComment(t.callExpression(t.arrowFunctionExpression([], init), []), 'leading', '#__PURE__')
  }
  return {
    visitor: {
      Program(program) {
        program.traverse({ CallExpression: shorten })
        for (const statement of program.get('body')) {
          const declaration = statement.isExportNamedDeclaration() ? statement.get('declaration') : statement
          if (declaration.isVariableDeclaration()) declaration.get('declarations').forEach(markUnused)
        }
      },
    },
  }
}
