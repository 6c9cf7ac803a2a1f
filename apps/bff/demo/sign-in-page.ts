const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (each) => `&#${each.codePointAt(0)};`)

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 0; padding: max(24px, 18dvh) 16px 24px; display: grid; justify-content: center }
form { display: grid; gap: 16px; width: min(320px, calc(100vw - 32px)) }
h1 { font-size: 1.5rem; margin: 0 }
p { margin: 0 }
label { display: grid; gap: 4px }
label.line { display: flex; gap: 8px; align-items: center }
input:not([type=checkbox]), button { font: inherit; padding: 8px 12px }`

/** The page of the demo's provider: a name, a password, and whether a second factor is to be told of. */
export const signInPage = (action: string, trouble = ''): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Demo sign-on</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<form method="post" action="${escape(action)}">
<h1>Demo sign-on</h1>
<p>Stands for the OpenID provider of your organisation. Names and passwords are those that npm start has printed.</p>
<label>User name <input name="login" autocomplete="username" required autofocus></label>
<label>Password <input name="password" type="password" autocomplete="current-password" required></label>
<label class="line"><input name="factor" type="checkbox" value="otp"> With a second factor</label>
<p role="alert">${escape(trouble)}</p>
<button type="submit">Sign in</button>
</form>
</main>
</body>
</html>
`
