import { ListRow } from '@/components/list-row'
import { duty as words } from '@/copy/keeper'
import { dayAndTime } from '@/copy/times'
import { go, routes } from '@/routes'
import type { CounterData } from './use-counter'

export const dutyWords = (duty: CounterData['duty'], now: number): string | null =>
  duty && (duty.isMine ? words.mine(dayAndTime(duty.until, now)) : words.on(duty.holderName, dayAndTime(duty.until, now)))

/** S1.16: who is on duty, and the way to pass it on. */
export function DutyRow({ stationId, duty, now }: { stationId: string; duty: CounterData['duty']; now: number }) {
  return <ListRow icon="people" title={words.row} note={[dutyWords(duty, now) ?? words.rowNote]} onPress={() => { void go(routes.duty, { id: stationId }) }} />
}
