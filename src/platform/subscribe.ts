/** A browser has no chats that a message could come to. */
export const canSubscribe = false

export const subscribe = (_templateId: string): Promise<boolean> => Promise.resolve(false)
