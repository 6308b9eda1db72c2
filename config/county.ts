import path from 'node:path'
import { require as requireTs } from 'tsx/cjs/api'
import type { Face } from '../types/profile'
import type { CountyTheme } from '../profiles/theme'
import type { IconPaths } from '../src/theme/icons'
import { sassFor } from './sass'

const root = path.resolve(__dirname, '..')
const load = (file: string): unknown => requireTs(path.join(root, file), __filename)

/** The county this build is for: its colours become Sass variables, its name the page title. */
export function county(id = 'gaoqing') {
  const { theme } = load(`profiles/${id}/theme.ts`) as { theme: CountyTheme }
  const { face } = load(`profiles/${id}/face.ts`) as { face: Face }
  const { icons } = load('src/theme/icons.ts') as { icons: IconPaths }
  return { id, title: face.programmeName, sass: sassFor(theme, icons) }
}
