import { exportMyData, type DataPart } from '#types/my-data'
import { call } from '@/cloud/call'
import type { Fault } from '@/cloud/fault'

const MOST_A_PAGE = 50

export type Row = Record<string, unknown>
export type Collected = { ok: true; parts: Partial<Record<DataPart, Row[]>> } | { ok: false; fault: Fault }

/** Every page of every part, one after the other; `heard` is told before each part. The first fault ends it. */
export async function collect(parts: readonly DataPart[], heard: (done: number) => void): Promise<Collected> {
  const collected: Partial<Record<DataPart, Row[]>> = {}
  for (const [index, part] of parts.entries()) {
    heard(index + 1)
    const rows: Row[] = []
    for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
      const answer = await call(exportMyData, { part, limit: MOST_A_PAGE, ...(cursor !== undefined && { cursor }) })
      if (!answer.ok) return { ok: false, fault: answer.fault }
      rows.push(...answer.data.rows)
      cursor = answer.data.next
    }
    collected[part] = rows
  }
  return { ok: true, parts: collected }
}

/** The file's text: for people who open it, with two spaces. */
export const fileText = (facts: { at: number; county: string; parts: Partial<Record<DataPart, Row[]>> }) => JSON.stringify(facts, null, 2)
