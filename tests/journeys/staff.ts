import assert from 'node:assert/strict'
import { listPosts } from '#types/posts'
import { ask } from './ask'
import { violations } from './looks'
import { journey } from './runner'
import type { Phone, Phones } from './phones'
import type { ToldCounty } from './told-county'

/** Who is on the staff: seen, invited, taken back, removed at once. */
export function staff(county: ToldCounty, phones: Phones): void {
  const { cast, profile } = county
  const { street, grid, newcomer } = cast.people
  const community = profile.units.find(({ id }) => id === cast.communityId)?.name ?? ''
  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])

  journey('an official sees who is on the staff of a community', async () => {
    const phone = await phones.of(street.id)
    await phone.open(`roles/official/unit/index?id=${cast.communityId}`)
    await phone.tap(/岗位和人员/)
    await phone.sees(grid.name)
    await fits(phone)
  })

  journey('he invites somebody and takes the invitation back', async () => {
    const phone = await phones.of(street.id)
    await phone.tap('请一位上岗')
    await phone.tap(community)
    await phone.type('他的手机号', newcomer.phone)
    await phone.type('岗位叫什么', '夜班网格员')
    await fits(phone)
    await phone.tap('出一个邀请码')
    await phone.sees(/^QF-/)
    await phone.tap('再请一位')
    await phone.tap(/夜班网格员/)
    await phone.sees('以前给这个岗位的码，马上没用。')
    await phone.tap('收回邀请')
    await phone.sees('给出去的码马上没用。')
    await fits(phone)
    await phone.tap('收回邀请')
    await phone.sees('邀请收回了')
    const { rows } = await ask(county, street.id, listPosts, { unitId: cast.communityId, limit: 50 })
    assert.equal(rows.some(({ title }) => title === '夜班网格员'), false)
  })

  journey('a grid worker sees his colleagues', async () => {
    const phone = await phones.of(grid.id)
    await phone.open('roles/grid/inbox/index')
    await phone.tap(/同事/)
    await phone.sees(grid.name)
    await fits(phone)
  })

  journey('he is removed: his next tap is refused, his desk is gone, and he reads why', async () => {
    const desk = await phones.of(grid.id)
    await desk.open('roles/grid/whistle-new/index')
    await desk.sees('多久内到')
    const phone = await phones.of(street.id)
    await phone.tap(new RegExp(`^${grid.name}`))
    await fits(phone)
    await phone.tap('收回岗位')
    await phone.type('为什么，他会看到', '调到街道了')
    await fits(phone)
    await phone.tap('现在收回')
    await phone.sees(`收回了，${grid.name}会看到原因`)
    await desk.open('roles/grid/inbox/index')
    await desk.sees('你还没有这里的岗位')
    await fits(desk)
    await desk.open('roles/rider/messages/index')
    await desk.sees('原因：调到街道了')
    await fits(desk)
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
