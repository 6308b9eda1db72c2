/** A line as somebody pasted it: who, or why it cannot be taken. `n` counts from 1. */
export interface GoodLine { readonly n: number; readonly name: string; readonly phone: string }
export interface BadLine { readonly n: number; readonly text: string; readonly fault: 'no-phone' | 'no-name' | 'twice' | 'name-long' }
export type ReadLine = GoodLine | BadLine

export const isGood = (line: ReadLine): line is GoodLine => 'phone' in line

/** The most lines that are read at once. */
export const MOST_LINES = 500
const MAX_NAME = 20
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/
/** Digits of a number as spreadsheets and address books write it: 138 0000 0001, 138-0000-0001, +86… */
const SPACED = /(?:\+?86[\s-]?)?(1[3-9]\d)[\s-]?(\d{4})[\s-]?(\d{4})(?!\d)/

/** S3.3: a column of names and one of numbers, in either order, as pasted from a spreadsheet; empty lines and a head without digits at the top are passed over. */
export function readLines(text: string): ReadLine[] {
  const seen = new Set<string>()
  return text.split(/\r?\n/).flatMap((line, at) => {
    const trimmed = line.trim()
    if (trimmed === '' || (at === 0 && !/\d/.test(trimmed))) return []
    return [readLine(trimmed, at + 1, seen)]
  }).slice(0, MOST_LINES)
}

function readLine(text: string, n: number, seen: Set<string>): ReadLine {
  const joined = text.replace(SPACED, ' $1$2$3 ')
  const phone = MOBILE.exec(joined)?.[0]
  if (phone === undefined) return { n, text, fault: 'no-phone' }
  if (seen.has(phone)) return { n, text, fault: 'twice' }
  const name = joined.replace(phone, ' ').split(/[\t,，;；|]+/).map((cell) => cell.trim()).find((cell) => cell !== '' && !/^\d+$/.test(cell))
  if (name === undefined) return { n, text, fault: 'no-name' }
  if (Array.from(name).length > MAX_NAME) return { n, text, fault: 'name-long' }
  seen.add(phone)
  return { n, name, phone }
}
