import type { CountyColours, CountyTheme } from '../profiles/theme'
import type { IconPaths } from '../src/theme/icons'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const colourMap = (colours: CountyColours) =>
  `(${Object.entries(colours).map(([name, value]) => `${kebab(name)}:${value}`).join(',')})`

/** `%`, `#`, `<` and `>` are all a data URI in double quotes must escape; the rest stays readable and short. */
const escapeSvg = (svg: string) => svg.replace(/[%#<>]/g, encodeURIComponent)

/** A mask: only the shape counts, the colour is the text's. */
const maskUri = (body: string) =>
  `url("data:image/svg+xml,${escapeSvg(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='#000' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'>${body}</svg>`)}")`

/** Variables that stand before every stylesheet; nothing here prints a rule. */
export function sassFor(theme: CountyTheme, icons: IconPaths) {
  const masks = Object.entries(icons).map(([name, body]) => `"${name}":${maskUri(body)}`).join(',')
  return [
    `$county-light:${colourMap(theme.light)};`,
    `$county-dark:${colourMap(theme.dark)};`,
    `$header-style:${theme.header};`,
    `$icon-masks:(${masks});`,
    '',
  ].join('\n')
}
