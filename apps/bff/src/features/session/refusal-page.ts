import { randomBytes } from 'node:crypto'
import { problems } from '@unity-desk/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { DeskError } from '../../platform/http/desk-error.ts'
import { problemOf } from '../../platform/http/problem-of.ts'

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (each) => `&#${each.codePointAt(0)};`)

/** As the console looks, from its tokens; with no script, so that it stands when the console does not. */
const STYLE = `
:root { color-scheme: light dark; font: 0.875rem/1.5 system-ui, sans-serif }
body { margin: 0; padding: max(24px, 18dvh) 16px 24px; display: grid; justify-content: center;
  background: light-dark(#f7f7f5, #131417); color: light-dark(#1b1c1e, #ececea) }
main { width: min(420px, calc(100vw - 32px)); overflow-wrap: anywhere }
h1 { font-size: 1.625rem; line-height: 1.25; margin: 0 0 12px }
small { color: light-dark(#53565c, #b3b6bd) }
a { color: light-dark(#2647b5, #a9bcff) }`

const pageOf = (title: string, { message }: DeskError, requestId: string, nonce: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Unity Desk</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escape(message)}</p>
<p><a href="/">Back to Unity Desk</a></p>
<p><small>Request ${escape(requestId)}</small></p>
</main>
</body>
</html>
`

const TITLES: Readonly<Partial<Record<DeskError['problem'], string>>> = {
  'sign-on-unavailable': 'Single sign-on does not answer',
  forbidden: 'You may not sign in',
}

/** Tells a person in a browser why a sign-on did not work; everybody else gets the problem as it is. */
export const refuseInBrowser = (
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => {
  const problem = problemOf(error)
  if (!problem || request.headers.accept?.includes('text/html') !== true) throw error
  const nonce = randomBytes(16).toString('base64')
  const { retryAfter } = problem.extras
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter))
  const title = TITLES[problem.problem] ?? 'Single sign-on did not work'
  return reply
    .code(problems[problem.problem])
    .header(
      'content-security-policy',
      `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    )
    .type('text/html; charset=utf-8')
    .send(pageOf(title, problem, request.id, nonce))
}
