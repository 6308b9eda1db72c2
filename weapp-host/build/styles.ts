import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import postcss, { type AtRule, type Rule } from 'postcss'
import { domTag, rewriteSelector } from '../shared/selectors'
import { browserValue } from '../shared/units'
import { readText } from './app-files'

function importTarget(rule: AtRule, from: string): string {
  const url = rule.params.replace(/^(?:url\()?\s*["']?/, '').replace(/["']?\s*\)?\s*$/, '')
  return url.startsWith('/') ? url.slice(1) : posix.join(posix.dirname(from), url)
}

function insideKeyframes(rule: Rule): boolean {
  return rule.parent?.type === 'atrule' && 'name' in rule.parent && /keyframes$/.test(String(rule.parent.name))
}

export interface StyleOptions {
  /** Of an isolated component: its classes are written `<scope>--<class>`, as the framework writes them on its nodes. */
  readonly scope?: string
}

/** One WXSS file with its imports, as CSS for the host's DOM. */
export function browserStyle(dist: string, file: string, options: StyleOptions = {}, seen = new Set<string>()): string {
  if (seen.has(file) || !existsSync(join(dist, file))) return ''
  seen.add(file)
  const root = postcss.parse(readText(dist, file), { from: file })
  let imported = ''
  root.walkAtRules('import', (rule) => {
    imported += browserStyle(dist, importTarget(rule, file), options, seen)
    rule.remove()
  })
  root.walkRules((rule) => {
    if (insideKeyframes(rule)) return
    const { scope } = options
    rule.selector = rewriteSelector(rule.selector, {
      tag: domTag,
      class: (name) => (scope === undefined ? name : `${scope}--${name}`),
    })
  })
  root.walkDecls((declaration) => { declaration.value = browserValue(declaration.value) })
  return `${imported}${root.toString()}\n`
}
