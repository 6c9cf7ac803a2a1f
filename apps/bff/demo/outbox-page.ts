import type { Letter } from './outbox-server.ts'

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`)

const article = ({ to, subject, text, at }: Letter): string => `<article>
<h2>${escaped(subject)}</h2>
<p><span>To</span> ${escaped(to)} <time datetime="${at}">${escaped(at.slice(11, 19))} UTC</time></p>
<pre>${escaped(text)}</pre>
</article>`

const STYLE = `:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
article{border:1px solid #8886;border-radius:8px;padding:1rem;margin:1rem 0}
h2{font-size:1.1rem;margin:0;overflow-wrap:anywhere}
p{margin:.25rem 0;opacity:.8}time{float:right}
pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;margin:1rem 0 0}`

/** The mails of the demo, newest first, for whoever tries it out. */
export const outboxPage = (letters: readonly Letter[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="5"><title>Outbox</title><style>${STYLE}</style></head>
<body><h1>Outbox</h1>
<p>Mail that the demo would have sent. Nothing leaves this machine; the page renews itself.</p>
${letters.length === 0 ? '<p>No mail yet.</p>' : letters.toReversed().map(article).join('\n')}
</body></html>`
