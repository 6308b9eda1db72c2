import { View } from '@tarojs/components'
import { Chips } from '@/components/chips'
import { Field } from '@/components/field'
import { phrasesOf } from '@/components/headline'
import { Section } from '@/components/section'
import { Tiles } from '@/components/tiles'
import { common } from '@/copy/common'
import { whistleWords } from '@/copy/grid'
import type { WhistleLevel } from '#types/profile'
import type { WhistleMode } from '#types/whistle-collected'
import { MAX_PLACES } from '#types/whistles'
import { soonChoices } from './arrive-by'
import { BlowWhere } from './blow-where'
import { FundBoard } from './fund-board'
import { Stepper } from './stepper'
import type { Blow } from './use-blow'

const MAX_NOTE = 100
const MAX_QUIET_REASON = 60
const levels: readonly WhistleLevel[] = ['community', 'street']
const modes: readonly WhistleMode[] = ['urgent', 'collected']

/** A whistle for one community, or a call of the street. */
function Level({ blow: { level, setLevel } }: { blow: Blow }) {
  return (
    <>
      <Chips choices={levels.map((id) => ({ id, label: whistleWords.levels[id] }))} chosenIds={[level]} onToggle={(id) => { const chosen = levels.find((one) => one === id); if (chosen) setLevel(chosen) }} />
      {level === 'street' && <View className="pad soft">{whistleWords.levelNote}</View>}
    </>
  )
}

/** Whoever is quickest, or after a while whoever had the fewest turns. */
function Mode({ blow: { mode, setMode, collectMinutes } }: { blow: Blow }) {
  return (
    <Section title={whistleWords.mode} icon="go">
      <Chips choices={modes.map((id) => ({ id, label: whistleWords.modes[id] }))} chosenIds={[mode]} onToggle={(id) => { const chosen = modes.find((one) => one === id); if (chosen) setMode(chosen) }} />
      <View className="pad soft">{whistleWords.modeNote[mode](collectMinutes)}</View>
    </Section>
  )
}

/** What, where, by when, how many, and what it costs: one page, four taps and a name. */
export function BlowForm({ blow }: { blow: Blow }) {
  const { templates, template, minutes, places, note, write } = blow
  return (
    <>
      {blow.hasCalls && <Level blow={blow} />}
      <Section title={whistleWords.what} icon="whistle">
        <View className="pad templates">
          <Tiles
            label={whistleWords.what}
            choices={templates.map(({ id, title, icon }) => ({ id, label: phrasesOf(title)[0] ?? title, icon }))}
            chosenId={template?.id}
            onChoose={blow.setTemplateId}
          />
          {template && (
            <View className="gap8 soft">
              <View>{template.hint}</View>
              <View>{template.insured ? `${whistleWords.minutes(template.minutes)}，${whistleWords.insured}` : whistleWords.minutes(template.minutes)}</View>
            </View>
          )}
        </View>
      </Section>
      <BlowWhere blow={blow} />
      <Section title={whistleWords.when} icon="clock">
        <Chips
          choices={soonChoices.map((choice) => ({ id: String(choice), label: whistleWords.inMinutes(choice) }))}
          chosenIds={[String(minutes)]}
          onToggle={(id) => blow.setMinutes(Number(id))}
        />
      </Section>
      <Mode blow={blow} />
      <Section title={whistleWords.people} icon="people">
        <View className="pad"><Stepper value={places} unit={whistleWords.person} min={1} max={MAX_PLACES} onChange={blow.setPlaces} /></View>
      </Section>
      {blow.isPointsOn && blow.fund && template && <FundBoard cost={blow.cost} each={template.pointsEach} left={blow.fund.left} committed={blow.fund.committed} level={blow.level} />}
      {blow.isQuietTime && blow.mode === 'urgent' && (
        <View className="pad">
          <Field label={whistleWords.quietReason} placeholder={whistleWords.quietHint} value={blow.quietReason} onChange={blow.setQuietReason} maxLength={MAX_QUIET_REASON} error={write.fields.quietReason} />
        </View>
      )}
      <View className="pad">
        <Field label={whistleWords.note} hint={common.optional} value={note} onChange={blow.setNote} maxLength={MAX_NOTE} error={write.fields.note} />
      </View>
    </>
  )
}
