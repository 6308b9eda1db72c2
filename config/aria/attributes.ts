const empty = "''"

const spoken = { 'aria-role': empty, 'aria-label': empty, 'aria-checked': empty, 'aria-disabled': empty }

/** WeChat reads these attributes aloud, but Taro's templates leave them out. Components not named stay as they are. */
export const spokenAttributes = { View: spoken, Image: { 'aria-label': empty }, Input: { 'aria-label': empty }, Textarea: { 'aria-label': empty } }
