import { TmplGroup } from 'glass-easel-template-compiler'
import { recordOf, numberOf, textOf } from '../shared/json'
import { listFiles, readText, withoutEnding } from './app-files'

export interface CompiledTemplates {
  /** A JavaScript expression: path → template generator. */
  readonly source: string
  readonly errors: readonly string[]
}

// The open compiler only warns of an unclosed tag; WeChat's own compiler refuses it.
const unclosedTag = 65543

function describe(file: string, problem: unknown): string[] {
  const { isError, code, startLine, startColumn, message } = recordOf(problem)
  if (isError !== true && code !== unclosedTag) return []
  return [`${file}:${numberOf(startLine) + 1}:${numberOf(startColumn) + 1}: ${textOf(message, String(problem))}`]
}

/** Every WXML and WXS file of the dist, unmodified, through WeChat's open template compiler. */
export function compileTemplates(dist: string): CompiledTemplates {
  const group = new TmplGroup()
  const errors: string[] = []
  for (const file of listFiles(dist)) {
    if (file.endsWith('.wxs')) group.addScript(withoutEnding(file), readText(dist, file))
    if (!file.endsWith('.wxml')) continue
    const problems: unknown = group.addTmpl(withoutEnding(file), readText(dist, file))
    if (Array.isArray(problems)) errors.push(...problems.flatMap((problem) => describe(file, problem)))
  }
  const source = group.getTmplGenObjectGroups()
  group.free()
  return { source, errors }
}
