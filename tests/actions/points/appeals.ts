import { listMyStatement, type StatementLine } from '#types/points'
import { fileAppeal } from '#types/points-appeals'
import type { County, Person } from '../../support/county'

/** The rider's newest line. */
export async function newestLine(county: County, rider: Person): Promise<StatementLine> {
  const [line] = (await county.call(listMyStatement, {}, { as: rider })).rows
  if (!line) throw new Error('no line')
  return line
}

/** Objects to the newest line; the appeal's id and version. */
export async function anAppeal(county: County, rider: Person, words = '那天干了 40 分钟') {
  return county.call(fileAppeal, { postingId: (await newestLine(county, rider)).id, words }, { as: rider })
}
