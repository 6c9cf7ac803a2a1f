import type { Asked } from './ask.ts'
import type { Started } from './start.ts'

/** What a write was answered: its status, and where it was refused, the message. */
export const writing =
  ({ admin }: Pick<Started, 'admin'>) =>
  async (method: 'POST' | 'PUT' | 'DELETE', path: string, json?: object): Promise<number | string> => {
    const asked: Asked = { method, headers: { accept: 'application/json' }, ...(json && { json }) }
    const got = await admin(path, asked)
    if (got.status < 300) return got.status
    const { errors } = got.json() as { errors: { message: string } }
    return `${got.status} ${errors.message}`
  }

/** Makes an object and gives its path below `/vmrest`. */
export const making =
  ({ admin }: Pick<Started, 'admin'>) =>
  async (path: string, json: object): Promise<string> => {
    const got = await admin(path, { method: 'POST', json })
    if (got.status !== 201) throw new Error(`${path}: ${got.status} ${got.text}`)
    return got.text.replace('/vmrest', '')
  }
