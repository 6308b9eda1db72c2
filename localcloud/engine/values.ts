/** A stored value. Numbers are JavaScript's: the SDK sends and reads them so. */
export type Value = null | boolean | number | string | Date | RegExp | Value[] | Doc

export interface Doc {
  [field: string]: Value
}

export function isDoc(value: unknown): value is Doc {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    && !(value instanceof Date) && !(value instanceof RegExp)
}

export function isOperators(value: Value | undefined): value is Doc {
  if (!isDoc(value)) return false
  for (const key in value) return key.startsWith('$')
  return false
}

/** MongoDB's name for a value's type, as its error texts say it. */
export function typeName(value: Value | undefined): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (value instanceof RegExp) return 'regex'
  return typeof value === 'boolean' ? 'bool' : typeof value
}
