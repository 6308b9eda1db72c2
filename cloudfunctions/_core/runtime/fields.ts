import * as z from 'zod/mini'
import type { FieldCode } from '#types/core/wire'

type Issue = z.core.$ZodIssue

/** Checks `value` against a contract schema: the parsed value, or a code for each field that was not taken. */
export function parseFields<S extends z.ZodMiniType>(schema: S, value: unknown):
  { ok: true; value: z.output<S> } | { ok: false; fields: Record<string, FieldCode> } {
  // Told apart by the input: a field that is missing from one of another type.
  const parsed = z.safeParse(schema, value, { reportInput: true })
  if (parsed.success) return { ok: true, value: parsed.data }
  const fields: Record<string, FieldCode> = {}
  for (const issue of parsed.error.issues) addIssue(fields, issue)
  return { ok: false, fields }
}

function addIssue(fields: Record<string, FieldCode>, issue: Issue): void {
  const path = issue.path.map(String).join('.').slice(0, 100)
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys.slice(0, 20)) fields[path ? `${path}.${key.slice(0, 60)}` : key.slice(0, 60)] = 'UNKNOWN_KEY'
    return
  }
  fields[path] ??= codeOf(issue)
}

function codeOf(issue: Issue): FieldCode {
  switch (issue.code) {
    case 'invalid_type': return issue.input === undefined ? 'REQUIRED' : 'WRONG_TYPE'
    case 'too_small': return issue.origin === 'string' || issue.origin === 'array' ? 'TOO_SHORT' : 'TOO_SMALL'
    case 'too_big': return issue.origin === 'string' || issue.origin === 'array' ? 'TOO_LONG' : 'TOO_BIG'
    case 'invalid_value': return 'NOT_ONE_OF'
    case 'invalid_union': return 'NOT_ONE_OF'
    default: return 'WRONG_FORMAT'
  }
}
