// Loaded before a program whose standard input is a pipe to whoever started it: it ends with them, also where they were
// killed, crashed, or gave up waiting.
process.stdin.once('end', () => process.kill(process.pid, 'SIGTERM')).resume()
// The pipe alone keeps no program running.
process.stdin.unref()
