import { CloudError } from '../engine/errors'

/** A call of the SDK: `action` and its fields, still unchecked. */
export type AdminRequest = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function requiredText(request: AdminRequest, field: string): string {
  const value = request[field]
  if (typeof value === 'string' && value !== '') return value
  throw new CloudError('INVALID_PARAM', `[InvalidParameter] ${field} is missing`)
}

export function optionalText(request: AdminRequest, field: string): string | undefined {
  const value = request[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function numberOr(request: AdminRequest, field: string, fallback: number): number {
  const value = request[field]
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : fallback
}

export function textList(request: AdminRequest, field: string): string[] {
  const value = request[field]
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw new CloudError('INVALID_PARAM', `[InvalidParameter] ${field} must be a list of texts`)
  return value
}
