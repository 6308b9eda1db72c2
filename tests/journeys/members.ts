import assert from 'node:assert/strict'
import { violations } from './looks'
import type { Phones } from './phones'
import { journey } from './runner'
import type { ToldCounty } from './told-county'

/** S17.11: who joined, as a grid worker sees them. */
export function members({ cast }: ToldCounty, phones: Phones): void {
  const { rider, grid } = cast.people
  const surname = Array.from(rider.name)[0] ?? ''

  journey('a grid worker finds who joined his community by the first character, and reads no more of a name', async () => {
    const phone = await phones.of(grid.id)
    await phone.open('roles/grid/inbox/index')
    await phone.tap('这里的小哥')
    await phone.sees(`${surname}**`)
    await phone.sees(/帮过 \d+ 次/)
    await phone.doesNotSee(rider.name)
    assert.deepEqual(await violations(phone.page), [])
    await phone.type('找人', surname)
    await phone.sees(`${surname}**`)
    await phone.type('找人', '〇')
    await phone.sees('没有这个姓')
    assert.deepEqual(phones.troubles(), [])
  })
}
