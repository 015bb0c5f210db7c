import { createServer } from 'node:http'

// The baseline: the least that a Node server can do with a request. Tells its port and serves until it is ended.
const body = 'x'.repeat(10_240)
const server = createServer((_request, response) => response.end(body))
server.listen(0, 'localhost', () => console.log(server.address().port))
