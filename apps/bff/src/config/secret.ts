import { inspect } from 'node:util'

const HIDDEN = '[secret]'

/**
 * A value that no log line, error text or JSON can show by accident: it must be asked for by name. A class, against
 * the house rule, because only a private field is out of reach of every serializer (security.md T19).
 */
export class Secret {
  readonly #value: string
  constructor(value: string) {
    this.#value = value
  }
  reveal(): string {
    return this.#value
  }
  toString(): string {
    return HIDDEN
  }
  toJSON(): string {
    return HIDDEN
  }
  [inspect.custom](): string {
    return HIDDEN
  }
}
