import { Row } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { StateWord } from '@/components/state-word'
import { posts as words } from '@/copy/posts'
import type { Post } from '@/cloud/session'

export interface PostSheetProps {
  posts: readonly Post[]
  chosenId: string
  onChoose: (id: string) => void
  onClose: () => void
}

/** The posts one holds, to act with another. */
export function PostSheet({ posts, chosenId, onChoose, onClose }: PostSheetProps) {
  return (
    <Sheet title={words.switchTitle} onClose={onClose}>
      {posts.map(({ id, unitName, title }) => (
        <Row
          key={id}
          icon="person"
          title={unitName}
          note={title}
          tail={id === chosenId && <StateWord tone="ok">{words.current}</StateWord>}
          onPress={() => { onChoose(id); onClose() }}
        />
      ))}
    </Sheet>
  )
}
