import { PGlite } from '@electric-sql/pglite'

// Given to `node --import`. PostgreSQL clears its buffers when it starts: 128 MB of them, where a test fills one or two.
PGlite.defaultStartParams.push('-c', 'shared_buffers=16MB')
