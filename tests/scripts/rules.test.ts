import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const ruleId = /\bS\d+\.\d+\b/g
const idsIn = (text: string): string[] => text.match(ruleId) ?? []

test('every rule that code cites stands in docs/rules.md, once', () => {
  const rows = readFileSync('docs/rules.md', 'utf8').split('\n').flatMap((line) => /^\| (S\d+\.\d+) \|/.exec(line)?.[1] ?? [])
  expect(new Set(rows).size).toBe(rows.length)
  const files = execFileSync('git', ['ls-files', 'domain', 'cloudfunctions', 'types', 'src'], { encoding: 'utf8' }).split('\n').filter((path) => /\.tsx?$/.test(path))
  const cited = new Set(files.flatMap((path) => idsIn(readFileSync(path, 'utf8'))))
  expect([...cited].filter((id) => !rows.includes(id))).toEqual([])
})
