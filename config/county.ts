import type { Face } from '../types/profile'
import type { CountyTheme } from '../profiles/theme'
import type { IconPaths } from '../src/theme/icons'
import { load } from './load'
import { sassFor } from './sass'
import { shellFor } from './shell'

/** The county this build is for: its colours become Sass variables, its names the page's title and shell. */
export function county(id = 'gaoqing') {
  const { theme } = load(`profiles/${id}/theme.ts`) as { theme: CountyTheme }
  const { face } = load(`profiles/${id}/face.ts`) as { face: Face }
  const { icons } = load('src/theme/icons.ts') as { icons: IconPaths }
  const sass = sassFor(theme, icons)
  return { id, title: face.programmeName, sass, shell: shellFor(face, sass) }
}
