import type { Picture } from '../../seed/story/cast'
import { cone, lampPost, shadow, stairwell, street, wall } from './parts'

const bars = (count: number) => Array.from({ length: count }, (_, at) => `<path d='M${352 + at * 38} 500l${-14 + at * 1.5} 96' stroke='#2a2d2f' stroke-width='15'/>`).join('')
const drainFrame = "<path d='M320 486h330l34 124H286z' fill='#34383a'/><path d='M338 498h294l26 100H308z' fill='#0c0d0e'/>"

const bag = (x: number, y: number, fill: string) =>
  `${shadow(x, y + 62, 90, 18)}<path d='M${x - 70} ${y + 60}q-26-96 44-120l-14-30 34 12 30-14-6 34q80 24 46 118z' fill='${fill}'/><path d='M${x - 20} ${y - 48}q20 40 4 100' stroke='#000' stroke-opacity='.25' stroke-width='5' fill='none'/>`

const box = (x: number, y: number, size: number) =>
  `${shadow(x + size / 2, y + size, size * 0.7, 14)}<rect x='${x}' y='${y}' width='${size}' height='${size * 0.8}' fill='#b98d5a'/><path d='M${x} ${y + size * 0.26}h${size}M${x + size / 2} ${y}v${size * 0.26}' stroke='#8a6338' stroke-width='6'/>`

const bike = (x: number, y: number, tilt: number) => `<g transform='translate(${x} ${y}) rotate(${tilt})' fill='none' stroke-width='9'>
  <circle cx='-58' r='44' stroke='#2b2f30'/><circle cx='58' r='44' stroke='#2b2f30'/><path d='M-58 0-18-60H44L58 0M-18-60 10 0H-58M44-60 38-86h26' stroke='#2d8fb3'/><path d='M-34-72h34' stroke='#1f2426' stroke-width='13'/></g>`

const leaves = (count: number) => Array.from({ length: count }, (_, at) => {
  const x = 290 + ((at * 73) % 400)
  const y = 486 + ((at * 41) % 130)
  return `<ellipse cx='${x}' cy='${y}' rx='17' ry='8' fill='${at % 3 ? '#8a6b2f' : '#5f7038'}' transform='rotate(${(at * 57) % 180} ${x} ${y})'/>`
}).join('')

const sheet = (x: number, y: number) => `<rect x='${x}' y='${y}' width='180' height='240' fill='#fffdf6' stroke='#c9c4b6' stroke-width='3'/><rect x='${x + 18}' y='${y + 20}' width='144' height='34' fill='#b43a2e'/>
  ${[80, 108, 136, 164, 192].map((row) => `<rect x='${x + 18}' y='${y + row}' width='${row === 192 ? 84 : 144}' height='12' fill='#aeb4b2'/>`).join('')}<circle cx='${x + 90}' cy='${y + 6}' r='7' fill='#3a6ea5'/>`

/** What each picture of the story shows. */
export const scenes: Readonly<Record<Picture, string>> = {
  'drain-before': street(`${drainFrame}<path d='M352 500l-14 96M390 500l-12 96' stroke='#2a2d2f' stroke-width='15'/><path d='M560 470q40-30 70 6l-24 30z' fill='#8c8f90'/>`),
  'drain-after': street(`${drainFrame}${bars(8)}<path d='M320 486h330l34 124H286z' fill='none' stroke='#a9adae' stroke-width='10'/>`),
  'lamp-before': street(lampPost(420, false), { isDusk: true, hasTrees: false }),
  'lamp-after': street(lampPost(420, true), { isDusk: true, hasTrees: false }),
  'waste-before': street(`${bag(330, 520, '#31383c')}${bag(470, 560, '#3d5a46')}${bag(600, 510, '#4a4038')}${box(660, 520, 120)}<path d='M240 610q160-46 470 6' stroke='#7b8a56' stroke-width='16' fill='none'/>`),
  'waste-after': street(`${shadow(480, 560, 90, 18)}<path d='M410 400h140l-14 160H424z' fill='#2f6b57'/><rect x='396' y='380' width='168' height='26' rx='8' fill='#24523f'/><path d='M452 452l28-30 28 30M480 424v70' stroke='#dfeee6' stroke-width='9' fill='none'/>`),
  'corridor-before': stairwell(`${box(120, 470, 170)}${box(190, 330, 150)}${box(330, 500, 140)}${bike(560, 590, 4)}`),
  'corridor-after': stairwell("<rect x='150' y='300' width='150' height='96' fill='#0f7a4d'/><path d='M176 348h70m-26-24 28 24-28 24' stroke='#fff' stroke-width='11' fill='none'/>"),
  cones: street(`${drainFrame}${cone(250, 610, 190)}${cone(700, 600, 180)}${cone(480, 470, 120)}`),
  bikes: street(`${[150, 270, 390, 510, 630, 750].map((x) => bike(x, 470, 0)).join('')}<path d='M60 560h840' stroke='#e0b73f' stroke-width='20' stroke-dasharray='40 12'/>`),
  notices: wall(`${sheet(170, 120)}${sheet(390, 120)}${sheet(610, 120)}${sheet(280, 390)}${sheet(500, 390)}`),
  gutter: street(`${drainFrame}${bars(8)}${leaves(14)}${bag(770, 540, '#37474f')}${bag(860, 570, '#2f3c38')}`),
}
