/** Name → the inside of a 24 × 24 SVG. */
export type IconPaths = Record<string, string>

const line = (d: string) => `<path d='${d}'/>`
const ring = (cx: number, cy: number, r: number) => `<circle cx='${cx}' cy='${cy}' r='${r}'/>`
const dot = (cx: number, cy: number, r: number) => `<circle cx='${cx}' cy='${cy}' r='${r}' fill='#000' stroke='none'/>`
const box = (x: number, y: number, w: number, h: number, rx = 1.5) => `<rect x='${x}' y='${y}' width='${w}' height='${h}' rx='${rx}'/>`

/** What a station offers; the names are those of the contract's `stationFunction`. */
const functions = {
  rest: line('M6 11V7a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v4M4 18.5v-6a1.5 1.5 0 0 1 3 0V15h10v-2.5a1.5 1.5 0 0 1 3 0v6zM6.5 18.5v2M17.5 18.5v2'),
  climate: box(3, 4, 18, 8, 2) + line('M6.5 9h8M17.5 9h.01M8 15c1 1.3-1 2.3 0 4M12 15c1 1.3-1 3 0 5M16 15c1 1.3-1 2.3 0 4'),
  meal: line('M3.5 12h17c0 3.6-2 6.3-5 7.5v1h-7v-1c-3-1.2-5-3.9-5-7.5zM9 9c-1-1.5 1-2.5 0-4.5M14 9c-1-1.5 1-2.5 0-4.5'),
  charge: box(6.5, 2.5, 11, 19, 2.5) + line('m13 7-3.2 5.2h4.4L11 17.5'),
  wifi: line('M3 9.5c5.2-4.7 12.8-4.7 18 0M6 13c3.5-3.1 8.5-3.1 12 0M9 16.5c1.8-1.5 4.2-1.5 6 0') + dot(12, 19.7, 1.2),
  book: line('M12 6.5C10 5 7 4.5 3.5 4.7v13.5c3.5-.2 6.5.3 8.5 1.8 2-1.5 5-2 8.5-1.8V4.7C17 4.5 14 5 12 6.5zM12 6.5V20'),
  aid: box(3, 7.5, 18, 12.5, 2) + line('M8.5 7.5V4h7v3.5M12 11v5.5M9.25 13.75h5.5'),
  toilet: ring(7.5, 4.7, 1.8) + ring(16.5, 4.7, 1.8) + line('M12 3v18M5.5 9h4v5.5h-4zM7.5 14.5V21M16.5 8.7 13.8 16h5.4zM16.5 16v5'),
  'ice-water': line('M5.5 6h13l-1.5 15H7zM6.3 12.5c2-1.2 3.7 1 5.7 0s3.7 1 5.7 0M13.5 6l1.7-3.5H18'),
  'truck-parking': line('M2.5 6.5h11V17h-11zM13.5 10.5h4l4 3.7V17h-8z') + ring(7, 18, 2) + ring(17, 18, 2),
  shower: line('M5 21V7.5a4 4 0 0 1 8 0M9.5 10.5a3.5 3.5 0 0 1 7 0zM10.5 13.5V15M13 13.5V15M15.5 13.5V15M10.5 17.5V19M13 17.5V19M15.5 17.5V19'),
  pump: line('M12 9v8M9.5 17h5v4h-5zM8 9h8M9 5.5h6M12 5.5V9M14.5 19c3.5 0 5-1.5 5-5v-3'),
}

