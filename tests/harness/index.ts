export { connectTo, type ApiClient, type ApiResponse } from './client'
export { at } from './time'
export { testDatabase, type TestDatabase } from './environment'
export { startTestServer, type TestServer } from './server'
