import { compileString } from 'sass'
import { readFileSync } from 'node:fs'
import type { Face } from '../types/profile'
import { inRoot, load } from './load'

/** What index.html paints before the first script is there: the county's words, and its colours as CSS. */
export function shellFor({ countyName, programmeName }: Face, variables: string) {
  const { shell } = load('src/copy/shell.ts') as typeof import('../src/copy/shell')
  const theme = inRoot('src', 'theme')
  const { css } = compileString(variables + readFileSync(inRoot('src', 'theme', 'shell.scss'), 'utf8'), { loadPaths: [theme], style: 'compressed', charset: false })
  return { ...shell, countyName, programmeName, css }
}
