// The lists of Cisco's page "User SMTP Proxy Address" with its typing errors, kept to the letter but for the values
// (cupi.md 3.1).

export const MISSPELT_XML = `<SmtProxyAddresses total="2">
  <SmtProxyAddress>
    <URI>/vmrest/smtpproxyaddresses/3d71d2ed-5baf-48c4-bf25-875bca56e30e</URI>
    <ObjectId>3d71d2ed-5baf-48c4-bf25-875bca56e30e</ObjectId>
    <SmtAddress>john@lab.example</SmtAddress>
    <ObjectGlobalUserObjectId>9375d893-c8eb-437b-90bf-7de4b1d0c3e8</ObjectGlobalUserObjectId>
  </SmtProxyAddress>
  <ObjectGlobalUserURI>/vmrest/globalusers/9375d893-c8eb-437b-90bf-7de4b1d0c3e8</ObjectGlobalUserURI>
  <SmtProxyAddress>
    <URI>/vmrest/smtpproxyaddresses/062fc8cc-a0aa-4ad7-b74c-9589dd95cb1c</URI>
    <ObjectId>062fc8cc-a0aa-4ad7-b74c-9589dd95cb1c</ObjectId>
    <SmtAddress>mary@lab.example</SmtAddress>
    <ObjectGlobalUserObjectId>9375d893-c8eb-437b-90bf-7de4b1d0c3e8</ObjectGlobalUserObjectId>
  </SmtProxyAddress>
  <ObjectGlobalUserURI>/vmrest/globalusers/9375d893-c8eb-437b-90bf-7de4b1d0c3e8</ObjectGlobalUserURI>
</SmtProxyAddresses>
`

export const MISSPELT_JSON = `{
  "@total": "2",
  "SmtproxyAddress":
  [
    {
      "URI": "/vmrest/smtpproxyaddresses/3d71d2ed-5baf-48c4-bf25-875bca56e30e",
      "ObjectId": "3d71d2ed-5baf-48c4-bf25-875bca56e30e",
      "SmtAddress": "john@lab.example",
      "ObjectGlobalUserObjectId": "9375d893-c8eb-437b-90bf-7de4b1d0c3e8",
      "ObjectGlobalUserURI": "/vmrest/globalusers/9375d893-c8eb-437b-90bf-7de4b1d0c3e8"
    },
    {
      "URI": "/vmrest/smtpproxyaddresses/062fc8cc-a0aa-4ad7-b74c-9589dd95cb1c",
      "ObjectId": "062fc8cc-a0aa-4ad7-b74c-9589dd95cb1c",
      "SmtAddress": "mary@lab.example",
      "ObjectGlobalUserObjectId": "9375d893-c8eb-437b-90bf-7de4b1d0c3e8",
      "ObjectGlobalUserURI": "/vmrest/globalusers/9375d893-c8eb-437b-90bf-7de4b1d0c3e8"
    }
  ]
}`
