import { declareRider, enroll, inviteStaff, joinPost } from '#types/accounts'
import { giveConsent } from '#types/consents'
import { addOffer, allocateFund, setStock } from '#types/points'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import type { PostGiven } from '../cast'
import type { Stage } from '../stage'

/** Five weeks before the noon: posts are taken, funds allocated, offers put out, two riders join. */
export async function beginnings(stage: Stage, leadCode: string): Promise<void> {
  const { cast } = stage
  await stage.onDay(35, 9)
  const lead = stage.phone('lead')
  await lead.call(joinPost, { code: leadCode, displayName: cast.people.lead.name, phone: await lead.tellNumber() })
  for (const post of cast.posts) await take(stage, post)
  await stage.onDay(34, 9, 30)
  for (const fund of cast.funds) await stage.phone('lead').call(allocateFund, fund)
  await stage.onDay(34, 10)
  for (const { by, left, ...offer } of cast.offers) {
    const { id: offerId } = await stage.phone('street').call(addOffer, offer)
    await stage.phone(by).call(setStock, { offerId, left })
  }
  await stage.onDay(33, 12, 40)
  for (const part of ['rider', 'secondRider'] as const) {
    const phone = stage.phone(part)
    await phone.call(declareRider, { age: 'adult', displayName: cast.people[part].name, phone: await phone.tellNumber() })
    await phone.call(giveConsent, { kind: 'participation', textVersion: CONSENT_TEXTS.participation.version })
    await phone.call(enroll, { communityId: cast.communityId })
  }
  await stage.phone('rider').call(enroll, { communityId: cast.secondCommunityId })
}

async function take(stage: Stage, { by, to, ...post }: PostGiven): Promise<void> {
  const { name: displayName, phone } = stage.cast.people[to]
  const { code } = await stage.phone(by).call(inviteStaff, { ...post, phone })
  await stage.later(3)
  await stage.phone(to).call(joinPost, { code, displayName, phone: await stage.phone(to).tellNumber() })
}