/** What lies about in a street: tiles and whistle templates; the names are those of `tileIcon`. */
const street = {
  trash: line('M4.5 6.5h15M9.5 6.5V4h5v2.5M6.5 6.5l1 14h9l1-14M10.2 10.5l.3 6M13.8 10.5l-.3 6'),
  drain: line('M5.5 5h13l2.5 14H3zM9.5 5 8.5 19M14.5 5l1 14M12 5v14M4.2 12h15.6'),
  lamp: line('M7 21V8.5a4 4 0 0 1 4-4h3M4.5 21H9.5M12.5 9a4 4 0 0 1 8 0zM14 12l-.7 2.5M16.5 12v2.5M19 12l.7 2.5'),
  hydrant: line('M7.5 20.5V10.5a4.5 4.5 0 0 1 9 0v10M5 20.5h14M5.5 10.5h13M12 6V3M4.5 15h3M16.5 15h3') + ring(12, 15, 1.8),
  tree: line('M12 21v-9M12 17l3.5-3M12 15l-3-2.5M8.5 17a4.5 4.5 0 0 1-2-8.5 5.7 5.7 0 0 1 11 0 4.5 4.5 0 0 1-2 8.5'),
  more: dot(5.5, 12, 1.5) + dot(12, 12, 1.5) + dot(18.5, 12, 1.5),
  cone: line('M10.5 3.5h3L18 19.5H6zM3.5 19.5h17M8.7 10h6.6M7.3 15h9.4'),
  bike: ring(5.5, 16.5, 3) + ring(18.5, 16.5, 3) + line('M8.5 16.5H14c0-3.5 1.5-5 3.5-5.5L15.5 5.5H13M3.5 11h6v5.5'),
  shield: line('M12 3l7.5 2.7v5.8c0 4.5-3 7.7-7.5 9.5-4.5-1.8-7.5-5-7.5-9.5V5.7zM8.5 12l2.6 2.6 4.4-4.9'),
  people: ring(9, 8, 3.5) + line('M2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M15.5 4.9a3.5 3.5 0 0 1 0 6.2M18 14.5c2 .8 3.2 2.7 3.5 5.5'),
  flag: line('M5.5 21.5V3.5H19l-3.2 4.7L19 13H5.5'),
  door: line('M6 20.5V3.5h12v17M3 20.5h18M14.5 12v1.5'),
}

const acts = {
  camera: line('M3 9a2 2 0 0 1 2-2h2.5L9.2 4.5h5.6L16.5 7H19a2 2 0 0 1 2 2v8.5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z') + ring(12, 13, 3.7),
  code: box(3.5, 3.5, 6.5, 6.5) + box(14, 3.5, 6.5, 6.5) + box(3.5, 14, 6.5, 6.5) + line('M14 14h2.5v2.5M20.5 14v2.5M14 20.5h2.5M20.5 20.5v-.5'),
  scan: line('M3.5 8V5a1.5 1.5 0 0 1 1.5-1.5h3M16 3.5h3A1.5 1.5 0 0 1 20.5 5v3M20.5 16v3a1.5 1.5 0 0 1-1.5 1.5h-3M8 20.5H5A1.5 1.5 0 0 1 3.5 19v-3M3.5 12h17'),
  go: line('M20.5 3.5 3.5 10.3l7.3 2.9 2.9 7.3z'),
  send: line('M21 3.5 10.3 13.7M21 3.5l-6.5 17-4.2-6.8L3.5 9.5z'),
  share: line('M12 15V3.5M7.5 8 12 3.5 16.5 8M5 12v8.5h14V12'),
  phone: line('M5 3.5h3.5l1.7 4.7-2.4 1.7a12 12 0 0 0 6.3 6.3l1.7-2.4 4.7 1.7V19a2 2 0 0 1-2.2 2A17 17 0 0 1 3 5.7a2 2 0 0 1 2-2.2z'),
  copy: box(8.5, 8.5, 12, 12, 2) + line('M15.5 5.5V5A1.5 1.5 0 0 0 14 3.5H5A1.5 1.5 0 0 0 3.5 5v9A1.5 1.5 0 0 0 5 15.5h.5'),
  search: ring(10.5, 10.5, 6.5) + line('m15.5 15.5 5.5 5.5'),
  edit: line('M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5 17.5 10'),
  plus: line('M12 4.5v15M4.5 12h15'),
  close: line('m5.5 5.5 13 13M18.5 5.5l-13 13'),
  check: line('m4.5 12.7 5 5L19.5 6.5'),
  tick: ring(12, 12, 8.7) + line('m8 12.3 2.8 2.8L16 9.3'),
  retry: line('M20 12a8 8 0 1 1-2.5-5.8M20 3.5V8h-4.5'),
  undo: line('M8.5 5 3.5 10l5 5M3.5 10H15a5.2 5.2 0 0 1 0 10.5h-3'),
  return: line('M9 5.5 3.5 11 9 16.5M3.5 11H20.5'),
  hand: line('M7.5 13V6a1.7 1.7 0 0 1 3.4 0v5V4.2a1.7 1.7 0 0 1 3.4 0V11V6a1.7 1.7 0 0 1 3.4 0v8c0 4.5-2.5 7-6 7-3 0-4.7-1.5-6-4L3.5 13.5a1.6 1.6 0 0 1 2.7-1.7z'),
  right: line('m9 5 7 7-7 7'),
  left: line('m15 5-7 7 7 7'),
  down: line('m5 9 7 7 7-7'),
  up: line('M12 20V4.5M5.5 11 12 4.5l6.5 6.5'),
}

