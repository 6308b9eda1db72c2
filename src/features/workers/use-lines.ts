import { useState } from 'react'
import { isGood, MOST_LINES, readLines, type GoodLine } from '#domain/workers/read-lines'
import { addWorkers, MAX_LINES, previewWorkers, type Listing } from '#types/workers'
import { call } from '@/cloud/call'
import type { Fault } from '@/cloud/fault'
import { useWrite } from '@/cloud/use-write'

/** What is added: no line that stands there already, that was denied or has no room. */
const WRITES: readonly Listing[] = ['added', 'again']

const inPieces = <T>(all: readonly T[]): T[][] => Array.from({ length: Math.ceil(all.length / MAX_LINES) }, (_, n) => all.slice(n * MAX_LINES, (n + 1) * MAX_LINES))
const asInput = (lines: readonly GoodLine[]) => lines.map(({ name, phone }) => ({ name, phone }))

/** A pasted list, from reading it to the last line: a dry run first, then fifty at a time; what failed is sent again alone. */
export function useLines(outletId: string) {
  const [text, setText] = useState('')
  const [became, setBecame] = useState<ReadonlyMap<string, Listing>>()
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set())
  const [isChecking, setChecking] = useState(false)
  const [isSending, setSending] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  const write = useWrite(addWorkers)
  const lines = readLines(text)
  const good = lines.filter(isGood)
  const toAdd = good.filter(({ phone }) => WRITES.includes(became?.get(phone) ?? 'known'))
  const left = toAdd.filter(({ phone }) => !sent.has(phone))

  const type = (next: string) => {
    setText(next)
    setBecame(undefined)
    setSent(new Set())
    setFault(null)
  }

  const check = async () => {
    setChecking(true)
    setFault(null)
    const found = new Map<string, Listing>()
    for (const piece of inPieces(good)) {
      const answer = await call(previewWorkers, { outletId, lines: asInput(piece) })
      if (!answer.ok) {
        setFault(answer.fault)
        setChecking(false)
        return
      }
      piece.forEach(({ phone }, n) => found.set(phone, answer.data.lines[n] ?? 'known'))
    }
    setBecame(found)
    setChecking(false)
  }

  const send = async () => {
    setSending(true)
    for (const piece of inPieces(left)) {
      const ended = await write.send({ outletId, lines: asInput(piece) })
      if (ended.state !== 'done') break
      setSent((known) => new Set([...known, ...piece.map(({ phone }) => phone)]))
    }
    setSending(false)
  }

  return { text, type, lines, good, became, toAdd, left, sent, isTooMany: lines.length >= MOST_LINES, isChecking, isSending, fault, write, check, send }
}
