export { wadlOf } from './wadl.ts'
export { xsdNamed, xsdOf } from './xsd.ts'
