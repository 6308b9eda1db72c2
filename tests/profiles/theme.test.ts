import { theme as gaoqing } from '#profiles/gaoqing/theme'
import type { CountyColours } from '#profiles/theme'
import { theme as xiangtan } from '#profiles/xiangtan/theme'

const WHITE = '#FFFFFF'
/** `--surface` of src/theme/_colours.scss. */
const SURFACE = { light: WHITE, dark: '#0C1211' }
/** What is read outdoors, and what any text needs (LOOK: 7:1 and 4.5:1). */
const OUTDOORS = 7
const TEXT = 4.5

function luminance(colour: string) {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = channels.map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const pairs = (c: CountyColours, surface: string): [name: string, ink: string, ground: string, least: number][] => [
  ['words on the sign', WHITE, c.accent, OUTDOORS],
  ['quiet words on the sign', c.onAccentSoft, c.accent, TEXT],
  ['the act', c.onAct, c.act, OUTDOORS],
  ['the act pressed', c.onAct, c.actDown, TEXT],
  ['the accent as text', c.accentInk, surface, TEXT],
  ['the accent on its tint', c.accentInk, c.accentTint, TEXT],
  ['ok', c.ok, surface, TEXT],
  ['ok on its tint', c.ok, c.okTint, TEXT],
  ['late', c.late, surface, TEXT],
  ['late on its tint', c.late, c.lateTint, TEXT],
  ['the overdue plate', c.onLate, c.late, OUTDOORS],
]

const all = Object.entries({ gaoqing, xiangtan }).flatMap(([county, theme]) =>
  (['light', 'dark'] as const).flatMap((mode) =>
    pairs(theme[mode], SURFACE[mode]).map(([name, ink, ground, least]) => ({ county, mode, name, ink, ground, least }))))

test.each(all)('$county $mode: $name is readable', ({ ink, ground, least }) => {
  expect(contrast(ink, ground)).toBeGreaterThanOrEqual(least)
})
