import { inviteStaff } from '#types/accounts'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())
const unitOf = (kind: string): string => county.profile.units.find((unit) => unit.kind === kind)?.id ?? ''

test('the code is told to the inviter and stored only as a hash', async () => {
  const { code, id } = await county.call(inviteStaff, { unitId: unitOf('community'), role: 'grid', title: '网格员', phone: '13800000003' }, { as: county.lead, commandId: 'secret-1' })
  expect(code).toMatch(/^QF-[A-Z2-9]{4}-[A-Z2-9]{4}$/)
  expect(await county.store.get('invitations', county.runtime.keys.hash('invitation', code))).toMatchObject({ postId: id, usedBy: null, phoneId: county.runtime.keys.hash('phone', '13800000003') })
  const record = await county.store.get('commands', `${county.lead.accountId}:secret-1`)
  expect(record?.reply).not.toContain(code)
})

test('a repeated invitation is the same invitation with the same code', async () => {
  const input = { unitId: unitOf('community'), role: 'grid' as const, title: '网格员', phone: '13800000003' }
  const first = await county.call(inviteStaff, input, { as: county.lead, commandId: 'twice' })
  expect(await county.call(inviteStaff, input, { as: county.lead, commandId: 'twice' })).toEqual(first)
})

test('the same command id with another body is refused', async () => {
  await county.call(inviteStaff, { unitId: unitOf('community'), role: 'grid', title: '甲岗', phone: '13800000003' }, { as: county.lead, commandId: 'reused' })
  expect(await county.refusal(inviteStaff, { unitId: unitOf('community'), role: 'grid', title: '乙岗', phone: '13800000003' }, { as: county.lead, commandId: 'reused' })).toBe('COMMAND_REUSED')
})

test('a role that a unit cannot have is refused', async () => {
  expect(await county.refusal(inviteStaff, { unitId: unitOf('community'), role: 'keeper', title: '店', phone: '13800000003' }, { as: county.lead })).toBe('ROLE_NOT_FOR_UNIT')
})

test('an official invites only below his own unit', async () => {
  const street = unitOf('street')
  const isUnder = (id: string | undefined): boolean => id !== undefined && (id === street || isUnder(county.profile.units.find((unit) => unit.id === id)?.parentId))
  const official = await county.staff('official', street, '陶芒种')
  const inside = county.profile.units.find((unit) => unit.kind === 'community' && isUnder(unit.id))
  const outside = county.profile.units.find((unit) => unit.kind === 'street' && !isUnder(unit.id))
  expect((await county.reply(inviteStaff, { unitId: inside?.id ?? '', role: 'grid', title: '网格员', phone: '13800000003' }, { as: official })).ok).toBe(true)
  expect(await county.refusal(inviteStaff, { unitId: outside?.id ?? '', role: 'official', title: '外人', phone: '13800000003' }, { as: official })).toBe('NOT_FOUND')
})

test('riders and strangers do not invite', async () => {
  const rider = await county.rider('小满')
  const input = { unitId: unitOf('community'), role: 'grid' as const, title: '网格员', phone: '13800000003' }
  expect(await county.refusal(inviteStaff, input, { as: rider })).toBe('NOT_ALLOWED')
  expect(await county.refusal(inviteStaff, input, { as: county.stranger('路人') })).toBe('SIGN_IN')
})
