import { createServer } from 'node:net';

// A listener on one of these stands in the way of the web, whatever address it is told to listen on.
const ADDRESSES = ['127.0.0.1', '0.0.0.0', '::'];

/** Why the web could not listen on this port (EADDRINUSE, EACCES), or undefined when it could. */
export async function portTaken(port) {
  for (const host of ADDRESSES) {
    const code = await tryToListen(port, host);
    if (code === 'EADDRINUSE' || code === 'EACCES') return code;
  }
  return undefined;
}

function tryToListen(port, host) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (fault) => done(fault.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => done(undefined)));
  });
}
