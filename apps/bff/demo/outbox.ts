import { createOutbox } from './outbox-server.ts'

// A real mail server for the demo: it takes every mail, delivers none, and shows them on a page. It forgets everything
// when it ends, and it listens on loopback alone.

const outbox = await createOutbox()
process.stdout.write(`outbox listening on ${outbox.url} and ${outbox.smtpUrl}\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void outbox.close().then(() => process.exit(0)))
