import { useState } from 'react'
import { View } from '@tarojs/components'
import { useCounty } from '@/cloud/session'
import { Chips } from '@/components/chips'
import { Headline } from '@/components/headline'
import { Screen } from '@/components/screen'
import { agreement, privacy, terms as words } from '@/copy/terms'
import { dateWords } from '@/copy/times'
import { TermsText } from '@/features/consents/terms-text'
import { paramsOf, routes } from '@/routes'

const texts = { privacy, agreement }
type Part = keyof typeof texts
const isPart = (id: string | undefined): id is Part => id !== undefined && id in texts

/** S1.20: readable by anybody, before he joins. */
export default function TermsPage() {
  const asked = paramsOf(routes.terms).part
  const [part, setPart] = useState<Part>(isPart(asked) ? asked : 'privacy')
  const { face } = useCounty()
  const shown = texts[part](face)
  return (
    <Screen
      title={shown.title}
      tone="sign"
      head={(
        <>
          <Headline text={shown.lead} />
          <View className="sub gap8">{words.version(shown.version, dateWords(shown.on))}</View>
        </>
      )}
    >
      <View className="gap16">
        <Chips choices={Object.entries(words.parts).map(([id, label]) => ({ id, label }))} chosenIds={[part]} onToggle={(id) => { if (isPart(id)) setPart(id) }} />
      </View>
      <TermsText terms={shown} />
    </Screen>
  )
}
