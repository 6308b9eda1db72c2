/** A file a person chose, read as text. */
export interface TextFile { name: string; text: string }

/** More than the outlines of a county have. */
export const MAX_TEXT_BYTES = 8_000_000

/** Too big to read here. */
export class TextFileTooBig extends Error { override readonly name = 'TextFileTooBig' }
