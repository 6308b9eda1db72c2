import { createElement, useMemo } from 'react'
import { rowShape, type ListRowProps } from './list-row-props'
import { stateShapes } from './state-word'

const isSaid = Boolean as unknown as (phrase: string | null | undefined | false) => phrase is string

/**
 * The same row as one node of its own (config/list-row has its template): a Taro row of plain views sends four to six
 * times the bytes of what it shows. A list is compared by identity on its way to the page, so each keeps the one it has.
 */
export function ListRow(row: ListRowProps) {
  const { time, icon, number, photo, title, note, isWitnessed, state, marks, figure, unit, onPress } = row
  const said = note?.filter(isSaid)
  const phrases = useMemo(() => said, [said?.join('\n')]) // eslint-disable-line react-hooks/exhaustive-deps
  const icons = useMemo(() => marks?.icons, [marks?.icons.join()]) // eslint-disable-line react-hooks/exhaustive-deps
  return createElement('list-row', {
    class: `${onPress ? 'press ' : ''}${rowShape(row)}`,
    tone: time?.tone, main: time?.main, under: time?.under,
    icon: time ? undefined : icon,
    number: number?.value, shut: number?.isShut || undefined,
    photo, title, note: phrases, witnessed: isWitnessed || undefined,
    state: state?.word, look: state?.tone, shape: state && (state.icon ?? stateShapes[state.tone]),
    icons, says: marks?.label,
    figure, unit,
    still: onPress ? undefined : true,
    onTap: onPress,
  })
}
