import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { showUnit } from '#types/unit-tree'
import { listUnits } from '#types/units'
import { ask } from './ask'
import { violations } from './looks'
import { journey } from './runner'
import type { Phone, Phones } from './phones'
import type { ToldCounty } from './told-county'

/** The tree of a county: a grid comes and goes, communities get their outlines out of a file. */
export function units(county: ToldCounty, phones: Phones): void {
  const { cast, profile } = county
  const { street } = cast.people
  const community = profile.units.find(({ id }) => id === cast.communityId)
  const name = community?.name ?? ''
  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])

  journey('an official goes down the tree and adds a grid', async () => {
    const phone = await phones.of(street.id)
    await phone.open('roles/official/desk/index')
    await phone.tap('岗位')
    await phone.tap(/单位和边界/)
    await fits(phone)
    await phone.tap(new RegExp(`^${name}`))
    await phone.sees('在办的随手拍')
    await phone.tap('加一个下级单位')
    await phone.type('叫什么', '荷塘网格')
    await fits(phone)
    await phone.tap('加上荷塘网格')
    await phone.sees('荷塘网格加好了')
  })

  journey('and closes it again, told what that means', async () => {
    const phone = await phones.of(street.id)
    await phone.tap(/^荷塘网格/)
    await phone.tap('撤掉这个单位')
    await phone.sees('没有在办的事，岗位马上空出来。')
    await fits(phone)
    await phone.tap(/^撤掉$/)
    await phone.sees('荷塘网格撤了')
    const { rows } = await ask(county, street.id, listUnits, { kind: 'grid' })
    assert.equal(rows.some((row) => row.name === '荷塘网格'), false)
  })

  journey('a file of outlines is looked at, then imported; what has no community is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'outlines-'))
    const file = join(folder, 'outlines.geojson')
    const { lat, lng } = community?.place ?? { lat: 0, lng: 0 }
    const ring = [[lng - 0.01, lat - 0.01], [lng + 0.012, lat - 0.008], [lng + 0.01, lat + 0.01], [lng, lat + 0.014], [lng - 0.01, lat + 0.01], [lng - 0.01, lat - 0.01]]
    const feature = (title: string) => ({ type: 'Feature', properties: { 名称: title }, geometry: { type: 'Polygon', coordinates: [ring] } })
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: [feature(name), feature('老荷塘社区')] }))
    const phone = await phones.of(street.id)
    const way = await ask(county, street.id, showUnit, { unitId: cast.communityId })
    await phone.open(`roles/official/outlines/index?id=${way.unit.parentId}`)
    await phone.photograph(file, '选文件')
    await phone.sees('对上了 1 个社区')
    await phone.sees('没有叫这个名字的社区')
    await fits(phone)
    await phone.tap('导入 1 个社区的边界')
    await phone.sees('1 个社区的边界都导入了')
    assert.equal((await ask(county, street.id, showUnit, { unitId: cast.communityId })).outline?.length, 1)
    rmSync(folder, { recursive: true, force: true })
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
