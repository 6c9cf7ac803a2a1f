const STYLE =
  'body {font-family:Tahoma,Arial,sans-serif;} h1, h2, h3, b {color:white;background-color:#525D76;} ' +
  'h1 {font-size:22px;} h2 {font-size:16px;} h3 {font-size:14px;} p {font-size:12px;} a {color:black;} ' +
  '.line {height:1px;background-color:#525D76;border:none;}'

const WORDS: Readonly<Record<number, readonly [string, string]>> = {
  400: [
    'Bad Request',
    'The server cannot or will not process the request due to something that is perceived to be a client error ' +
      '(e.g., malformed request syntax, invalid request message framing, or deceptive request routing).',
  ],
  401: [
    'Unauthorized',
    'The request has not been applied to the target resource because it lacks valid authentication credentials ' +
      'for that resource.',
  ],
  404: [
    'Not Found',
    'The origin server did not find a current representation for the target resource or is not willing to ' +
      'disclose that one exists.',
  ],
  500: [
    'Internal Server Error',
    'The server encountered an unexpected condition that prevented it from fulfilling the request.',
  ],
  502: ['Bad Gateway', 'The server received an invalid response from an inbound server.'],
  503: [
    'Service Unavailable',
    'The server is currently unable to handle the request due to a temporary overload or scheduled maintenance.',
  ],
  504: ['Gateway Timeout', 'The server did not receive a timely response from an upstream server.'],
}

/** The page that Tomcat prints where no application answers (cupi.md 1.2, 1.11). */
export const tomcatPage = (status: number): string => {
  const [phrase, description] = WORDS[status] ?? ['Error', 'The request could not be answered.']
  const title = `HTTP Status ${status} – ${phrase}`
  return (
    `<!doctype html><html lang="en"><head><title>${title}</title><style type="text/css">${STYLE}</style></head>` +
    `<body><h1>${title}</h1><hr class="line" /><p><b>Type</b> Status Report</p>` +
    `<p><b>Description</b> ${description}</p><hr class="line" /><h3>Apache Tomcat</h3></body></html>`
  )
}

/** The page that a sign-on in front of the server prints with status 200, where an answer was expected. */
export const signInPage = (): string =>
  '<!doctype html><html lang="en"><head><title>Cisco Single Sign On</title></head><body>' +
  '<form method="post" action="j_security_check"><label>User Name <input name="j_username"></label>' +
  '<label>Password <input type="password" name="j_password"></label><button>Login</button></form></body></html>'
