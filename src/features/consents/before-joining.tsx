import { View } from '@tarojs/components'
import { Row } from '@/components/row'
import { Section } from '@/components/section'
import { consents as words, consentWords } from '@/copy/consents'
import { TermsRow } from './rights-rows'

const { title, what } = consentWords.participation

/** What the act on this page says yes to, and where all of it stands. */
export function BeforeJoining() {
  return (
    <Section title={words.beforeTitle}>
      <Row icon="people" title={title} note={what.map((line) => <View key={line}>{line}</View>)} />
      <TermsRow />
    </Section>
  )
}
