/**
 * The upstream of the bench: raw sockets and prebuilt answers, so that it costs little beside what is measured.
 * It streams when `"stream":true` stands near the beginning of the body.
 */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { JSON_ANSWER, STREAM_ANSWER } from './answers.ts';

const LOOK_AHEAD = 512;

const answer = (socket: Socket, streamed: boolean): void => {
  if (!streamed) {
    socket.write(JSON_ANSWER);
    return;
  }
  for (const piece of STREAM_ANSWER) socket.write(piece);
};

const serve = (socket: Socket): void => {
  socket.setNoDelay(true);
  let held: Buffer | undefined;
  let missing = 0;
  let streamed = false;

  const begin = (data: Buffer): void => {
    const head = data.toString('latin1', 0, 2048);
    const end = head.indexOf('\r\n\r\n') + 4;
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (end < 4 || length === undefined) {
      held = data;
      return;
    }
    streamed = head.slice(end, end + LOOK_AHEAD).includes('"stream":true');
    missing = Number(length) - (data.length - end);
    if (missing <= 0) answer(socket, streamed);
  };

  socket.on('data', (data) => {
    if (missing > 0) {
      missing -= data.length;
      if (missing <= 0) answer(socket, streamed);
      return;
    }
    const whole = held ? Buffer.concat([held, data]) : data;
    held = undefined;
    begin(whole);
  });
  // Gateways drop their idle connections as they like.
  socket.on('error', () => socket.destroy());
};

const listen = async (): Promise<string> => {
  const server = createServer(serve).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

// Two ports, as two deployments would have.
console.log(`listening on ${await listen()} ${await listen()}`);
