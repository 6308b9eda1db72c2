import { pointsRuleAt } from '#core/actions/points-rule-at'
import { awardTerms, confirmOne } from '#core/actions/whistles/confirm-one'
import { Command } from '#core/runtime/command'
import { sha256Hex } from '#core/runtime/keys'
import { answerOf, aWhistle, HOME, openVillage, submitted, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('an award holds by the rule in effect and the county\'s share to look at again', async () => {
  expect(await awardTerms(village.store, village.at)).toEqual({
    rule: await pointsRuleAt(village.store, village.at), recheckPercent: village.profile.recheckPercent, at: village.at,
  })
})

test('work and pay are written with the command that asked, or not at all', async () => {
  const whistleId = await aWhistle(village)
  const one = await village.rider('田小满', { communityIds: [HOME] })
  await submitted(village, whistleId, one)
  const command = (key: string) => new Command(village.store, { key, action: 'confirmWorks', input: {}, at: village.at, hash: sha256Hex })
  const confirm = async (key: string, confirmerId: string) =>
    confirmOne(command(key), village.runtime.ids, { whistleId, accountId: one.accountId, confirmerId }, await awardTerms(village.store, village.at))
  await expect(confirm('by-scanner', village.grid.accountId)).rejects.toMatchObject({ code: 'SAME_PERSON' })
  expect(await village.store.get('commands', 'by-scanner')).toBeNull()
  expect(await confirm('by-second', village.second.accountId)).toMatchObject({ status: 'confirmed', awardedPoints: 5 })
  expect(await command('by-second').recorded()).toMatchObject({ reply: { awardedPoints: 5 } })
  expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'confirmed' })
})
