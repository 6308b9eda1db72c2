import { Text } from '@tarojs/components'

/** Short facts in one line, set apart by a drawn dot; a line breaks between them, never inside one. */
export function Phrases({ of }: { of: readonly (string | null | undefined | false)[] }) {
  return (
    <>
      {of.filter(Boolean).map((phrase, index) => (
        <Text key={String(phrase)} className={index > 0 ? 'phrase phrase-next' : 'phrase'}>{phrase}</Text>
      ))}
    </>
  )
}
