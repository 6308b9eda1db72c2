/** Parts of the demo's drawn street scenes, as SVG; 960 × 720. */

export const WIDTH = 960
export const HEIGHT = 720

/** Textures that make a drawing read as a place: rough asphalt, worn stone, a soft shadow. */
const DEFS = `<defs>
  <filter id='rough' x='0' y='0' width='100%' height='100%'><feTurbulence type='fractalNoise' baseFrequency='.9' numOctaves='2' seed='4'/><feColorMatrix values='0 0 0 0 .1  0 0 0 0 .11  0 0 0 0 .12  0 0 0 .5 -.1'/></filter>
  <filter id='stone' x='0' y='0' width='100%' height='100%'><feTurbulence type='fractalNoise' baseFrequency='.05 .3' numOctaves='3' seed='9'/><feColorMatrix values='0 0 0 0 .25  0 0 0 0 .22  0 0 0 0 .18  0 0 0 .4 -.12'/></filter>
  <filter id='soft'><feGaussianBlur stdDeviation='9'/></filter>
  <linearGradient id='sky' x2='0' y2='1'><stop offset='0' stop-color='#9fc3d6'/><stop offset='1' stop-color='#e6ecec'/></linearGradient>
  <linearGradient id='dusk' x2='0' y2='1'><stop offset='0' stop-color='#1d2a44'/><stop offset='1' stop-color='#5b5a6b'/></linearGradient>
  <linearGradient id='road' x2='0' y2='1'><stop offset='0' stop-color='#77797a'/><stop offset='1' stop-color='#55585a'/></linearGradient>
  <radialGradient id='glow'><stop offset='0' stop-color='#ffe9b0' stop-opacity='.95'/><stop offset='1' stop-color='#ffd27a' stop-opacity='0'/></radialGradient>
</defs>`

const tree = (x: number, y: number, size: number) =>
  `<rect x='${x - 6}' y='${y}' width='12' height='${size}' fill='#5d4a38'/><circle cx='${x}' cy='${y - size * 0.35}' r='${size * 0.62}' fill='#5f7f52'/><circle cx='${x - size * 0.4}' cy='${y}' r='${size * 0.42}' fill='#557548'/><circle cx='${x + size * 0.42}' cy='${y - 6}' r='${size * 0.4}' fill='#6b8c5c'/>`

const windows = (x: number, y: number, columns: number, rows: number, fill: string) =>
  Array.from({ length: columns * rows }, (_, at) => `<rect x='${x + (at % columns) * 46}' y='${y + Math.floor(at / columns) * 52}' width='26' height='32' fill='${fill}'/>`).join('')

/** A street seen from the kerb: houses, trees, pavement, road. */
export function street(foreground: string, { isDusk = false, hasTrees = true } = {}): string {
  const wall = isDusk ? '#4b4754' : '#d8cfc0'
  const pane = isDusk ? '#3a3a48' : '#8ba2ad'
  return picture(`
    <rect width='${WIDTH}' height='330' fill='url(#${isDusk ? 'dusk' : 'sky'})'/>
    <rect x='40' y='70' width='300' height='240' fill='${wall}'/>${windows(66, 96, 6, 4, pane)}
    <rect x='420' y='120' width='220' height='190' fill='${isDusk ? '#554f5a' : '#c9b9a4'}'/>${windows(446, 146, 4, 3, pane)}
    <rect x='700' y='90' width='240' height='220' fill='${wall}'/>${windows(726, 112, 4, 3, pane)}
    ${hasTrees ? tree(380, 240, 90) + tree(668, 250, 80) : ''}
    <rect y='300' width='${WIDTH}' height='110' fill='${isDusk ? '#6c6862' : '#b9b2a6'}'/><rect y='300' width='${WIDTH}' height='110' filter='url(#stone)'/>
    <rect y='402' width='${WIDTH}' height='20' fill='#e2ded6'/>
    <rect y='422' width='${WIDTH}' height='300' fill='url(#road)'/><rect y='422' width='${WIDTH}' height='300' filter='url(#rough)'/>
    <path d='M0 640 960 596' stroke='#e9e6dc' stroke-width='14' stroke-dasharray='150 90'/>
    ${foreground}`)
}

/** A stairwell: tiles, a door, a window at the turn. */
export function stairwell(foreground: string): string {
  return picture(`
    <rect width='${WIDTH}' height='${HEIGHT}' fill='#cfd4cc'/><rect y='330' width='${WIDTH}' height='200' fill='#86a794'/>
    <rect x='620' y='110' width='230' height='420' fill='#7c3d2c'/><rect x='640' y='134' width='190' height='180' fill='#8d4a37'/><circle cx='650' cy='330' r='9' fill='#d9b25c'/>
    <rect x='90' y='90' width='210' height='170' fill='#e9f1f2' stroke='#8f8f86' stroke-width='12'/><path d='M195 90v170M90 175h210' stroke='#8f8f86' stroke-width='8'/>
    <path d='M0 530h960v190H0z' fill='#a9a59b'/><path d='M0 530h960v190H0z' filter='url(#stone)'/>
    <path d='M320 530V440h70v-60h70v-60h70v-60h60' fill='none' stroke='#6f6d66' stroke-width='16'/>
    ${foreground}`)
}

/** A board on a wall, close up. */
export function wall(foreground: string): string {
  return picture(`
    <rect width='${WIDTH}' height='${HEIGHT}' fill='#b9b0a2'/><rect width='${WIDTH}' height='${HEIGHT}' filter='url(#stone)'/>
    <rect x='110' y='70' width='740' height='590' fill='#f3f1ea' stroke='#7d8a86' stroke-width='18'/>
    ${foreground}`)
}

const picture = (body: string): string =>
  `<svg xmlns='http://www.w3.org/2000/svg' width='${WIDTH}' height='${HEIGHT}' viewBox='0 0 ${WIDTH} ${HEIGHT}'>${DEFS}${body}
  <text x='940' y='704' text-anchor='end' font-size='22' fill='#ffffff' fill-opacity='.85' font-family='Noto Sans CJK SC, sans-serif'>演示图</text></svg>`

export const shadow = (cx: number, cy: number, rx: number, ry: number): string => `<ellipse cx='${cx}' cy='${cy}' rx='${rx}' ry='${ry}' fill='#000' opacity='.45' filter='url(#soft)'/>`

export const cone = (x: number, y: number, height: number): string => {
  const half = height * 0.34
  return `${shadow(x + 14, y, half * 1.4, 14)}<path d='M${x - half * 1.35} ${y}h${half * 2.7}l-8 -18h${-half * 2.7 + 16}z' fill='#2f3133'/>
    <path d='M${x - half} ${y - 16} ${x - 8} ${y - height}h16L${x + half} ${y - 16}z' fill='#e8562a'/>
    <path d='M${x - half * 0.72} ${y - height * 0.36}h${half * 1.44}l${-half * 0.18} ${-height * 0.17}h${-half * 1.08}z' fill='#f6f2e8'/>`
}

export const lampPost = (x: number, isLit: boolean): string => `
  ${isLit ? `<circle cx='${x + 150}' cy='150' r='230' fill='url(#glow)'/><ellipse cx='${x + 150}' cy='520' rx='300' ry='70' fill='url(#glow)' opacity='.6'/>` : ''}
  <path d='M${x} 600V150q0-60 70-60h60' fill='none' stroke='#3b4143' stroke-width='18'/><rect x='${x - 22}' y='570' width='44' height='46' fill='#34393b'/>
  <path d='M${x + 110} 82h90l14 34h-116z' fill='${isLit ? '#fff2c4' : '#2d3234'}'/>`
