export type Unsubscribe = () => void
