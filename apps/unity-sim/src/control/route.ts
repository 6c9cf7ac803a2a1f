import type { World } from '../kernel/call.ts'
import type { Server } from '../kernel/serve.ts'

export type Control = { readonly server: Server; readonly world: World; readonly reset: () => void }

/** What the door answers: JSON, or nothing with 204. */
export type Answer = { readonly status: number; readonly body?: unknown }

/** @param body parsed JSON; undefined where there was none */
type Handle = (control: Control, body: unknown) => Answer

export type Route = Readonly<Partial<Record<'GET' | 'POST' | 'DELETE', Handle>>>

/** Says in a sentence what is wrong with a request to the door. */
export class BadControl extends Error {}
