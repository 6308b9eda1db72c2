import { View } from '@tarojs/components'
import { KeyedLine } from '@/components/row'
import { Section } from '@/components/section'
import type { Terms } from '@/copy/terms'
import './consents.scss'

/** A text to read, in short parts. */
export function TermsText({ terms }: { terms: Terms }) {
  return (
    <>
      {terms.parts.map(({ title, facts = [], lines = [] }) => (
        <Section key={title} title={title}>
          {facts.map(([word, text]) => <KeyedLine key={word} word={word}>{text}</KeyedLine>)}
          {lines.map((line) => <View key={line} className="terms-line">{line}</View>)}
        </Section>
      ))}
    </>
  )
}
