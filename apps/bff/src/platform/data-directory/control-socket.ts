import { rm } from 'node:fs/promises'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'

/**
 * A door for commands of this machine, such as `npm run operator`, where the embedded database is open already. One
 * line of JSON goes in and one comes out. The data directory is readable by its owner alone, and so is the door.
 */
export type Commands = Readonly<Record<string, (input: unknown) => Promise<unknown>>>

type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string }

/** The system refuses longer names of sockets. */
const LONGEST_PATH = 100
const LONGEST_REQUEST = 64 * 1024

export const socketPath = (dataDir: string): string => {
  const path = resolve(dataDir, 'control.sock')
  return Buffer.byteLength(path) <= LONGEST_PATH ? path : resolve(tmpdir(), `unity-desk-${process.pid}.sock`)
}

const run = async (commands: Commands, line: string): Promise<Reply> => {
  try {
    const request: unknown = JSON.parse(line)
    const { command, input } = request as { command?: unknown; input?: unknown }
    const handler =
      typeof command === 'string' && Object.hasOwn(commands, command) ? commands[command] : undefined
    if (!handler) return { ok: false, message: 'no such command' }
    return { ok: true, value: await handler(input) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : 'failed' }
  }
}

const answer = (commands: Commands) => (socket: Socket) => {
  let line = ''
  socket.setEncoding('utf8')
  socket.setTimeout(10_000, () => socket.destroy())
  socket.on('error', () => socket.destroy())
  socket.on('data', (piece: string) => {
    line += piece
    if (line.length > LONGEST_REQUEST) socket.destroy()
    else if (line.endsWith('\n'))
      void run(commands, line).then((reply) => socket.end(`${JSON.stringify(reply)}\n`))
  })
}

/** Opens the door. */
export const listenForCommands = async (path: string, commands: Commands): Promise<Server> => {
  await rm(path, { force: true })
  const server = createServer(answer(commands))
  const previous = process.umask(0o177)
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(path, resolve)
    })
  } finally {
    process.umask(previous)
  }
  return server
}

/**
 * Gives a command to the process behind the door.
 * @throws Error with that process's own words
 */
export const sendCommand = async (path: string, command: string, input: unknown): Promise<unknown> => {
  const socket = connect(path)
  socket.write(`${JSON.stringify({ command, input })}\n`)
  const line = await text(socket)
  if (line === '') throw new Error('the running server stopped before it answered')
  const reply = JSON.parse(line) as Reply
  if (!reply.ok) throw new Error(reply.message)
  return reply.value
}
