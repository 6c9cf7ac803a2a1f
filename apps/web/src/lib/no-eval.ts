import * as z from 'zod/mini'

// Comes before every schema: zod would otherwise try whether it may compile, which the page's policy forbids and reports.
z.config({ jitless: true })
