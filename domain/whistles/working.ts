import type { ListFault } from '#types/whistle-arrivals'
import type { AnswerStatus, WhistleStatus } from '#types/whistles'
import { hasArrived } from './lifecycle'

/** S19.5: only who holds a place can be scanned in, and once. */
export function arrivalFault(whistle: WhistleStatus, answer: AnswerStatus | null): 'WHISTLE_CLOSED' | 'NOT_PLACED' | 'ALREADY_ARRIVED' | null {
  if (answer !== null && hasArrived(answer)) return 'ALREADY_ARRIVED'
  if (whistle !== 'open') return 'WHISTLE_CLOSED'
  return answer === 'placed' ? null : 'NOT_PLACED'
}

/** S19.38: why `listerId` may not mark somebody as here who was not scanned: as a scan, and never himself. */
export function listFault(whistle: WhistleStatus, answer: Pick<Work, 'accountId' | 'status'> | null, listerId: string): ListFault | null {
  const fault = arrivalFault(whistle, answer?.status ?? null)
  return fault === null && answer?.accountId === listerId ? 'OWN_ARRIVAL' : fault
}

/** S19.6: work is handed in once, after the scan. */
export function submitFault(whistle: WhistleStatus, answer: AnswerStatus | null): 'WHISTLE_CLOSED' | 'NOT_ARRIVED' | 'ALREADY_SUBMITTED' | null {
  if (answer === 'submitted' || answer === 'confirmed') return 'ALREADY_SUBMITTED'
  if (whistle !== 'open') return 'WHISTLE_CLOSED'
  return answer === 'arrived' ? null : 'NOT_ARRIVED'
}

export interface Work { readonly accountId: string; readonly status: AnswerStatus; readonly scannedBy: string | null }

/** S19.7, S19.22: why `confirmerId` may neither confirm nor send back: two people besides the rider stand behind every award: who scanned him in, or ticked him off the list, and somebody else. */
export function confirmFault(whistle: WhistleStatus, work: Work | null, confirmerId: string):
  'NOT_SUBMITTED' | 'ALREADY_CONFIRMED' | 'WHISTLE_CLOSED' | 'SAME_PERSON' | null {
  if (work?.status === 'confirmed') return 'ALREADY_CONFIRMED'
  if (whistle !== 'open') return 'WHISTLE_CLOSED'
  if (work?.status !== 'submitted') return 'NOT_SUBMITTED'
  return confirmerId === work.accountId || confirmerId === work.scannedBy ? 'SAME_PERSON' : null
}