const things = {
  pin: line('M12 21.5c4.7-4.7 7-8.4 7-11.5a7 7 0 0 0-14 0c0 3.1 2.3 6.8 7 11.5z') + ring(12, 10, 2.5),
  map: line('M3.5 6.5 9 4l6 2.5L20.5 4v13.5L15 20l-6-2.5L3.5 20zM9 4v13.5M15 6.5V20'),
  station: line('M3.5 9.5 5 4.5h14l1.5 5M5 12v8h14v-8M3.5 9.5a2.85 2.85 0 0 0 5.67 0 2.85 2.85 0 0 0 5.66 0 2.85 2.85 0 0 0 5.67 0M9.5 20v-4.5h5V20'),
  whistle: line('M8.5 9.5H21v3.5h-6.3a6.3 6.3 0 1 1-6.2-3.5zM12.5 6V3M8.3 6 7 3.5M16.7 6 18 3.5') + ring(8.5, 15.5, 2),
  clock: ring(12, 12, 8.7) + line('M12 7v5l3.5 2.2'),
  saved: line('M4 4.5h12l4 4v11H4zM8 4.5v5h7v-5M8 19.5V14h8v5.5'),
  'no-signal': line('M3.5 20v-3M8.5 20v-6.5M13.5 20v-6M18.5 20v-3.5M18.5 11V4M3.5 3.5l17 17'),
  warn: line('M12 3.5 22 20.5H2zM12 10v5M12 17.8v.01'),
  ask: ring(12, 12, 8.7) + line('M9.3 9.7a2.7 2.7 0 1 1 4.2 2.2c-1 .6-1.5 1.2-1.5 2.1M12 17v.01'),
  person: ring(12, 8, 4) + line('M4.5 20.5c.5-4 3.5-6 7.5-6s7 2 7.5 6'),
  inbox: line('M3.5 13.5 6 4.5h12l2.5 9v6h-17zM3.5 13.5h5l1.3 2.5h4.4l1.3-2.5h5'),
  gift: line('M4 12h16v8.5H4zM3 8h18v4H3zM12 8v12.5M12 8C8 8 6.5 3.5 9 3.5S12 8 12 8s.5-4.5 3-4.5S16 8 12 8z'),
  card: line('M3.5 6.5h17V10a2 2 0 0 0 0 4v3.5h-17V14a2 2 0 0 0 0-4zM14 6.5v2M14 11v2M14 15.5v2'),
  points: line('M12 2.8l8 4.6v9.2l-8 4.6-8-4.6V7.4zM12 8l3.5 2v4L12 16l-3.5-2v-4z'),
  home: line('M3.5 11 12 4l8.5 7M6 9.5v11h12v-11M10 20.5V14.5h4v6'),
  sun: ring(12, 12, 4) + line('M12 2.5V5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3 7 7M17 17l1.7 1.7M5.3 18.7 7 17M17 7l1.7-1.7'),
  chart: line('M3.5 20.5h17M7 17v-5.5M12 17V5M17 17V9'),
  eye: line('M2.5 12C5 7.5 8.2 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.7 6.5-9.5 6.5S5 16.5 2.5 12z') + ring(12, 12, 2.8),
  offline: line('M7 18.5a4.2 4.2 0 0 1-.7-8.4M9.5 6.4a5.7 5.7 0 0 1 8 3.6 4.2 4.2 0 0 1 2.7 6.3M4 4l16.5 16.5M17 18.5H7'),
}

export const icons = { ...functions, ...street, ...acts, ...things }
export type IconName = keyof typeof icons
