/** Journeys in a real browser on the production builds: `tsx tests/journeys/run.ts [part of a suite's name]`. */
import { buildH5, h5Build } from '../../scripts/lib/build-h5'
import { isFresh } from '../../scripts/lib/stamp'
import { bundleFunctions } from '../../scripts/lib/bundle'
import { batch } from './batch'
import { collected } from './collected'
import { ending } from './ending'
import { faults } from './faults'
import { duty } from './duty'
import { outlets } from './outlets'
import { handover } from './handover'
import { hours } from './hours'
import { invitations } from './invitations'
import { looks } from './looks'
import { members } from './members'
import { nobody } from './nobody'
import { Phones } from './phones'
import { points } from './points'
import { pointsDesk } from './points-desk'
import { pointsExpiry } from './points-expiry'
import { pointsHands } from './points-hands'
import { pointsRules } from './points-rules'
import { recruitment } from './recruitment'
import { rights } from './rights'
import { deskSignIn } from './desk-sign-in'
import { phoneNumbers } from './phone-numbers'
import { runJourneys } from './runner'
import { shareCard } from './share-card'
import { staff } from './staff'
import { story } from './story'
import { openToldCounty, type ToldCounty } from './told-county'
import { units } from './units'
import { voice } from './voice'
import { working } from './working'

type Suite = (county: ToldCounty, phones: Phones) => void | Promise<void>

const suites: ReadonlyArray<{ name: string; profileId: string; declare: Suite }> = [
  { name: 'looks in gaoqing', profileId: 'gaoqing', declare: looks },
  { name: 'story in gaoqing', profileId: 'gaoqing', declare: story },
  { name: 'points hands in gaoqing', profileId: 'gaoqing', declare: pointsHands },
  { name: 'points desk in gaoqing', profileId: 'gaoqing', declare: pointsDesk },
  { name: 'points in gaoqing', profileId: 'gaoqing', declare: points },
  { name: 'points expiry in gaoqing', profileId: 'gaoqing', declare: pointsExpiry },
  { name: 'points rules in gaoqing', profileId: 'gaoqing', declare: pointsRules },
  { name: 'invitations in gaoqing', profileId: 'gaoqing', declare: invitations },
  { name: 'phone numbers in gaoqing', profileId: 'gaoqing', declare: phoneNumbers },
  { name: 'ending in gaoqing', profileId: 'gaoqing', declare: ending },
  { name: 'collected in gaoqing', profileId: 'gaoqing', declare: collected },
  { name: 'desk sign-in in gaoqing', profileId: 'gaoqing', declare: deskSignIn },
  { name: 'rights in gaoqing', profileId: 'gaoqing', declare: rights },
  { name: 'hours in gaoqing', profileId: 'gaoqing', declare: hours },
  { name: 'nobody in gaoqing', profileId: 'gaoqing', declare: nobody },
  { name: 'voice in gaoqing', profileId: 'gaoqing', declare: voice },
  { name: 'working in gaoqing', profileId: 'gaoqing', declare: working },
  { name: 'batch in gaoqing', profileId: 'gaoqing', declare: batch },
  { name: 'members in gaoqing', profileId: 'gaoqing', declare: members },
  { name: 'recruitment in gaoqing', profileId: 'gaoqing', declare: recruitment },
  { name: 'share card in gaoqing', profileId: 'gaoqing', declare: shareCard },
  { name: 'units in gaoqing', profileId: 'gaoqing', declare: units },
  { name: 'duty in gaoqing', profileId: 'gaoqing', declare: duty },
  { name: 'outlets in gaoqing', profileId: 'gaoqing', declare: outlets },
  { name: 'handover in gaoqing', profileId: 'gaoqing', declare: handover },
  { name: 'staff in gaoqing', profileId: 'gaoqing', declare: staff },
  { name: 'faults in gaoqing', profileId: 'gaoqing', declare: faults },
  { name: 'story in xiangtan', profileId: 'xiangtan', declare: story },
]

async function runSuite(profileId: string, declare: Suite) {
  if (!isFresh(h5Build(profileId))) await buildH5(profileId)
  const county = await openToldCounty(profileId)
  const phones = await Phones.open(county)
  try {
    await declare(county, phones)
    return await runJourneys((title) => phones.keepPictures(title))
  } finally {
    await phones.close()
    await county.close()
  }
}

async function main(): Promise<void> {
  const wanted = process.argv[2] ?? ''
  await bundleFunctions()
  const total = { passed: 0, failed: 0 }
  for (const { name, profileId, declare } of suites.filter((suite) => suite.name.includes(wanted))) {
    console.log(name)
    const { passed, failed } = await runSuite(profileId, declare)
    total.passed += passed
    total.failed += failed
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed > 0 ? 1 : 0)
}

void main()
