import type { Persona } from '../config'
import { CloudError } from '../engine/errors'
import type { Signer } from '../storage/signing'

const PREFIX = 'persona'

/** Who the local sign-in can act as. A token names the persona and is signed: nothing is kept, so it outlives a restart. */
export class Personas {
  constructor(private readonly personas: readonly Persona[], private readonly signer: Signer) {}

  list(): Array<Pick<Persona, 'id' | 'name' | 'note'>> {
    return this.personas.map(({ id, name, note }) => ({ id, name, note }))
  }

  signIn(id: string): string {
    if (!this.personas.some((persona) => persona.id === id)) throw new CloudError('INVALID_PARAM', `there is no persona "${id}"`)
    const name = Buffer.from(id).toString('base64url')
    return `${PREFIX}.${name}.${this.signer.sign('sign-in', id)}`
  }

  /** The persona a token was signed for; undefined for every other bearer token. */
  read(token: string): Persona | undefined {
    const [prefix, name = '', signature = ''] = token.split('.')
    if (prefix !== PREFIX) return undefined
    const id = Buffer.from(name, 'base64url').toString()
    if (!this.signer.isValid('sign-in', id, signature)) return undefined
    return this.personas.find((persona) => persona.id === id)
  }
}
