/** S17.12: counts below this are hidden from who stands outside. */
export const LEAST_SHOWN = 5

/** A street's month: distinct riders, times they helped, whistles that ended. */
export interface Figures { readonly riders: number; readonly helped: number; readonly whistles: number }

/** `isExact`: to who stands inside. Null: hidden. Whistles are nobody's own figure and always shown. */
export interface ShownFigures { readonly riders: number | null; readonly helped: number | null; readonly whistles: number; readonly isExact: boolean }

const isSmall = (count: number): boolean => count > 0 && count < LEAST_SHOWN

/** S17.12: how often they helped is hidden wherever it is hidden how many they were: few riders with much work are known, too. */
export function figuresFor({ riders, helped, whistles }: Figures, isInside: boolean): ShownFigures {
  const isHidden = !isInside && isSmall(riders)
  return { riders: isHidden ? null : riders, helped: isHidden ? null : helped, whistles, isExact: isInside }
}

export interface ShownTotal extends Figures {
  /** Rows it is made of, and rows it leaves out. */
  readonly rows: number
  readonly hiddenRows: number
}

/** S17.12: of the rows that are shown and of no other: a total with a hidden row in it would give the row away. */
export function totalOfShown(rows: readonly ShownFigures[]): ShownTotal {
  return rows.reduce<ShownTotal>((total, { riders, helped, whistles }) => (
    riders === null || helped === null
      ? { ...total, hiddenRows: total.hiddenRows + 1 }
      : { ...total, riders: total.riders + riders, helped: total.helped + helped, whistles: total.whistles + whistles, rows: total.rows + 1 }
  ), { riders: 0, helped: 0, whistles: 0, rows: 0, hiddenRows: 0 })
}
