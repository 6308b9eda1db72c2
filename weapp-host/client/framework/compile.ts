let handed: unknown

/** Turns source text into a value. The page is asked by an inline script, so a syntax error names the source and its line. */
export function compileExpression(source: string, sourceName: string): unknown {
  handed = undefined
  const script = document.createElement('script')
  script.textContent = `window.__weapp.define(${source}\n)\n//# sourceURL=${sourceName}`
  document.head.append(script)
  script.remove()
  return handed
}

export function handOver(value: unknown): void {
  handed = value
}
