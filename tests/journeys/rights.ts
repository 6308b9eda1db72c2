import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { listMyConsents } from '#types/consents'
import { showMyData } from '#types/my-data'
import { ask } from './ask'
import { violations } from './looks'
import { proveNumber } from './prove-number'
import { journey } from './runner'
import type { Phone, Phones } from './phones'
import type { ToldCounty } from './told-county'

/** What a person may know, say yes to, take back and take with him. */
export function rights(county: ToldCounty, phones: Phones): void {
  const { newcomer, rider } = county.cast.people

  /** Nothing that shuts out whoever cannot see or hold well, on a screen that only this story reaches. */
  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])

  journey('somebody without an account reads what is stored and the agreement before he joins', async () => {
    const visitor = await phones.of(null)
    await visitor.open('pages/join/index')
    await visitor.sees('参加社区活动')
    await visitor.tap(/隐私说明和用户协议/)
    await visitor.sees('存什么，为什么')
    await visitor.sees(/第 4 版/)
    await visitor.tap('用户协议')
    await visitor.sees(/不是劳动关系/)
    await fits(visitor)
  })

  journey('who agreed by joining sees when, takes it back after reading what stops, and is in no community any more', async () => {
    const phone = await phones.of(newcomer.id)
    await phone.open('pages/join/index')
    await proveNumber(county, phone, newcomer)
    await phone.tap(/我是骑手，满 18 岁/)
    await phone.page.getByText(/^加入$/).filter({ visible: true }).first().click()
    await phone.sees('加入了')
    await phone.open('roles/rider/consents/index')
    await phone.sees('同意着')
    await phone.tap(/参加社区活动/)
    await phone.tap('撤回同意')
    await phone.sees(/退出全部社区，不再问你/)
    await fits(phone)
    await phone.tap('撤回，退出全部社区')
    await phone.sees('没同意')
    await phone.open('pages/me/index')
    await phone.doesNotSee(/^退出$/)
    const { rows } = await ask(county, newcomer.id, listMyConsents, {})
    assert.deepEqual(rows.flatMap(({ history }) => history.map(({ status }) => status)), ['withdrawn', 'given'])
  })

  journey('who took it back joins none until he agrees again', async () => {
    const phone = await phones.of(newcomer.id)
    await phone.open('pages/join/index')
    await phone.sees('参加之前，看一眼')
    await fits(phone)
    await phone.tap('同意，去选社区')
    await phone.page.getByText(/^加入$/).filter({ visible: true }).first().click()
    await phone.sees('加入了')
  })

  journey('a rider sees what is known about him, and takes all of it with him as a file', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('pages/me/index')
    await phone.tap(/^我的信息/)
    await phone.sees('知道你什么')
    await phone.sees('积分明细')
    await fits(phone)
    await phone.tap('整理一份给我')
    await phone.sees('整理好了')
    await fits(phone)
    const [download] = await Promise.all([phone.page.waitForEvent('download'), phone.tap('存成文件')])
    const { parts } = JSON.parse(readFileSync(await download.path(), 'utf8')) as { parts: Record<string, Array<Record<string, unknown>>> }
    const { parts: counts } = await ask(county, rider.id, showMyData, {})
    assert.deepEqual(Object.fromEntries(Object.entries(parts).map(([part, rows]) => [part, rows.length])), Object.fromEntries(counts.map(({ part, count }) => [part, count])))
    assert.equal(parts['account']?.[0]?.['displayName'], rider.name)
    assert.ok((parts['points']?.length ?? 0) > 0 && (parts['reports']?.length ?? 0) > 0)
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
