import { useCallback, useEffect, useRef, useState } from 'react'
import { canScan, scan } from '@/platform/scan'
import { notACode, type ScanOutcome } from './scan-outcome'

export const CODE_DIGITS = 8
const isCode = (text: string) => /^\d{8}$/.test(text)

export interface Scanning {
  /** Sends the digits; answers when it is known what became of them; null: the page goes on by itself. */
  check: (digits: string) => Promise<ScanOutcome | null>
  /** The same digits again, under the same command id. */
  askAgain: () => Promise<ScanOutcome | null>
  /** Nothing can be scanned yet: it is not known for what. */
  isHeld?: boolean
}

/** One person after the other: camera or typed digits → answer → the next. */
export function useScanning({ check, askAgain, isHeld = false }: Scanning) {
  const [digits, setDigits] = useState('')
  const [isChecking, setChecking] = useState(false)
  const [outcome, setOutcome] = useState<ScanOutcome | null>(null)
  const ways = useRef({ check, askAgain, byCamera: false, isRunning: false })
  Object.assign(ways.current, { check, askAgain })

  const run = useCallback(async (asked: Promise<ScanOutcome | null>) => {
    ways.current.isRunning = true
    setChecking(true)
    const ended = await asked
    ways.current.isRunning = false
    setChecking(false)
    setOutcome(ended)
  }, [])

  const accept = useCallback((code: string) => {
    if (ways.current.isRunning) return
    setDigits(code)
    void run(ways.current.check(code))
  }, [run])

  const openCamera = useCallback(async () => {
    const text = await scan()
    ways.current.byCamera = text !== null
    if (text === null) return
    if (isCode(text)) accept(text)
    else setOutcome(notACode)
  }, [accept])

  useEffect(() => { if (!isHeld && canScan()) void openCamera() }, [isHeld, openCamera])

  const press = (digit: string) => {
    if (isHeld || isChecking || outcome !== null || digits.length >= CODE_DIGITS) return
    const next = digits + digit
    setDigits(next)
    if (next.length === CODE_DIGITS) accept(next)
  }
  const next = () => {
    setDigits('')
    setOutcome(null)
    if (ways.current.byCamera) void openCamera()
  }
  return {
    digits, isChecking, outcome, press, next, openCamera,
    erase: () => { if (!isChecking) setDigits((typed) => typed.slice(0, -1)) },
    clear: () => { if (!isChecking) setDigits('') },
    again: () => run(ways.current.askAgain()),
  }
}
